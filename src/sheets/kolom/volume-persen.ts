import { isPersen } from "../../domain/angka/satuan";
import type { Grid } from "../grid";
import { rapikan } from "../rata-teks";
import { barisDitimbang, nilaiKolom } from "./isi-kolom";
import { daunJudul, indukJudul, type Kolom } from "./kolom";

const VOLUME = /^(volume|vol|jumlah|angka|absolut|abs|orang|n)\.?$/;
const PERSEN = /^\(? ?(%|persen|persentase) ?\)?$/;

const isHasil = ({ konsep }: Kolom): boolean => konsep === "persen" || konsep === "capaian";

/** In what the indikator are measured: by the satuan of each row, else by the header of the target; null where they differ. */
function satuanTabel(grid: Grid, baris: readonly number[], kolom: readonly Kolom[]): "persen" | "banyak" | null {
  const satuan = kolom.find((k) => k.konsep === "satuan");
  const target = kolom.find((k) => k.konsep === "target");
  if (!satuan) return target && /%|persen/.test(daunJudul(target)) ? "persen" : null;
  const terisi = nilaiKolom(grid, barisDitimbang(baris), satuan).map(rapikan);
  if (terisi.length === 0) return null;
  if (terisi.every((teks) => isPersen(teks))) return "persen";
  return terisi.some((teks) => isPersen(teks)) ? null : "banyak";
}

function dengan(kolom: Kolom, konsep: Kolom["konsep"], kalimat: string): Kolom {
  return { ...kolom, konsep, bukti: [...kolom.bukti, { jenis: "data", mendukung: konsep === "realisasi", kalimat }] };
}

/**
 * "Realisasi | Volume | %" beside a capaian of its own: the one in the indikator's satuan is the realisasi, the other its
 * detail; where the satuan differ from row to row neither is (baca.md §1). A filled % without another result column stays
 * the result.
 */
export function artikanVolumePersen(grid: Grid, baris: readonly number[], kolom: readonly Kolom[]): Kolom[] {
  const terisi = (k: Kolom): boolean => nilaiKolom(grid, barisDitimbang(baris), k).length > 0;
  const persen = kolom.find(
    (k, i) =>
      k.konsep === "persen" &&
      PERSEN.test(daunJudul(k)) &&
      indukJudul(k) !== "" &&
      k.penentu.sisi !== "anggaran" &&
      kolom[i - 1]?.konsep === "realisasi" &&
      VOLUME.test(daunJudul(kolom[i - 1] ?? k)) &&
      indukJudul(kolom[i - 1] ?? k) === indukJudul(k),
  );
  if (!persen) return [...kolom];
  if (!terisi(persen)) return [...kolom];
  const hasilLain = kolom.some(
    (k) => isHasil(k) && indukJudul(k) !== indukJudul(persen) && k.penentu.tw === persen.penentu.tw,
  );
  if (!hasilLain) return [...kolom];
  const volume = kolom[kolom.indexOf(persen) - 1];
  const satuan = satuanTabel(grid, baris, kolom);
  return kolom.map((k) => {
    if (k === persen)
      return satuan === "persen"
        ? dengan(k, "realisasi", "satuannya persen, seperti indikatornya")
        : dengan(k, "rincian", "di samping kolom capaian, dan satuannya bukan satuan setiap indikator");
    if (k === volume && satuan !== "banyak") return dengan(k, "rincian", "satuannya bukan satuan setiap indikator");
    return k;
  });
}
