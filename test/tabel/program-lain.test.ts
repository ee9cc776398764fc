import { join } from "node:path";
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
