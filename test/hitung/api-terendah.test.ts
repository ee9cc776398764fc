import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buatTabelBuku } from "../../src/app/tabel";
import { hitungCapaianBuku } from "../../src/app/hitung";
import { periksaBuku } from "../../src/app/periksa";
import { urungkan } from "../../src/app/urungkan";
import { baca, buka, CONTOH } from "../alat/buku";

const akar = join(__dirname, "../..");
const terendah = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(
  readFileSync(join(akar, "manifest.xml"), "utf8"),
)![1]!;

/** The requirement set that Microsoft's library names for each member; members that it names none for are of 1.1. */
const himpunan = new Map(
  [
    ...readFileSync(join(akar, "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8").matchAll(
      /_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "?([\d.]+)"?/g,
    ),
  ].map(([, anggota = "", versi = ""]) => [anggota.toLowerCase(), versi]),
);

const angka = (versi: string): number => Number(versi.split(".")[1]);

interface Jalur {
  readonly Name?: string;
  readonly T?: string;
  readonly ParentObjectPathId?: number;
}
interface Aksi {
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** Does everything that the add-in can do, and gives the members that went over the wire. */
async function anggotaTerpakai(excelApi: string): Promise<string[]> {
  const excel = buka(baca(CONTOH), { excelApi });
  const dalam = (OfficeExtension as unknown as { _internalConfig: Record<string, boolean> })._internalConfig;
  dalam.appendTypeNameToObjectPathInfo = true;
  const terpakai = new Set<string>();
  const kirim = excel.bridge.sendMessageToHost.bind(excel.bridge);
  excel.bridge.sendMessageToHost = (teks) => {
    const { body } = (
      JSON.parse(teks) as { message: { body: { Actions: Aksi[]; ObjectPaths: Record<string, Jalur> } } }
    ).message;
    const jenis = (id?: number): string => body.ObjectPaths[String(id)]?.T ?? "Workbook";
    for (const { Name = "", ParentObjectPathId } of Object.values(body.ObjectPaths))
      if (ParentObjectPathId !== undefined) terpakai.add(`${jenis(ParentObjectPathId)}.${Name}`);
    for (const { Name = "", ObjectPathId, QueryInfo } of body.Actions) {
      if (Name) terpakai.add(`${jenis(ObjectPathId)}.${Name}`);
      for (const satu of QueryInfo?.Select ?? []) terpakai.add(`${jenis(ObjectPathId)}.${satu}`);
    }
    kirim(teks);
  };
  const hasil = await hitungCapaianBuku();
  expect(hasil.status).toBe("selesai");
  expect((await periksaBuku()).status).toBe("selesai");
  expect((await buatTabelBuku({ hanya: new Set(["III.2"]) })).status).toBe("selesai");
  if (hasil.status === "selesai")
    expect(await urungkan(hasil.rencana.plan)).toMatchObject({ status: "selesai", dibiarkan: [] });
  dalam.appendTypeNameToObjectPathInfo = false;
  return [...terpakai];
}

const lebihBaru = (anggota: readonly string[]): string[] =>
  anggota.filter((satu) => angka(himpunan.get(satu.toLowerCase()) ?? "1.1") > angka(terendah)).sort();

test("the library names the sets of its members", () => {
  expect(himpunan.get("range.getcellproperties")).toBe("1.9");
  expect(himpunan.size).toBeGreaterThan(400);
});

test("the whole work is done on the lowest Excel of the manifest, with no member that is newer", async () => {
  const terpakai = await anggotaTerpakai(terendah);
  expect(terpakai.length).toBeGreaterThan(40);
  expect(terpakai).toContain("Range.GetCellProperties");
  expect(lebihBaru(terpakai)).toEqual([]);
}, 60_000);

/** Opening the pane, Hitung and Periksa would empty the user's own undo list by it (office-js #5918). */
test("merged areas are asked for on no Excel where no table is drawn anew", async () => {
  expect(lebihBaru(await anggotaTerpakai("1.15"))).toEqual([]);
}, 60_000);
