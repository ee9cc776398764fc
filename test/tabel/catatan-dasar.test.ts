import { olahHitung } from "../../src/app/olah-hitung";
import { sekaligus } from "../../src/domain/alur/bertahap";
import { PENGATURAN_BAWAAN, type Pengaturan } from "../../src/domain/pengaturan/pengaturan";
import { semuaTabel } from "../../src/plan/lembar/rencana-tabel";
import { isKurang } from "../../src/tables/model-tabel";
import { baca, CONTOH, potret } from "../alat/buku";

async function catatan(nomor: string, ubahan: Partial<Pengaturan> = {}): Promise<string> {
  const buku = await potret(baca(CONTOH));
  const hasil = olahHitung(buku, { ...PENGATURAN_BAWAAN, ...ubahan });
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  const tabel = sekaligus(semuaTabel(hasil.laporan, buku)).find((satu) => satu.nomor === nomor);
  if (!tabel || isKurang(tabel)) throw new Error(`${nomor} is not made`);
  return tabel.pengaturan;
}

// The PK Perubahan of the sample has neither of the two by these names (T07, T16); the PK has them.
const SPBE = "“Indeks Domain Kebijakan Internal SPBE”";

test("the note names each row whose target is of another document, and the table of a sasaran only its own", async () => {
  const semua = await catatan("III.2");
  expect(semua).toContain("dasar target Perjanjian Kinerja Perubahan (kecuali ");
  expect(semua).toContain(SPBE);
  expect(semua).toMatch(/ menurut Perjanjian Kinerja\); jenis indikator/);
  expect(await catatan("III.4")).toContain(`(kecuali ${SPBE} menurut Perjanjian Kinerja); `);
  expect(await catatan("III.7")).toContain("dasar target Perjanjian Kinerja Perubahan; ");
});

test("where one document binds every row, nothing more is said", async () => {
  expect(await catatan("III.4", { dasarTarget: "pk" })).toContain("dasar target Perjanjian Kinerja; ");
});
