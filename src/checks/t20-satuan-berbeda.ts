import { kelompokkan } from "../domain/alur/kelompok";
import { daftarAlamat } from "../domain/dokumen/alamat";
import { kunciSatuan } from "../domain/angka/sama-satuan";
import type { Temuan } from "../domain/temuan/temuan";
import type { Pemeriksaan } from "./pemeriksaan";

/** T20: one indikator is measured in percent in one document and in something else in another (PermenPANRB 88/2021). */
export const t20SatuanBerbeda: Pemeriksaan = ({ indikator }, alamat) =>
  indikator.flatMap(({ nama, padan }): Temuan[] => {
    const satuan = padan.sebutan.flatMap(({ baris }) => baris.satuan ?? []);
    const perSatuan = kelompokkan(
      satuan.filter(({ teks }) => /[\p{L}%]/u.test(teks)),
      ({ teks }) => kunciSatuan(teks),
    );
    if (perSatuan.size < 2 || !perSatuan.has("%")) return [];
    const kelompok = [...perSatuan.values()];
    const isi = kelompok.map(
      (k) =>
        `“${k[0]?.teks ?? ""}” (${daftarAlamat(
          k.map((t) => t.sel),
          alamat,
        )})`,
    );
    return [
      {
        kode: "T20",
        tingkat: "peringatan",
        pesan: `Satuan “${nama}” berbeda antardokumen: ${isi.join(", ")}; seragamkan agar target dan realisasinya dapat dibandingkan.`,
        sel: kelompok.flatMap((k) => k.map((t) => t.sel)),
        nilai: kelompok.map((k) => k[0]?.teks ?? ""),
      },
    ];
  });
