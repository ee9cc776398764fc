import type { Angka } from "../domain/angka/angka";
import { NAMA_PERAN } from "../domain/dokumen/nama-peran";
import { formatNilai } from "../domain/angka/tampilan";
import { deretKeliru, tulisDeret } from "./deret-keliru";
import { isiDeret } from "./banding-deret-tw";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";
import { rentang } from "./rentang";

/** T14: the quarterly targets of a row add up to the target one level below: the series stands one level too high (§8). */
export const t14KaskadeBergeser: Pemeriksaan = (laporan, alamat) =>
  deretKeliru(laporan).flatMap(({ deret, selisih, bawah, bergeser }) => {
    if (!bergeser || !bawah?.target || selisih.jumlah === null) return [];
    const jumlah: Angka = { jenis: "angka", nilai: selisih.jumlah, persen: false, rupiah: false };
    const isi = isiDeret(deret.tw);
    const bawahan = deret.tingkat === "sasaran" ? "program" : "kegiatan";
    const tulis = tulisDeret(isi, (a) => formatNilai(a.angka).replace(/%$/, ""));
    return [
      {
        kode: "T14" as const,
        tingkat: "peringatan" as const,
        pesan: `Target TW “${deret.nama}” di ${NAMA_PERAN[deret.peran]} (${rentang(
          isi.map((t) => t.sel),
          alamat,
        )}): ${tulis} = ${formatNilai(jumlah)}, sama dengan target ${bawahan} “${bawah.indikator.teks}” ${formatNilai(bawah.target.angka)} (${alamat(bawah.target.sel)}), bukan target tahunannya ${formatNilai(deret.tahunan.angka)} (${alamat(deret.tahunan.sel)}): deret tampaknya bergeser satu tingkat; pindahkan ke baris ${bawahan} itu.`,
        sel: [...isi.map((t) => t.sel), deret.tahunan.sel, bawah.target.sel],
        nilai: [jumlah, deret.tahunan.angka, bawah.target.angka].flatMap((a) => nilaiTemuan(a)),
      },
    ];
  });
