import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { baca, CONTOH, hitung, potret } from "../alat/buku";

const masukan = baca(CONTOH);
const pk = { sementara: { dasarTarget: "pk" } } as const;

const isi = (snapshot: WorkbookSnapshot): string => JSON.stringify(snapshot);

/** The actions of a calm run up to the end of its write. */
async function banyakAksi(): Promise<number> {
  const { excel } = await hitung(masukan, pk);
  return excel.traffic().actions;
}

describe.each([
  ["the action fails", false],
  ["the action takes effect and its reply is lost", true],
])("where %s", (_, afterEffect) => {
  test("hitung ends with the workbook as it was or with everything written, whichever action it is", async () => {
    const lama = isi(await potret(masukan));
    const baru = isi(await potret((await hitung(masukan, pk)).isi));
    const aksi = await banyakAksi();
    expect(aksi).toBeGreaterThan(300);
    const akhir = { gagal: 0, selesai: 0 };
    for (let k = 1; k <= aksi; k++) {
      const failure = { atAction: k, code: "GeneralException", afterEffect };
      const sesudah = await hitung(masukan, pk, { failure });
      const kini = isi(await potret(sesudah.isi));
      if (sesudah.hasil.status === "selesai") {
        akhir.selesai++;
        expect([k, kini === baru]).toEqual([k, true]);
      } else {
        akhir.gagal++;
        expect([k, sesudah.hasil.status, kini === lama]).toEqual([k, "gagal", true]);
        if (sesudah.hasil.status === "gagal") expect(sesudah.hasil.ragu).toEqual([]);
      }
    }
    expect(akhir.gagal + akhir.selesai).toBe(aksi);
    expect(akhir.gagal).toBeGreaterThan(300);
  }, 600_000);
});
