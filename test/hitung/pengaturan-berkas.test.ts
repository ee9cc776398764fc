import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { jalankan } from "../../src/cli/jalankan";
import { baca, CONTOH, pencariSel, potret } from "../alat/buku";
import { folderUji } from "../alat/lkj";

const kerja = folderUji();
const lkj = (...argumen: string[]) =>
  jalankan([...argumen, "--dasar-target", "pk"], { folder: kerja.folder, warna: false });
const hitung = (keluaran: string, pengaturan: string) =>
  lkj("hitung", CONTOH, "--out", keluaran, "--json", "--pengaturan", pengaturan);

interface HasilJson {
  readonly indikator: readonly { readonly nama: string; readonly capaian: number; readonly kriteria: string }[];
}

test("a file's scale is in JSON, cells and table, and stays in the workbook for those who open it next", async () => {
  writeFileSync(join(kerja.folder, "p.json"), JSON.stringify({ kriteria: "lhe" }));
  const { kode, stdout } = await hitung("b.xlsx", "p.json");
  expect(kode).toBe(0);
  const json = JSON.parse(stdout) as HasilJson;
  expect(json.indikator.filter((i) => i.capaian > 85).map((i) => i.kriteria)).toContain("Memuaskan");
  const lagi = await lkj("tabel", "b.xlsx", "--out", "c.xlsx");
  expect([lagi.kode, lagi.stderr]).toEqual([0, ""]);
  const sel = pencariSel(await potret(baca(join(kerja.folder, "c.xlsx"))));
  expect(sel("'Tabel III.2'!J6")).toMatchObject({ nilai: "Memuaskan", warna: "#00B050" });
  expect([4, 5, 9].map((baris) => sel(`'Tabel III.1'!B${baris}`).nilai)).toEqual(["> 85", "> 75 dan ≤ 85", "≤ 30"]);
  expect(sel("'Tabel III.1'!A10").nilai).toBe("Sumber: skala evaluasi akuntabilitas kinerja (LHE)");
});

test.each([
  ["p.json", '{"tahun":-1}', "p.json: Pengaturan tidak dimuat: nilai “tahun” tidak dapat dipakai.\n"],
  ["tidak-ada.json", null, "Berkas tidak-ada.json tidak ada.\n"],
])("a bad file is one sentence, and nothing is written", async (nama, isi, pesan) => {
  if (isi !== null) writeFileSync(join(kerja.folder, nama), isi);
  expect(await hitung("b.xlsx", nama)).toEqual({
    kode: 2,
    stdout: "",
    stderr: pesan,
  });
});
