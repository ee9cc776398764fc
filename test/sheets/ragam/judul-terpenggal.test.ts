import { daftar, hitungLembar, tulisan } from "../../alat/hitung-lembar";
import { lembar, type Baris } from "../../alat/lembar";
import { kenaliTabel } from "../../../src/sheets/kenali-tabel";

const TW = ["TW 1", "TW 2", "TW 3", "TW 4"];
const isi = (...depan: Baris): Baris => [...depan, 10, 20, 30, 40, "Pendampingan", "Bidang I"];

describe("headings typed over two cells (baca.md §2: Rencana Aksi under “Pencapaian Target”)", () => {
  it.each<[string, Baris, Baris, Baris]>([
    [
      "beside the year under “Target”",
      ["No", "Sasaran", "Indikator Sasaran", "Target", "Capaian Target 2026", "", "", "", "Aksi/", "Unit"],
      ["", "", "", 2026, ...TW, "Kegiatan Pendukung", "Penanggung Jawab"],
      isi(1, "Kualitas naik", "Jumlah reviu", 40),
    ],
    [
      "other words and order",
      ["No", "Sasaran", "Indikator", "Target", "Pencapaian Target", "", "", "", "Kegiatan", "Perangkat"],
      ["", "", "", "Tahun 2026", ...TW, "yang dilaksanakan", "Pengampu"],
      isi(1, "Kualitas naik", "Jumlah reviu", 40),
    ],
  ])("%s: quarters' targets, never realisasi", (_, kepala, anak, baris) => {
    const rencana = lembar("Rencana", [["RENCANA AKSI TAHUN 2026"], kepala, anak, baris]);
    const hasil = hitungLembar(rencana);
    expect(hasil.laporan.terpilih.dipakai.map((d) => d.asal.peran)).toEqual(["rencana-aksi"]);
    expect(daftar(hasil)).toEqual({ "Jumlah reviu": [40, null, null] });
  });

  it("takes a first row of words for data, not for more of the header", () => {
    const [satu] = kenaliTabel(
      lembar("Rencana", [
        ["RENCANA AKSI TAHUN 2026"],
        ["No", "Sasaran", "Indikator", "Target", ...TW, "Aksi"],
        ["", "", "Jumlah reviu", "", "", "", "", "", "Pendampingan"],
      ]),
    );
    expect(satu?.tabel.baris).toEqual([2]);
  });
});

describe("a “Periode” that names no quarter", () => {
  const kepala = (periode: string): Baris => [periode, "Unit", "Indikator IKU", "Target IKU", "Realisasi"];

  it.each([
    ["Periode", "2023", "2023"],
    ["Periode", 2023, 2023],
    ["Periode", "Jan-Des", "Jan-Des"],
  ])("is no column of quarters: %s %s", (judul, satu, dua) => {
    const hasil = hitungLembar(
      lembar("Sheet1", [
        kepala(judul),
        [satu, "U", "Indeks layanan", "3,4", "3,52"],
        [dua, "U", "Jumlah kajian", "4", "3"],
      ]),
    );
    expect(daftar(hasil)).toEqual({ "Indeks layanan": [3.4, 3.52, 103.53], "Jumlah kajian": [4, 3, 75] });
  });

  it("is one where its rows say TW I to IV", () => {
    const [satu] = kenaliTabel(
      lembar("Sheet1", [
        ["MONEV TAHUN 2024"],
        kepala("Triwulan"),
        ...["TW I", "TW II", "TW III", "TW IV"].map((tw): Baris => [tw, "U", "", 1, 1]),
      ]),
    );
    expect(satu?.kolom("triwulan")).not.toBeNull();
  });
});

it("takes “KINERJA” typed below “INDIKATOR” for the rest of its heading, and for no indikator", () => {
  const hasil = hitungLembar(
    lembar("Ukur", [
      ["PENGUKURAN KINERJA TAHUN 2024"],
      ["NO", "SASARAN", "INDIKATOR", "TARGET", "REALISASI", "PERSENTASE"],
      ["", "STRATEGIS", "KINERJA UTAMA (IKU)", "TAHUN 2024", "TAHUN 2024", "CAPAIAN"],
      [1, "Kader tumbuh", "Jumlah kader aktif", 100, 90, ""],
      [2, "Desa siaga", "Jumlah desa siaga", 40, 44, ""],
    ]),
  );
  expect(daftar(hasil)).toEqual({ "Jumlah kader aktif": [100, 90, 90], "Jumlah desa siaga": [40, 44, 110] });
  expect(tulisan(hasil)).toEqual({ F4: 90, F5: 110 });
  expect(hasil.temuan).toEqual([]);
});
