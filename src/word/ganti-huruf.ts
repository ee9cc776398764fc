import { bedaKata } from "./beda-kata";
import {
  gantiRuas,
  hurufSendiri,
  isTersorot,
  run,
  runDiTengah,
  tanpaSorot,
  teksHuruf,
  type Huruf,
  type ParagrafHuruf,
} from "./huruf";
import { lolosXml } from "./pindai-xml";
import type { Sunting } from "./sunting-xml";

/** Words of a fresh paragraph, and which of them are blanks. */
const potonganHuruf = (huruf: readonly Huruf[]) =>
  huruf.map(({ teks, rupa }) => ({ teks, isian: isTersorot(rupa) })).filter(({ teks }) => teks !== "");

/**
 * The changes that let a paragraph say what a fresh one says: only the words that differ change, so that typefaces, sizes
 * and bold that staff gave it stay. Where either holds blanks, all of it takes the look of its first words.
 */
export function gantiHuruf(xml: string, lama: ParagrafHuruf, baru: ParagrafHuruf): Sunting[] {
  const [huruf, segar] = [hurufSendiri(lama), hurufSendiri(baru)];
  const [semula, teks] = [teksHuruf(huruf), teksHuruf(segar)];
  if (semula === teks) return [];
  const potongan = potonganHuruf(segar);
  const [pertama] = huruf;
  if (!pertama || semula === "") {
    const akhir = lama.mulai + xml.slice(lama.mulai, lama.akhir).lastIndexOf("</w:p");
    const rupa = tanpaSorot(pertama?.rupa ?? segar[0]?.rupa ?? "");
    return [{ mulai: akhir, akhir, teks: potongan.map((p) => run(p, rupa)).join("") }];
  }
  if (potongan.some((p) => p.isian) || huruf.some((h) => isTersorot(h.rupa))) {
    const polos = huruf.find((h) => !isTersorot(h.rupa)) ?? pertama;
    const rupa = tanpaSorot(polos.rupa);
    return gantiRuas(xml, huruf, [{ dari: 0, sampai: semula.length, xml: () => runDiTengah(potongan, rupa) }]);
  }
  const ruas = bedaKata(semula, teks).map((b) => ({ dari: b.dari, sampai: b.sampai, xml: () => lolosXml(b.teks) }));
  return gantiRuas(xml, huruf, ruas);
}
