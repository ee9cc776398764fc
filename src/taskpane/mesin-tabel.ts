/** What makes the tables of the LKj, in a bundle that only their tab asks for. */
export { buatTabelBuku } from "../app/tabel";
export { NOMOR_TEMUAN } from "../tables/temuan";
