import { hitungCapaianBuku, type HasilHitung } from "../../src/app/hitung";
import { bacaPemulihan, pulihkan } from "../../src/app/pemulihan";
import { kunciSel } from "../../src/domain/dokumen/sumber";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { bukaBerdua } from "../alat/berdua";
import { baca, buka, CONTOH, hitung, potret } from "../alat/buku";

const masukan = baca(CONTOH);
const pk = { sementara: { dasarTarget: "pk" } } as const;
const isi = (snapshot: WorkbookSnapshot): string => JSON.stringify(snapshot);

/** Storage of the pane, as a browser has it. */
function simpananPanel(tolak = false) {
  const isi = new Map<string, string>();
  const jaga = <T>(kerja: () => T): T => {
    if (tolak) throw new DOMException("blocked", "SecurityError");
    return kerja();
  };
  const localStorage = {
    getItem: (k: string) => jaga(() => isi.get(k) ?? null),
    setItem: (k: string, nilai: string) => jaga(() => void isi.set(k, nilai)),
    removeItem: (k: string) => jaga(() => void isi.delete(k)),
  };
  Object.defineProperty(globalThis, "localStorage", { value: localStorage, configurable: true, writable: true });
  return isi;
}

type Gagal = Extract<HasilHitung, { status: "gagal" }>;

/** Runs hitung on a connection that dies at the k-th action and stays dead. */
async function putus(k: number, afterEffect: boolean) {
  const lain = bukaBerdua(masukan, {
    failure: { atAction: k, code: "RequestAborted", afterEffect, thenDown: true },
  });
  const hasil = await hitungCapaianBuku(pk);
  return { ...lain, hasil };
}

/** The first action whose failure leaves cells that may be wrong, found by halving. */
async function pertamaRagu(aksi: number): Promise<number> {
  let [calm, torn] = [1, aksi];
  while (torn - calm > 1) {
    const middle = (calm + torn) >> 1;
    const { hasil } = await putus(middle, true);
    if (hasil.status === "gagal" && hasil.ragu.length > 0) torn = middle;
    else calm = middle;
  }
  return torn;
}

describe.each([
  ["before the action", false],
  ["after the action, its reply lost", true],
])("a connection that dies %s and comes back", (_, afterEffect) => {
  test("leaves cells that are named, and that are whole again once it is back, after a reload of the pane", async () => {
    simpananPanel();
    const lama = isi(await potret(masukan));
    const aksi = (await hitung(masukan, pk)).excel.traffic().actions;
    const akhir = { utuh: 0, pulih: 0 };
    for (let k = 1; k <= aksi; k += 23) {
      simpananPanel();
      const { excel, hasil } = await putus(k, afterEffect);
      const gagal = hasil as Gagal;
      expect([k, hasil.status]).toEqual([k, "gagal"]);
      const belang = (await potret(excel.save())).sheets;
      excel.conditions.connection = "up";
      if (gagal.ragu.length === 0) {
        akhir.utuh++;
        expect([k, isi({ sheets: belang }) === lama]).toEqual([k, true]);
        continue;
      }
      akhir.pulih++;
      expect(gagal.kegagalan.pesan).toContain("Monev TW II!");
      const kembali = buka(excel.save());
      const simpanan = await bacaPemulihan();
      expect(simpanan?.plan.writes.map(({ cell }) => kunciSel(cell))).toEqual(gagal.ragu.map(kunciSel));
      expect([k, await pulihkan(simpanan!)]).toMatchObject([k, { status: "selesai", dibiarkan: [], pindah: [] }]);
      expect([k, isi(await potret(kembali.save())) === lama]).toEqual([k, true]);
      buka(kembali.save());
      expect(await bacaPemulihan()).toBeNull();
    }
    expect(akhir.utuh).toBeGreaterThan(5);
    expect(akhir.pulih).toBeGreaterThan(3);
  }, 240_000);
});

describe("what could not be put back", () => {
  async function belang() {
    const aksi = (await hitung(masukan, pk)).excel.traffic().actions;
    const lain = await putus(aksi, true);
    lain.excel.conditions.connection = "up";
    return { ...lain, gagal: lain.hasil as Gagal };
  }

  test("is kept by the pane itself where its storage is blocked", async () => {
    simpananPanel(true);
    const { gagal } = await belang();
    expect(gagal.pemulihan?.plan.writes).toHaveLength(gagal.ragu.length);
    expect(await bacaPemulihan()).toBeNull();
    expect(await pulihkan(gagal.pemulihan!)).toMatchObject({ status: "selesai" });
  });

  test("is kept in the workbook once it can be written there", async () => {
    simpananPanel(true);
    const aksi = (await hitung(masukan, pk)).excel.traffic().actions;
    const awal = await pertamaRagu(aksi);
    const lain = bukaBerdua(masukan, {
      failure: { atAction: awal + 3, code: "RequestAborted", afterEffect: true, thenDown: true },
    });
    // Back as soon as the second failed try, to put things back, is over.
    let ditolak = 0;
    const deliver = lain.excel.bridge.sendMessageToHost.bind(lain.excel.bridge);
    lain.excel.bridge.sendMessageToHost = (teks) => {
      if (lain.excel.conditions.connection === "down" && ++ditolak > 1) lain.excel.conditions.connection = "up";
      deliver(teks);
    };
    const { pemulihan } = (await hitungCapaianBuku(pk)) as Gagal;
    buka(lain.excel.save());
    expect(await bacaPemulihan()).toEqual(JSON.parse(JSON.stringify(pemulihan)));
  });

  test("leaves alone what somebody has changed meanwhile", async () => {
    simpananPanel();
    const { excel, gagal, ...lain } = await belang();
    lain.ketik("Monev TW II", "H10", "dicek ulang");
    const hasil = await pulihkan(gagal.pemulihan!);
    expect(hasil).toMatchObject({ status: "selesai", dibiarkan: [{ row: 9, column: 7 }] });
    const monev = (await potret(excel.save())).sheets.find(({ name }) => name === "Monev TW II");
    expect(monev?.values[9]?.[7]).toBe("dicek ulang");
    expect(monev?.values[10]?.[7]).toBe("");
  });

  test("leaves alone a sheet whose rows have moved, and does not miss one that is gone", async () => {
    simpananPanel();
    const { excel, gagal, ...lain } = await belang();
    lain.lembar("Monev TW II").shift("row", 8, 1);
    lain.lembar("Monev TW III").delete();
    const monev = async (isi: Uint8Array) => (await potret(isi)).sheets.find(({ name }) => name === "Monev TW II");
    const sebelum = await monev(excel.save());
    const kini = buka(excel.save());
    const hasil = await pulihkan(gagal.pemulihan!);
    expect(hasil).toMatchObject({ status: "selesai", pindah: ["Monev TW II", "Monev TW III"] });
    expect(await monev(kini.save())).toEqual(sebelum);
  });
});
