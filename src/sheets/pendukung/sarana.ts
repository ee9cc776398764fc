import { cariJudul } from "./kolom-bernama";
import type { LayoutPendukung } from "./layout-pendukung";

/** Assets by class (L382–429): No, Klasifikasi, Jumlah barang, Nilai aset. */
export const sarana: LayoutPendukung = {
  peran: "sarana-prasarana",
  alasan: "kolom klasifikasi, jumlah barang, dan nilai aset",
  kenali(grid) {
    const [nama, jumlah, nilai] = [
      /^(klasifikasi|jenis (aset|barang))\b/,
      /^jumlah( barang| unit)?$/,
      /^nilai (aset|perolehan)/,
    ];
    const judul = cariJudul(grid, [nama, jumlah, nilai]);
    return (
      judul && {
        kolom: [judul.kolom(/^no\.?$|^nomor$/), judul.kolom(nama), judul.kolom(jumlah), judul.kolom(nilai)],
        bawah: judul.bawah,
      }
    );
  },
};
