import fc from "fast-check";
import { cocokkan } from "../../src/domain/kenalan/cocokkan";
import { judulKenalan } from "../../src/domain/kenalan/judul-kenalan";
import { MENURUT_JUDUL, type KolomKenalan, type WaktuKenalan } from "../../src/domain/kenalan/kenalan";
import type { ArtiKenalan } from "../../src/domain/kenalan/arti-kenalan";

const kolom = (judul: string, arti: ArtiKenalan | null = null, waktu: WaktuKenalan = MENURUT_JUDUL): KolomKenalan => ({
  judul: judulKenalan(judul.split("/")),
  arti,
  waktu,
});
const judul = (...teks: readonly string[]) => teks.map((satu) => judulKenalan(satu.split("/")));
const arti = (diajarkan: readonly KolomKenalan[], ...teks: readonly string[]) => {
  const hasil = cocokkan({ kolom: diajarkan }, judul(...teks));
  return hasil.cocok ? hasil.kolom.map((k) => k?.arti ?? null) : hasil;
};

const TAHUNAN = [kolom("No", "no"), kolom("Ukuran", "indikator"), kolom("A", "target"), kolom("B", "realisasi")];
const KEMBAR = [
  kolom("Ukuran", "indikator"),
  kolom("Nilai", "target", "setahun"),
  kolom("Nilai", "realisasi", "setahun"),
];
const TW = [
  kolom("Ukuran", "indikator"),
  kolom("Rencana TW I", "target"),
  kolom("Nyata TW I", "realisasi"),
  kolom("Catatan"),
];

test.each<readonly [string, readonly KolomKenalan[], readonly string[], readonly (ArtiKenalan | null)[]]>([
  ["the same headers", TAHUNAN, ["No", "Ukuran", "A", "B"], ["no", "indikator", "target", "realisasi"]],
  ["another case and spaces", TAHUNAN, [" NO", "ukuran ", "a", "B"], ["no", "indikator", "target", "realisasi"]],
  ["a column put in", TAHUNAN, ["No", "Baru", "Ukuran", "A", "B"], ["no", null, "indikator", "target", "realisasi"]],
  ["columns moved", TAHUNAN, ["B", "A", "Ukuran", "No"], ["realisasi", "target", "indikator", "no"]],
  ["twins in their order", KEMBAR, ["Ukuran", "Nilai", "Nilai"], ["indikator", "target", "realisasi"]],
  [
    "the next quarter's copy",
    TW,
    ["Ukuran", "Rencana TW II", "Nyata TW II", "Catatan"],
    ["indikator", "target", "realisasi", null],
  ],
  [
    "another quarter beside it",
    TW,
    ["Ukuran", "Rencana TW I", "Nyata TW I", "Rencana TW II", "Nyata TW II", "Catatan"],
    ["indikator", "target", "realisasi", "target", "realisasi", null],
  ],
  [
    "the next year's copy",
    [kolom("Ukuran", "indikator"), kolom("Target 2025", "target")],
    ["Ukuran", "Target 2026"],
    ["indikator", "target"],
  ],
])("%s", (_, diajarkan, teks, harapan) => {
  expect(arti(diajarkan, ...teks)).toEqual(harapan);
});

test.each<readonly [string, readonly KolomKenalan[], readonly string[], object]>([
  ["a changed header", TAHUNAN, ["No", "Ukuran", "A", "C"], { hilang: ["b"], baru: ["c"], dikenal: 3 }],
  ["a column taken out", TAHUNAN, ["No", "Ukuran", "A"], { hilang: ["b"], baru: [], dikenal: 3 }],
  ["a second column of the same header", TAHUNAN, ["No", "Ukuran", "A", "A", "B"], { hilang: ["a"], dikenal: 3 }],
  ["twins with another column between and moved", KEMBAR, ["Nilai", "Nilai", "Ukuran"], { hilang: [], tertukar: true }],
  ["one twin less", KEMBAR, ["Ukuran", "Nilai"], { hilang: ["nilai", "nilai"], dikenal: 1 }],
  ["a heading under another group", [kolom("A/Nilai", "target")], ["B/Nilai"], { hilang: ["a › nilai"] }],
])("%s does not fit, and it is told why", (_, diajarkan, teks, harapan) => {
  expect(arti(diajarkan, ...teks)).toMatchObject({ cocok: false, ...harapan });
});

const kata = fc.stringMatching(/^[a-z]{3,8}$/);
const tabel = fc
  .uniqueArray(kata, { minLength: 3, maxLength: 12 })
  .map((semua) => semua.map((satu, i) => kolom(satu, (["indikator", "target", "realisasi"] as const)[i] ?? null)));

test("any order of the columns, any columns put in: each keeps its meaning", () => {
  fc.assert(
    fc.property(tabel, fc.uniqueArray(kata, { maxLength: 5 }), fc.infiniteStream(fc.nat()), (diajarkan, lain, acak) => {
      const ada = new Set(diajarkan.map((k) => k.judul));
      const semua = [...ada, ...lain.filter((satu) => !ada.has(satu))]
        .map((satu) => ({ satu, urut: acak.next().value as number }))
        .sort((a, b) => a.urut - b.urut)
        .map(({ satu }) => satu);
      const hasil = cocokkan({ kolom: diajarkan }, semua);
      const harapan = semua.map((satu) => diajarkan.find((k) => k.judul === satu) ?? null);
      expect(hasil).toEqual({ cocok: true, kolom: harapan });
    }),
  );
});

test("any changed header: nothing fits, and the changed one is named", () => {
  fc.assert(
    fc.property(tabel, fc.nat(), (diajarkan, ke) => {
      const diubah = ke % diajarkan.length;
      const teks = diajarkan.map((k, i) => (i === diubah ? `${k.judul} ubah` : k.judul));
      expect(cocokkan({ kolom: diajarkan }, teks)).toMatchObject({ cocok: false, hilang: [diajarkan[diubah]!.judul] });
    }),
  );
});
