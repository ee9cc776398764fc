import { strToU8, unzipSync, zipSync } from "fflate";
import { kolomTabel } from "../../src/tables/model-tabel";
import { isMelintang } from "../../src/plan/lembar/arah-kertas";
import { unsur } from "./dom";
import { perbaruiDokumen } from "../../src/word/perbarui";
import { catatanBerkas } from "../../src/word/sidik";
import { CONTOH } from "../alat/buku";
import { bahanNaskah, kalimat } from "./alat";
import { bagianWord, blokWord, teksWord, wordSegar, xml } from "./alat-word";

const pk = { sementara: { dasarTarget: "pk" } } as const;
const PASANGAN = [{ a: "Indeks Domain Tata kelola SPBE", b: "Indeks Domain Kebijakan Internal SPBE" }];
const perubahan = {
  simpan: <T extends object>(p: T) => ({ ...p, pasangan: PASANGAN }),
  sementara: { dasarTarget: "pk-perubahan" },
} as const;

jest.setTimeout(180_000);

/** Made once: the tests only read them. */
let menurutPk: Uint8Array;
let menurutPerubahan: Uint8Array;
beforeAll(async () => {
  menurutPk = await wordSegar(await bahanNaskah(CONTOH, pk));
  menurutPerubahan = await wordSegar(await bahanNaskah(CONTOH, perubahan));
});

/** Staff at work in Word: one text for another inside the document. */
function sunting(isi: Uint8Array, lama: string, baru: string): Uint8Array {
  const paket = unzipSync(isi);
  const dokumen = bagianWord(isi);
  if (!dokumen.includes(lama)) throw new Error(`tidak ada “${lama}”`);
  paket["word/document.xml"] = strToU8(dokumen.replace(lama, baru));
  return zipSync(paket);
}

test("every sentence and every table of the report stands in the Word file, with Indonesian separators", async () => {
  const bahan = await bahanNaskah(CONTOH, pk);
  const isi = menurutPk;
  const teks = teksWord(isi);
  for (const satu of kalimat(bahan.naskah).values()) expect(teks).toContain(satu);
  for (const { nomor, judul, baris, kepala } of bahan.tabel.filter(
    (t) => !t.tersembunyi && !t.pita && t.pilihan !== true,
  )) {
    expect(teks).toContain(judul.split(" ")[0] ?? "");
    const blok = blokWord(isi).get(`cp_tabel_${nomor.replace(/[^A-Za-z0-9]+/g, "_")}`);
    expect([nomor, blok === undefined]).toEqual([nomor, false]);
    expect(baris.length * kolomTabel(kepala).length).toBeGreaterThan(0);
  }
  expect(blokWord(isi).get("cp_tabel_III_2")).toContain("146,79%");
  expect(blokWord(isi).get("cp_tabel_III_12")).toContain("10.193.879.100");
  expect(teks).not.toContain("Pengaturan Capaian");
  expect(teks).toContain("Sumber: ");
  expect(bagianWord(isi)).toContain("SEQ Tabel \\* ARABIC \\r 2");
});

test("a sentence that introduces a table stays on its page", () => {
  const pengantar = unsur(xml.parse(bagianWord(menurutPk)), "p").filter((p) =>
    unsur(p, "bookmarkStart").some((b) => (b.getAttribute("w:name") ?? "").startsWith("cp_T_")),
  );
  expect(pengantar.length).toBeGreaterThan(8);
  for (const p of pengantar) expect([p.textContent, unsur(p, "keepNext").length]).toEqual([p.textContent, 1]);
});

test("only wide tables turn the page", async () => {
  const { tabel } = await bahanNaskah(CONTOH, pk);
  const melintang = tabel.filter((t) => isMelintang(t)).map((t) => t.nomor);
  expect(melintang).toEqual(expect.arrayContaining(["III.2", "III.12", "Lampiran 5 TW I"]));
  expect(melintang).not.toEqual(expect.arrayContaining(["III.1"]));
  expect(melintang).not.toEqual(expect.arrayContaining(["III.4"]));
});

test("a second run changes nothing where nothing has changed", () => {
  const isi = menurutPk;
  const kedua = perbaruiDokumen(isi, isi);
  expect({ ...kedua, isi: null }).toEqual({
    isi: null,
    diperbarui: [],
    disimpan: [],
    perluDiperbarui: [],
    baru: [],
    takLagi: [],
    hilang: [],
  });
  expect(blokWord(kedua.isi)).toEqual(blokWord(isi));
});

test("what staff wrote stays; where its figure has changed that is marked; untouched sentences get the new figures", () => {
  const lama = menurutPk;
  const disunting = sunting(
    sunting(lama, "Dengan demikian, realisasi tersebut melampaui target.", "Ini prestasi bersama."),
    "[Tantangan dan langkah ke depan: diisi pimpinan perangkat daerah]",
    "Tantangan kami adalah anggaran.",
  );
  const baru = menurutPerubahan;
  const hasil = perbaruiDokumen(disunting, baru);
  const blok = blokWord(hasil.isi);
  expect(hasil.disimpan).toEqual(expect.arrayContaining(["cp_N2_1_1", "cp_E8"]));
  expect(hasil.perluDiperbarui).toEqual(["cp_N2_1_1"]);
  expect(blok.get("cp_N2_1_1")).toContain("Ini prestasi bersama.");
  expect(blok.get("cp_N2_1_1")).toMatch(/\[Perlu diperbarui: .*2,8.* → .*3,2.*128,44%.*\]$/);
  expect(blok.get("cp_E8")).toBe("Tantangan kami adalah anggaran.");
  expect(blok.get("cp_tabel_III_2")).toContain("128,44%");
  expect(blok.get("cp_E4_1")).toContain("128,44%");
});

test("a paragraph that staff took out stays out, and one of their own stays in", () => {
  const isi = menurutPk;
  const dokumen = xml.parse(bagianWord(isi));
  const mulai = Array.from(dokumen.getElementsByTagName("w:bookmarkStart")).find(
    (b) => b.getAttribute("w:name") === "cp_E5",
  );
  const paragraf = mulai!.parentNode!;
  const milikStaf = dokumen.createElement("w:p");
  milikStaf.appendChild(dokumen.createElement("w:r")).appendChild(dokumen.createElement("w:t")).textContent =
    "Kalimat kami sendiri.";
  paragraf.parentNode!.insertBefore(milikStaf, paragraf);
  paragraf.parentNode!.removeChild(paragraf);
  const paket = unzipSync(isi);
  paket["word/document.xml"] = strToU8(xml.serialize(dokumen));
  const hasil = perbaruiDokumen(zipSync(paket), isi);
  expect(blokWord(hasil.isi).has("cp_E5")).toBe(false);
  expect(teksWord(hasil.isi)).toContain("Kalimat kami sendiri.");
});

test("only a report that was made here is brought up to date", () => {
  expect(catatanBerkas(strToU8("bukan berkas Word"))).toBeNull();
  expect(catatanBerkas(menurutPk)?.sidik.get("cp_N3_1_1")).toContain("30,49 poin");
});
