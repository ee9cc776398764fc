import type { TemuanPeriksa } from "../../src/app/olah-periksa";
import { olahPeriksa } from "../alat/olah-periksa";
import { bacaArgumenTabel } from "../../src/cli/argumen-tabel";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import type { CellValue } from "../../src/sheets/snapshot";
import { baca, CONTOH, potret } from "../alat/buku";
import { banyakTulisan, disentuh, sunting, tabel, tabelSelesai } from "../alat/buku-tabel";
import { ketik } from "../alat/ketikan";

const TANPA = "Belum ada penanggung jawab";
const dengan = (...hanya: string[]) => ({ sementara: { dasarTarget: "pk" as const }, hanya: new Set(hanya) });

async function periksa(isi: Uint8Array, pengaturan: Partial<Pengaturan> = {}): Promise<readonly TemuanPeriksa[]> {
  const hasil = olahPeriksa(await potret(isi), { ...PENGATURAN_BAWAAN, dasarTarget: "pk", ...pengaturan });
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return hasil.temuan;
}

async function isiTemuan(isi: Uint8Array): Promise<readonly (readonly CellValue[])[]> {
  return (await potret(isi)).sheets.find((s) => s.name === "Temuan")!.values;
}

let dibuat: Uint8Array;
beforeAll(async () => {
  dibuat = (await tabelSelesai(baca(CONTOH), dengan("Temuan"))).isi;
});

test("every temuan of Periksa has its row under who answers for it, those without anyone last", async () => {
  const temuan = await periksa(baca(CONTOH));
  const nilai = await isiTemuan(dibuat);
  expect(String(nilai[0]?.[0]).replace("\u200b", "")).toBe("Temuan Periksa Tahun 2024");
  const kepala = nilai.findIndex((b) => b[0] === "No");
  expect(nilai[kepala]?.slice(0, 6)).toEqual(["No", "Kode", "Tingkat", "Temuan", "Sel", "Status"]);
  const kelompok: string[] = [];
  const ada: unknown[] = [];
  for (const [no, kode, , pesan, sel, status] of nilai.slice(kepala + 1)) {
    if (typeof no === "string") {
      kelompok.push(no);
      continue;
    }
    expect(no).toBe(ada.length + 1);
    expect(sel).toContain("!");
    expect(status).toBe("Terbuka");
    ada.push([kelompok.at(-1)?.replace(/ \(\d+ temuan\)$/, ""), kode, pesan]);
  }
  const bidang = [...new Set(temuan.flatMap((t) => t.bidang ?? []))].sort((a, b) => a.localeCompare(b, "id"));
  expect(bidang.length).toBeGreaterThan(0);
  const harapan = [...bidang, null].flatMap((b) =>
    temuan.filter((t) => t.bidang === b).map((t) => [b ?? TANPA, t.kode, t.pesan]),
  );
  expect(ada).toEqual(harapan);
  expect(kelompok.filter((k) => k.startsWith(TANPA))).toHaveLength(1);
});

test("an accepted temuan shows its reason", async () => {
  const satu = (await periksa(baca(CONTOH)))[0]!;
  const diterima = [{ kunci: satu.kunci, alasan: "sudah dijelaskan dalam berita acara" }];
  const { sementara, hanya } = dengan("Temuan");
  const { isi } = await tabelSelesai(baca(CONTOH), { sementara: { ...sementara, diterima }, hanya });
  const baris = (await isiTemuan(isi)).filter((b) => String(b[5]).startsWith("Diterima"));
  expect(baris.map((b) => [b[1], b[3], b[5]])).toEqual([
    [satu.kode, satu.pesan, "Diterima: sudah dijelaskan dalam berita acara"],
  ]);
});

test("a second run writes nothing, the sheet is no source, and the tables of the LKj don't know it", async () => {
  const kedua = await tabelSelesai(dibuat, dengan("Temuan"));
  expect([banyakTulisan(kedua), disentuh(kedua)]).toEqual([0, []]);
  expect(await periksa(dibuat)).toEqual(await periksa(baca(CONTOH)));
  const bawaan = await tabelSelesai(baca(CONTOH));
  expect(bawaan.hasil.rencana.status.map((s) => s.nomor)).not.toContain("Temuan");
  const sesudah = await tabelSelesai(dibuat);
  expect(disentuh(sesudah)).toEqual(disentuh(bawaan));
  const bersama = await tabelSelesai(baca(CONTOH), dengan("III.2", "Temuan"));
  expect(disentuh(bersama)).toEqual(["III.2", "Temuan", "Jejak Angka"]);
  expect(banyakTulisan(await tabelSelesai(bersama.isi, dengan("III.2", "Temuan")))).toBe(0);
});

test("a staff sheet of that name is refused, and stands in nothing else's way", async () => {
  const staf = await sunting(baca(CONTOH), (context) => {
    context.workbook.worksheets.add("Temuan").getRange("A1").values = [["Temuan Inspektorat"]];
  });
  const { hasil } = await tabel(staf, dengan("Temuan"));
  expect(hasil).toMatchObject({
    status: "nama-dipakai",
    pesan: expect.stringContaining("“Temuan” sudah dipakai") as string,
  });
  expect((await tabel(staf)).hasil.status).toBe("selesai");
});

test("the command line takes the name in any case", () => {
  expect(bacaArgumenTabel(ketik("tabel", ["a.xlsx", "--out", "b.xlsx", "--hanya", "temuan,iii.2"]))).toMatchObject({
    permintaan: { hanya: ["Temuan", "III.2"] },
  });
});
