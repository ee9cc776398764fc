/** All that talks to the workbook, in a bundle of its own that loads beside the pane. */
export { amatiPerubahan } from "../app/amati-perubahan";
export { bacaBuku } from "../app/baca-buku";
export { hitungCapaianBuku } from "../app/hitung";
export { olahHitung } from "../app/olah-hitung";
export { bacaPemulihan, pulihkan } from "../app/pemulihan";
export { pergiKeSel } from "../app/pergi-ke-sel";
export { bedaPengaturan, kembalikanPengaturan } from "../app/setelan/ubahan-setelan";
export { simpanPengaturan } from "../app/simpan-pengaturan";
export { urungkan } from "../app/urungkan";
