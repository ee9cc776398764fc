import { daftar, hitungLembar, kodeTemuan, tulisan } from "../../alat/hitung-lembar";
import { lembar } from "../../alat/lembar";

const buku = (judul: string): ReturnType<typeof hitungLembar> =>
  hitungLembar(
    lembar("Peta Jalan", [
      ["CAPAIAN KINERJA TAHUN 2023"],
      ["Indikator", "Target", "Satuan", judul, "Capaian"],
      ["Luas kebun diremajakan", 60000, "ha", 45000, ""],
      ["Jumlah petani dilatih", 1000, "orang", 1020, ""],
    ]),
  );

it("asks what a column of figures between target and a blank capaian is, instead of leaving all rows unassessed without a word", () => {
  const hasil = buku("Kondisi Saat Ini");
  expect(tulisan(hasil)).toEqual({});
  expect(hasil.temuan.find(({ kode }) => kode === "T25")?.pesan).toContain("“Kondisi Saat Ini”");
});

/** 45,000 / 60,000 and 1,020 / 1,000. */
it("measures as soon as it is called a realisasi", () => {
  const hasil = buku("Realisasi Saat Ini");
  expect(tulisan(hasil)).toEqual({ E3: 75, E4: 102 });
  expect(kodeTemuan(hasil)).not.toContain("T25");
});

/** A list of targets whose capaian nobody filled in yet. */
it("asks nothing of a sheet without such a column", () => {
  const hasil = buku("Keterangan");
  expect(daftar(hasil)["Jumlah petani dilatih"]).toEqual([1000, null, null]);
  expect(kodeTemuan(hasil)).not.toContain("T25");
});

/** 4 + 5 + 4 + 6 = 19 quarters of no budget: "Alokasi Target" is a target. */
it("reads the targets allotted to quarters as targets, not as money", () => {
  const tw = ["TW I", "TW II", "TW III", "TW IV"];
  const hasil = hitungLembar(
    lembar("Rekap", [
      ["REKAP CAPAIAN KINERJA TAHUN 2025"],
      [
        "No",
        "Indikator Kinerja",
        "Target",
        "Satuan",
        "Alokasi Target (Kumulatif)",
        "",
        "",
        "",
        "Realisasi (Kumulatif)",
      ],
      ["", "", "", "", ...tw, ...tw],
      [1, "Jumlah publikasi terbit", 20, "Publikasi", 5, 10, 15, 20, 4, 10, 15, 19],
    ]),
  );
  expect(daftar(hasil)).toEqual({ "Jumlah publikasi terbit": [20, 19, 95] });
  expect(kodeTemuan(hasil)).not.toContain("T25");
});
