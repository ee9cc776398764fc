import { join } from "node:path";
import { jawabPasangan } from "../../src/app/setelan/jawab-temuan";
import { Pengendali } from "../../src/taskpane/keadaan/pengendali";
import type { BukuDikenal } from "../../src/app/lihat/buku-terbaca";
import type { HostOptions } from "../../src/host/contract";
import { baca, buka, CONTOH, potret } from "../alat/buku";
import { sunting } from "../alat/buku-tabel";
import { anggotaDipanggil } from "../alat/permintaan";

const pengendali = () => new Pengendali(() => import("../../src/taskpane/mesin"));

async function terbuka(lokasi = CONTOH, options?: HostOptions) {
  const isi = baca(lokasi);
  const excel = buka(isi, options);
  const kendali = pengendali();
  await kendali.baca();
  return { isi, excel, kendali };
}

function dikenal(kendali: Pengendali): BukuDikenal {
  const { buku } = kendali.keadaan();
  if (buku?.status !== "selesai") throw new Error(`buku: ${buku?.status}`);
  return buku;
}

describe("the pane's work", () => {
  test("reading shows figures and what a click would change, and changes nothing", async () => {
    const { isi, excel, kendali } = await terbuka();
    expect(kendali.keadaan()).toMatchObject({ kerja: null, kabar: { jenis: "siap", sel: 39 }, gagal: null });
    expect(dikenal(kendali).laporan.indikator.length).toBeGreaterThan(3);
    expect(Buffer.compare(excel.save(), isi)).toBe(0);
  });

  test.each(["win", "mac", "web", "all"] as const)(
    "opening takes three syncs at most and Hitung then two; neither asks for merged areas, and opening sets nothing (%s)",
    async (asli) => {
      const isi = await sunting(baca(CONTOH), ({ workbook }) => {
        workbook.worksheets.add("Banyak gabungan").getRange("A2:B601").merge(true);
      });
      const excel = buka(isi, { asli });
      const kendali = pengendali();
      let syncs = 0;
      const dipanggil = await anggotaDipanggil(excel, async () => {
        await kendali.baca();
        ({ syncs } = excel.traffic());
        await kendali.amati();
      });
      expect(kendali.keadaan()).toMatchObject({ kabar: { jenis: "siap", sel: 39 }, gagal: null });
      expect(syncs).toBeGreaterThan(0);
      expect(syncs).toBeLessThanOrEqual(3);
      // Watching for changes is one more, behind all that is shown.
      expect(excel.traffic().syncs).toBeLessThanOrEqual(syncs + 1);
      expect([...dipanggil].filter((nama) => /merge|=$/i.test(nama))).toEqual([]);
      expect(dipanggil).toContain("Worksheet.GetUsedRange");
      const sebelum = excel.traffic().syncs;
      const diHitung = await anggotaDipanggil(excel, async () => kendali.hitung());
      // Reads with its list, and writes.
      expect(excel.traffic().syncs - sebelum).toBe(2);
      expect([...diHitung].filter((nama) => /merge/i.test(nama))).toEqual([]);
    },
  );

  test("Urungkan restores every cell that Hitung Capaian changed", async () => {
    const { isi, excel, kendali } = await terbuka();
    await kendali.hitung();
    expect(kendali.keadaan().kabar).toMatchObject({ jenis: "diperbarui", sel: 39, lembar: 6 });
    const sesudah = await potret(excel.save());
    buka(isi);
    const semula = await potret(isi);
    expect(sesudah.sheets).not.toEqual(semula.sheets);

    const kembali = buka(isi);
    const lagi = pengendali();
    await lagi.hitung();
    await lagi.urungkan();
    expect(lagi.keadaan()).toMatchObject({ kabar: { jenis: "diurungkan", sel: 39, lembar: 6 }, urung: null });
    const pulih = await potret(kembali.save());
    expect(pulih.sheets).toEqual(semula.sheets);
  });

  test("a second click says that nothing is left to change, and Urungkan still takes back the first", async () => {
    const { kendali } = await terbuka();
    await kendali.hitung();
    await kendali.hitung();
    expect(kendali.keadaan().kabar).toMatchObject({ jenis: "siap", sel: 0 });
    await kendali.urungkan();
    expect(kendali.keadaan().kabar).toMatchObject({ jenis: "diurungkan", sel: 39 });
  });

  test("a double click, and a click while the pane still reads, run one job", async () => {
    const excel = buka(baca(CONTOH));
    const kendali = pengendali();
    const bacaan = kendali.baca();
    await Promise.all([kendali.hitung(), kendali.hitung(), bacaan]);
    expect(kendali.keadaan().kabar).toMatchObject({ jenis: "diperbarui", sel: 39 });
    expect(excel.traffic().syncs).toBeLessThanOrEqual(7);
  });

  test.each([
    ["pasangan", true],
    ["bukanPasangan", false],
  ] as const)("an answer about two names is remembered in the workbook as %s", async (daftar, isSama) => {
    const { excel, kendali } = await terbuka();
    const usul = dikenal(kendali).laporan.usul.find((u) => u.b.teks.includes("Tata kelola"))!;
    await kendali.simpan((lama) => jawabPasangan(lama, usul, isSama));
    expect(kendali.keadaan()).toMatchObject({ gagal: null, kabar: { jenis: "tersimpan" } });
    buka(excel.save());
    const nanti = pengendali();
    await nanti.baca();
    const { pengaturan, usul: sisa } = dikenal(nanti).laporan;
    expect(pengaturan[daftar]).toEqual([{ a: usul.a.teks, b: usul.b.teks }]);
    expect(sisa.map((u) => u.b.teks)).not.toContain(usul.b.teks);
  });

  test("settings are tried without a trace, and kept only on request", async () => {
    const { isi, excel, kendali } = await terbuka();
    const buku = dikenal(kendali);
    const hasil = await kendali.coba(buku, { ...buku.laporan.pengaturan, dasarTarget: "renstra" });
    expect("laporan" in hasil && hasil.laporan.dasarTarget).toBe("renstra");
    expect(Buffer.compare(excel.save(), isi)).toBe(0);
    await kendali.simpan((lama) => ({ ...lama, dasarTarget: "renstra" }));
    buka(excel.save());
    const nanti = pengendali();
    await nanti.baca();
    expect(dikenal(nanti).laporan.dasarTarget).toBe("renstra");
  });

  test("choosing a figure selects its cell", async () => {
    const { kendali } = await terbuka();
    const sel = dikenal(kendali).laporan.indikator[0]!.target!.angka.sel;
    await kendali.pergi(sel);
    expect(kendali.keadaan().gagal).toBeNull();
    const terpilih = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("rowIndex,columnIndex");
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
      await context.sync();
      return { sheetId: sheet.id, row: range.rowIndex, column: range.columnIndex };
    });
    expect(terpilih).toEqual(sel);
  });

  test("tables are listed with their state, and the chosen ones are made", async () => {
    const { excel, kendali } = await terbuka();
    await kendali.tabel.baca();
    const baru = kendali.keadaan().tabel!.filter(({ keadaan }) => keadaan === "baru");
    expect(baru.length).toBeGreaterThan(5);
    const dua = new Set(baru.slice(0, 2).map(({ nomor }) => nomor));
    await kendali.tabel.buat(dua);
    expect(kendali.keadaan()).toMatchObject({ gagal: null, kabar: { jenis: "tabel" } });
    const sesudah = kendali.keadaan().tabel!.filter(({ keadaan }) => keadaan === "mutakhir");
    expect(sesudah.map(({ nomor }) => nomor)).toEqual(expect.arrayContaining([...dua]));
    expect((await potret(excel.save())).sheets.length).toBeGreaterThan((await potret(baca(CONTOH))).sheets.length);
  });

  test("a refusal of Excel is told with its technical detail, and another try helps", async () => {
    const { kendali } = await terbuka(CONTOH, { failure: { atAction: 3, code: "InvalidOperation" } });
    expect(kendali.keadaan()).toMatchObject({
      kerja: null,
      buku: null,
      gagal: { saat: "membuka", kegagalan: { code: "InvalidOperation", rincian: expect.any(String) as string } },
    });
    await kendali.baca();
    expect(kendali.keadaan()).toMatchObject({ gagal: null, kabar: { jenis: "siap" } });
  });

  test("a bundle that does not load is told, and leaves the pane usable", async () => {
    const kendali = new Pengendali(() => Promise.reject(new Error("Loading chunk 7 failed")));
    await kendali.baca();
    expect(kendali.keadaan()).toMatchObject({
      kerja: null,
      gagal: { kegagalan: { rincian: "Error: Loading chunk 7 failed" } },
    });
  });

  test("what the ribbon did can be taken back in the pane", async () => {
    const { isi, excel, kendali } = await terbuka();
    const { plan } = dikenal(kendali).rencana;
    const { hitungCapaianBuku } = await import("../../src/app/hitung");
    await hitungCapaianBuku();
    kendali.terimaDariPita({ plan, lembar: 6, temuan: 10 });
    await new Promise<void>((selesai) => {
      const berhenti = kendali.langganan(() => {
        if (kendali.keadaan().urung === null) return;
        berhenti();
        selesai();
      });
    });
    await kendali.urungkan();
    const pulih = await potret(excel.save());
    expect(pulih.sheets).toEqual((await potret(isi)).sheets);
  });

  test("a workbook of another kind shows what was seen, and has nothing to compute", async () => {
    const { kendali } = await terbuka(join(__dirname, "../fixtures/asing/absensi.xlsx"));
    expect(kendali.keadaan()).toMatchObject({ buku: { status: "tak-dikenal" }, kabar: null, gagal: null });
  });
});
