import type { HasilOlah } from "../olah-hitung";
import type { Capaian } from "../../domain/capaian/capaian";
import { formatPersen } from "../../domain/angka/tampilan";
import type { CellWrite, Plan } from "../../plan/plan";
import { kunciSel } from "../../domain/dokumen/sumber";

/** What other settings would change, compared with those in force. */
export interface Pengaruh {
  readonly indikator: readonly { readonly nama: string; readonly lama: string; readonly baru: string }[];
  /** Result cells that would hold something else. */
  readonly sel: number;
  readonly temuanLama: number;
  readonly temuanBaru: number;
}

type Olahan = Pick<HasilOlah, "laporan" | "rencana" | "temuan">;

const tampil = (capaian: Capaian): string => (capaian.status === "dinilai" ? formatPersen(capaian.persen) : "–");

/** Both sides come from the same sheets, so that what differs is the settings' doing alone. */
export function bandingkan(lama: Olahan, baru: Olahan): Pengaruh {
  const teks = (olahan: Olahan): Map<string, string> =>
    new Map(
      olahan.laporan.indikator.map(({ nama, capaian, kriteria }) => [
        nama,
        [tampil(capaian), kriteria?.nama].filter((satu) => satu !== undefined).join(" "),
      ]),
    );
  const [dulu, nanti] = [teks(lama), teks(baru)];
  const nama = [...new Set([...dulu.keys(), ...nanti.keys()])];
  return {
    indikator: nama
      .map((satu) => ({ nama: satu, lama: dulu.get(satu) ?? "–", baru: nanti.get(satu) ?? "–" }))
      .filter((satu) => satu.lama !== satu.baru),
    sel: selBerbeda(lama.rencana.plan, baru.rencana.plan),
    temuanLama: lama.temuan.length,
    temuanBaru: baru.temuan.length,
  };
}

function selBerbeda(a: Plan, b: Plan): number {
  const isi = (plan: Plan): Map<string, string> =>
    new Map(plan.writes.map((w: CellWrite) => [kunciSel(w.cell), JSON.stringify(w.after)]));
  const [pertama, kedua] = [isi(a), isi(b)];
  return [...new Set([...pertama.keys(), ...kedua.keys()])].filter((sel) => pertama.get(sel) !== kedua.get(sel)).length;
}
