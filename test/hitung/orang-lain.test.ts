import { hitungCapaianBuku, type HasilHitung } from "../../src/app/hitung";
import { urungkan } from "../../src/app/urungkan";
import type { SheetSnapshot } from "../../src/sheets/snapshot";
import { bukaBerdua, sebelumKirim, sebelumMenulis, type OrangLain } from "../alat/berdua";
import { baca, CONTOH, hitungSelesai, potret } from "../alat/buku";

const pk = { sementara: { dasarTarget: "pk" } } as const;
const MONEV = "Monev TW II";

/** The rows of a sheet by the indikator's name, whatever row they stand on; other rows are left out. */
function menurutNama(sheet: SheetSnapshot | undefined): Map<string, unknown> {
  return new Map(
    (sheet?.values ?? []).flatMap((row, i) => {
      const nama = row.filter((c) => typeof c === "string" && c.length > 12).join(" | ");
      const isi = row.filter((c) => c !== "").map((c) => (typeof c === "number" ? Math.round(c * 1e6) / 1e6 : c));
      const warna = sheet?.fills[i]?.filter((c) => c !== null);
      return nama === "" ? [] : [[nama, { isi, warna }] as const];
    }),
  );
}

interface Sesudah {
  readonly hasil: HasilHitung;
  readonly buku: Awaited<ReturnType<typeof potret>>;
  readonly penulisan: number;
}

/** Runs hitung while somebody else acts just before the `ke`-th batch that writes. */
async function sambil(tindakan: (lain: OrangLain) => void, saat: (ke: number) => boolean = (ke) => ke === 1) {
  const lain = bukaBerdua(baca(CONTOH));
  let penulisan = 0;
  sebelumMenulis(lain.excel, (ke) => {
    penulisan = ke;
    if (saat(ke)) tindakan(lain);
  });
  const hasil = await hitungCapaianBuku(pk);
  const sesudah: Sesudah = { hasil, buku: await potret(lain.excel.save()), penulisan };
  return sesudah;
}

/** What the other person's deed alone comes to, computed in peace: what it must look like in the end. */
async function tenang(tindakan: (lain: OrangLain) => void) {
  const lain = bukaBerdua(baca(CONTOH));
  tindakan(lain);
  return potret((await hitungSelesai(lain.excel.save(), pk)).isi);
}

const geser = (axis: "row" | "column", at: number, count: number) => (lain: OrangLain) =>
  lain.lembar(MONEV).shift(axis, at, count);

function gantiBaris(lain: OrangLain): void {
  geser("row", 8, 1)(lain);
  geser("row", 10, -1)(lain);
}

describe("between reading and writing somebody else", () => {
  test.each<[string, (lain: OrangLain) => void]>([
    ["puts in a row within the table", geser("row", 9, 1)],
    ["puts in three rows above the table", geser("row", 1, 3)],
    ["takes out a row of the table", geser("row", 9, -1)],
    ["takes out a row above the table", geser("row", 1, -1)],
    ["puts in a column before the results", geser("column", 2, 1)],
    ["puts in a row and takes one out further down", gantiBaris],
    ["renames a sheet", (lain) => lain.lembar(MONEV).rename("Monev Triwulan Kedua")],
    ["deletes a sheet that is written to", (lain) => lain.lembar(MONEV).delete()],
    ["protects a sheet that is written to", (lain) => lain.lembar(MONEV).protect()],
    ["adds a sheet", (lain) => lain.buku.addSheet("Coretan").type(0, 0, "x")],
  ])("%s: the job is done anew on the workbook as it is, and no row gets another's figure", async (_, tindakan) => {
    const { hasil, buku } = await sambil(tindakan);
    expect(hasil.status).toBe("selesai");
    const patokan = await tenang(tindakan);
    expect(buku.sheets.map(({ name }) => name)).toEqual(patokan.sheets.map(({ name }) => name));
    for (const sheet of patokan.sheets) {
      const kini = buku.sheets.find(({ name }) => name === sheet.name);
      expect([sheet.name, menurutNama(kini)]).toEqual([sheet.name, menurutNama(sheet)]);
    }
  });

  test("puts in rows without end: the job is refused after three tries, before anything has landed", async () => {
    const { hasil, buku, penulisan } = await sambil(geser("row", 9, 1), () => true);
    expect(hasil).toMatchObject({ status: "gagal", ragu: [], kegagalan: { code: "WorkbookChanged" } });
    expect(penulisan).toBe(3);
    const lain = bukaBerdua(baca(CONTOH));
    [1, 2, 3].forEach(() => geser("row", 9, 1)(lain));
    expect(buku.sheets).toEqual((await potret(lain.excel.save())).sheets);
  });

  test("deletes a sheet between the list and the reading", async () => {
    const lain = bukaBerdua(baca(CONTOH));
    sebelumKirim(lain.excel, (ke) => {
      if (ke === 2) lain.lembar("Nasional").delete();
    });
    expect((await hitungCapaianBuku(pk)).status).toBe("selesai");
  });
});

describe("between Hitung and Urungkan somebody else", () => {
  async function dihitung() {
    const lain = bukaBerdua(baca(CONTOH));
    const hasil = await hitungCapaianBuku(pk);
    if (hasil.status !== "selesai") throw new Error(hasil.status);
    return { lain, plan: hasil.rencana.plan };
  }

  test("changes a cell that was written: theirs stays, the others go back", async () => {
    const { lain, plan } = await dihitung();
    lain.ketik(MONEV, "H10", "dicek ulang");
    const hasil = await urungkan(plan);
    expect(hasil).toMatchObject({ status: "selesai", sel: plan.writes.length - 1, dibiarkan: [{ row: 9, column: 7 }] });
    const asal = bukaBerdua(baca(CONTOH));
    asal.ketik(MONEV, "H10", "dicek ulang");
    const nilai = (s: Awaited<ReturnType<typeof potret>>) => s.sheets.map(({ values }) => values);
    expect(nilai(await potret(lain.excel.save()))).toEqual(nilai(await potret(asal.excel.save())));
  });

  test("puts in a row: that sheet is left alone, for its cells are no longer those that were written", async () => {
    const { lain, plan } = await dihitung();
    lain.lembar(MONEV).shift("row", 8, 1);
    const sebelum = (await potret(lain.excel.save())).sheets.find(({ name }) => name === MONEV);
    const { excel } = bukaBerdua(lain.excel.save());
    const milik = plan.writes.filter(({ cell }) => cell.sheetId === sebelum!.id).length;
    expect(await urungkan(plan)).toMatchObject({ status: "selesai", sel: plan.writes.length - milik });
    expect((await potret(excel.save())).sheets.find(({ name }) => name === MONEV)).toEqual(sebelum);
  });
});
