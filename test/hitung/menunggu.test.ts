import { hitungCapaianBuku } from "../../src/app/hitung";
import type { Progress, Waiting, Watcher } from "../../src/excel/watcher";
import { bukuBesar } from "../alat/buku-besar";
import { sebelumKirim, sebelumMenulis } from "../alat/berdua";
import { baca, buka, CONTOH, potret } from "../alat/buku";

const patience = { look: 20, tell: 60, giveUp: 2_000 };
const jeda = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function sampai(terjadi: () => boolean): Promise<void> {
  while (!terjadi()) await jeda(10);
}

function pengamat() {
  const terdengar: (Waiting | null)[] = [];
  const kemajuan: Progress[] = [];
  const batal = new AbortController();
  const pantau: Watcher = {
    onWaiting: (w) => terdengar.push(w),
    onProgress: (p) => kemajuan.push(p),
    signal: batal.signal,
    patience,
  };
  return { terdengar, kemajuan, batal, pantau };
}

describe.each([
  ["holds batches back", true],
  ["refuses batches", false],
])("while the user types in a cell, in an Excel that %s", (_, delaysForCellEdit) => {
  test.each([
    ["read", 1],
    ["written", 3],
  ])("the job is not yet %s, says so, and goes on by itself", async (__, batch) => {
    const excel = buka(baca(CONTOH), { delaysForCellEdit });
    const { terdengar, pantau } = pengamat();
    sebelumKirim(excel, (ke) => {
      if (ke === batch) excel.conditions.isEditingCell = true;
    });
    const hasil = hitungCapaianBuku({}, undefined, pantau);
    await Promise.race([hasil, sampai(() => terdengar.length > 0)]);
    await jeda(100);
    expect(terdengar).toEqual(["mengetik"]);
    excel.conditions.isEditingCell = false;
    expect(await hasil).toMatchObject({ status: "selesai" });
    expect(terdengar).toEqual(["mengetik", null]);
  });

  test("the job can be ended", async () => {
    const isi = baca(CONTOH);
    const excel = buka(isi, { delaysForCellEdit });
    excel.conditions.isEditingCell = true;
    const { batal, pantau } = pengamat();
    const hasil = hitungCapaianBuku({}, undefined, pantau);
    await jeda(100);
    batal.abort();
    expect(await hasil).toMatchObject({ status: "gagal", kegagalan: { code: "Cancelled" }, ragu: [] });
    excel.conditions.isEditingCell = false;
    await jeda(20);
    expect(Buffer.compare(excel.save(), isi)).toBe(0);
  });
});

test("an Excel that does not answer is told of, and given up on in one sentence", async () => {
  const excel = buka(baca(CONTOH));
  excel.conditions.connection = "silent";
  const { terdengar, pantau } = pengamat();
  const hasil = await hitungCapaianBuku({}, undefined, pantau);
  expect(hasil).toMatchObject({ status: "gagal", kegagalan: { code: "NoAnswer" }, ragu: [] });
  expect(terdengar).toEqual(["diam"]);
  expect(hasil.status === "gagal" && hasil.kegagalan.pesan).toMatch(/^Excel tidak menjawab/);
});

describe("Batal", () => {
  test("between bands of reading leaves the workbook untouched", async () => {
    const isi = await bukuBesar(4000);
    const excel = buka(isi);
    const { kemajuan, batal, pantau } = pengamat();
    const amati = { ...pantau, patience: {}, onProgress: (p: Progress) => kemajuan.push(p) };
    sebelumKirim(excel, (ke) => {
      if (ke === 4) batal.abort();
    });
    const hasil = await hitungCapaianBuku({}, undefined, amati);
    expect(hasil).toMatchObject({ status: "gagal", kegagalan: { code: "Cancelled" }, ragu: [] });
    expect(kemajuan.map(({ kerja }) => kerja)).toContain("membaca");
    expect(Buffer.compare(excel.save(), isi)).toBe(0);
  }, 60_000);

  test("between bands of writing puts back what was written", async () => {
    const isi = await bukuBesar(4000);
    const lama = JSON.stringify(await potret(isi));
    const excel = buka(isi);
    const { kemajuan, batal, pantau } = pengamat();
    sebelumMenulis(excel, (ke) => {
      if (ke === 1) batal.abort();
    });
    const hasil = await hitungCapaianBuku({}, undefined, { ...pantau, patience: {} });
    expect(hasil).toMatchObject({ status: "gagal", kegagalan: { code: "Cancelled" }, ragu: [] });
    expect(kemajuan.map(({ kerja }) => kerja)).toContain("menulis");
    expect(JSON.stringify(await potret(excel.save())) === lama).toBe(true);
  }, 60_000);
});
