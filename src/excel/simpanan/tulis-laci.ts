import type { Session } from "../session";
import type { BacaanLaci, RekamLaci } from "./baca-laci";
import { teksLaci, type IsiLaci } from "./teks-laci";

const isSama = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Queues the writing of a drawer, on top of what it held when it was read: keys that are not known, and known ones whose
 * value has not changed, stay word for word, for a newer version may have written them.
 */
export function queueSimpanLaci<T>({ workbook }: Session, sebelum: BacaanLaci<T>, nilai: T): void {
  const { laci, versi, bagian, kembar, lama } = sebelum;
  const [dulu, kini] = [laci.tulis(sebelum.nilai), laci.tulis(nilai)];
  const berubah = Object.entries(kini).filter(([kunci, isi]) => !isSama(dulu[kunci], isi));
  const isi: IsiLaci = { ...kini, ...sebelum.isi, ...Object.fromEntries(berubah) };
  const xml = teksLaci(laci.namespace, versi, isi);
  if (bagian) workbook.customXmlParts.getItem(bagian.id).setXml(xml);
  else workbook.customXmlParts.add(xml);
  for (const id of kembar) workbook.customXmlParts.getItem(id).delete();
  for (const kunci of lama.keys()) workbook.settings.getItem(kunci).delete();
}

/** Queues the removal of a drawer, and of what older versions kept. */
export function queueBuangLaci({ workbook }: Session, { bagian, kembar, lama }: RekamLaci): void {
  for (const id of [...(bagian ? [bagian.id] : []), ...kembar]) workbook.customXmlParts.getItem(id).delete();
  for (const kunci of lama.keys()) workbook.settings.getItem(kunci).delete();
}

/** Queues what a drawer held before a job, where it holds something else `kini`. */
export function queueLaciKembali({ workbook }: Session, sebelum: RekamLaci, kini: RekamLaci): void {
  if (sebelum.bagian?.xml !== kini.bagian?.xml) {
    if (!sebelum.bagian && kini.bagian) workbook.customXmlParts.getItem(kini.bagian.id).delete();
    else if (sebelum.bagian && kini.bagian) workbook.customXmlParts.getItem(kini.bagian.id).setXml(sebelum.bagian.xml);
    else if (sebelum.bagian) workbook.customXmlParts.add(sebelum.bagian.xml);
  }
  for (const [kunci, nilai] of sebelum.lama)
    if (!isSama(kini.lama.get(kunci), nilai)) workbook.settings.add(kunci, nilai);
}

/** True where a drawer holds what it held. */
export function isLaciSama(a: RekamLaci, b: RekamLaci): boolean {
  return a.bagian?.xml === b.bagian?.xml && isSama([...a.lama], [...b.lama]);
}
