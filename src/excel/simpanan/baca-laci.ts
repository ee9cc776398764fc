/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read --
   queued here, read by the caller after its sync */
import { isTooMuchAtOnce, toExcelFailure } from "../errors";
import type { Session } from "../session";
import { isiEntri, type Laci, type TempatLaci } from "./laci";
import { bacaTeksLaci, type IsiLaci, type TeksLaci } from "./teks-laci";

/** Why what a drawer holds could not be read: the rest of the workbook is worked on with defaults. */
export type MasalahLaci = "rusak" | "terlalu-besar";

/** What a drawer holds, word for word: what is needed to put it back. */
export interface RekamLaci {
  readonly laci: TempatLaci;
  /** The part and its text; null where the workbook has none. */
  readonly bagian: { readonly id: string; readonly xml: string } | null;
  /** Ids of more parts of the same kind, where two people kept settings for the first time at once: they go. */
  readonly kembar: readonly string[];
  /** Entries of `workbook.settings` of older versions, as they are. */
  readonly lama: ReadonlyMap<string, unknown>;
}

/** What a drawer holds, and what it means. */
export interface BacaanLaci<T> extends RekamLaci {
  readonly laci: Laci<T>;
  readonly nilai: T;
  readonly masalah: MasalahLaci | null;
  /** As it stands in the workbook, unknown keys of newer versions included. */
  readonly isi: IsiLaci;
  readonly versi: number;
}

/** Queues the reading of a drawer: no sync of its own, but where the workbook has several parts of its kind. */
export function queueRekam(session: Session, laci: TempatLaci): () => Promise<RekamLaci> {
  const { customXmlParts, settings } = session.workbook;
  const parts = customXmlParts.getByNamespace(laci.namespace);
  parts.load("items/id");
  const only = parts.getOnlyItemOrNullObject().getXml();
  const entri = laci.lama.map((kunci) => {
    const satu = settings.getItemOrNullObject(kunci);
    satu.load("value");
    return { kunci, satu };
  });
  return async () => {
    const lama = new Map(
      entri.flatMap(({ kunci, satu }): [string, unknown][] =>
        satu.isNullObject ? [] : [[kunci, satu.value as unknown]],
      ),
    );
    const [id, ...kembar] = parts.items.map((part) => part.id);
    if (id === undefined) return { laci, bagian: null, kembar, lama };
    const xml = kembar.length === 0 ? only.value : await xmlOf(session, id);
    return { laci, bagian: { id, xml }, kembar, lama };
  };
}

async function xmlOf(session: Session, id: string): Promise<string> {
  const xml = session.workbook.customXmlParts.getItem(id).getXml();
  await session.sync();
  return xml.value;
}

/** As {@link queueRekam}, with what it means. */
export function queueLaci<T>(session: Session, laci: Laci<T>): () => Promise<BacaanLaci<T>> {
  const rekam = queueRekam(session, laci);
  return async () => diartikan(laci, await rekam());
}

function diartikan<T>(laci: Laci<T>, rekam: RekamLaci): BacaanLaci<T> {
  const { bagian, lama } = rekam;
  const teks: TeksLaci = bagian
    ? bacaTeksLaci(bagian.xml)
    : { status: "terbaca", versi: laci.versi, isi: laci.dariLama(laci.lama.map((k) => isiEntri(lama.get(k)))) };
  const asal = { ...rekam, laci };
  if (teks.status !== "terbaca")
    return { ...asal, nilai: laci.bawaan, masalah: teks.status, isi: {}, versi: laci.versi };
  const isi = laci.naik.slice(teks.versi - 1).reduce((kini, naik) => naik(kini), teks.isi);
  return { ...asal, nilai: laci.baca(isi), masalah: null, isi, versi: Math.max(teks.versi, laci.versi) };
}

/** A drawer in a sync of its own; one that is more than Excel gives at once counts as such, so that all else can be read. */
export async function bacaLaciSendiri<T>(session: Session, laci: Laci<T>): Promise<BacaanLaci<T>> {
  const baca = queueLaci(session, laci);
  try {
    await session.sync();
    return await baca();
  } catch (thrown) {
    if (!isTooMuchAtOnce(toExcelFailure(thrown), Infinity)) throw thrown;
  }
  const parts = session.workbook.customXmlParts.getByNamespace(laci.namespace);
  parts.load("items/id");
  await session.sync();
  const [id, ...kembar] = parts.items.map((part) => part.id);
  const asal = { laci, bagian: id === undefined ? null : { id, xml: "" }, kembar, lama: new Map<string, unknown>() };
  return { ...asal, nilai: laci.bawaan, masalah: "terlalu-besar", isi: {}, versi: laci.versi };
}
