import { daftarAlamat } from "../domain/dokumen/alamat";
import type { Sebutan } from "../domain/laporan/padanan";
import type { CellRef } from "../domain/dokumen/sumber";
import type { Pemeriksaan } from "./pemeriksaan";

const selSebutan = (sebutan: readonly Sebutan[]): CellRef[] => sebutan.map((s) => s.baris.indikator.sel);

/** T07: names that only resemble each other, matched until the user says otherwise; and names that may mean one thing. */
export const t07NamaMirip: Pemeriksaan = ({ usul }, alamat) =>
  usul.map(({ jenis, a, b, sebutanA, sebutanB }) => {
    const [selA, selB] = [selSebutan(sebutanA), selSebutan(sebutanB)];
    const dua = `“${a.teks}” (${daftarAlamat(selA, alamat)}) dan “${b.teks}” (${daftarAlamat(selB, alamat)})`;
    return {
      kode: "T07",
      tingkat: "peringatan",
      pesan:
        jenis === "mirip"
          ? `Nama indikator hampir sama: ${dua}; dianggap satu indikator, mohon dipastikan dan disamakan ejaannya.`
          : `Nama indikator berbeda, tetapi mungkin satu: ${dua}; tidak digabung sebelum Anda pasangkan.`,
      sel: [...selA, ...selB],
      nilai: [a.teks, b.teks],
    };
  });
