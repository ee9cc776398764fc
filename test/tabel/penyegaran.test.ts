import { hitungSelesai, baca, CONTOH, pencariSel, potret } from "../alat/buku";
import { banyakTulisan, bukuSasaran, disentuh, sunting, tabel, tabelSelesai } from "../alat/buku-tabel";

const PK = { sementara: { dasarTarget: "pk" } } as const;
let dibuat: Uint8Array;

beforeAll(async () => {
  dibuat = (await tabelSelesai(baca(CONTOH))).isi;
});

test("only cells that changed are written, in place", async () => {
  const diubah = await sunting(dibuat, (context) => {
    context.workbook.worksheets.getItem("Pengukuran Kinerja 2024").getRange("F7").values = [[2.7]];
  });
  const kedua = await tabelSelesai(diubah);
  expect(disentuh(kedua)).toEqual(["III.2", "III.10", "III.12", "Grafik III.2", "Jejak Angka"]);
  const sel = pencariSel(await potret(kedua.isi));
  expect(sel("'Tabel III.2'!I10").nilai).toBe(90);
  expect(sel("'Tabel III.2'!J10")).toMatchObject({ nilai: "Tinggi", warna: "#92D050" });
  expect(banyakTulisan(await tabelSelesai(kedua.isi))).toBe(0);
});

test("staff's notes beside and below stay; a cell edited inside a table keeps its sheet as it is, until staff let it be replaced", async () => {
  const diubah = await sunting(dibuat, (context) => {
    const lembar = context.workbook.worksheets.getItem("Tabel III.2");
    lembar.getRange("A16").values = [["Catatan kami di bawah"]];
    lembar.getRange("N7").values = [["Catatan kami di samping"]];
    lembar.getRange("H6").values = [[4.2]];
  });
  const dibiarkan = await tabelSelesai(diubah);
  expect(dibiarkan.hasil.rencana.status.find((s) => s.nomor === "III.2")).toMatchObject({
    keadaan: "disunting",
    lembar: "Tabel III.2",
    kurang: "memuat suntingan Anda di sel H6",
  });
  expect(banyakTulisan(dibiarkan)).toBe(0);
  expect(pencariSel(await potret(dibiarkan.isi))("'Tabel III.2'!H6").nilai).toBe(4.2);
  expect(dibiarkan.hasil.temuan.map((t) => t.pesan)).toContain(
    "Sel 'Tabel III.2'!H6 di dalam Tabel III.2. Capaian Kinerja Tahun 2024 diketik menjadi “4,2”; dibiarkan, bukan “4,11”.",
  );
  const kedua = await tabelSelesai(dibiarkan.isi, { ...PK, timpaSuntingan: new Set(["III.2"]) });
  expect(banyakTulisan(kedua)).toBe(1);
  const temuan = kedua.hasil.temuan.filter((t) => t.pesan.includes("Tabel III.2"));
  expect(temuan.map((t) => t.pesan)).toEqual([
    "Sel 'Tabel III.2'!H6 di dalam Tabel III.2. Capaian Kinerja Tahun 2024 diketik menjadi “4,2”; diganti kembali dengan “4,11”.",
  ]);
  const sel = pencariSel(await potret(kedua.isi));
  expect(sel("'Tabel III.2'!A16").nilai).toBe("Catatan kami di bawah");
  expect(sel("'Tabel III.2'!N7").nilai).toBe("Catatan kami di samping");
  expect(sel("'Tabel III.2'!H6").nilai).toBe(4.11);
});

test("a table that grows moves the notes below it down", async () => {
  const awal = (await tabelSelesai(await bukuSasaran(1, 2))).isi;
  const baris = (await potret(awal)).sheets.find((s) => s.name === "Tabel III.2")?.values.length ?? 0;
  const diubah = await sunting(awal, (context) => {
    context.workbook.worksheets.getItem("Tabel III.2").getRange(`B${baris + 2}`).values = [["Catatan"]];
    const ukur = context.workbook.worksheets.getItem("Pengukuran");
    ukur.getRange("A6:F6").values = [[1, "Meningkatnya mutu kebersihan", "Indeks baru", "nilai", 4, 5]];
  });
  const kedua = await tabelSelesai(diubah);
  const nilai = (await potret(kedua.isi)).sheets.find((s) => s.name === "Tabel III.2")?.values ?? [];
  expect(nilai.map((b) => b[1])).toContain("Catatan");
  expect(nilai.findIndex((b) => b[1] === "Catatan")).toBe(baris + 2);
  expect(nilai.some((b) => b[2] === "Indeks baru")).toBe(true);
  expect(banyakTulisan(await tabelSelesai(kedua.isi))).toBe(0);
});

test("a table that shrinks leaves nothing behind", async () => {
  const awal = (await tabelSelesai(await bukuSasaran(2, 3))).isi;
  const diubah = await sunting(awal, (context) => {
    context.workbook.worksheets.getItem("Pengukuran").getRange("A7:I9").clear("Contents");
  });
  const kedua = await tabelSelesai(diubah);
  const nilai = (await potret(kedua.isi)).sheets.find((s) => s.name === "Tabel III.2")?.values.flat() ?? [];
  expect(nilai.some((isi) => String(isi).includes("pariwisata"))).toBe(false);
  expect(nilai.filter((isi) => String(isi).startsWith("Sumber:"))).toHaveLength(1);
});

test("a staff sheet that bears a table's name is never written: nothing at all is", async () => {
  const milikStaf = await sunting(baca(CONTOH), (context) => {
    context.workbook.worksheets.add("Tabel III.2").getRange("A1").values = [["Konsep tabel kami"]];
  });
  const { hasil, isi } = await tabel(milikStaf);
  expect(hasil).toMatchObject({
    status: "nama-dipakai",
    pesan:
      "Tabel tidak dibuat: nama lembar “Tabel III.2” sudah dipakai lembar lain. Ganti dulu nama lembar itu, lalu ulangi.",
  });
  expect((await potret(isi)).sheets.filter((s) => s.name.startsWith("Tabel"))).toHaveLength(1);
});

test("title and note edited, the sheet is still known as ours", async () => {
  const diubah = await sunting(dibuat, (context) => {
    const lembar = context.workbook.worksheets.getItem("Tabel III.1");
    lembar.getRange("A1").values = [["Skala kami"]];
    lembar.getRange("A10").values = [["catatan kami"]];
  });
  const kedua = await tabelSelesai(diubah);
  expect(kedua.hasil.rencana.status.find((s) => s.nomor === "III.1")?.keadaan).toBe("disunting");
});

test("a sheet that staff emptied holds no edits: it is drawn again", async () => {
  const kosong = await sunting(dibuat, (context) => {
    context.workbook.worksheets.getItem("Tabel III.1").getRange().clear("Contents");
  });
  const { hasil, isi } = await tabelSelesai(kosong);
  expect(hasil.rencana.status.find((s) => s.nomor === "III.1")?.keadaan).toBe("diperbarui");
  expect(pencariSel(await potret(isi))("'Tabel III.1'!A1").nilai).toMatch(/^Tabel III\.1\. /);
});

test("tables are no sources: computing again after they are made gives the same", async () => {
  const sebelum = await hitungSelesai(baca(CONTOH), { sementara: { dasarTarget: "pk" } });
  const sesudah = await hitungSelesai(dibuat, { sementara: { dasarTarget: "pk" } });
  expect(sesudah.hasil.laporan.indikator.map((i) => i.nama)).toEqual(
    sebelum.hasil.laporan.indikator.map((i) => i.nama),
  );
  expect(sesudah.hasil.rencana.plan.writes).toHaveLength(sebelum.hasil.rencana.plan.writes.length);
});

test("how tables stand is told without writing", async () => {
  const diubah = await sunting(dibuat, (context) => {
    context.workbook.worksheets.getItem("Pengukuran Kinerja 2024").getRange("F6").values = [[60]];
  });
  const { hasil, isi } = await tabel(diubah, { periksaSaja: true, sementara: { dasarTarget: "pk" } });
  if (hasil.status !== "selesai") throw new Error("belum selesai");
  const keadaan = (nomor: string): string | undefined => hasil.rencana.status.find((s) => s.nomor === nomor)?.keadaan;
  expect([keadaan("III.4"), keadaan("III.7")]).toEqual(["mutakhir", "diperbarui"]);
  expect(isi).toEqual(diubah);
});

test("a write that fails anywhere leaves no table behind", async () => {
  const awal = await bukuSasaran(1, 1);
  const { excel } = await tabel(awal);
  const { actions } = excel.traffic();
  const langkah = Math.max(1, Math.floor(actions / 12));
  for (let atAction = langkah; atAction < actions; atAction += langkah) {
    const { hasil, isi } = await tabel(awal, {}, { failure: { atAction, code: "GeneralException" } });
    if (hasil.status === "selesai") continue;
    expect((await potret(isi)).sheets.map((s) => s.name)).toEqual(["Pengukuran"]);
  }
});
