import { urutkanTemuan } from "../checks/periksa-pembacaan";
import type { Dokumen } from "../domain/dokumen/dokumen";
import { kunciSel } from "../domain/dokumen/sumber";
import type { LembarTerbaca } from "../domain/dokumen/lembar-terbaca";
import type { Pengaturan } from "../domain/pengaturan/pengaturan";
import { applyPlan } from "../excel/apply-plan";
import { toExcelFailure } from "../excel/errors";
import { inExcel, type Session } from "../excel/session";
import { readWorkbook } from "../excel/read-workbook";
import { queueSimpanLaci } from "../excel/simpanan/tulis-laci";
import type { SheetHeading } from "../excel/take-snapshot";
import type { CellWrite, Plan } from "../plan/plan";
import { tanpaTertutup } from "../plan/tanpa-tertutup";
import { temuanTertutup } from "../plan/temuan-rencana";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { checkpoint } from "../excel/watcher";
import { gagalMenulis, type GagalMenulis } from "./pemulihan";
import { denganTemuan } from "./temuan-simpanan";
import { ulangiBilaBerubah } from "./ulangi-bila-berubah";
import { sambilBernapas } from "./napas";
import { hitungAtauIngat, type Pantau } from "./ingatan-olah";
import type { HasilOlah } from "./olah-hitung";

/** How a whole Hitung Capaian ended. */
export type HasilHitung =
  | ({
      readonly status: "selesai";
      readonly lembar: readonly SheetHeading[];
      /** The sheets as they were read, before anything was written. */
      readonly snapshot: WorkbookSnapshot;
    } & HasilOlah)
  | {
      readonly status: "tak-dikenal";
      readonly pesan: string;
      readonly snapshot: WorkbookSnapshot;
      readonly dokumen: readonly Dokumen[];
      /** What each sheet was taken for. */
      readonly terbaca: readonly LembarTerbaca[];
      readonly pengaturan: Pengaturan;
    }
  /** `ragu`: cells that may be wrong, because putting them back failed too; none where the workbook is as it was. */
  | GagalMenulis;

/** What one run changes of the settings that the workbook remembers. */
export interface UbahanPengaturan {
  /** Kept in the workbook. */
  readonly simpan?: (tersimpan: Pengaturan) => Pengaturan;
  /** For this run alone. */
  readonly sementara?: Partial<Pengaturan>;
}

/** What the job is doing, for whoever waits for it. */
export type LangkahHitung = "membaca" | "menghitung" | "menulis";

/**
 * The main job: list, read, compute, write – one sync each, list and read together where the sheets are known; a workbook
 * that says it all already costs no write. Ends with everything written or with the workbook as it was; where even that
 * failed, `ragu` names the cells.
 */
export async function hitungCapaianBuku(
  ubahan: UbahanPengaturan = {},
  lapor: (langkah: LangkahHitung) => void = () => undefined,
  pantau: Pantau = {},
): Promise<HasilHitung> {
  try {
    return await inExcel((session) => ulangiBilaBerubah(() => hitungDalam(session, ubahan, lapor, pantau)), pantau);
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown), ragu: [] };
  }
}

async function hitungDalam(
  session: Session,
  ubahan: UbahanPengaturan,
  lapor: (langkah: LangkahHitung) => void,
  { ingatan }: Pantau,
): Promise<HasilHitung> {
  lapor("membaca");
  const { headings, pengaturan: laci, snapshot } = await readWorkbook(session, ubahan.simpan);
  const tersimpan = laci.nilai;
  const disimpan = ubahan.simpan?.(tersimpan) ?? tersimpan;
  const pengaturan = { ...disimpan, ...ubahan.sementara };
  lapor("menghitung");
  const hasil = await sambilBernapas(hitungAtauIngat(snapshot, pengaturan, ingatan), () => checkpoint(session));
  if ("pesan" in hasil) return { status: "tak-dikenal", ...hasil, snapshot, pengaturan };
  const { landasan, plan } = hasil.rencana;
  lapor("menulis");
  if (disimpan !== tersimpan || plan.writes.length > 0) {
    let belumDisimpan = disimpan !== tersimpan;
    const queueAfter = (): void => {
      if (belumDisimpan) queueSimpanLaci(session, laci, disimpan);
      belumDisimpan = false;
    };
    const guard = { cells: landasan, snapshot };
    const akhir = await applyPlan(session, plan, { guard, queueAfter });
    if (akhir.status === "restored" && akhir.covered) {
      const { plan: sisa, ditinggalkan } = tanpaTertutup(plan, akhir.covered);
      const kedua = await applyPlan(session, sisa, { guard, queueAfter });
      if (kedua.status !== "applied") return gagalMenulis(kedua, sisa, headings);
      const dibaca = tanpaSelTertutup(hasil, sisa, ditinggalkan);
      return { status: "selesai", lembar: headings, snapshot, ...denganTemuan(dibaca, laci) };
    }
    if (akhir.status !== "applied") return gagalMenulis(akhir, plan, headings);
  }
  return { status: "selesai", lembar: headings, snapshot, ...denganTemuan(hasil, laci) };
}

/** The result with what was really written, and a temuan for what merged cells kept out. */
function tanpaSelTertutup(hasil: HasilOlah, plan: Plan, ditinggalkan: readonly CellWrite[]): HasilOlah {
  const diluar = new Set(ditinggalkan.map(({ cell }) => kunciSel(cell)));
  return {
    ...hasil,
    rencana: { ...hasil.rencana, plan, diganti: hasil.rencana.diganti.filter(({ sel }) => !diluar.has(kunciSel(sel))) },
    temuan: urutkanTemuan([...hasil.temuan, ...temuanTertutup(ditinggalkan, hasil.alamat)]),
  };
}
