import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { temuanTabel } from "../../src/plan/lembar/suntingan-staf";
import { baca, pencariSel, potret } from "../alat/buku";
import { banyakTulisan, tabelSelesai } from "../alat/buku-tabel";

const LIBREOFFICE = join(__dirname, "../fixtures/bukti/tabel-sesudah-libreoffice.xlsx");

test("tables that LibreOffice saved with 15 digits are nobody's edits, and a note below a table moves down with it", async () => {
  const { hasil, isi } = await tabelSelesai(baca(LIBREOFFICE));
  expect(temuanTabel(hasil.rencana, hasil.alamat)).toEqual([]);
  const sel = pencariSel(await potret(isi));
  // The table grew by the three rows of a fourth sasaran.
  expect(sel("'Tabel III.2'!A18").nilai).toBe("ANALISIS STAF: capaian naik karena pelatihan");
  expect(sel("'Tabel III.2'!B19").nilai).toBe(12345);
  expect(sel("'Tabel III.2'!M3").nilai).toBe("catatan samping");
  expect(sel("'Tabel III.2'!A16").nilai).toMatch(/^Pengaturan Capaian: /);
  expect(banyakTulisan(await tabelSelesai(isi))).toBe(0);
});

/** As programs save it that keep nothing of ours beside the cells. */
function tanpaSimpanan(isi: Uint8Array): Uint8Array {
  const relasi = /<(?:Relationship|Override) [^>]*customXml[^>]*\/>/g;
  const bagian = Object.entries(unzipSync(isi)).filter(([nama]) => !nama.startsWith("customXml/"));
  const bersih = bagian.map(([nama, xml]): [string, Uint8Array] =>
    /\.rels$|Content_Types/.test(nama) ? [nama, strToU8(strFromU8(xml).replace(relasi, ""))] : [nama, xml],
  );
  return zipSync(Object.fromEntries(bersih));
}

const T28 = (hasil: { readonly temuan: readonly { readonly kode: string; readonly pesan: string }[] }): string[] =>
  hasil.temuan.flatMap(({ kode, pesan }) => (kode === "T28" ? [pesan] : []));

test("where a program kept nothing of ours, what may be an edit is asked once, and a note below a table still moves with it", async () => {
  const asal = tanpaSimpanan(baca(LIBREOFFICE));
  const dibiarkan = await tabelSelesai(asal);
  expect(dibiarkan.hasil.temuan.filter(({ pesan }) => pesan.includes("diketik menjadi"))).toEqual([]);
  expect(T28(dibiarkan.hasil)).toEqual([
    expect.stringMatching(/^Tulisan terakhir .* dibiarkan: Tabel III\.2 \(\d+ sel\)/),
  ]);
  const semula = pencariSel(await potret(dibiarkan.isi));
  expect(semula("'Tabel III.2'!A15").nilai).toBe("ANALISIS STAF: capaian naik karena pelatihan");

  const { hasil, isi } = await tabelSelesai(asal, { sementara: { dasarTarget: "pk" }, timpaSuntingan: "semua" });
  expect(T28(hasil)).toEqual([expect.stringMatching(/ ditulis ulang: Tabel III\.2 \(\d+ sel\)/)]);
  const sel = pencariSel(await potret(isi));
  // The same three rows of growth as where the workbook remembers.
  expect(sel("'Tabel III.2'!A16").nilai).toMatch(/^Pengaturan Capaian: /);
  expect(sel("'Tabel III.2'!A18").nilai).toBe("ANALISIS STAF: capaian naik karena pelatihan");
  expect(sel("'Tabel III.2'!B19").nilai).toBe(12345);
  expect(sel("'Tabel III.2'!M3").nilai).toBe("catatan samping");
  expect(banyakTulisan(await tabelSelesai(isi))).toBe(0);
});
