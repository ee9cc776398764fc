import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { kunciSel, type CellRef } from "../domain/dokumen/sumber";
import { applySheets, type SheetsOutcome } from "../excel/apply-sheets";
import type { Session } from "../excel/session";
import { bacaLaciSendiri, type BacaanLaci } from "../excel/simpanan/baca-laci";
import { LACI_TABEL, type TabelTersimpan } from "../excel/simpanan/laci-tabel";
import { queueSimpanLaci } from "../excel/simpanan/tulis-laci";
import { grafikSesudah, type KeadaanGrafik } from "../plan/grafik/atur-grafik";
import type { GrafikTersimpan } from "../plan/grafik/rencana-grafik";
import type { CatatanTabel } from "../plan/lembar/catatan-lembar";
import { isBerubah, type RencanaLembar } from "../plan/lembar/rencana-lembar";
import type { RencanaTabel } from "../plan/lembar/rencana-tabel";
import type { WorkbookSnapshot } from "../sheets/snapshot";

/** What is to be written, and what it rests on. */
export interface TulisanTabel {
  readonly snapshot: WorkbookSnapshot;
  readonly rencana: RencanaTabel;
  readonly laciPengaturan: BacaanLaci<Pengaturan>;
  readonly laciTabel: BacaanLaci<TabelTersimpan>;
  readonly pengaturan: Pengaturan;
  readonly grafik: KeadaanGrafik;
}

/** Writes what differs; null where nothing does. */
export async function tulisTabel(session: Session, tulisan: TulisanTabel): Promise<SheetsOutcome | null> {
  const { snapshot, rencana, laciPengaturan, laciTabel, pengaturan, grafik } = tulisan;
  const lembar = rencana.status.flatMap((s) => (s.rencana && isBerubah(s.rencana) ? [s.rencana] : []));
  const grafikBaru = grafikSesudah(
    rencana.status.flatMap((s) => s.rencana ?? []),
    grafik,
  );
  const tabel: TabelTersimpan = { catatan: rencana.catatan, grafik: grafikBaru };
  const lama: TabelTersimpan = { catatan: laciTabel.nilai.catatan, grafik: grafik.tersimpan };
  const isTabelBaru = JSON.stringify(lama) !== JSON.stringify(tabel);
  const isPengaturanBaru = pengaturan !== laciPengaturan.nilai;
  const isBergrafik = lembar.some((satu) => satu.grafik.length > 0);
  if (lembar.length === 0 && !isTabelBaru && !isPengaturanBaru) return null;
  const akhir = await applySheets(session, lembar, {
    guard: { cells: landasan(rencana), snapshot },
    settings: [laciPengaturan, laciTabel],
    charts: grafik.buku,
    keepCharts: (isDigambar) => ingatGrafik(session, isDigambar ? tabel.grafik : lama.grafik),
    queueSettings: () => {
      if (isTabelBaru) queueSimpanLaci(session, laciTabel, isBergrafik ? { ...tabel, grafik: lama.grafik } : tabel);
      if (isPengaturanBaru) queueSimpanLaci(session, laciPengaturan, pengaturan);
    },
  });
  if (akhir.status !== "applied") await lupakanBentuk(session, akhir.lost);
  return akhir;
}

/** The charts are drawn after the tables, and remembered only with them. */
async function ingatGrafik(session: Session, grafik: GrafikTersimpan): Promise<() => void> {
  const laci = await bacaLaciSendiri(session, LACI_TABEL);
  return () => queueSimpanLaci(session, laci, { ...laci.nilai, grafik });
}

/** Every cell that a figure or a text of these tables comes from. */
function landasan({ status, terender }: RencanaTabel): CellRef[] {
  const dibuat = new Set(status.map((s) => s.nomor));
  const sel = terender.filter((t) => dibuat.has(t.tabel.nomor)).flatMap(({ asal }) => asal.flatMap((a) => a.asal));
  return [...new Map(sel.map((s) => [kunciSel(s), s])).values()];
}

/** After a failed write the looks of these refreshed sheets are unknown: the next run sets them again. */
async function lupakanBentuk(session: Session, lembar: readonly RencanaLembar[]): Promise<void> {
  const ragu = new Set(lembar.map((r) => r.citra.nomor));
  if (ragu.size === 0) return;
  const laci = await bacaLaciSendiri(session, LACI_TABEL);
  const catatan = Object.entries(laci.nilai.catatan).map(([nomor, c]) => [
    nomor,
    ragu.has(nomor) ? { ...c, bentuk: "", tinggi: "" } : c,
  ]);
  queueSimpanLaci(session, laci, { ...laci.nilai, catatan: Object.fromEntries(catatan) as CatatanTabel });
  await session.sync();
}
