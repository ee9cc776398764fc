/** What makes the tables of the LKj, in a bundle that only their tab asks for. */
export { buatTabelBuku } from "../app/tabel";
export { buatUlangLembar } from "../app/buat-ulang-lembar";
export { urungkanTabel } from "../app/urungkan-tabel";
export { kerjaIsian } from "./keadaan/kerja-isian";
export { kerjaLembarTemuan } from "./keadaan/kerja-lembar-temuan";
