import { cpSync } from "node:fs";
import { join } from "node:path";
import { jalankan } from "../../src/cli/jalankan";
import { bilahKemajuan } from "../../src/cli/kemajuan";
import { CONTOH } from "../alat/buku";
import { folderUji } from "../alat/lkj";

const kerja = folderUji((folder) => {
  for (const nama of ["satu", "dua"]) cpSync(CONTOH, join(folder, `${nama}.xlsx`));
});

/** What a terminal of one line shows after each of these was written to it. */
function layarSatuBaris(columns: number): {
  readonly write: (teks: string) => void;
  readonly columns: number;
  readonly tampak: string[];
} {
  const tampak: string[] = [];
  let kini: string[] = [];
  return {
    columns,
    tampak,
    write: (teks) => {
      let di = 0;
      for (const huruf of teks)
        if (huruf === "\r") di = 0;
        else kini[di++] = huruf;
      tampak.push(kini.join("").trimEnd());
      kini = [...kini];
    },
  };
}

test("several files: the bar tells how many are done and which comes now, and is gone at the end", async () => {
  const layar = layarSatuBaris(80);
  const { kode } = await jalankan(["periksa", "satu.xlsx", "tidak-ada.xlsx", "dua.xlsx"], {
    folder: kerja.folder,
    warna: false,
    kemajuan: bilahKemajuan(layar),
  });
  expect(kode).toBe(2);
  expect(layar.tampak).toEqual([
    "░░░░░░░░░░░░░░░░░░░░ 1/3 satu.xlsx …",
    "███████░░░░░░░░░░░░░ 2/3 tidak-ada.xlsx …",
    "█████████████░░░░░░░ 3/3 dua.xlsx …",
    "",
  ]);
});

test("one file: its name while it is worked on, in one line of a narrow terminal, and what it holds is not obeyed", () => {
  const layar = layarSatuBaris(12);
  const kemajuan = bilahKemajuan(layar);
  kemajuan(0, 1, "/kantor/\u001b[2Jlaporan kinerja.xlsx");
  kemajuan(1, 1, null);
  expect(layar.tampak).toEqual(["?[2Jlaporan", ""]);
});

test("nothing of it goes into what is printed", async () => {
  const dengan = await jalankan(["periksa", "satu.xlsx"], {
    folder: kerja.folder,
    warna: false,
    kemajuan: bilahKemajuan(layarSatuBaris(80)),
  });
  expect(dengan).toEqual(await jalankan(["periksa", "satu.xlsx"], { folder: kerja.folder, warna: false }));
});
