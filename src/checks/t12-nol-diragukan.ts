import { kelompokkan } from "../domain/alur/kelompok";
import type { Angka } from "../domain/angka/angka";
import { daftarAlamat, type Alamat } from "../domain/dokumen/alamat";
import { kunciSel, type CellRef } from "../domain/dokumen/sumber";
import { daftarBerekor } from "../domain/teks/daftar-berekor";
import type { Temuan } from "../domain/temuan/temuan";
import { nilaiTemuan } from "./nilai-disebut";

/** A 0 that most likely says "not filled in yet". */
interface NolDiragukan {
  readonly nama: string;
  readonly target: Angka;
  readonly sel: readonly CellRef[];
}

const unik = (sel: readonly CellRef[]): CellRef[] => [...new Map(sel.map((s) => [kunciSel(s), s])).values()];

/** The doubtful zeros of one sheet together: their cause is one. */
export function temuanNol(semua: readonly NolDiragukan[], alamat: Alamat): Temuan[] {
  const perLembar = kelompokkan(semua, ({ sel }) => sel[0]?.sheetId ?? "");
  return [...perLembar.values()].map((nol): Temuan => {
    const sel = unik(nol.flatMap((d) => d.sel));
    const nama = daftarBerekor([...new Set(nol.map((d) => `“${d.nama}”`))]);
    return {
      kode: "T12",
      tingkat: "peringatan",
      pesan: `Apakah realisasi ${nama} memang 0 (${daftarAlamat(sel, alamat)})? Tampaknya belum diisi, sehingga capaiannya belum dihitung dan belum ditulis. Isilah angkanya, atau kosongkan selnya bila memang belum ada; bila memang 0, terima temuan ini.`,
      sel,
      nilai: nol.flatMap((d) => nilaiTemuan(d.target)),
    };
  });
}
