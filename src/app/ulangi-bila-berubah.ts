import { codeOf, type ExcelFailure } from "../excel/errors";

const PERCOBAAN = 3;
/** Cells or sheets that are no longer what or where they were. */
const HILANG = ["ItemNotFound", "InvalidReference"];
/** A write may also meet a sheet that has been protected meanwhile; read again, it is known to be. */
const PERLU_DIBACA_LAGI = ["WorkbookChanged", "AccessDenied", ...HILANG];

interface DapatGagal {
  readonly status: string;
  readonly kegagalan?: ExcelFailure;
  readonly ragu?: readonly unknown[];
}

/** Somebody changed the workbook between our reading and our writing: it is read, and the job done anew. */
export async function ulangiBilaBerubah<H extends DapatGagal>(kerja: () => Promise<H>): Promise<H> {
  for (let ke = 1; ke < PERCOBAAN; ke++) {
    try {
      const hasil = await kerja();
      const { kegagalan, ragu = [] } = hasil;
      if (!kegagalan || ragu.length > 0 || !PERLU_DIBACA_LAGI.includes(kegagalan.code)) return hasil;
    } catch (thrown) {
      if (!HILANG.includes(codeOf(thrown))) throw thrown;
    }
  }
  return kerja();
}
