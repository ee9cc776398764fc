import { SERATUS } from "../../domain/angka/desimal";
import { tulisCacah } from "../../domain/angka/tulis-terbilang";
import { kolomTabel, type Tabel } from "../../tables/model-tabel";
import type { Potongan } from "../model-naskah";
import { daftarDan, rangkai } from "../rangkai";
import { tulisCapaian } from "../tulis-angka";
import { nilaiSel, sumberSel } from "./sel-tabel";

/** The columns of the table of means. */
const RATA = { dinilai: 2, nilai: 4, kriteria: 5 } as const;

/** The table of means: what its last row says of all; a mean that isn't the year's is called one of the time being. */
export function rataRataSasaran(tabel: Tabel): Potongan[] | null {
  const total = tabel.baris.findLast((b) => b.corak === "total")?.sel;
  const [dinilai, nilai, kriteria] = [total?.[RATA.dinilai], total?.[RATA.nilai], total?.[RATA.kriteria]];
  const [banyak, rata] = [nilaiSel(dinilai), nilaiSel(nilai)];
  if (banyak === null || rata === null) return null;
  const kelas = typeof kriteria?.isi === "string" && kriteria.isi !== "" ? ` dengan kriteria ${kriteria.isi}` : "";
  const sementara = tabel.judul.includes("s/d Triwulan") ? " sementara" : "";
  return rangkai`Rata-rata capaian tiap sasaran disajikan pada Tabel ${tabel.nomor}; rata-rata${sementara} ${tulisCacah(banyak.toNumber())} indikator yang dinilai sebesar ${sumberSel(tulisCapaian(rata), nilai)}${kelas}.`;
}

/** The table of programs: how many of their indikator were reached, by its own column. */
export function programTercapai(tabel: Tabel): Potongan[] | null {
  const kolom = kolomTabel(tabel.kepala).findIndex(({ jenis }) => jenis === "persen");
  const capaian = tabel.baris.map(({ sel }) => nilaiSel(sel[kolom]));
  if (capaian.length === 0) return null;
  const tercapai = capaian.filter((c) => c?.gte(SERATUS)).length;
  const kosong = capaian.filter((c) => c === null).length;
  const hitungan: readonly (readonly [number, string])[] = [
    [tercapai, "mencapai target"],
    [capaian.length - tercapai - kosong, "belum mencapai target"],
    [kosong, "belum dapat dinilai"],
  ];
  const ada = hitungan.filter(([banyak]) => banyak > 0);
  const [satu] = ada;
  if (capaian.length === 1 && satu) return rangkai`Satu-satunya indikator program ${satu[1]}.`;
  if (ada.length === 1 && satu) return rangkai`Seluruh indikator program, sebanyak ${tulisCacah(satu[0])}, ${satu[1]}.`;
  return rangkai`Dari ${tulisCacah(capaian.length)} indikator program, ${daftarDan(ada.map(([banyak, kata]) => `${tulisCacah(banyak)} ${kata}`))}.`;
}
