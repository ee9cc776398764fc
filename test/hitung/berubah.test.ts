import { hitungCapaianBuku, type HasilHitung } from "../../src/app/hitung";
import { loadOffice } from "../../src/host/office-node";
import { openModel } from "../../src/host/open";
import { WorkbookView } from "../../src/host/view/workbook-view";
import { baca, CONTOH, pencariSel, potret, type Sel } from "../alat/buku";

const SET_PROPERTY = 4;

type Ketik = (lembar: string, alamat: string, teks: string) => void;

interface Sesudah {
  readonly hasil: HasilHitung;
  readonly sel: (alamat: string) => Sel;
  readonly syncs: number;
  readonly penulisan: number;
}

/** Runs hitung while somebody types: `sela` is called just before each batch that writes reaches Excel. */
async function hitungSambilMengetik(sela: (ketik: Ketik, ke: number) => void): Promise<Sesudah> {
  const dibuka = openModel(baca(CONTOH));
  if (!dibuka.ok) throw new Error(dibuka.refusal.kind);
  const { excel, model } = dibuka;
  const view = new WorkbookView(model, "en-US");
  const ketik: Ketik = (lembar, alamat, teks) => {
    const [, kolom = "A", baris = "1"] = /^([A-Z])(\d+)$/.exec(alamat) ?? [];
    view.sheets.find((s) => s.name === lembar)?.type(Number(baris) - 1, kolom.charCodeAt(0) - 65, teks);
  };
  const kirim = excel.bridge.sendMessageToHost.bind(excel.bridge);
  let penulisan = 0;
  excel.bridge.sendMessageToHost = (teks) => {
    const { message } = JSON.parse(teks) as { message?: { body?: { Actions?: { ActionType: number }[] } } };
    if (message?.body?.Actions?.some((a) => a.ActionType === SET_PROPERTY)) sela(ketik, ++penulisan);
    kirim(teks);
  };
  loadOffice(excel);
  const hasil = await hitungCapaianBuku({ sementara: { dasarTarget: "pk" } });
  const { syncs } = excel.traffic();
  return { hasil, sel: pencariSel(await potret(excel.save())), syncs, penulisan };
}

test("a realisasi typed meanwhile is read, and its row gets the capaian of the new figure", async () => {
  const { hasil, sel } = await hitungSambilMengetik((ketik, ke) => {
    if (ke === 1) ketik("Monev TW II", "G10", "30");
  });
  expect(hasil.status).toBe("selesai");
  expect(sel("'Monev TW II'!G10").nilai).toBe(30);
  expect(sel("'Monev TW II'!H10")).toMatchObject({ nilai: 200, warna: "#00B050" });
});

test("rows that moved meanwhile get their own capaian, and what stood in the cells written by mistake is back", async () => {
  const { hasil, sel } = await hitungSambilMengetik((ketik, ke) => {
    if (ke !== 1) return;
    const pindah: readonly (readonly [string, string, string])[] = [
      ["C", "Laju pemanfaatan data sektoral (%)", "Indeks Kematangan Keamanan Informasi (KAMI)"],
      ["E", "70", "3"],
      ["F", "15", ""],
      ["G", "28", ""],
    ];
    for (const [kolom, laju, kami] of pindah) {
      ketik("Monev TW II", `${kolom}10`, kami);
      ketik("Monev TW II", `${kolom}11`, laju);
    }
    ketik("Monev TW II", "H10", "catatan saya");
  });
  expect(hasil.status).toBe("selesai");
  expect(sel("'Monev TW II'!H10")).toMatchObject({ nilai: "catatan saya", warna: null });
  expect(sel("'Monev TW II'!H11").nilai).toBeCloseTo(186.666666667, 6);
});

test("somebody who never stops typing is not overwritten: nothing is left of us, and one sentence says so", async () => {
  const { hasil, sel, penulisan } = await hitungSambilMengetik((ketik, ke) => {
    ketik("Monev TW II", "G10", String(28 + ke));
  });
  expect(hasil).toMatchObject({ status: "gagal", ragu: [], kegagalan: { code: "WorkbookChanged" } });
  expect(penulisan).toBe(6);
  expect(sel("'Monev TW II'!H10")).toMatchObject({ nilai: "", warna: null, format: "General" });
  expect(sel("'Realisasi Anggaran'!G7")).toMatchObject({ nilai: "" });
});

test("typing beside the tables disturbs nothing", async () => {
  const { hasil, sel, syncs } = await hitungSambilMengetik((ketik) => ketik("Monev TW II", "L3", "ingat rapat"));
  expect([hasil.status, syncs]).toEqual(["selesai", 3]);
  expect(sel("'Monev TW II'!L3").nilai).toBe("ingat rapat");
  expect(sel("'Monev TW II'!H10").nilai).toBeCloseTo(186.666666667, 6);
});
