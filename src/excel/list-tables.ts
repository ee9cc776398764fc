import { isGiven, listWorkbook, queueList, type ListedWorkbook } from "./list-workbook";
import { bacaLaciSendiri, queueLaci, type BacaanLaci } from "./simpanan/baca-laci";
import { LACI_TABEL, type TabelTersimpan } from "./simpanan/laci-tabel";

/** As for the tables of the LKj, with what was last written of them. */
export interface ListedTables extends ListedWorkbook {
  readonly tabel: BacaanLaci<TabelTersimpan>;
}

/** As {@link listWorkbook}. */
export async function listTables(context: Excel.RequestContext): Promise<ListedTables> {
  const list = queueList(context);
  const tabel = queueLaci(context, LACI_TABEL);
  if (await isGiven(context)) return { ...(await list()), tabel: await tabel() };
  return { ...(await listWorkbook(context)), tabel: await bacaLaciSendiri(context, LACI_TABEL) };
}
