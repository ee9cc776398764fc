import type { HeadlessExcel, HostOptions } from "../../src/host/contract";
import { loadOffice } from "../../src/host/office-node";
import { openModel } from "../../src/host/open";
import type { SheetView } from "../../src/host/view/sheet-view";
import { WorkbookView } from "../../src/host/view/workbook-view";

const SET_PROPERTY = 4;

/** Somebody else at the same workbook. */
export interface OrangLain {
  readonly excel: HeadlessExcel;
  readonly buku: WorkbookView;
  lembar(nama: string): SheetView;
  ketik(lembar: string, alamat: string, teks: string): void;
}

/** Opens a workbook for the add-in and for somebody else. */
export function bukaBerdua(isi: Uint8Array, options?: HostOptions): OrangLain {
  const dibuka = openModel(isi, options);
  if (!dibuka.ok) throw new Error(dibuka.refusal.kind);
  const { excel, model } = dibuka;
  loadOffice(excel);
  const buku = new WorkbookView(model, "en-US");
  const lembar = (nama: string): SheetView => {
    const satu = buku.sheets.find((s) => s.name === nama);
    if (!satu) throw new Error(`tidak ada lembar ${nama}`);
    return satu;
  };
  const ketik = (nama: string, alamat: string, teks: string): void => {
    const [, kolom = "A", baris = "1"] = /^([A-Z])(\d+)$/.exec(alamat) ?? [];
    lembar(nama).type(Number(baris) - 1, kolom.charCodeAt(0) - 65, teks);
  };
  return { excel, buku, lembar, ketik };
}

/** Calls `sela` just before each batch reaches Excel: how many came before it, and whether it writes. */
export function sebelumKirim({ bridge }: HeadlessExcel, sela: (ke: number, menulis: boolean) => void): void {
  const kirim = bridge.sendMessageToHost.bind(bridge);
  let ke = 0;
  bridge.sendMessageToHost = (teks) => {
    const { message } = JSON.parse(teks) as {
      message?: { body?: { Actions?: { ActionType: number; Name?: string }[] } };
    };
    const aksi = message?.body?.Actions ?? [];
    if (aksi.some(({ ActionType, Name }) => ActionType !== 1 && Name !== "_RemoveReference"))
      sela(
        ++ke,
        aksi.some(({ ActionType }) => ActionType === SET_PROPERTY),
      );
    kirim(teks);
  };
}

/** Calls `sela` before each batch that writes, counted from 1. */
export function sebelumMenulis(excel: HeadlessExcel, sela: (ke: number) => void): void {
  let penulisan = 0;
  sebelumKirim(excel, (_, menulis) => {
    if (menulis) sela(++penulisan);
  });
}
