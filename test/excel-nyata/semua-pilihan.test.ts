import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { periksaBuku } from "../../src/app/periksa";
import { urungkan } from "../../src/app/urungkan";
import { urungkanTabel } from "../../src/app/urungkan-tabel";
import type { HostOptions } from "../../src/host/contract";
import { baca, buka, CONTOH, hitungSelesai, potret } from "../alat/buku";
import { sunting, tabel } from "../alat/buku-tabel";

jest.setTimeout(180_000);

const PK = { sementara: { dasarTarget: "pk" as const } };
const UKUR = "Pengukuran Kinerja 2024";

const PILIHAN: readonly (readonly [nama: string, options: HostOptions])[] = [
  ["win", { asli: "win" }],
  ["mac", { asli: "mac" }],
  ["web", { asli: "web" }],
  ["all at once", { asli: "all", delaysForCellEdit: false }],
];

const BUKU: readonly (readonly [nama: string, ubah: (context: Excel.RequestContext) => void])[] = [
  ["the sample", () => undefined],
  [
    "600 merged areas on one sheet, filtered and hidden rows on others",
    ({ workbook }) => {
      const lembar = workbook.worksheets.add("Banyak gabungan");
      lembar.getRange("A2:B301").merge(true);
      lembar.getRange("D2:E301").merge(true);
      const ukur = workbook.worksheets.getItem(UKUR);
      ukur.autoFilter.apply(ukur.getRange("A4:H8"), 3, { filterOn: "Values", values: ["nilai"] });
      workbook.worksheets.getItem("Monev TW II").getRange("6:7").rowHidden = true;
    },
  ],
];

const nilai = async (isi: Uint8Array) => (await potret(isi)).sheets.map(({ name, values }) => ({ name, values }));

async function tabelJadi(isi: Uint8Array, options: HostOptions) {
  const { hasil, isi: sesudah } = await tabel(isi, PK, options);
  if (hasil.status !== "selesai") throw new Error(JSON.stringify(hasil));
  return { hasil, isi: sesudah };
}

async function temuan(isi: Uint8Array, options: HostOptions): Promise<unknown> {
  buka(isi, options);
  const hasil = await periksaBuku((tersimpan) => ({ ...tersimpan, ...PK.sementara }));
  expect(hasil.status).toBe("selesai");
  return JSON.parse(JSON.stringify(hasil)) as unknown;
}

describe.each(BUKU)("the whole job on %s", (_, ubah) => {
  test.each(PILIHAN)("%s", async (__, options) => {
    const awal = await sunting(baca(CONTOH), ubah);
    const sebelum = await temuan(awal, options);
    const dihitung = await hitungSelesai(awal, PK, options);
    const dibuat = await tabelJadi(dihitung.isi, options);
    // Nothing to do a second time, and one figure more is a refresh.
    expect((await tabelJadi(dibuat.isi, options)).hasil.urung).toBeNull();
    const berubah = await sunting(dibuat.isi, ({ workbook }) => {
      workbook.worksheets.getItem(UKUR).getRange("F7").values = [[2.7]];
    });
    const segar = await tabelJadi(berubah, options);
    expect(await nilai(segar.isi)).not.toEqual(await nilai(berubah));

    let kini = segar.isi;
    const mundur = async (kerja: () => Promise<{ readonly status: string }>, tujuan: Uint8Array): Promise<void> => {
      const excel = buka(kini, options);
      expect(await kerja()).toMatchObject({ status: "selesai" });
      kini = excel.save();
      expect(await nilai(kini)).toEqual(await nilai(tujuan));
    };
    const [urungSegar, urungBuat] = [segar.hasil.urung, dibuat.hasil.urung];
    if (!urungSegar || !urungBuat) throw new Error("tidak ada yang dapat diurungkan");
    await mundur(() => urungkanTabel(urungSegar), berubah);
    kini = dibuat.isi;
    await mundur(() => urungkanTabel(urungBuat), dihitung.isi);
    await mundur(() => urungkan(dihitung.hasil.rencana.plan), awal);
    expect(await temuan(kini, options)).toEqual(sebelum);
  });
});

test("no work of ours is one undo group: what can't be undone would fail in it", () => {
  const src = join(__dirname, "../../src");
  const memakai = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => readFileSync(join(src, file), "utf8").includes("mergeUndoGroup"));
  expect(memakai).toEqual([join("excel", "keyakinan", "urungan.ts")]);
});
