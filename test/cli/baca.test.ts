import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { folderUji, lkjDi } from "../alat/lkj";

jest.setTimeout(240_000);

const kerja = folderUji();
const lkj = (...argumen: readonly string[]) => lkjDi(kerja.folder, argumen);

type Isi = readonly (readonly (string | number | null)[])[];

async function buku(nama: string, lembar: Readonly<Record<string, Isi>>): Promise<void> {
  const workbook = new Workbook();
  for (const [judul, baris] of Object.entries(lembar)) {
    const sheet = workbook.addWorksheet(judul);
    for (const isi of baris) sheet.addRow([...isi]);
  }
  writeFileSync(join(kerja.folder, nama), new Uint8Array(await workbook.xlsx.writeBuffer()));
}

const KEPALA = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian", "Warna Map"];
const LEMBAR: Readonly<Record<string, Isi>> = {
  Ukur: [
    ["PENGUKURAN KINERJA TAHUN 2024"],
    ["DINAS CONTOH"],
    [],
    KEPALA,
    ["1", "2", "3", "4", "5", "6", "7 = 6/5x100%", "8"],
    [1, "Layanan baik", "Indeks Kepuasan", "Indeks", 80, 84, null, "biru"],
    [2, "Layanan baik", "Nilai SAKIP", "Nilai", 70, 63, null, "merah"],
    ...Array.from({ length: 16 }, () => []),
    ["Catatan rapat: lampirkan foto kegiatan"],
  ],
  Daftar: [
    ["DAFTAR TARGET"],
    ["No", "Indikator Kinerja", "Target"],
    [1, "Persentase arsip tertata", 90],
    [2, "Persentase surat terbalas", 95],
  ],
  Belanja: [["Alamat toko"], ["Jalan Contoh 1"]],
};

interface Kolom {
  readonly kolom: string;
  readonly judul: readonly string[];
  readonly arti: string | null;
  readonly keyakinan: string;
  readonly alasan: readonly string[];
}
interface Lembar {
  readonly nama: string;
  readonly takTerbaca: readonly string[];
  readonly tabel: readonly {
    readonly peran: string | null;
    readonly dipakai: boolean | null;
    readonly judul: string | null;
    readonly baris: string;
    readonly alasan: readonly string[];
    readonly kolom: readonly Kolom[];
  }[];
}

describe("lkj baca", () => {
  it("tells each sheet's role, header, columns with certainty and reason, rows, and the cells that nobody read", async () => {
    await buku("a.xlsx", LEMBAR);
    const sebelum = readFileSync(join(kerja.folder, "a.xlsx"));
    const { status, stdout, stderr } = lkj("baca", "a.xlsx", "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [ukur, daftar, belanja] = (JSON.parse(stdout) as { lembar: Lembar[] }).lembar;
    expect(ukur?.tabel).toHaveLength(1);
    expect(ukur?.tabel[0]).toMatchObject({ peran: "pengukuran", dipakai: true, judul: "A4:H5", baris: "6–7" });
    expect(ukur?.tabel[0]?.kolom.map((k) => [k.kolom, k.arti, k.keyakinan])).toEqual([
      ["A", "Nomor", "yakin"],
      ["B", "Sasaran", "yakin"],
      ["C", "Indikator", "yakin"],
      ["D", "Satuan", "yakin"],
      ["E", "Target", "pasti"],
      ["F", "Realisasi", "pasti"],
      ["G", "Capaian", "pasti"],
      ["H", null, "yakin"],
    ]);
    expect(ukur?.tabel[0]?.kolom[6]?.alasan).toContain("rumus di judul menyebut kolom yang dibagi");
    expect(ukur?.takTerbaca).toEqual(["H6", "H7", "A24"]);
    expect(daftar?.tabel[0]).toMatchObject({ peran: null, dipakai: false, judul: "A2:C2", baris: "3–4" });
    expect(daftar?.tabel[0]?.alasan.join()).toContain("kenalkan sebagai PK, IKU, atau Renstra");
    expect(belanja).toMatchObject({ tabel: [], takTerbaca: ["A1", "A2"] });
    expect(readdirSync(kerja.folder)).toEqual(["a.xlsx"]);
    expect(readFileSync(join(kerja.folder, "a.xlsx")).equals(sebelum)).toBe(true);
  });

  it("tells the same in words", async () => {
    await buku("a.xlsx", LEMBAR);
    const { status, stdout } = lkj("baca", "a.xlsx");
    expect(status).toBe(0);
    expect(stdout).toContain("Ukur\n  Pengukuran Kinerja (yakin), judul kolom A4:H5:");
    expect(stdout).toContain("    F “Realisasi” = Realisasi (pasti)");
    expect(stdout).toContain("    H “Warna Map” = tidak dibaca (–)");
    expect(stdout).toContain("    2 baris dibaca: 6–7\n  tidak dibaca: H6, H7, A24");
    expect(stdout).toContain("Belanja\n  tidak ada tabel kinerja\n  tidak dibaca: A1, A2");
  });

  it("names what speaks against a doubtful column, and answers for a workbook that has nothing for us", async () => {
    const salah = [...[1, 2, 3].map((n) => [n, "Layanan baik", `Indeks ${"ABC".charAt(n - 1)}`, "Indeks", 80, 72, 37])];
    await buku("ragu.xlsx", { Ukur: [["PENGUKURAN KINERJA TAHUN 2024"], KEPALA.slice(0, 7), ...salah] });
    const ragu = lkj("baca", "ragu.xlsx");
    expect(ragu.status).toBe(0);
    expect(ragu.stdout).toContain(
      "(ragu): judulnya “Capaian”; isi kolom “Capaian” pada 3 baris tidak sama dengan realisasi dibagi target",
    );
    await buku("lain.xlsx", { Toko: [["Alamat toko"]] });
    expect(lkj("baca", "lain.xlsx")).toMatchObject({ status: 0, stderr: "" });
  });

  it("reads several files one by one, and one that isn't there keeps the others from nothing", async () => {
    await buku("satu.xlsx", { Toko: [["Alamat toko"]] });
    await buku("dua.xlsx", { Toko: [["Alamat toko"]] });
    const { status, stdout, stderr } = lkj("baca", "satu.xlsx", "tiada.xlsx", "dua.xlsx");
    expect(status).toBe(2);
    expect(stderr).toContain("tiada.xlsx");
    expect(stdout).toContain("3 berkas: 2 selesai, 1 ditolak: tiada.xlsx.");
  });

  it.each([
    ["no file named", [], "Cara pakai: lkj baca"],
    ["an unknown option", ["a.xlsx", "--tulis"], "Cara pakai: lkj baca"],
    ["a file that isn't there", ["tiada.xlsx"], "tiada.xlsx"],
  ])("%s: refused with one sentence", (_, argumen, pesan) => {
    const { status, stdout, stderr } = lkj("baca", ...argumen);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(pesan);
  });
});
