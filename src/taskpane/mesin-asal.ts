/** Where figures come from, in a bundle that loads after everything that the first click needs. */
export { amatiPilihan, asalSelTerpilih } from "../app/asal-angka";
export type { AsalAngka } from "../app/asal-angka";
