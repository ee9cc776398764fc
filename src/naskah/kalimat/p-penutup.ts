import { bidangIndikator } from "../../domain/dokumen/penanggung-jawab";
import type { KonteksTabel } from "../../tables/konteks-tabel";
import { keadaan } from "../keadaan";
import type { Potongan, TabelIsian } from "../model-naskah";
import { daftarDan, isian, kata, rangkai } from "../rangkai";
import { rapiDiKalimat } from "../../domain/teks/nama-kalimat";
import { sebutCapaian, sebutNama } from "../sebut";
import { indikatorKonteks } from "./e-ikhtisar";

function belumTercapai(konteks: KonteksTabel) {
  return indikatorKonteks(konteks)
    .flatMap((i) => {
      const k = keadaan(i, konteks.laporan);
      return i.capaian.status === "dinilai" && (k === "kurang" || k === "hampir")
        ? [{ i, persen: i.capaian.persen }]
        : [];
    })
    .sort((a, b) => a.persen.cmp(b.persen))
    .map(({ i }) => i);
}

/** P2: what needs attention, the lowest first; said to be none only where every indikator was assessed for the year. */
export function perluPerhatian(konteks: KonteksTabel): Potongan[] | null {
  const kurang = belumTercapai(konteks);
  if (kurang.length > 0)
    return rangkai`Indikator yang memerlukan perhatian: ${daftarDan(kurang.map((i) => rangkai`${sebutNama(i)} (${sebutCapaian(i) ?? ""})`))}.`;
  const semua = indikatorKonteks(konteks).map((i) => keadaan(i, konteks.laporan));
  const lengkap = semua.length > 0 && semua.every((k) => k === "lampau" || k === "tepat");
  return lengkap ? rangkai`Tidak ada indikator yang belum mencapai target.` : null;
}

/** P3: a row to fill for each indikator that was not reached: the stuff of next year's Rencana Aksi. */
export function rencanaPerbaikan(konteks: KonteksTabel): TabelIsian[] {
  const kurang = belumTercapai(konteks);
  if (kurang.length === 0) return [];
  return [
    {
      jenis: "tabel-isian",
      kode: "P3",
      judul: "Rencana Perbaikan Indikator yang Belum Mencapai Target",
      kepala: ["Indikator", "Penyebab", "Rencana aksi", "Penanggung jawab", "Waktu"],
      baris: kurang.map((i) => {
        const oleh = bidangIndikator(i);
        return [
          sebutNama(i),
          isian("penyebab"),
          isian("rencana aksi"),
          oleh === null ? isian("penanggung jawab") : kata(rapiDiKalimat(oleh)),
          isian("waktu"),
        ];
      }),
    },
  ];
}

export const rekomendasi = (): Potongan[] => [
  isian("Rekomendasi dan langkah perbaikan: diisi pimpinan perangkat daerah"),
];
