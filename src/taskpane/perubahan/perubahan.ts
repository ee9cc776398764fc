import type { CellWrite } from "../../app/lihat/perubahan-sel";
import type { Keadaan } from "../keadaan/keadaan-panel";

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
