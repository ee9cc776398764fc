import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { amanTerminal } from "../../src/cli/aman-terminal";
import { DITOLAK } from "./ditolak";
import { folderUji, lkjDi } from "../alat/lkj";

const SATU_TIAP_JENIS = DITOLAK.filter((satu, i) => DITOLAK.findIndex(({ jenis }) => jenis === satu.jenis) === i);

const kerja = folderUji();
test.each(SATU_TIAP_JENIS)("$jenis: exit code 2, one sentence, nothing written, the input as it was", ({ buat }) => {
  const isi = buat();
  writeFileSync(join(kerja.folder, "a.xlsx"), isi);
  const { status, stdout, stderr } = lkjDi(
    kerja.folder,
    ["hitung", "a.xlsx", "--out", "b.xlsx"],
    ["--max-old-space-size=1024"],
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^Berkas a\.xlsx [^\n]+\.\n$/);
  expect(readdirSync(kerja.folder)).toEqual(["a.xlsx"]);
  expect(Buffer.compare(readFileSync(join(kerja.folder, "a.xlsx")), isi)).toBe(0);
});

test("words of a workbook do not command the terminal; our own colours remain", () => {
  const warna = "\u001b[48;2;0;176;80m\u001b[38;2;0;0;0mBaik\u001b[0m";
  expect(amanTerminal(`${warna}\n\u001b[2J\u001b]0;x\u0007\u009b31m\tya\r`)).toBe(`${warna}\n?[2J?]0;x??31m\tya?`);
});
