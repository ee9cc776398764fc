/** What makes the tables of the LKj, in a bundle that only their tab asks for. */
export { buatTabelBuku } from "../app/tabel";
export { urungkanTabel } from "../app/urungkan-tabel";
export { NOMOR_TEMUAN } from "../tables/temuan";
