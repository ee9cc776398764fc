import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rekaman } from "../../src/excel/keyakinan/rekaman";
import { KEYAKINAN } from "../../src/excel/keyakinan/semua";
import { bacaBeda, bacaRekaman, bandingkan, isiJawaban, isSama, usang } from "../excel-nyata/banding";
import { jawabanHost, seperti } from "../excel-nyata/jawaban-host";

jest.setTimeout(120_000);

describe("the beliefs on the host", () => {
  let host: Rekaman;
  beforeAll(async () => {
    host = await jawabanHost();
  });

  test("every belief is answered, those by hand too", () => {
    expect(host.keyakinan.map(({ id }) => id)).toEqual(KEYAKINAN.map(({ id }) => id));
    expect(host.keyakinan.filter((satu) => !("hasil" in satu))).toEqual([]);
  });

  test("an older Excel is not asked what it can't answer", async () => {
    const { keyakinan } = await jawabanHost({ excelApi: "1.9" });
    const baru = KEYAKINAN.filter(({ sejak }) => Number(sejak.split(".")[1]) > 9).map(({ id }) => id);
    expect(baru).toContain("urungan-gabung");
    expect(keyakinan.filter((satu) => "lewat" in satu)).toEqual(baru.map((id) => ({ id, lewat: "terlalu-lama" })));
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
      const hasil = bandingkan(satu, await jawabanHost(seperti(satu)), beda);
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
