/** Periksa and what is accepted of it, in a bundle that only the tab of findings asks for. */
export { periksaBuku, simpanPenerimaan } from "../app/periksa";
