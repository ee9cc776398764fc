import type { Rect } from "../../host/store/sheet/rect";
import type { TataLetak } from "./tata-letak";

export interface Tempat {
  readonly baris: number;
  readonly kolom: number;
}

/** The cell so many steps away; hidden rows and columns are passed over, merged cells left at their edge. */
export function geser(letak: TataLetak, area: Rect, baris: number, kolom: number): Tempat {
  const tuju = {
    baris: baris > 0 ? area.bottom + baris : area.top + baris,
    kolom: kolom > 0 ? area.right + kolom : area.left + kolom,
  };
  const tersembunyi = ({ baris: b, kolom: k }: Tempat): boolean => {
    const { lebar, tinggi } = letak.kotak({ top: b, bottom: b, left: k, right: k });
    return lebar === 0 || tinggi === 0;
  };
  const diDalam = ({ baris: b, kolom: k }: Tempat): boolean =>
    b >= 0 && k >= 0 && b < letak.jumlahBaris && k < letak.jumlahKolom;
  const langkah = { baris: Math.sign(baris), kolom: Math.sign(kolom) };
  while (diDalam(tuju) && tersembunyi(tuju)) {
    tuju.baris += langkah.baris;
    tuju.kolom += langkah.kolom;
  }
  return diDalam(tuju) ? tuju : jepit(letak, tuju, area);
}

function jepit(letak: TataLetak, tuju: Tempat, area: Rect): Tempat {
  const baris = Math.min(Math.max(0, tuju.baris), letak.jumlahBaris - 1);
  const kolom = Math.min(Math.max(0, tuju.kolom), letak.jumlahKolom - 1);
  const { lebar, tinggi } = letak.kotak({ top: baris, bottom: baris, left: kolom, right: kolom });
  return lebar === 0 || tinggi === 0 ? { baris: area.top, kolom: area.left } : { baris, kolom };
}

/** Where a key leads, or null for keys that do not move. */
export function tujuanTombol(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  letak: TataLetak,
  area: Rect,
  tinggiTampak: number,
): Tempat | null {
  const jauh = ctrlKey || metaKey;
  const halaman = Math.max(1, Math.floor(tinggiTampak / 24) - 2);
  switch (key) {
    case "ArrowUp":
      return geser(letak, area, jauh ? -area.top : -1, 0);
    case "ArrowDown":
    case "Enter":
      return geser(letak, area, 1, 0);
    case "ArrowLeft":
      return geser(letak, area, 0, jauh ? -area.left : -1);
    case "ArrowRight":
      return geser(letak, area, 0, 1);
    case "PageUp":
      return geser(letak, area, -halaman, 0);
    case "PageDown":
      return geser(letak, area, halaman, 0);
    case "Home":
      return { baris: jauh ? 0 : area.top, kolom: 0 };
    default:
      return null;
  }
}

/** Whether a key types something. */
export function isHuruf({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey && !isComposing;
}
