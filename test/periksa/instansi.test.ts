import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { olahPeriksa } from "../alat/olah-periksa";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { baca, potret } from "../alat/buku";

const FOLDER = join(__dirname, "../fixtures/instansi");

/** What each office's workbook holds, judged by hand; offices not named here have nothing to be told. */
const TEMUAN: Readonly<Record<string, readonly string[]>> = {
  bpkad: ["T09 peringatan"],
  "dinas-pupr": ["T11 peringatan", "T01 catatan"],
  dinsos: ["T11 peringatan", "T17 peringatan"],
  disdukcapil: ["T04 galat", "T08 peringatan"],
  inspektorat: ["T04 galat", "T11 peringatan", "T12 peringatan"],
  "kearsipan-2024": ["T04 galat"],
  kecamatan: ["T11 peringatan"],
  kesbangpol: ["T05 galat"],
  rsud: ["T22 peringatan"],
  "satpol-pp": ["T11 peringatan", "T12 peringatan"],
};

const daftar = readdirSync(FOLDER)
  .filter((f) => f.endsWith(".xlsx"))
  .map((f) => f.replace(".xlsx", ""));

const baku = (alamat: string): string => (alamat.startsWith("'") ? alamat : alamat.replace(/^([^!]+)!/, "'$1'!"));

test.each(daftar)("%s", async (nama) => {
  const snapshot = await potret(baca(join(FOLDER, `${nama}.xlsx`)));
  const hasil = olahPeriksa(snapshot, { ...PENGATURAN_BAWAAN, dasarTarget: "pk" });
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  expect(hasil.temuan.map((t) => `${t.kode} ${t.tingkat}`)).toEqual(TEMUAN[nama] ?? []);
  const harapan = JSON.parse(readFileSync(join(FOLDER, `${nama}.json`), "utf8")) as {
    temuan?: { kode: string; sel: string }[];
  };
  for (const { kode, sel } of harapan.temuan ?? []) {
    const tersebut = hasil.temuan.filter((t) => t.kode === kode).flatMap((t) => t.sel.map(hasil.alamat).map(baku));
    expect(tersebut).toContain(baku(sel));
  }
});
