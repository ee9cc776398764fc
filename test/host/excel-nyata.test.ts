import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ujiExcel } from "../../src/excel/keyakinan/jalankan";
import type { Rekaman } from "../../src/excel/keyakinan/rekaman";
import { KEYAKINAN } from "../../src/excel/keyakinan/semua";
import type { HeadlessExcel, HostOptions, RichApiBridge } from "../../src/host/contract";
import { loadOffice } from "../../src/host/office-node";
import { buka } from "../alat/buku";
import { bacaBeda, bacaRekaman, bandingkan, isiJawaban, isSama, usang } from "../excel-nyata/banding";
import { bukuKosong } from "../excel-nyata/buku-kosong";

jest.setTimeout(120_000);

/** Rewrites what the host answers, as a host that believes something else would. */
function denganJawabanLain(excel: HeadlessExcel, ubah: (balasan: string) => string): void {
  const bridge: RichApiBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost: (teks) => {
      excel.bridge.onMessageFromHost = (balasan) => bridge.onMessageFromHost(ubah(balasan));
      excel.bridge.sendMessageToHost(teks);
    },
  };
  loadOffice({ ...excel, bridge });
}

async function jawabanHost(
  options: HostOptions = {},
  ubah: (balasan: string) => string = (sama) => sama,
): Promise<Rekaman> {
  denganJawabanLain(buka(bukuKosong(), options), ubah);
  const hasil = await ujiExcel();
  if (hasil.status !== "selesai") throw new Error(JSON.stringify(hasil));
  expect(hasil.sisa).toEqual([]);
  return hasil.rekaman;
}

describe("the beliefs on the host", () => {
  let host: Rekaman;
  beforeAll(async () => {
    host = await jawabanHost();
  });

  test("every belief is answered, or needs a newer Excel or a person", () => {
    expect(host.keyakinan.map(({ id }) => id)).toEqual(KEYAKINAN.map(({ id }) => id));
    const lewat = host.keyakinan.filter((satu) => "lewat" in satu);
    const perlu = KEYAKINAN.filter(({ sejak, ajakan }) => Number(sejak.split(".")[1]) > 15 || ajakan !== undefined);
    expect(lewat.map(({ id }) => id)).toEqual(perlu.map(({ id }) => id));
    expect(host.keyakinan.filter((satu) => "galat" in satu)).toEqual([]);
  });

  test("ids are unique, and every belief names files of ours that are there", () => {
    expect(new Set(KEYAKINAN.map(({ id }) => id)).size).toBe(KEYAKINAN.length);
    for (const { id, dasar } of KEYAKINAN) {
      expect([id, dasar.length > 0]).toEqual([id, true]);
      for (const file of dasar)
        expect([id, readFileSync(join(__dirname, "../..", file)).length > 0]).toEqual([id, true]);
    }
  });

  test("the recording is one small text that tells of no workbook", () => {
    const teks = JSON.stringify(host);
    expect(teks.length).toBeLessThan(20_000);
    expect(teks).not.toMatch(/Sheet1|capaian-uji|\.xlsx|Users/);
  });

  // What a real Excel might have answered, where the host answers otherwise: each is noticed, and by its name.
  test.each<readonly [id: string, ubah: (balasan: string) => string]>([
    ["warna-tab-tersembunyi", (teks) => teks.replaceAll('"#1F6E43"', '"#1F6E44"')],
    ["ketik-persen", (teks) => teks.replaceAll("45659", '"1/2/2025"')],
    ["potong-luar", (teks) => teks.replaceAll('"Location":"Range.getIntersection"', '"Location":"Range"')],
    ["null-dibiarkan", (teks) => teks.replaceAll("[[1,3]]", '[["",3]]')],
  ])("a host that answered %s otherwise would be found out by a recording", async (id, ubah) => {
    const { keluhan } = bandingkan(host, await jawabanHost({}, ubah), []);
    expect(keluhan.length).toBeGreaterThan(0);
    expect(keluhan.every((satu) => satu.startsWith(`${id}: Excel menjawab`))).toBe(true);
  });

  test("the same host is found to be the same", async () => {
    expect(bandingkan(host, await jawabanHost(), []).keluhan).toEqual([]);
  });

  test("a known difference needs its reason, and is not kept when it is none any more", () => {
    const lain: Rekaman = {
      ...host,
      keyakinan: host.keyakinan.map((satu) => (satu.id === "terpakai-null" ? { ...satu, hasil: false } : satu)),
    };
    const beda = { id: "terpakai-null", excel: false, host: true, alasan: "contoh" };
    expect(bandingkan(lain, host, [beda]).keluhan).toEqual([]);
    expect(bandingkan(lain, host, [{ ...beda, alasan: " " }]).keluhan).toHaveLength(1);
    expect(bandingkan(lain, host, [{ ...beda, excel: true }]).keluhan).toHaveLength(1);
    expect(usang([beda], bandingkan(lain, host, [beda]).terpakai)).toEqual([]);
    expect(usang([beda], bandingkan(host, host, [beda]).terpakai)).toHaveLength(1);
  });

  test("sizes may differ by what a screen rounds, other figures may not", () => {
    expect(isSama([120], [120.6], 0.75)).toBe(true);
    expect(isSama([120], [120.6])).toBe(false);
    expect(isSama({ a: 1 }, { a: 1, b: null })).toBe(false);
  });
});

describe("what real Excels answered", () => {
  const rekaman = bacaRekaman();
  const terlihat = new Set(
    rekaman.flatMap(([, { keyakinan }]) => keyakinan.filter((satu) => isiJawaban(satu) !== null).map(({ id }) => id)),
  );

  test("the host answers the same, but for differences that are listed with a reason", async () => {
    const beda = bacaBeda();
    const terpakai = new Set<(typeof beda)[number]>();
    for (const [nama, satu] of rekaman) {
      const hasil = bandingkan(satu, await jawabanHost({ excelApi: satu.excel.api }), beda);
      hasil.terpakai.forEach((entri) => terpakai.add(entri));
      expect([nama, hasil.keluhan]).toEqual([nama, []]);
    }
    expect(usang(beda, terpakai)).toEqual([]);
  });

  test("README says how many beliefs a real Excel has answered", () => {
    const readme = readFileSync(join(__dirname, "../../README.md"), "utf8").replace(/\s+/g, " ");
    const belum = KEYAKINAN.filter(({ id }) => !terlihat.has(id)).map(({ id }) => id);
    if (belum.length > 0)
      process.stderr.write(`Belum pernah dilihat Excel yang sebenarnya: ${belum.length} dari ${KEYAKINAN.length}.\n`);
    const [, sudah, semua] = /real Excel has answered (\d+) of (\d+) beliefs/.exec(readme)!.map(Number);
    expect([sudah, semua]).toEqual([KEYAKINAN.length - belum.length, KEYAKINAN.length]);
  });
});
