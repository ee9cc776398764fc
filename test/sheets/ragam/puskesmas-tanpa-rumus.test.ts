import { olahHitung } from "../../../src/app/olah-hitung";
import { PENGATURAN_BAWAAN } from "../../../src/domain/pengaturan/pengaturan";
import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { bukuKerja, lembar, type Baris } from "../../alat/lembar";

const JUDUL = ["Instrumen Penghitungan Kinerja UKM Esensial Puskesmas Tahun 2023"];
const ISI: readonly Baris[] = [
  ["2.1", "Pelayanan Kesehatan Ibu dan Anak"],
  ["1", "Kunjungan K4 ibu hamil", "100%", "orang", 640, 640, 512, "", 80],
  ["2", "Bayi baru lahir dilayani", "100%", "orang", 600, 600, 612, "", 100],
  ["3", "Pengunjung posyandu", "80%", "orang", 1000, 800, 700, "", 87.5],
];
const NOMOR: Baris = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `(${n})`);
const kepala = (nama: string, persen: string, hasil = "% Kinerja Puskesmas"): Baris => [
  ...["No", nama, persen, "Satuan sasaran", "Total Sasaran", "Target Sasaran", "Pencapaian (dalam satuan sasaran)"],
  ...["% Cakupan Riil", hasil],
];

describe("a puskesmas's instrument with a target in percent and one in people", () => {
  it.each([
    ["Pelayanan Kesehatan/ Program/Variabel/Sub Variabel Program", "Target Tahun 2023 (dalam %)"],
    ["Upaya Kesehatan / Program / Variabel / Sub Variabel", "Target Th. 2023 (%)"],
    ["Variabel/Sub Variabel", "Target (persen)"],
  ])("asks which of them divides, and replaces no capped 100 of staff's: %s | %s", (nama, persen) => {
    const hasil = hitungLembar(lembar("UKM", [JUDUL, [], kepala(nama, persen), ...ISI]));
    expect(tulisan(hasil)).toEqual({});
    expect(daftar(hasil)).toEqual({});
    expect(kodeTemuan(hasil)).toEqual(["T25"]);
    expect(hasil.temuan[0]?.pesan).toContain(`“${persen}” dan “Target Sasaran” sama-sama target`);
  });

  it("asks as well where the header's words are mistyped", () => {
    const judul = kepala("Variabel/Sub Variabel", "Target (persen)").map((teks) =>
      teks === "Target Sasaran" ? "Taget Sasaran" : teks,
    );
    const hasil = hitungLembar(lembar("UKM", [JUDUL, [], judul, ...ISI]));
    expect(kodeTemuan(hasil)).toEqual(["T25"]);
    expect(tulisan(hasil)).toEqual({});
  });

  it("computes by the formula of the header: 700 of 800 is 87.5, 512 of 640 is 80", () => {
    const isi = ISI.map((b) => b.slice(0, 8));
    const hasil = hitungLembar(
      lembar("UKM", [JUDUL, [], kepala("Variabel/Sub Variabel", "Target (%)", "% Capaian (7:6x100)"), NOMOR, ...isi]),
    );
    expect(tulisan(hasil)).toEqual({ I6: 80, I7: 102, I8: 87.5 });
  });
});

describe("figures under headings of a target, with names under one that says nothing to us", () => {
  it("are refused by the headings that are there and the one that is missing", () => {
    const hasil = olahHitung(
      bukuKerja(lembar("SPM", [JUDUL, [], kepala("Jenis Layanan Dasar", "Target 2023"), ...ISI])),
      PENGATURAN_BAWAAN,
    );
    expect("pesan" in hasil && hasil.pesan).toContain(
      "lembar “SPM” berisi angka di bawah judul “Target 2023” (C3), “Target Sasaran” (F3), “Pencapaian (dalam satuan sasaran)” (G3), tetapi judul kolom namanya, “Jenis Layanan Dasar” (B3), tidak dikenali sebagai Indikator, Sasaran, Program, atau Kegiatan",
    );
  });
});
