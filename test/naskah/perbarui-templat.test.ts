import { Document, Header, Packer, Paragraph, TextRun } from "docx";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { BahanNaskah } from "../../src/app/naskah";
import { perbaruiTemplat, type HasilPerbaruiTemplat } from "../../src/word/perbarui-templat";
import { isianDokumen } from "../../src/word/isian-dokumen";
import { isianNaskah } from "../../src/naskah/model-naskah";
import { isiTemplat } from "../../src/word/templat";
import { CONTOH } from "../alat/buku";
import { bahanNaskah } from "./alat";
import { salahPaket } from "./alat-paket";
import { bagianWord, teksWord, wordSegar, xml } from "./alat-word";
import { unsur } from "./dom";
import { salahSkema } from "./skema-word";

jest.setTimeout(180_000);

const UTAMA = "word/document.xml";
const PASANGAN = [{ a: "Indeks Domain Tata kelola SPBE", b: "Indeks Domain Kebijakan Internal SPBE" }];

let menurutPk: BahanNaskah;
let menurutPerubahan: BahanNaskah;
beforeAll(async () => {
  menurutPk = await bahanNaskah(CONTOH, { sementara: { dasarTarget: "pk" } });
  menurutPerubahan = await bahanNaskah(CONTOH, {
    simpan: (p) => ({ ...p, pasangan: PASANGAN }),
    sementara: { dasarTarget: "pk-perubahan" },
  });
});

async function templat(...paragraf: readonly string[]): Promise<Uint8Array> {
  const dokumen = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("Kop {{instansi}}: {{N3 1.1}}")] }) },
        children: paragraf.map((teks) => new Paragraph({ children: [new TextRun({ text: teks, size: 26 })] })),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(dokumen));
}

/** Somebody at work in Word. */
function sunting(isi: Uint8Array, dari: string | RegExp, ke: string, bagian = UTAMA): Uint8Array {
  const lama = bagianWord(isi, bagian);
  const baru = lama.replace(dari, ke);
  if (baru === lama) throw new Error(`suntingan tidak mengubah apa pun: ${String(dari)}`);
  return zipSync({ ...unzipSync(isi), [bagian]: strToU8(baru) });
}

async function lagi(isi: Uint8Array, bahan: BahanNaskah, templatnya?: Uint8Array): Promise<HasilPerbaruiTemplat> {
  const hasil = await perbaruiTemplat(isi, bahan, templatnya ?? null);
  if (hasil === null) throw new Error("tidak dikenal sebagai berkas dari templat");
  expect(salahPaket(hasil.isi)).toEqual([]);
  return hasil;
}

/** The words of each paragraph of the text itself, in order. */
const baris = (isi: Uint8Array): string[] =>
  unsur(xml.parse(bagianWord(isi)), "p")
    .filter((p) => (p.parentNode as Element).localName === "body")
    .map((p) => p.textContent);

const TETAP = { diperbarui: [], disimpan: [], perluDiperbarui: [], baru: [], takLagi: [], hilang: [], diisi: [] };

test("where nothing has changed, nothing changes, to the byte", async () => {
  const { isi } = await isiTemplat(await templat("{{N2 1.1}} {{x}}", "{{ikhtisar}}", "{{Tabel III.2}}"), menurutPk);
  const hasil = await lagi(isi, menurutPk);
  expect(hasil).toMatchObject({ ...TETAP, takDikenal: ["x"], penandaBaru: [] });
  for (const bagian of [UTAMA, "word/header1.xml", "customXml/itemCapaian.xml"])
    expect(bagianWord(hasil.isi, bagian)).toBe(bagianWord(isi, bagian));
});

test("what nobody touched is renewed in the look that staff gave it, also in a header; what they wrote stays", async () => {
  const awal = await isiTemplat(
    await templat("Uraian: {{N2 1.1}} Demikian.", "{{ikhtisar}}", "{{Tabel III.2}}", "Penutup kami."),
    menurutPk,
  );
  const besar = sunting(awal.isi, /<w:sz w:val="26"\/>/g, '<w:sz w:val="31"/>');
  // The header row of the table in a typeface of the office, and its first column wider.
  const tabel = sunting(besar, /<w:gridCol w:w="\d+"\/>/, '<w:gridCol w:w="777"/>');
  const milik = sunting(
    tabel,
    '<w:p><w:r><w:rPr><w:sz w:val="31"/>',
    "<w:p><w:r><w:t>Paragraf kami.</w:t></w:r></w:p>$&",
  );
  const hasil = await lagi(milik, menurutPerubahan);
  expect(baris(hasil.isi)).toEqual(expect.arrayContaining(["Paragraf kami.", "Penutup kami."]));
  const uraian = baris(hasil.isi).find((b) => b.startsWith("Uraian: ")) ?? "";
  expect(uraian).toContain("dari target 3,2");
  expect(uraian).toContain("128,44%");
  expect(uraian.endsWith(" Demikian.")).toBe(true);
  expect(bagianWord(hasil.isi).match(/<w:sz w:val="31"\/>/g)?.length).toBe(
    bagianWord(milik).match(/<w:sz w:val="31"\/>/g)?.length,
  );
  expect(bagianWord(hasil.isi)).toContain('<w:gridCol w:w="777"/>');
  expect(teksWord(hasil.isi, "word/header1.xml")).toContain("meningkat 12,14 poin");
  expect(teksWord(hasil.isi)).not.toContain("146,79");
  expect(hasil.perluDiperbarui).toEqual([]);
  expect((await salahSkema(hasil.isi)).salah).toEqual([]);
  expect(await lagi(hasil.isi, menurutPerubahan)).toMatchObject(TETAP);
});

test("a paragraph that staff edited stays; where its figures have changed that is marked, once", async () => {
  const awal = await isiTemplat(await templat("{{N2 1.1}}", "{{ikhtisar}}", "Sekali lagi {{N2 1.1}}"), menurutPk);
  const disunting = sunting(
    sunting(awal.isi, "Dengan demikian, realisasi tersebut melampaui target.", "Ini prestasi bersama."),
    "[Tantangan dan langkah ke depan: diisi pimpinan perangkat daerah]",
    "Tantangan kami adalah anggaran.",
  );
  const hasil = await lagi(disunting, menurutPerubahan);
  const [pertama = ""] = baris(hasil.isi);
  expect(pertama).toMatch(/Ini prestasi bersama\. \[Perlu diperbarui: .*2,8.* → .*3,2.*128,44%.*\]$/);
  expect(hasil.perluDiperbarui).toEqual(["cp_isi_1"]);
  expect([...hasil.disimpan].sort()).toEqual(["cp_E8", "cp_isi_1"]);
  expect(teksWord(hasil.isi)).toContain("Tantangan kami adalah anggaran.");
  expect(baris(hasil.isi).find((b) => b.startsWith("Sekali lagi"))).toContain("128,44%");
  expect(await lagi(hasil.isi, menurutPerubahan)).toMatchObject({ ...TETAP, disimpan: expect.any(Array) as string[] });
});

test("marks that could not be filled and those that staff wrote since are filled, and live on", async () => {
  const tanpa = { ...menurutPk, tabel: menurutPk.tabel.filter((t) => t.nomor !== "III.12") };
  const awal = await isiTemplat(await templat("{{Tabel III.12}}", "Tahun {{tahun}}"), tanpa);
  expect(awal.takDikenal).toEqual(["Tabel III.12"]);
  const ditulisi = sunting(awal.isi, "Tahun 2024", "Tahun 2024, dan {{E6}}");
  const hasil = await lagi(ditulisi, menurutPk);
  expect(hasil.diisi).toEqual(["Tabel III.12", "E6"]);
  expect(hasil.takDikenal).toEqual([]);
  expect(teksWord(hasil.isi)).toContain("10.193.879.100");
  const ketiga = await lagi(hasil.isi, menurutPerubahan);
  expect(teksWord(ketiga.isi)).toContain("Tahun 2024, dan Anggaran yang mendukung");
  expect(teksWord(ketiga.isi)).not.toContain("{{");
});

test("a sentence that a mark gives more stands among the others in its order, also in front of all", async () => {
  const kurang = (...kode: readonly string[]): BahanNaskah => ({
    ...menurutPk,
    naskah: {
      ...menurutPk.naskah,
      bab: menurutPk.naskah.bab.map((b) => ({
        ...b,
        isi: b.isi.filter((i) => i.jenis !== "paragraf" || !kode.includes(i.kode)),
      })),
    },
  });
  const rangka = await templat("Sampul kami.", "{{ikhtisar}}", "Akhir.");
  const lengkap = baris((await isiTemplat(rangka, menurutPk)).isi);
  const awal = await isiTemplat(rangka, kurang("E1", "E5"));
  const hasil = await lagi(awal.isi, menurutPk);
  expect(hasil.baru).toEqual(["cp_E1", "cp_E5"]);
  expect(baris(hasil.isi)).toEqual(lengkap);
  // They are known from then on.
  const hapus = await lagi(hasil.isi, kurang("E5"));
  expect(hapus.takLagi).toEqual(["cp_E5"]);
  expect(teksWord(hapus.isi).match(/Perlu diperbarui: bagian ini → tidak lagi dibuat/g)).toHaveLength(1);
  expect((await lagi(hapus.isi, kurang("E5"))).takLagi).toEqual([]);
});

test("what staff took out stays out; that its figures have changed is said once", async () => {
  const awal = await isiTemplat(await templat("{{ikhtisar}}"), menurutPk);
  const tanpa = sunting(awal.isi, /<w:p>(?:(?!<\/w:p>).)*"cp_E4_1".*?<\/w:p>/, "");
  const hasil = await lagi(tanpa, menurutPerubahan);
  expect(hasil.hilang).toEqual(["cp_E4_1"]);
  expect(teksWord(hasil.isi)).not.toContain("Sasaran 1, ");
  expect((await lagi(hasil.isi, menurutPerubahan)).hilang).toEqual([]);
});

test("one thing at two places is renewed at both, and a caption with its table", async () => {
  const awal = await isiTemplat(await templat("{{Tabel III.2}}", "{{bab iii}}"), menurutPk);
  const ubah: BahanNaskah = {
    ...menurutPerubahan,
    tabel: menurutPerubahan.tabel.map((t) => (t.nomor === "III.2" ? { ...t, judul: `${t.judul} (uji)` } : t)),
  };
  const hasil = await lagi(awal.isi, ubah);
  expect(teksWord(hasil.isi)).not.toContain("146,79");
  expect(baris(hasil.isi).filter((b) => b.startsWith("Tabel III.2.") && b.endsWith(" (uji)"))).toHaveLength(2);
  expect((await salahSkema(hasil.isi)).salah).toEqual([]);
});

test("marks that the template got since are named; another file is not taken for a filled template", async () => {
  const awal = await isiTemplat(await templat("Tahun {{tahun}}", "{{ikhtisar}}"), menurutPk);
  const hasil = await lagi(awal.isi, menurutPk, await templat("Tahun {{tahun}}", "{{ikhtisar}}", "{{Tabel III.1}}"));
  expect(hasil.penandaBaru).toEqual(["Tabel III.1"]);
  expect(await perbaruiTemplat(await wordSegar(menurutPk), menurutPk)).toBeNull();
  expect(await perbaruiTemplat(await templat("{{tahun}}"), menurutPk)).toBeNull();
});

test("blanks are counted as they stand in the file", async () => {
  expect(isianDokumen(await wordSegar(menurutPk))).toBe(isianNaskah(menurutPk.naskah).length);
  const awal = await isiTemplat(await templat("{{E8}}", "{{tahun}}"), menurutPk);
  expect(isianDokumen(awal.isi)).toBe(1);
  expect(isianDokumen(sunting(awal.isi, /\[Tantangan[^\]]*\]/, "Anggaran."))).toBe(0);
});
