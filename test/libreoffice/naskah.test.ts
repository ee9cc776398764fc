import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { unsur } from "../naskah/dom";
import { perbaruiDokumen } from "../../src/word/perbarui";
import { perbaruiTemplat } from "../../src/word/perbarui-templat";
import { isiTemplat } from "../../src/word/templat";
import { CONTOH } from "../alat/buku";
import { lewatLibreOffice } from "../alat/libreoffice";
import { bahanNaskah } from "../naskah/alat";
import { salahPaket } from "../naskah/alat-paket";
import { bagianWord, blokWord, teksWord, wordSegar, xml } from "../naskah/alat-word";

const SUNTINGAN = "Dengan demikian, realisasi tersebut melampaui target.";
const PASANGAN = [{ a: "Indeks Domain Tata kelola SPBE", b: "Indeks Domain Kebijakan Internal SPBE" }];

/** Staff edit a sentence and let LibreOffice save the report. */
function disimpanLibreOffice(isi: Uint8Array): Uint8Array {
  const paket = unzipSync(isi);
  paket["word/document.xml"] = strToU8(bagianWord(isi).replace(SUNTINGAN, "Ini prestasi bersama."));
  return lewatLibreOffice(new Map([["lkj.docx", zipSync(paket)]]), "docx").get("lkj.docx") ?? new Uint8Array();
}

const dokumen = (isi: Uint8Array): Document => xml.parse(bagianWord(isi));
const kembar = (isi: Uint8Array): string[] => salahPaket(isi).filter((satu) => satu.includes("dua kali"));

test("a report that LibreOffice saved keeps what staff wrote, its sections and its marks, and gets the new figures", async () => {
  const lama = await wordSegar(await bahanNaskah(CONTOH, { sementara: { dasarTarget: "pk" } }));
  const baru = await wordSegar(
    await bahanNaskah(CONTOH, {
      simpan: (p) => ({ ...p, pasangan: PASANGAN }),
      sementara: { dasarTarget: "pk-perubahan" },
    }),
  );
  const lewat = disimpanLibreOffice(lama);
  const tanpaPerubahan = perbaruiDokumen(lewat, lama);
  expect([tanpaPerubahan.disimpan, tanpaPerubahan.diperbarui, tanpaPerubahan.baru]).toEqual([["cp_N2_1_1"], [], []]);
  expect(tanpaPerubahan.perluDiperbarui).toEqual([]);
  const hasil = perbaruiDokumen(lewat, baru);
  const blok = blokWord(hasil.isi);
  expect([hasil.disimpan, hasil.perluDiperbarui, hasil.baru]).toEqual([["cp_N2_1_1"], ["cp_N2_1_1"], []]);
  expect(blok.get("cp_N2_1_1")).toMatch(/Ini prestasi bersama\. \[Perlu diperbarui: .*146,79%.* → .*128,44%.*\]$/);
  expect(blok.get("cp_tabel_III_2")).toContain("128,44%");
  expect(blok.get("cp_E4_1")).toContain("128,44%");
  expect(kembar(hasil.isi)).toEqual(kembar(lewat));
  expect(unsur(dokumen(hasil.isi), "sectPr")).toHaveLength(unsur(dokumen(lewat), "sectPr").length);
  // Nothing that was edited by nobody is taken for an edit in the run after that.
  const lagi = perbaruiDokumen(hasil.isi, baru);
  expect([lagi.disimpan, lagi.diperbarui, lagi.baru]).toEqual([["cp_N2_1_1"], [], []]);
}, 240_000);

test("a filled template that LibreOffice saved is brought up to date wherever its marks stood", async () => {
  const pk = await bahanNaskah(CONTOH, { sementara: { dasarTarget: "pk" } });
  const perubahan = await bahanNaskah(CONTOH, {
    simpan: (p) => ({ ...p, pasangan: PASANGAN }),
    sementara: { dasarTarget: "pk-perubahan" },
  });
  const templat = readFileSync(join(__dirname, "../fixtures/templat/writer.docx"));
  const { isi } = await isiTemplat(templat, pk);
  const disimpan = lewatLibreOffice(new Map([["lkj.docx", isi]]), "docx").get("lkj.docx") ?? new Uint8Array();
  const tetap = await perbaruiTemplat(disimpan, pk);
  expect(tetap).toMatchObject({ diperbarui: [], disimpan: [], perluDiperbarui: [], baru: [], takLagi: [], hilang: [] });
  const lain = { ...perubahan, naskah: { ...perubahan.naskah, instansi: "Dinas Uji", tahun: 2031 } };
  const hasil = await perbaruiTemplat(disimpan, lain);
  if (hasil === null) throw new Error("tidak dikenal");
  expect(hasil).toMatchObject({ disimpan: [], perluDiperbarui: [], baru: [], takLagi: [], hilang: [] });
  const teks = teksWord(hasil.isi);
  for (const kata of ["Kotak: 2031", "Bingkai: ", "Disusun oleh Dinas Uji pada tahun 2031, dan sekali lagi 2031."])
    expect(teks).toContain(kata);
  expect(teks).toContain("128,44%");
  expect(teks).not.toContain("146,79");
  const bagian = Object.keys(unzipSync(hasil.isi)).filter((nama) =>
    /^word\/(?:header|footer|footnotes)\d*\.xml$/.test(nama),
  );
  const pinggir = bagian.map((nama) => teksWord(hasil.isi, nama)).join(" ");
  expect(pinggir).toContain("PEMERINTAH KABUPATEN: Dinas Uji");
  expect(pinggir).toContain("Catatan kaki: Dinas Uji tahun 2031.");
  expect(pinggir).toContain("LKj 2031 - halaman");
}, 240_000);
