import {
  chmodSync,
  copyFileSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { bacaBerkas, halanganAkhiran, halanganKeluaran, tulisUtuh } from "../../src/cli/berkas";
import { folderUji } from "../alat/lkj";

const ISI = Uint8Array.from([1, 2, 3]);

const di = (nama: string): string => join(kerja.folder, nama);
const kerja = folderUji();
test.each([228, 240, 255])("a name of %i letters is written as any other", (panjang) => {
  const nama = `${"n".repeat(panjang - 5)}.xlsx`;
  expect(halanganKeluaran(di("a.xlsx"), di(nama), nama, false)).toBeNull();
  expect(tulisUtuh(di(nama), nama, ISI)).toBeNull();
  expect(readdirSync(kerja.folder)).toEqual([nama]);
});

test("a name that no file system takes is refused before any work", () => {
  const nama = `${"n".repeat(251)}.xlsx`;
  expect(halanganKeluaran(di("a.xlsx"), di(nama), nama, true)).toBe(
    "Nama berkas hasilnya terlalu panjang (paling banyak 255 huruf); pilih nama yang lebih pendek.",
  );
});

test.each([
  [".xlsm", "b.xlsx"],
  [".xlsx", "b.csv"],
  [".xlsx", "b"],
  [".xlsx", "b.xlsm"],
  [".xltx", "b.xlsx"],
] as const)("content of %s into %s: its ending is asked for", (akhiran, keluaran) => {
  expect(halanganAkhiran(akhiran, keluaran)).toContain(`berakhiran ${akhiran}, bukan “${keluaran}”`);
});

test.each([
  [".xlsx", "b.XLSX"],
  [".xlsm", "b.xlsm"],
  [".xlsx", "-"],
  [null, "b.apa"],
] as const)("content of %s into %s is no matter", (akhiran, keluaran) => {
  expect(halanganAkhiran(akhiran, keluaran)).toBeNull();
});

test("a file that can't be read is refused with the system's word for it", () => {
  expect(bacaBerkas(di("a.xlsx"), "a.xlsx")).toEqual({ ok: false, pesan: "Berkas a.xlsx tidak ada." });
  expect(bacaBerkas(di("n".repeat(300)), "n")).toEqual({ ok: false, pesan: "Berkas n tidak ada." });
  expect(bacaBerkas(kerja.folder, "map")).toEqual({ ok: false, pesan: "map bukan berkas." });
  writeFileSync(di("besar.xlsx"), "");
  truncateSync(di("besar.xlsx"), 3 * 2 ** 30);
  const besar = { ok: false, pesan: "Berkas besar.xlsx terlalu besar (lebih dari 2 GB)." };
  expect(bacaBerkas(di("besar.xlsx"), "besar.xlsx")).toEqual(besar);
});

test("a symbolic link stays, and the file behind it is replaced", () => {
  writeFileSync(di("asli.xlsx"), "lama");
  symlinkSync(di("asli.xlsx"), di("tautan.xlsx"));
  expect(tulisUtuh(di("tautan.xlsx"), "tautan.xlsx", ISI)).toBeNull();
  expect(lstatSync(di("tautan.xlsx")).isSymbolicLink()).toBe(true);
  expect(new Uint8Array(readFileSync(di("asli.xlsx")))).toEqual(ISI);
  expect(readdirSync(kerja.folder).sort()).toEqual(["asli.xlsx", "tautan.xlsx"]);
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
