import { bacaAngka } from "../../domain/angka/angka";
import { keBilangan } from "../../domain/angka/desimal";
import { isPersen } from "../../domain/angka/satuan";
import type { Grid } from "../grid";
import { rapikan } from "../teks";
import { barisDitimbang, nilaiKolom } from "./isi-kolom";
import { daunJudul, indukJudul, type Kolom } from "./kolom";

const VOLUME = /^(volume|vol|jumlah|angka|absolut|abs|orang|n)\.?$/;
const PERSEN = /^\(? ?(%|persen|persentase) ?\)?$/;

const REALISASI = /^(realisasi|hasil|capaian)\b/;

const isUkuran = ({ konsep }: Kolom): boolean => konsep === "realisasi" || konsep === "target";
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
  if (!persen) return artikanHasilBagi(grid, baris, kolom);
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

/** Rows on which the % is one of the two columns before it by the other; null where a row says otherwise or none is whole. */
function barisHasilBagi(grid: Grid, baris: readonly number[], { column }: Kolom): boolean {
  const angka = (row: number, c: number): number | null => {
    const nilai = bacaAngka({ nilai: grid.value(row, c), format: grid.numberFormat(row, c) });
    return nilai.jenis === "angka" ? keBilangan(nilai.nilai) : null;
  };
  let cocok = 0;
  for (const row of barisDitimbang(baris)) {
    const [a, b, hasil] = [angka(row, column - 2), angka(row, column - 1), angka(row, column)];
    if (a === null || b === null || hasil === null || a === 0 || b === 0) continue;
    if (![a / b, b / a].some((bagi) => [1, 100].some((kali) => Math.abs(bagi * kali - hasil) < 0.01 * kali)))
      return false;
    cocok++;
  }
  return cocok > 0;
}

/**
 * "Realisasi | Jumlah Perkara | Diselesaikan | %" beside a capaian of its own: where the % is the one by the other on every
 * row, it is the realisasi, and the two are its parts.
 */
function artikanHasilBagi(grid: Grid, baris: readonly number[], kolom: readonly Kolom[]): Kolom[] {
  const persen = kolom.find((k, i) => {
    const bagian = [kolom[i - 2], kolom[i - 1]];
    return (
      k.konsep === "persen" &&
      PERSEN.test(daunJudul(k)) &&
      REALISASI.test(indukJudul(k)) &&
      bagian.every((b, j) => b?.column === k.column - 2 + j && indukJudul(b) === indukJudul(k) && !isUkuran(b))
    );
  });
  if (!persen || kolom.some((k) => k.konsep === "realisasi")) return [...kolom];
  const hasilLain = kolom.some((k) => isHasil(k) && indukJudul(k) !== indukJudul(persen));
  if (!hasilLain || !barisHasilBagi(grid, baris, persen)) return [...kolom];
  return kolom.map((k) => (k === persen ? dengan(k, "realisasi", "hasil bagi kedua kolom di sebelah kirinya") : k));
}
