import { buatTabelBuku, type HasilBuatTabel } from "../../src/app/tabel";
import { loadOffice } from "../../src/host/office-node";
import { openModel } from "../../src/host/open";
import { WorkbookView } from "../../src/host/view/workbook-view";
import { baca, CONTOH, pencariSel, potret, type Sel } from "../alat/buku";
import { sunting, tabelSelesai } from "../alat/buku-tabel";

const SET_PROPERTY = 4;

interface Sesudah {
  readonly hasil: HasilBuatTabel;
  readonly sel: (alamat: string) => Sel;
  readonly lembar: readonly string[];
}

/** Makes tables while somebody works: `sela` is called just before each batch that writes reaches Excel. */
async function tabelSambilDisela(isi: Uint8Array, sela: (buku: WorkbookView, ke: number) => void): Promise<Sesudah> {
  const dibuka = openModel(isi);
  if (!dibuka.ok) throw new Error(dibuka.refusal.kind);
  const { excel, model } = dibuka;
  const view = new WorkbookView(model, "en-US");
  const kirim = excel.bridge.sendMessageToHost.bind(excel.bridge);
  let penulisan = 0;
  excel.bridge.sendMessageToHost = (teks) => {
    const { message } = JSON.parse(teks) as { message?: { body?: { Actions?: { ActionType: number }[] } } };
    if (message?.body?.Actions?.some((a) => a.ActionType === SET_PROPERTY)) sela(view, ++penulisan);
    kirim(teks);
  };
  loadOffice(excel);
  const hasil = await buatTabelBuku({ sementara: { dasarTarget: "pk" } });
  const kini = await potret(excel.save());
  return { hasil, sel: pencariSel(kini), lembar: kini.sheets.map((s) => s.name) };
}

const ketik = (buku: WorkbookView, lembar: string, row: number, column: number, teks: string): void =>
  buku.sheets.find((s) => s.name === lembar)?.type(row, column, teks);

test("a realisasi typed meanwhile is read, and stands in the tables", async () => {
  const { hasil, sel } = await tabelSambilDisela(baca(CONTOH), (buku, ke) => {
    if (ke === 1) ketik(buku, "Pengukuran Kinerja 2024", 6, 5, "2.7");
  });
  expect(hasil.status).toBe("selesai");
  expect(sel("'Tabel III.2'!H10").nilai).toBe(2.7);
  expect(sel("'Tabel III.2'!I10").nilai).toBe(90);
});

test("a cell of a table typed into meanwhile keeps its sheet as it is, and that is said", async () => {
  const dibuat = (await tabelSelesai(baca(CONTOH))).isi;
  const diubah = await sunting(dibuat, (context) => {
    context.workbook.worksheets.getItem("Pengukuran Kinerja 2024").getRange("F7").values = [[2.7]];
  });
  const { hasil, sel } = await tabelSambilDisela(diubah, (buku, ke) => {
    if (ke === 1) ketik(buku, "Tabel III.2", 9, 7, "3.1");
  });
  if (hasil.status !== "selesai") throw new Error(hasil.status);
  expect(sel("'Tabel III.2'!H10").nilai).toBe(3.1);
  expect(hasil.temuan.map((t) => t.pesan)).toContain(
    "Sel 'Tabel III.2'!H10 di dalam Tabel III.2. Capaian Kinerja Tahun 2024 diketik menjadi “3,1”; dibiarkan, bukan “2,7”.",
  );
});

test("a sheet that staff made meanwhile under a table's name stays theirs", async () => {
  const { hasil, sel, lembar } = await tabelSambilDisela(baca(CONTOH), (buku, ke) => {
    if (ke !== 1) return;
    buku.addSheet("Tabel III.2");
    ketik(buku, "Tabel III.2", 0, 0, "Konsep kami");
  });
  expect(hasil.status).not.toBe("selesai");
  expect(sel("'Tabel III.2'!A1").nilai).toBe("Konsep kami");
  expect(lembar.filter((nama) => nama.startsWith("Tabel"))).toEqual(["Tabel III.2"]);
});

test("somebody who never stops typing keeps everything: no table is left", async () => {
  const { hasil, lembar } = await tabelSambilDisela(baca(CONTOH), (buku, ke) =>
    ketik(buku, "Pengukuran Kinerja 2024", 6, 5, String(3 + ke / 10)),
  );
  expect(hasil).toMatchObject({ status: "gagal", ragu: [], kegagalan: { code: "WorkbookChanged" } });
  expect(lembar.filter((nama) => nama.startsWith("Tabel"))).toEqual([]);
});
