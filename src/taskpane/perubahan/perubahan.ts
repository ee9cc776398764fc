import type { CellRef } from "../../domain/dokumen/sumber";
import type { CellWrite } from "../../plan/plan";
import type { Keadaan } from "../keadaan/keadaan";

/** What the sentence below the button speaks of, cell by cell. */
export interface Perubahan {
  /** Whether it is done, or what the next Hitung Capaian would do. */
  readonly isSudah: boolean;
  readonly writes: readonly CellWrite[];
  /** Sheets that were made. */
  readonly lembarBaru: readonly string[];
}

/** The changes of which the sentence tells, from the plan itself; null where it tells of none. */
export function perubahan({ kabar, urung, buku }: Keadaan): Perubahan | null {
  const hasil = yangDisebut({ kabar, urung, buku });
  return hasil === null || hasil.writes.length + hasil.lembarBaru.length === 0 ? null : hasil;
}

function yangDisebut({ kabar, urung, buku }: Pick<Keadaan, "kabar" | "urung" | "buku">): Perubahan | null {
  if (kabar?.jenis === "diperbarui" && urung?.jenis === "hitung")
    return { isSudah: true, writes: urung.plan.writes, lembarBaru: [] };
  if (kabar?.jenis === "tabel" && urung?.jenis === "tabel") {
    const { plan, before } = urung.urung;
    return { isSudah: true, writes: plan.writes, lembarBaru: before.baru.map(({ nama }) => nama) };
  }
  const isAkan = kabar?.jenis === "siap" || kabar?.jenis === "tersimpan" || kabar?.jenis === "ditarik";
  if (!isAkan || buku?.status !== "selesai") return null;
  return { isSudah: false, writes: buku.rencana.plan.writes, lembarBaru: [] };
}

/** The changes sheet by sheet, in the order in which they are written. */
export function perLembar(writes: readonly CellWrite[]): readonly (readonly [CellRef["sheetId"], CellWrite[]])[] {
  const peta = new Map<string, CellWrite[]>();
  for (const write of writes) {
    const daftar = peta.get(write.cell.sheetId);
    if (daftar) daftar.push(write);
    else peta.set(write.cell.sheetId, [write]);
  }
  return [...peta];
}
