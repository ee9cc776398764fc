/** Periksa and what is accepted of it, in a bundle that only the tab of findings asks for. */
export { batalkanTerima, periksaBuku, terimaTemuan } from "../app/periksa";
