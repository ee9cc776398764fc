import { ujiExcel } from "../../src/excel/keyakinan/jalankan-keyakinan";
import type { Keyakinan, Percobaan } from "../../src/excel/keyakinan/keyakinan";
import type { Rekaman } from "../../src/excel/keyakinan/rekaman";
import { KEYAKINAN } from "../../src/excel/keyakinan/semua";
import type { HeadlessExcel, HostConditions, HostOptions, Platform, RichApiBridge } from "../../src/host/contract";
import { loadOffice } from "../../src/host/office-node";
import { buka } from "../alat/buku";
import { bukuKosong } from "./buku-kosong";

/** The oldest Excel that every belief can be asked of. */
const SEMUA_API = "1.20";

/** What a person brings about before an experiment by hand, as the host knows it; of grouped sheets it knows nothing. */
const KEADAAN: Readonly<Record<string, Partial<HostConditions>>> = {
  "mode-mengetik": { isEditingCell: true },
  "grafik-terpilih": { selected: "object" },
  "buku-lain-aktif": { isInFront: false },
};

/** What a person would see. Each of our writes is a step of its own (Microsoft Learn, "Undo capabilities"). */
const TERLIHAT: Readonly<Record<string, string>> = { "ctrl-z": "Hanya sebagian yang kosong" };

/** `Office.context.diagnostics.platform` of a recording, as the host poses. */
const ASLI: Readonly<Record<string, Platform>> = { PC: "win", Mac: "mac", OfficeOnline: "web" };

/** Rewrites what the host replies to an experiment. */
export type UbahBalasan = (balasan: string) => string;

/** How the host is opened to answer as the Excel of a recording did. */
export const seperti = ({ excel }: Rekaman): HostOptions => ({
  excelApi: excel.api,
  ...(ASLI[excel.platform] && { asli: ASLI[excel.platform] }),
});

/** The host has no news that it would tell later: what an experiment waits for is there at once. */
async function tanpaMenunggu<T>(kerja: () => Promise<T>): Promise<T> {
  const { setTimeout: asli } = globalThis;
  globalThis.setTimeout = ((lalu: () => void) => asli(lalu, 0)) as typeof setTimeout;
  try {
    return await kerja();
  } finally {
    globalThis.setTimeout = asli;
  }
}

/** The same belief, tried while what a person was asked to do is done. */
function dengan(keyakinan: Keyakinan, excel: HeadlessExcel, percobaan: { berjalan: boolean }): Keyakinan {
  const { isEditingCell, isInFront, selected } = excel.conditions;
  const coba = async (tempat: Percobaan): Promise<unknown> => {
    Object.assign(excel.conditions, KEADAAN[keyakinan.id]);
    percobaan.berjalan = true;
    try {
      return await tanpaMenunggu(() => keyakinan.coba(tempat));
    } finally {
      percobaan.berjalan = false;
      Object.assign(excel.conditions, { isEditingCell, isInFront, selected });
    }
  };
  return { ...keyakinan, coba };
}

/**
 * What the host answers to every belief, those by hand too, or to some. `ubah`: what it replies instead, to the experiments
 * alone.
 */
export async function jawabanHost(
  options: HostOptions = {},
  ubah: UbahBalasan = (sama) => sama,
  keyakinan: readonly Keyakinan[] = KEYAKINAN,
): Promise<Rekaman> {
  const excel = buka(bukuKosong(), { excelApi: SEMUA_API, ...options });
  const percobaan = { berjalan: false };
  const bridge: RichApiBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost: (teks) => {
      const { berjalan } = percobaan;
      excel.bridge.onMessageFromHost = (balasan) => bridge.onMessageFromHost(berjalan ? ubah(balasan) : balasan);
      excel.bridge.sendMessageToHost(teks);
    },
  };
  loadOffice({ ...excel, bridge });
  const hasil = await ujiExcel({
    keyakinan: keyakinan.map((satu) => dengan(satu, excel, percobaan)),
    tanya: ({ jenis, keyakinan: { id } }) => Promise.resolve(jenis === "lakukan" ? "" : TERLIHAT[id]!),
  });
  if (hasil.status !== "selesai" || hasil.sisa.length > 0) throw new Error(JSON.stringify(hasil));
  return hasil.rekaman;
}
