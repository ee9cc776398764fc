import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { blokDokumen } from "../../src/word/blok-dokumen";
import { perbaruiDokumen } from "../../src/word/perbarui";
import { CONTOH } from "../alat/buku";
import { bahanNaskah } from "./alat";
import { salahPaket } from "./alat-paket";
import { bagianWord, blokWord, teksWord, wordSegar, xml } from "./alat-word";
import { teksUnsur, unsur } from "./dom";
import { salahSkema } from "./skema-word";

jest.setTimeout(180_000);

const PASANGAN = [{ a: "Indeks Domain Tata kelola SPBE", b: "Indeks Domain Kebijakan Internal SPBE" }];
const UTAMA = "word/document.xml";

let menurutPk: Uint8Array;
let menurutPerubahan: Uint8Array;
beforeAll(async () => {
  menurutPk = await wordSegar(await bahanNaskah(CONTOH, { sementara: { dasarTarget: "pk" } }));
  menurutPerubahan = await wordSegar(
    await bahanNaskah(CONTOH, {
      simpan: (p) => ({ ...p, pasangan: PASANGAN }),
      sementara: { dasarTarget: "pk-perubahan" },
    }),
  );
});

/** Somebody at work in Word. */
function sunting(isi: Uint8Array, ubah: (dokumen: string) => string, bagian = UTAMA): Uint8Array {
  const baru = ubah(bagianWord(isi, bagian));
  if (baru === bagianWord(isi, bagian)) throw new Error("suntingan tidak mengubah apa pun");
  return zipSync({ ...unzipSync(isi), [bagian]: strToU8(baru) });
}

const GRAFIK = "word/charts/chart1.xml";
const nilaiGrafik = (isi: Uint8Array): string[] =>
  Array.from(xml.parse(bagianWord(isi, GRAFIK)).getElementsByTagName("c:v")).map((v) => v.textContent);
/** The paragraph that holds the block of a bookmark. */
const paragraf = (dokumen: string, penanda: string): string =>
  (dokumen.match(/<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g) ?? []).find((p) => p.includes(`"${penanda}"`)) ?? "";

test("blocks say what a reader of the tree reads, in Word's own and in a sentence of every kind of letter", () => {
  const isi = sunting(menurutPk, (d) =>
    d.replace(/(<w:t[^>]*>)Pada tahun 2024/, "$1A &lt;b&gt; &amp; &quot;c&quot; &#169;"),
  );
  const dokumen = xml.parse(bagianWord(isi));
  const pohon = unsur(dokumen, "bookmarkStart").flatMap((mulai) => {
    const nama = mulai.getAttribute("w:name") ?? "";
    if (!nama.startsWith("cp_")) return [];
    let p: Node | null = mulai;
    while (p !== null && (p as Element).localName !== "p") p = p.parentNode;
    let isian: Node | null = p;
    if (nama.startsWith("cp_tabel_"))
      while (isian !== null && (isian as Element).localName !== "tbl") isian = isian.nextSibling;
    return isian === null ? [] : [[nama, teksUnsur(isian)]];
  });
  expect(blokDokumen(bagianWord(isi)).map((b) => [b.penanda, b.teks])).toEqual(pohon);
  expect(pohon.length).toBeGreaterThan(40);
  expect(teksWord(isi)).toContain('A <b> & "c" ©');
});

test("a chart that nobody touched gets the new figures with its workbook and its alternative text", async () => {
  expect(nilaiGrafik(menurutPk)).toContain("146.79");
  const hasil = perbaruiDokumen(menurutPk, menurutPerubahan);
  expect(hasil.diperbarui).toContain("grafik");
  expect(nilaiGrafik(hasil.isi)).toContain("128.44");
  expect(nilaiGrafik(hasil.isi)).not.toContain("146.79");
  const paket = unzipSync(hasil.isi);
  const buku = unzipSync(paket["word/embeddings/GrafikCapaian.xlsx"] ?? new Uint8Array());
  expect(strFromU8(buku["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain("128.44");
  const [gambar] = Array.from(xml.parse(bagianWord(hasil.isi)).getElementsByTagName("wp:docPr"));
  expect(gambar?.getAttribute("descr")).toContain("128,44%");
  expect(gambar?.getAttribute("descr")).not.toContain("146,79%");
  expect(salahPaket(hasil.isi)).toEqual([]);
  expect((await salahSkema(hasil.isi)).salah).toEqual([]);
  const lagi = perbaruiDokumen(hasil.isi, menurutPerubahan);
  expect({ ...lagi, isi: null }).toEqual({
    ...{ isi: null, diperbarui: [], disimpan: [], perluDiperbarui: [], baru: [], takLagi: [], hilang: [] },
  });
});

test("a chart whose figures staff changed stays theirs and is marked, once", () => {
  const milikStaf = sunting(menurutPk, (d) => d.replace("146.79", "150"), GRAFIK);
  const hasil = perbaruiDokumen(milikStaf, menurutPerubahan);
  expect(hasil.perluDiperbarui).toEqual(["grafik"]);
  expect(nilaiGrafik(hasil.isi)).toContain("150");
  expect(teksWord(hasil.isi).match(/\[Perlu diperbarui: angka grafik ini/g)).toHaveLength(1);
  expect(
    teksWord(perbaruiDokumen(hasil.isi, menurutPerubahan).isi).match(/\[Perlu diperbarui: angka grafik/g),
  ).toHaveLength(1);
});

test("what the workbook gives no more is marked where the whole report is made, once; a chapter alone misses nothing", () => {
  const segar = sunting(menurutPk, (d) => d.replace(paragraf(d, "cp_E5"), ""));
  expect(perbaruiDokumen(menurutPk, segar, false)).toMatchObject({ takLagi: [] });
  const hasil = perbaruiDokumen(menurutPk, segar);
  expect(hasil.takLagi).toEqual(["cp_E5"]);
  expect(blokWord(hasil.isi).get("cp_E5")).toMatch(
    / \[Perlu diperbarui: bagian ini → tidak lagi dibuat dari buku kerja\]$/,
  );
  const lagi = perbaruiDokumen(hasil.isi, segar);
  expect(lagi.takLagi).toEqual([]);
  expect(bagianWord(lagi.isi)).toBe(bagianWord(hasil.isi));
});

test("a new table comes with its heading and its source, behind the source of the one before", () => {
  const tanpa = (isi: Uint8Array): Uint8Array => {
    const d = bagianWord(isi);
    const judul = d.lastIndexOf("<w:p>", d.lastIndexOf(">3.2 Realisasi Anggaran<"));
    const awal = d.lastIndexOf("<w:p>", d.indexOf('"cp_tabel_III_12"'));
    const sumber = d.indexOf("</w:p>", d.indexOf("SumberTabel", d.indexOf("</w:tbl>", awal))) + "</w:p>".length;
    const tanpaSidik = bagianWord(isi, "customXml/itemCapaian.xml").replace(
      /<blok penanda="cp_(?:tabel|T)_III_12">[^<]*<\/blok>/g,
      "",
    );
    return zipSync({
      ...unzipSync(isi),
      [UTAMA]: strToU8(d.slice(0, judul) + d.slice(sumber)),
      "customXml/itemCapaian.xml": strToU8(tanpaSidik),
    });
  };
  const hasil = perbaruiDokumen(tanpa(menurutPk), menurutPk);
  expect(hasil.baru).toEqual(["cp_T_III_12", "cp_tabel_III_12"]);
  const teks = teksWord(hasil.isi);
  // Once in the list of contents, once above the table.
  expect(teks.match(/3\.2 Realisasi Anggaran/g)).toHaveLength(2);
  expect(teks).toContain("3.2 Realisasi AnggaranDari pagu Rp10.193.879.100");
  expect(blokWord(hasil.isi).get("cp_tabel_III_12")).toBe(blokWord(menurutPk).get("cp_tabel_III_12"));
  const sesudah = bagianWord(hasil.isi).slice(bagianWord(hasil.isi).indexOf('"cp_tabel_III_12"'));
  expect(
    sesudah.slice(sesudah.indexOf("</w:tbl>")).startsWith('</w:tbl><w:p><w:pPr><w:pStyle w:val="SumberTabel"/>'),
  ).toBe(true);
  expect(salahPaket(hasil.isi)).toEqual([]);
});

test("all that is not ours stays to the byte", () => {
  const milik =
    '<w:p w:rsidR="00A1"   w:rsidRDefault="00A2"><!-- catatan > staf --><w:r><w:t>Kata  kami &#8212; “tetap”</w:t></w:r ></w:p>';
  const lama = sunting(menurutPk, (d) => d.replace("<w:body>", `<w:body>${milik}`));
  const hasil = perbaruiDokumen(lama, menurutPerubahan);
  expect(bagianWord(hasil.isi)).toContain(`<w:body>${milik}`);
  expect(bagianWord(perbaruiDokumen(lama, menurutPk).isi)).toBe(bagianWord(lama));
  const [sebelum, sesudah] = [unzipSync(lama), unzipSync(hasil.isi)];
  for (const nama of ["word/styles.xml", "word/settings.xml", "word/footer1.xml", "docProps/core.xml"])
    expect(strFromU8(sesudah[nama] ?? new Uint8Array())).toBe(strFromU8(sebelum[nama] ?? new Uint8Array()));
});

test("a sentence and a table get the new figures in the look that staff gave them", () => {
  const besar = (d: string): string =>
    d
      .replace(/(<w:r>)(<w:t xml:space="preserve">Pada tahun 2024, realisasi)/, "$1<w:rPr><w:i/></w:rPr>$2")
      .replace(/<w:gridCol w:w="\d+"\/>/g, '<w:gridCol w:w="777"/>');
  const lama = sunting(menurutPk, besar);
  const hasil = perbaruiDokumen(lama, menurutPerubahan);
  const kalimat = paragraf(bagianWord(hasil.isi), "cp_N2_1_1");
  expect(kalimat).toContain('<w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Pada tahun 2024, realisasi');
  expect(kalimat).toContain("128,44%");
  expect(bagianWord(hasil.isi).match(/<w:gridCol w:w="777"\/>/g)).toHaveLength(
    bagianWord(menurutPk).match(/<w:gridCol w:w="\d+"\/>/g)?.length ?? 0,
  );
  expect(blokWord(hasil.isi).get("cp_tabel_III_2")).toBe(blokWord(menurutPerubahan).get("cp_tabel_III_2"));
});

test("a caption follows its table unless staff wrote it anew", () => {
  const judul = (isi: Uint8Array): string =>
    (/<w:p>(?:(?!<\/w:p>)[\s\S])*"cp_tabel_III_2"[\s\S]*?<\/w:p>/.exec(bagianWord(isi)) ?? [""])[0].replace(
      /<[^>]*>/g,
      "",
    );
  const segar = sunting(menurutPk, (d) => d.replace(/(cp_tabel_III_2"[\s\S]*? Capaian Kinerja)/, "$1 Seluruh Tahun"));
  expect(judul(segar)).toContain("Seluruh Tahun");
  expect(judul(perbaruiDokumen(menurutPk, segar).isi)).toBe(judul(segar));
  const milik = sunting(menurutPk, (d) => d.replace(/(cp_tabel_III_2"[\s\S]*? Capaian Kinerja)/, "$1 Kami"));
  const hasil = perbaruiDokumen(milik, segar);
  expect(judul(hasil.isi)).toContain("Capaian Kinerja Kami");
  expect(judul(hasil.isi)).toContain("[Perlu diperbarui: ");
});
