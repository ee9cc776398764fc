import { toExcelFailure, type ExcelFailure } from "../errors";
import { hasExcelApi } from "../requirements";
import { alasanMenolak, type Penolakan } from "./aman";
import { galat, galatDari, sebagaiJson } from "./alat";
import { AWALAN_LEMBAR, type Json, type Keyakinan } from "./keyakinan";
import { bersihkan, buatLembar } from "./lembar-uji";
import { excelIni, type Jawaban, type Rekaman } from "./rekaman";
import { KEYAKINAN } from "./semua";

/** What a person is asked: to do something first, or what was seen. */
export type Pertanyaan =
  | { readonly jenis: "lakukan"; readonly keyakinan: Keyakinan; readonly ajakan: string }
  | { readonly jenis: "jawab"; readonly keyakinan: Keyakinan; readonly pilihan: readonly string[] };

export interface PantauUji {
  readonly maju?: (sudah: number, dari: number, keyakinan: Keyakinan) => void;
  /** The answer, "" for having done it, or null for passing it over. Without this nobody is asked. */
  readonly tanya?: (pertanyaan: Pertanyaan) => Promise<string | null>;
  readonly signal?: AbortSignal;
  /** How long one experiment may take; the next begins then all the same. */
  readonly batasMs?: number;
  readonly keyakinan?: readonly Keyakinan[];
}

/** `sisa`: what could not be deleted again. */
export type HasilUji =
  | { readonly status: "ditolak"; readonly penolakan: Penolakan }
  | { readonly status: "gagal"; readonly kegagalan: ExcelFailure }
  | { readonly status: "selesai"; readonly rekaman: Rekaman; readonly sisa: readonly string[] };

const BATAS_MS = 15_000;
const HABIS_WAKTU = Object.assign(new Error("no answer in time"), { code: "TIMEOUT" });

function dalamBatas<T>(kerja: Promise<T>, batasMs: number): Promise<T> {
  let jam: ReturnType<typeof setTimeout> | undefined;
  const habis = new Promise<never>((_, reject) => {
    jam = setTimeout(() => reject(HABIS_WAKTU), batasMs);
  });
  return Promise.race([kerja, habis]).finally(() => clearTimeout(jam));
}

/** The experiment itself, on its own sheet, in a session that waits for nobody. */
function cobaSendiri({ coba }: Keyakinan, nama: string): Promise<Json> {
  return Excel.run(async (session) =>
    sebagaiJson(await coba({ session, sheet: session.workbook.worksheets.getItem(nama), nama })),
  );
}

async function tanyaSatu(keyakinan: Keyakinan, nama: string, pantau: PantauUji): Promise<Jawaban> {
  const { id, ajakan, pilihan, sejak } = keyakinan;
  const { tanya, batasMs = BATAS_MS } = pantau;
  if (!hasExcelApi(sejak)) return { id, lewat: "terlalu-lama" };
  if (ajakan !== undefined && !tanya) return { id, lewat: "tanpa-orang" };
  const mulai = Date.now();
  try {
    const buat = await dalamBatas(buatLembar(nama), batasMs);
    if (buat) return { id, ms: Date.now() - mulai, galat: buat };
    if (ajakan !== undefined && (await tanya?.({ jenis: "lakukan", keyakinan, ajakan })) !== "")
      return { id, lewat: "tanpa-orang" };
    const hasil = await dalamBatas(cobaSendiri(keyakinan, nama), batasMs);
    if (pilihan === undefined) return { id, ms: Date.now() - mulai, hasil };
    const jawab = await tanya?.({ jenis: "jawab", keyakinan, pilihan });
    return { id, ms: Date.now() - mulai, hasil: { hasil, jawab: jawab ?? null } };
  } catch (thrown) {
    return { id, ms: Date.now() - mulai, galat: galatDari(thrown) };
  } finally {
    // What can't be deleted now, because somebody types in it, is tried again at the end.
    await galat(() => dalamBatas(bersihkan(), batasMs));
  }
}

/**
 * Asks this Excel every belief, on sheets of our own in a blank workbook, and takes everything away again. An experiment
 * that fails, or does not end, is an answer too; the others go on.
 */
export async function ujiExcel(pantau: PantauUji = {}): Promise<HasilUji> {
  const { keyakinan = KEYAKINAN, maju, signal, batasMs = BATAS_MS } = pantau;
  try {
    const penolakan = await dalamBatas(Excel.run({ delayForCellEdit: true }, alasanMenolak), batasMs);
    if (penolakan) return { status: "ditolak", penolakan };
    const excel = await dalamBatas(excelIni(), batasMs);
    const jawaban: Jawaban[] = [];
    for (const [ke, satu] of keyakinan.entries()) {
      maju?.(ke, keyakinan.length, satu);
      const nama = `${AWALAN_LEMBAR}-${ke + 1}`;
      jawaban.push(signal?.aborted ? { id: satu.id, lewat: "dihentikan" } : await tanyaSatu(satu, nama, pantau));
    }
    const sisa = await dalamBatas(bersihkan(), batasMs);
    const waktu = new Date().toISOString().slice(0, 10);
    return { status: "selesai", rekaman: { versi: 1, waktu, excel, keyakinan: jawaban }, sisa };
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown) };
  }
}
