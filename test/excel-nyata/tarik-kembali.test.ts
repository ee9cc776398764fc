import { buatTabelBuku } from "../../src/app/tabel";
import type { HeadlessExcel, HostOptions } from "../../src/host/contract";
import { baca, buka, CONTOH, potret } from "../alat/buku";
import { bukuSasaran, sunting, tabel, tabelSelesai } from "../alat/buku-tabel";
import { parts } from "../host/workbooks";

jest.setTimeout(120_000);

const PK = { sementara: { dasarTarget: "pk" } } as const;

const namaLembar = async (isi: Uint8Array): Promise<string[]> => (await potret(isi)).sheets.map(({ name }) => name);

interface Batch {
  readonly message: {
    readonly body: { readonly Actions: { Name?: string; ArgumentInfo?: { Arguments?: unknown[] } }[] };
  };
}

/** An Excel that puts into cells, the first time that these values come, what `ubah` makes of them. */
function yangMengubah(excel: HeadlessExcel, ubah: (nilai: unknown[][]) => unknown[][] | null): void {
  const kirim = excel.bridge.sendMessageToHost.bind(excel.bridge);
  let sudah = false;
  excel.bridge.sendMessageToHost = (teks) => {
    const batch = JSON.parse(teks) as Batch;
    for (const { Name, ArgumentInfo } of batch.message.body.Actions) {
      const [nilai] = Name === "Values" ? (ArgumentInfo?.Arguments ?? []) : [];
      const lain = !sudah && Array.isArray(nilai) ? ubah(nilai as unknown[][]) : null;
      if (!lain || !ArgumentInfo) continue;
      sudah = true;
      ArgumentInfo.Arguments = [lain];
    }
    kirim(JSON.stringify(batch));
  };
}

const isBaris = (nilai: unknown[][]): boolean => nilai.length > 4 && nilai.some((baris) => baris.includes(5));

describe("a table on a new sheet of which a value landed elsewhere", () => {
  const pindah = (nilai: unknown[][]): unknown[][] | null =>
    isBaris(nilai) ? [...nilai.slice(1), nilai[0] ?? []] : null;
  const ganti = (nilai: unknown[][]): unknown[][] | null =>
    isBaris(nilai) ? nilai.map((baris) => baris.map((satu) => (satu === 5 ? 4711 : satu))) : null;

  test("in another row: the sheet is taken away again, and the failure says why", async () => {
    const awal = await bukuSasaran(1, 2);
    const excel = buka(awal);
    yangMengubah(excel, pindah);
    const hasil = await buatTabelBuku(PK);
    expect(hasil).toMatchObject({ status: "gagal", ragu: [], kegagalan: { code: "Misplaced" } });
    expect(await namaLembar(excel.save())).toEqual(await namaLembar(awal));
  });

  test("as another value: the sheet stays, which may be somebody's by now, and it is not called gone", async () => {
    const awal = await bukuSasaran(1, 2);
    const excel = buka(awal);
    yangMengubah(excel, ganti);
    const hasil = await buatTabelBuku(PK);
    expect(hasil).toMatchObject({ status: "gagal", kegagalan: { code: "Misplaced" } });
    if (hasil.status !== "gagal") return;
    const tinggal = (await namaLembar(excel.save())).filter((nama) => !nama.startsWith("Pengukuran"));
    expect(tinggal).toHaveLength(1);
    expect(hasil.ragu.map(({ sheetId }) => sheetId)).toEqual(expect.arrayContaining(tinggal));
  });
});

describe("a chart that is to be drawn anew", () => {
  const grafikDari = (isi: Uint8Array): string[] =>
    [...parts(isi)].filter(([nama]) => /^xl\/charts\/[^/]+\.xml$/.test(nama)).map(([, teks]) => teks);

  let berubah: Uint8Array;
  beforeAll(async () => {
    berubah = await sunting((await tabelSelesai(baca(CONTOH))).isi, ({ workbook }) => {
      workbook.worksheets.getItem("Pengukuran Kinerja 2024").getRange("F7").values = [[2.7]];
    });
    expect(grafikDari((await tabelSelesai(berubah)).isi)).not.toEqual(grafikDari(berubah));
  });

  test.each<readonly [string, NonNullable<HostOptions["refuses"]>]>([
    ["charts.add", { "ChartCollection.add": "GeneralException" }],
    ["a member of the new chart", { "ChartAxis.maximum": "GeneralException" }],
    ["the new chart's place", { "Chart.setPosition": "GeneralException" }],
  ])("stays as it was in an Excel that refuses %s", async (_, refuses) => {
    const { hasil, isi } = await tabel(berubah, PK, { refuses });
    if (hasil.status !== "selesai") throw new Error(JSON.stringify(hasil));
    expect(hasil.kurang).toContain("grafik tidak dapat dibuat");
    expect(grafikDari(isi)).toEqual(grafikDari(berubah));
  });
});
