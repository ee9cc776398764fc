import fc from "fast-check";
import { naskahDari } from "../../src/app/naskah";
import { olahHitung } from "../../src/app/olah-hitung";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { bukuKerja, lembar, type Baris } from "../alat/lembar";
import { kalimat } from "./alat";

interface Satu {
  readonly jenis: "Maksimum" | "Minimum";
  readonly target: number;
  readonly realisasi: number | "";
  readonly lalu: readonly [number, number] | null;
  readonly akhir: number | null;
}

const angka = fc.integer({ min: 1, max: 200 }).map((n) => n / 2);
const indikator: fc.Arbitrary<Satu> = fc.record({
  jenis: fc.constantFrom("Maksimum", "Minimum"),
  target: angka,
  realisasi: fc.oneof(angka, fc.constant("" as const)),
  lalu: fc.option(fc.tuple(angka, angka)),
  akhir: fc.option(angka),
});

const nama = (k: number): string => `Nilai layanan ${["pertama", "kedua", "ketiga"][k] ?? ""}`;
const kosong = (n: number | null): number | "" => n ?? "";

function buku(semua: readonly Satu[]) {
  const judul = (teks: string): Baris[] => [[teks], ["DINAS CONTOH KABUPATEN CONTOH"], [""]];
  const baris = (isi: (s: Satu, k: number) => Baris): Baris[] => semua.map(isi);
  return bukuKerja(
    lembar("Renstra", [
      ...judul("RENCANA STRATEGIS 2023-2026"),
      [
        "No",
        "Sasaran Strategis",
        "Indikator Kinerja",
        "Satuan",
        "Target 2023",
        "Target 2024",
        "Target 2025",
        "Target 2026",
      ],
      ...baris((s, k) => [
        k + 1,
        `Sasaran ${k + 1} daerah`,
        nama(k),
        "Nilai",
        kosong(s.akhir),
        kosong(s.akhir),
        kosong(s.akhir),
        kosong(s.akhir),
      ]),
    ]),
    lembar("Capaian 2023", [
      ...judul("PENGUKURAN KINERJA TAHUN 2023"),
      ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Jenis", "Target", "Realisasi", "Capaian (%)"],
      ...semua.flatMap((s, k): Baris[] =>
        s.lalu ? [[k + 1, `Sasaran ${k + 1} daerah`, nama(k), "Nilai", s.jenis, s.lalu[0], s.lalu[1], ""]] : [],
      ),
    ]),
    lembar("Pengukuran 2024", [
      ...judul("PENGUKURAN KINERJA TAHUN 2024"),
      ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Jenis", "Target", "Realisasi", "Capaian (%)"],
      ...baris((s, k) => [k + 1, `Sasaran ${k + 1} daerah`, nama(k), "Nilai", s.jenis, s.target, s.realisasi, ""]),
    ]),
  );
}

test("whatever the figures, no sentence has a gap, and none says more than the capaian does", () => {
  fc.assert(
    fc.property(fc.array(indikator, { minLength: 1, maxLength: 3 }), (semua) => {
      const snapshot = buku(semua);
      const hasil = olahHitung(snapshot, PENGATURAN_BAWAAN);
      if ("pesan" in hasil) throw new Error(hasil.pesan);
      const { naskah } = naskahDari({ status: "selesai", lembar: [], snapshot, ...hasil });
      const isi = kalimat(naskah);
      for (const [kode, teks] of isi)
        expect([kode, teks]).toEqual([kode, expect.not.stringMatching(/undefined|NaN|null| {2}|\.\.| ,| \.|\(\)|“”/)]);
      hasil.laporan.indikator.forEach((i) => {
        const n2 =
          [...isi.values()].find(
            (t) => t.includes(i.nama) && /^(Pada|Indikator|Capaian indikator|Realisasi)/.test(t),
          ) ?? "";
        const persen = i.capaian.status === "dinilai" ? Number(i.capaian.persen) : null;
        if (/melampaui target|terlampaui/.test(n2)) expect(persen).toBeGreaterThan(100);
        if (/belum mencapai target|belum tercapai/.test(n2)) expect(persen).toBeLessThan(100);
        if (persen === null) expect(n2).toMatch(/belum dapat dinilai|tidak dapat dihitung|tidak memiliki target|^$/);
      });
    }),
    { numRuns: 60 },
  );
});
