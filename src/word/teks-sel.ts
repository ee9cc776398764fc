import { dariBilangan } from "../domain/angka/desimal";
import { formatAngka } from "../domain/angka/tampilan";
import { formatSel } from "../plan/lembar/format-kolom";
import type { JenisKolom, SelTabel } from "../tables/model-tabel";

/** What a table's cell reads in Word: "2,80", "10.193.879.100", "(2.066.650.585)", whatever the locale of Excel. */
export function teksSel(sel: SelTabel, jenis: JenisKolom, desimal: boolean): string {
  if (typeof sel.isi !== "number") return String(sel.isi);
  const format = formatSel(sel, jenis, desimal);
  if (sel.isi === 0 && jenis === "selisih") return "-";
  const nilai = dariBilangan(sel.isi);
  if (nilai === null) return "";
  if (format === "General") return Number.isInteger(sel.isi) ? String(sel.isi) : formatAngka(nilai, 2);
  const berkurung = format.includes("(") && sel.isi < 0;
  const angka = formatAngka(berkurung ? nilai.abs() : nilai, format.includes(".00") ? 2 : 0);
  return berkurung ? `(${angka})` : `${angka}${format.includes("%") ? "%" : ""}`;
}
