import type { Session } from "../session";
import { AWALAN_LEMBAR } from "./keyakinan";

/** Why a workbook is not tried on: what was found, and the sheet where it was found. */
export type Penolakan =
  | { readonly sebab: "berkas-lain" }
  | { readonly sebab: "ada-nama" }
  | { readonly sebab: "lembar-berisi" | "ada-grafik" | "lembar-uji"; readonly lembar: string };

/** A workbook that was never saved, or one that bears this name (in Excel on the web every workbook is saved). */
const BERKAS_UJI = /(^|[\\/])uji-capaian[^\\/]*\.xlsx([?#]|$)/i;

function alamatBerkas(): string {
  const { document } = Office.context as Partial<Office.Context>;
  return (document as Partial<Office.Document> | undefined)?.url ?? "";
}

/** null where the workbook is a blank one made for this; looked at before anything is made in it. */
export async function alasanMenolak(session: Session): Promise<Penolakan | null> {
  const alamat = alamatBerkas();
  if (alamat !== "" && !BERKAS_UJI.test(alamat)) return { sebab: "berkas-lain" };
  const { worksheets, names } = session.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  await session.sync();
  const uji = worksheets.items.find(({ name }) => name.toLowerCase().startsWith(AWALAN_LEMBAR));
  if (uji) return { sebab: "lembar-uji", lembar: uji.name };
  if (names.items.length > 0) return { sebab: "ada-nama" };
  const isi = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address");
    sheet.charts.load("items/name");
    return { sheet, used };
  });
  await session.sync();
  const berisi = isi.find(({ used }) => !used.isNullObject);
  if (berisi) return { sebab: "lembar-berisi", lembar: berisi.sheet.name };
  const bergrafik = isi.find(({ sheet }) => sheet.charts.items.length > 0);
  return bergrafik ? { sebab: "ada-grafik", lembar: bergrafik.sheet.name } : null;
}
