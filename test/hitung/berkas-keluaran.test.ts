import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { halanganKeluaran, halanganNama, tulisUtuh } from "../../src/cli/berkas";

const ISI = Uint8Array.from([1, 2, 3]);

let folder: string;
const di = (nama: string): string => join(folder, nama);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keluaran-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([228, 240, 255])("a name of %i letters is written as any other", (panjang) => {
  const nama = `${"n".repeat(panjang - 5)}.xlsx`;
  expect(halanganNama(di("a.xlsx"), di(nama), nama)).toBeNull();
  expect(tulisUtuh(di(nama), nama, ISI)).toBeNull();
  expect(readdirSync(folder)).toEqual([nama]);
});

test("a name that no file system takes is refused before any work", () => {
  const nama = `${"n".repeat(251)}.xlsx`;
  expect(halanganNama(di("a.xlsx"), di(nama), nama)).toBe(
    "Nama berkas untuk --out terlalu panjang (paling banyak 255 huruf); pilih nama yang lebih pendek.",
  );
});

test.each([
  ["a.xlsm", "b.xlsx", ".xlsm"],
  ["a.xlsx", "b.csv", ".xlsx"],
  ["a.xlsx", "b", ".xlsx"],
  ["a.XLSX", "b.xlsm", ".xlsx"],
])("%s into %s: the ending of the content is asked for", (masukan, keluaran, akhiran) => {
  expect(halanganNama(di(masukan), di(keluaran), keluaran)).toContain(`berakhiran ${akhiran}, bukan “${keluaran}”`);
});

test.each([
  ["a.xlsx", "b.XLSX"],
  ["a.xlsm", "b.xlsm"],
  ["a.bak", "b.xlsx"],
])("%s into %s is no matter", (masukan, keluaran) => {
  expect(halanganNama(di(masukan), di(keluaran), keluaran)).toBeNull();
});

test("a symbolic link stays, and the file behind it is replaced", () => {
  writeFileSync(di("asli.xlsx"), "lama");
  symlinkSync(di("asli.xlsx"), di("tautan.xlsx"));
  expect(tulisUtuh(di("tautan.xlsx"), "tautan.xlsx", ISI)).toBeNull();
  expect(lstatSync(di("tautan.xlsx")).isSymbolicLink()).toBe(true);
  expect(new Uint8Array(readFileSync(di("asli.xlsx")))).toEqual(ISI);
  expect(readdirSync(folder).sort()).toEqual(["asli.xlsx", "tautan.xlsx"]);
});

test("a link to nothing is refused in its own words", () => {
  symlinkSync(di("tidak-ada.xlsx"), di("tautan.xlsx"));
  expect(halanganKeluaran(di("a.xlsx"), di("tautan.xlsx"), "tautan.xlsx", true)).toBe(
    "tautan.xlsx adalah tautan ke berkas yang tidak ada; hapus tautan itu atau pilih nama lain untuk --out.",
  );
});

test.each([0o600, 0o640, 0o664])("a file that is replaced keeps who may read it (%i)", (izin) => {
  copyFileSync(__filename, di("a.xlsx"));
  chmodSync(di("a.xlsx"), izin);
  expect(tulisUtuh(di("a.xlsx"), "a.xlsx", ISI)).toBeNull();
  expect(statSync(di("a.xlsx")).mode & 0o777).toBe(izin);
});
