import { keBilangan } from "../../src/domain/angka/desimal";
import type { ArtiKenalan } from "../../src/domain/kenalan/arti-kenalan";
import type { WaktuKenalan } from "../../src/domain/kenalan/kenalan";
import { bacaLembar } from "../../src/sheets/baca-lembar";
import { ajarkan } from "../../src/sheets/kenalan/ajarkan";
import { lembar } from "../alat/lembar";

/** A plan whose years only its authors know: sasaran, program and kegiatan in one table, target and rupiah of each year. */
const RENSTRA = lembar("Sheet1", [
  ["Rencana Dinas Contoh"],
  ["Sasaran", "Program dan Kegiatan", "Indikator", "Periode satu", "", "Periode dua", "", "Ujung"],
  ["", "", "", "Janji", "Biaya", "Janji", "Biaya", ""],
  ["Meningkatnya mutu layanan", "", "Indeks Kepuasan Masyarakat", 80, "", 82, "", 83],
  ["", "Program Upaya Kesehatan", "Persentase layanan", 60, 2e8, 65, 3e8, 70],
  ["", "Kegiatan Penyediaan Layanan", "Jumlah dokumen", 10, 1e8, 12, 2e8, 12],
]);
const KOLOM: readonly (readonly [number, ArtiKenalan, WaktuKenalan])[] = [
  [0, "sasaran", "judul"],
  [1, "program", "judul"],
  [2, "indikator", "judul"],
  [3, "target", "2025"],
  [5, "target", "2026"],
  [7, "target-akhir", "judul"],
];

test("a taught Renstra with its programs lists the sasaran's indikator alone", () => {
  const hasil = ajarkan(RENSTRA, {
    lembar: "Sheet1",
    peran: "renstra",
    baris: [1, 2],
    kolom: KOLOM.map(([column, arti, waktu]) => ({ column, arti, waktu })),
  });
  if (!hasil.ok) throw new Error(hasil.pesan);
  const [dokumen] = bacaLembar(RENSTRA, [hasil.kenalan]).dokumen;
  if (dokumen?.bentuk !== "indikator") throw new Error("no list of indikator");
  expect(
    dokumen.baris.map(({ sasaran, indikator, targetTahun, targetAkhir }) => [
      sasaran?.teks,
      indikator.teks,
      ...[...targetTahun.values(), targetAkhir].map((satu) =>
        satu?.angka.jenis === "angka" ? keBilangan(satu.angka.nilai) : null,
      ),
    ]),
  ).toEqual([["Meningkatnya mutu layanan", "Indeks Kepuasan Masyarakat", 80, 82, 83]]);
});
