import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bacaArgumenTabel } from "../../src/cli/argumen-tabel";
import { jalankan } from "../../src/cli/jalankan";
import { baca, CONTOH } from "../alat/buku";
import { bukaBerdua, type OrangLain } from "../alat/berdua";
import { sunting } from "../alat/buku-tabel";
import { parts } from "../host/workbooks";
import { ketik } from "../alat/ketikan";
import { folderUji } from "../alat/lkj";

const kerja = folderUji((folder) => {
  copyFileSync(CONTOH, join(folder, "masuk.xlsx"));
});

const jalankanTabel = (argumen: readonly string[], folder: string) =>
  jalankan(["tabel", ...argumen], { folder, warna: false });

const argumen = (...lebih: string[]): string[] => [
  "masuk.xlsx",
  "--out",
  "hasil.xlsx",
  "--dasar-target",
  "pk",
  ...lebih,
];

interface HasilJson {
  readonly tabel: readonly {
    nomor: string;
    judul: string;
    lembar: string | null;
    keadaan: string;
    baris: number;
    kurang: string | null;
  }[];
  readonly tulisan: { readonly sel: number; readonly grafik: number; readonly lembar: readonly string[] };
  readonly excel: { readonly sync: number };
}

test("the list begins with what there is, and names what is made only where it is asked for", async () => {
  const { stdout } = await jalankanTabel(argumen(), kerja.folder);
  const [kurang, terakhir] = ["belum ada sumber", "Grafik Triwulan. "].map((teks) => stdout.indexOf(teks));
  expect(terakhir).toBeGreaterThan(0);
  expect(kurang).toBeGreaterThan(terakhir!);
  expect(stdout).toMatch(
    /\n\nDapat dibuat juga bila diminta, misalnya dengan --hanya III\.14:\n {2}Tabel III\.14\. Rata-rata/,
  );
});

test("--hanya makes the tables that are named, and --json tells of them", async () => {
  const keluaran = await jalankanTabel(argumen("--hanya", "tabel iii.2,III.4", "--json"), kerja.folder);
  expect(keluaran).toMatchObject({ kode: 0, stderr: "" });
  const json = JSON.parse(keluaran.stdout) as HasilJson;
  expect(json.tabel).toEqual([
    {
      nomor: "III.2",
      judul: "Tabel III.2. Capaian Kinerja Tahun 2024",
      lembar: "Tabel III.2",
      keadaan: "baru",
      baris: 6,
      kurang: null,
    },
    {
      nomor: "III.4",
      judul: "Tabel III.4. Target dan Realisasi Kinerja Tahun 2024",
      lembar: "Tabel III.4",
      keadaan: "baru",
      baris: 1,
      kurang: null,
    },
  ]);
  expect(json.tulisan.lembar).toEqual(["Tabel III.2", "Tabel III.4", "Jejak Angka"]);
  // Two reads, three sheets, their pages, and what pages can do without.
  expect(json.excel.sync).toBe(7);
});

test("on its own output it writes 0 cells", async () => {
  await jalankanTabel(argumen(), kerja.folder);
  const kedua = await jalankanTabel(
    ["hasil.xlsx", "--out", "lagi.xlsx", "--dasar-target", "pk", "--json"],
    kerja.folder,
  );
  expect((JSON.parse(kedua.stdout) as HasilJson).tulisan).toEqual({ sel: 0, grafik: 0, lembar: [] });
});

test("--tanpa-grafik and --grafik take charts away and make them again, and --json counts them", async () => {
  const tulisan = async (...lebih: string[]): Promise<HasilJson["tulisan"]> =>
    (JSON.parse((await jalankanTabel([...lebih, "--dasar-target", "pk", "--json"], kerja.folder)).stdout) as HasilJson)
      .tulisan;
  const grafik = (nama: string): number =>
    [...parts(readFileSync(join(kerja.folder, nama))).keys()].filter((bagian) =>
      /^xl\/charts\/chart\d+\.xml$/.test(bagian),
    ).length;
  expect(await tulisan("masuk.xlsx", "--out", "1.xlsx")).toMatchObject({ grafik: 4 });
  // The tables below the charts move up, and their traces with them.
  expect(await tulisan("1.xlsx", "--out", "2.xlsx", "--tanpa-grafik")).toMatchObject({
    grafik: 4,
    lembar: ["Grafik III.2", "Grafik Triwulan", "Jejak Angka"],
  });
  // The choice is kept in the workbook.
  expect(await tulisan("2.xlsx", "--out", "3.xlsx")).toEqual({ sel: 0, grafik: 0, lembar: [] });
  expect(await tulisan("3.xlsx", "--out", "4.xlsx", "--grafik")).toMatchObject({ grafik: 4 });
  expect(["1.xlsx", "2.xlsx", "3.xlsx", "4.xlsx"].map(grafik)).toEqual([4, 0, 0, 4]);
  const keduanya = await jalankanTabel(argumen("--grafik", "--tanpa-grafik"), kerja.folder);
  expect(keduanya).toMatchObject({ kode: 2, stdout: "" });
  expect(keduanya.stderr).toContain("Pilih salah satu: --grafik atau --tanpa-grafik.");
});

test("a staff sheet that bears a table's name is refused with one sentence, and no file is written", async () => {
  const isi = await sunting(baca(CONTOH), (context) => {
    context.workbook.worksheets.add("Tabel III.2").getRange("A1").values = [["Konsep kami"]];
  });
  writeFileSync(join(kerja.folder, "masuk.xlsx"), isi);
  const keluaran = await jalankanTabel(argumen(), kerja.folder);
  expect(keluaran).toEqual({
    kode: 2,
    stdout: "",
    stderr:
      "Tabel tidak dibuat: nama lembar “Tabel III.2” sudah dipakai lembar lain. Ganti dulu nama lembar itu, lalu ulangi.\n",
  });
  expect(existsSync(join(kerja.folder, "hasil.xlsx"))).toBe(false);
});

test("unknown numbers and missing values are refused", async () => {
  expect((await jalankanTabel(argumen("--hanya", "IX.9"), kerja.folder)).stderr).toContain("“IX.9”");
  expect((await jalankanTabel(argumen("--hanya"), kerja.folder)).stderr).toContain("--hanya belum diberi nilai");
  expect((await jalankanTabel(["masuk.xlsx"], kerja.folder)).stderr).toContain("Sebutkan berkas hasil dengan --out");
  expect(bacaArgumenTabel(ketik("tabel", ["a.xlsx", "--out", "b.xlsx", "--hanya=lampiran 5 tw iv"]))).toMatchObject({
    ok: true,
    permintaan: { hanya: ["Lampiran 5 TW IV"] },
  });
});

test("a sheet that staff edited is left alone, by name and exit code 1, until --timpa-suntingan", async () => {
  await jalankanTabel(argumen("--hanya", "III.2,III.4"), kerja.folder);
  const diubah = await sunting(baca(join(kerja.folder, "hasil.xlsx")), (context) => {
    context.workbook.worksheets.getItem("Tabel III.2").getRange("H6").values = [[4.2]];
  });
  writeFileSync(join(kerja.folder, "masuk.xlsx"), diubah);
  const dibiarkan = await jalankanTabel(argumen("--hanya", "III.2,III.4", "--timpa"), kerja.folder);
  expect(dibiarkan).toMatchObject({ kode: 1, stderr: "" });
  expect(dibiarkan.stdout).toContain(
    "Lembar “Tabel III.2” memuat suntingan Anda di sel H6, jadi tidak ditimpa.\nBila suntingan itu boleh diganti, ulangi dengan --timpa-suntingan.",
  );
  expect(dibiarkan.stdout).not.toContain("Semua tabel mutakhir");
  const ditimpa = await jalankanTabel(argumen("--hanya", "III.2,III.4", "--timpa", "--timpa-suntingan"), kerja.folder);
  expect(ditimpa).toMatchObject({ kode: 0, stderr: "" });
  expect(ditimpa.stdout).not.toContain("tidak ditimpa");
});

test("--kertas sets the paper of the tables and is kept in the workbook; no other paper is taken", async () => {
  const kertas = (nama: string) =>
    [...parts(new Uint8Array(readFileSync(join(kerja.folder, nama))))].filter(
      ([bagian, xml]) => /worksheets\/sheet\d+\.xml$/.test(bagian) && /<pageSetup[^>]*paperSize="14"/.test(xml),
    ).length;
  expect(kertas("masuk.xlsx")).toBe(0);
  const pertama = await jalankanTabel(argumen("--hanya", "III.2", "--kertas", "f4"), kerja.folder);
  expect(pertama).toMatchObject({ kode: 0, stderr: "" });
  // 14 is Folio in Excel's list of papers: the table and the hidden sheet of its sources are made.
  expect(kertas("hasil.xlsx")).toBe(2);
  const lagi = await jalankanTabel(["hasil.xlsx", "--out", "lagi.xlsx", "--hanya", "III.2,III.4"], kerja.folder);
  expect(lagi.kode).toBe(0);
  expect(kertas("lagi.xlsx")).toBe(3);
  const lain = await jalankanTabel(argumen("--kertas", "A5"), kerja.folder);
  expect(lain.kode).toBe(2);
  expect(lain.stderr).toContain("--kertas harus A4 atau F4, bukan “A5”.");
  expect((await jalankanTabel(argumen("--kertas"), kerja.folder)).stderr).toContain(
    "Pilihan --kertas belum diberi nilai, misalnya --kertas A4|F4.",
  );
});

test("protected table sheets and result cells are told of: neither is called up to date", async () => {
  const dengan = (nama: string, ubah: (lain: OrangLain) => void): void => {
    const lain = bukaBerdua(readFileSync(join(kerja.folder, nama)));
    ubah(lain);
    writeFileSync(join(kerja.folder, "proteksi.xlsx"), lain.excel.save());
  };
  expect((await jalankanTabel(argumen("--hanya", "III.2"), kerja.folder)).kode).toBe(0);
  dengan("hasil.xlsx", (lain) => {
    lain.ketik("Pengukuran Kinerja 2024", "F7", "2.7");
    lain.lembar("Tabel III.2").protect();
  });
  const lagi = ["proteksi.xlsx", "--out", "lagi.xlsx", "--hanya", "III.2", "--dasar-target", "pk"];
  const tabel = await jalankanTabel(lagi, kerja.folder);
  expect(tabel.kode).toBe(1);
  expect(tabel.stdout).toContain("Lembar “Tabel III.2” diproteksi, jadi belum diperbarui: buka proteksinya");
  expect(tabel.stdout).not.toMatch(/sudah sesuai|Semua tabel mutakhir/);
  dengan("masuk.xlsx", (lain) => lain.lembar("Pengukuran Kinerja 2024").protect());
  const hitung = await jalankan(["hitung", "proteksi.xlsx", "--out", "hitung.xlsx"], {
    folder: kerja.folder,
    warna: false,
  });
  expect(hitung.stdout).toContain(". 6 sel hasil di lembar yang diproteksi belum ditulis (T18).");
  const sekali = await jalankan(["hitung", "hitung.xlsx", "--out", "ulang.xlsx"], {
    folder: kerja.folder,
    warna: false,
  });
  expect(sekali.stdout).toContain("Tidak ada sel yang diubah; hasil yang bergantung pada temuan T18 belum ditulis.");
  expect(sekali.stdout).not.toContain("sudah sesuai");
});
