import type { CellRef } from "../domain/dokumen/sumber";
import { toExcelFailure, type ExcelFailure } from "../excel/errors";
import { readSelected } from "../excel/read-trace";
import { inExcel, type Session } from "../excel/session";
import { bacaLaciSendiri } from "../excel/simpanan/baca-laci";
import { LACI_TABEL } from "../excel/simpanan/laci-tabel";
import { watchSelection } from "../excel/watch-selection";
import { bacaAlamat } from "../sheets/baca-alamat";
import { alamatSel } from "../sheets/rumus-sel";
import type { CellValue } from "../sheets/snapshot";
import { NOMOR_JEJAK } from "../tables/jejak";

/** A cell that a figure comes from; `sel` is null where its sheet is there no more by that name. */
export interface SumberAngka {
  readonly alamat: string;
  readonly sel: CellRef | null;
}

/** Where a figure of a table comes from, as the workbook's sheet of traces tells it. */
export interface AsalAngka {
  readonly alamat: string;
  readonly isi: CellValue;
  readonly sumber: readonly SumberAngka[];
  /** How it was computed; null where it was copied. */
  readonly cara: string | null;
}

export type HasilAsal =
  | { readonly status: "ada"; readonly asal: AsalAngka }
  /** A cell of a table that no trace is kept of: a header, a text, a blank one. */
  | { readonly status: "tanpa-asal"; readonly alamat: string }
  /** The selection is on no table of ours. */
  | { readonly status: "bukan-tabel" }
  | { readonly status: "gagal"; readonly kegagalan: ExcelFailure };

/** What the selected cell's figure comes from, read from the workbook itself. */
export async function asalSelTerpilih(): Promise<HasilAsal> {
  try {
    return await inExcel(bacaAsal);
  } catch (thrown) {
    return { status: "gagal", kegagalan: toExcelFailure(thrown) };
  }
}

async function bacaAsal(session: Session): Promise<HasilAsal> {
  const { catatan } = (await bacaLaciSendiri(session, LACI_TABEL)).nilai;
  const dipilih = await readSelected(session, catatan[NOMOR_JEJAK]?.nama ?? NOMOR_JEJAK);
  if (!dipilih.trace) return { status: "bukan-tabel" };
  const alamat = alamatSel(dipilih.sheet, dipilih.row, dipilih.column);
  const baris = dipilih.trace.find(([sel]) => sel === alamat);
  if (!baris) return { status: "tanpa-asal", alamat };
  const [, isi = "", sumber = "", cara = ""] = baris;
  return {
    status: "ada",
    asal: {
      alamat,
      isi,
      sumber: bacaAlamat(String(sumber)).map(({ lembar, row, column }) => {
        const sheetId = dipilih.sheets.get(lembar);
        return {
          alamat: alamatSel(lembar, row, column),
          sel: sheetId === undefined ? null : { sheetId, row, column },
        };
      }),
      cara: cara === "disalin" || cara === "" ? null : String(cara),
    },
  };
}

/** Calls `dipilih` whenever the user selects another cell; the returned function ends that. Null where Excel can't. */
export async function amatiPilihan(dipilih: () => void): Promise<(() => Promise<void>) | null> {
  try {
    return await inExcel((session) => watchSelection(session, dipilih));
  } catch {
    // Without news of selections the figure's source is still read when the pane asks for it.
    return null;
  }
}
