import { strToU8, unzipSync, zipSync } from "fflate";
import { unsur } from "../naskah/dom";
import { perbaruiDokumen } from "../../src/word/perbarui";
import { CONTOH } from "../alat/buku";
import { lewatLibreOffice } from "../alat/libreoffice";
import { bahanNaskah } from "../naskah/alat";
import { salahPaket } from "../naskah/alat-paket";
import { bagianWord, blokWord, wordSegar, xml } from "../naskah/alat-word";

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
