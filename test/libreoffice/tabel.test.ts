import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { baca, CONTOH, pencariSel, potret } from "../alat/buku";
import { bukuSasaran, tabelSelesai, type SesudahTabel } from "../alat/buku-tabel";
import { judulLengkap } from "../../src/tables/model-tabel";
import { lewatLibreOffice } from "../alat/libreoffice";

const LENGKAP = join(__dirname, "../../assets/contoh/diskominfo-2024-lengkap.xlsx");

/** The text of every printed page, the columns of a table beside one another. */
function halaman(isi: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "halaman-"));
  try {
    writeFileSync(join(folder, "buku.xlsx"), isi);
    const profil = `-env:UserInstallation=file://${folder}/profil`;
    execFileSync(
      "soffice",
      [profil, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "buku.xlsx")],
      {
        stdio: "ignore",
      },
    );
    execFileSync("pdftotext", ["-layout", join(folder, "buku.pdf"), join(folder, "buku.txt")]);
    return readFileSync(join(folder, "buku.txt"), "utf8").split("\f");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const bulat = (nilai: unknown): unknown => (typeof nilai === "number" ? Number(nilai.toPrecision(12)) : nilai);
const rapat = (teks: string): string => teks.replace(/[\s\u200b]+/g, "");

/** A short table fills one page and no second; of a long one every page has the letters of its last column's header. */
function periksaLebar({ hasil, isi }: SesudahTabel): void {
  const cetak = halaman(isi).map(rapat);
  expect(cetak.filter((teks) => teks.includes("PengaturanCapaian:"))).toEqual([]);
  for (const { tabel } of hasil.rencana.terender) {
    // Made only where staff tick it.
    if (tabel.pilihan === true) continue;
    const judul = tabel.kepala.map((j) => rapat(j.teks));
    const pertama = cetak.findIndex((teks) => teks.startsWith(rapat(judulLengkap(tabel))));
    expect([tabel.nomor, pertama >= 0]).toEqual([tabel.nomor, true]);
    // Charts stand above the header, on pages of their own where the table does not fit below them.
    let berkepala = tabel.pita === undefined;
    for (let i = pertama; i < cetak.length; i++) {
      const teks = cetak[i] ?? "";
      if (i > pertama && /^(Tabel[IV]+\.\d+\.|Lampiran\d|Grafik|JejakAngka)/.test(teks)) break;
      if (teks === "") continue;
      if (i > pertama)
        expect([tabel.nomor, tabel.baris.length > 12 || tabel.pita !== undefined]).toEqual([tabel.nomor, true]);
      berkepala ||= teks.includes(judul[1] ?? "");
      if (!berkepala) continue;
      const terakhir = judul.at(-1) ?? "";
      const huruf = new Set(terakhir);
      // Wrapped headers come out line by line: every letter of the last one must be there.
      expect([tabel.nomor, i, [...huruf].every((h) => teks.includes(h))]).toEqual([tabel.nomor, i, true]);
    }
    expect([tabel.nomor, berkepala]).toEqual([tabel.nomor, true]);
  }
}

test("LibreOffice prints every table one page wide, the header on each page", async () => {
  periksaLebar(await tabelSelesai(baca(LENGKAP)));
}, 240_000);

test("with 60 indikator the header is printed on every page of Tabel III.2", async () => {
  const { isi } = await tabelSelesai(await bukuSasaran(6, 10));
  const cetak = halaman(isi).map(rapat);
  const pertama = cetak.findIndex((teks) => teks.startsWith("TabelIII.2."));
  const berikut = cetak.findIndex((teks) => teks.startsWith("TabelIII.3."));
  const milik = cetak.slice(pertama, berikut);
  expect(milik.length).toBeGreaterThan(1);
  for (const teks of milik) expect(teks).toContain("SASARANSTRATEGIS");
}, 240_000);

test("LibreOffice keeps figures, texts and fills of the tables", async () => {
  const { isi } = await tabelSelesai(baca(CONTOH));
  const lewat = lewatLibreOffice(new Map([["tabel.xlsx", isi]])).get("tabel.xlsx") ?? new Uint8Array();
  const [asli, kini] = [pencariSel(await potret(isi)), pencariSel(await potret(lewat))];
  for (const alamat of ["'Tabel III.2'!I6", "'Tabel III.2'!J6", "'Tabel III.12'!I9", "'Tabel II.3'!G26"]) {
    expect(bulat(kini(alamat).nilai)).toEqual(bulat(asli(alamat).nilai));
    expect(kini(alamat).warna).toEqual(asli(alamat).warna);
  }
  expect(kini("'Tabel III.6'!D5")).toMatchObject({ nilai: "=(n+1)-n/n)x 100% (n=data tahun awal)", rumus: null });
}, 240_000);
