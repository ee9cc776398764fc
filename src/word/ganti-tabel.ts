import { gantiHuruf } from "./ganti-huruf";
import { paragrafDalam, teksHuruf } from "./huruf";
import { atributXml, pindaiXml } from "./pindai-xml";
import type { Sunting } from "./sunting-xml";

interface Ruas {
  readonly mulai: number;
  readonly akhir: number;
}

interface SelXml extends Ruas {
  /** Its colour's tag; null where it has none. */
  readonly warna: Ruas | null;
}

const KERANGKA = new Set(["w:tbl", "w:tr", "w:tc", "w:p"]);
const GABUNG = new Set(["w:gridSpan", "w:vMerge"]);

/** How a table is built, whatever it says, and its cells. */
function kerangkaTabel(xml: string, { mulai: dari, akhir: sampai }: Ruas) {
  const kerangka: string[] = [];
  const sel: SelXml[] = [];
  const terbuka: { mulai: number; warna: Ruas | null }[] = [];
  const induk: string[] = [];
  pindaiXml(
    xml,
    {
      buka: (nama, mulai, akhir, tunggal) => {
        if (KERANGKA.has(nama)) kerangka.push(nama);
        if (GABUNG.has(nama)) kerangka.push(`${nama} ${atributXml(xml, mulai, akhir, "w:val") ?? ""}`);
        const kini = terbuka.at(-1);
        if (nama === "w:shd" && induk.at(-1) === "w:tcPr" && kini) kini.warna = { mulai, akhir };
        if (tunggal) return;
        if (nama === "w:tc") terbuka.push({ mulai, warna: null });
        induk.push(nama);
      },
      tutup: (nama, _, akhir) => {
        induk.pop();
        const satu = nama === "w:tc" ? terbuka.pop() : undefined;
        if (satu) sel.push({ ...satu, akhir });
      },
    },
    dari,
    sampai,
  );
  return { kerangka: kerangka.join(" "), sel };
}

/** The changes that give a cell a fresh one's colour; null where that takes more than another tag. */
function gantiWarna(lama: SelXml, baru: SelXml, xmlBaru: string): Sunting[] | null {
  if (lama.warna === null) return baru.warna === null ? [] : null;
  return [{ ...lama.warna, teks: baru.warna === null ? "" : xmlBaru.slice(baru.warna.mulai, baru.warna.akhir) }];
}

/**
 * The changes that let a table say what a fresh one says, cell by cell, so that widths, typefaces and borders that staff
 * gave it stay; null where the two are not built alike.
 */
export function gantiTabel(xml: string, lama: Ruas, xmlBaru: string, baru: Ruas): Sunting[] | null {
  const [dulu, kini] = [kerangkaTabel(xml, lama), kerangkaTabel(xmlBaru, baru)];
  if (dulu.kerangka !== kini.kerangka) return null;
  const sunting: Sunting[] = [];
  for (const [i, sel] of dulu.sel.entries()) {
    const segar = kini.sel[i];
    if (!segar) return null;
    const isi = paragrafDalam(xml, sel.mulai, sel.akhir);
    const isiSegar = paragrafDalam(xmlBaru, segar.mulai, segar.akhir);
    const teks = (semua: typeof isi): string => semua.map((p) => teksHuruf(p.huruf)).join("\n");
    if (teks(isi) === teks(isiSegar)) continue;
    const warna = gantiWarna(sel, segar, xmlBaru);
    if (warna === null || isi.length !== isiSegar.length) return null;
    sunting.push(
      ...warna,
      ...isi.flatMap((p, k) => {
        const satu = isiSegar[k];
        return satu ? gantiHuruf(xml, p, satu) : [];
      }),
    );
  }
  return sunting;
}
