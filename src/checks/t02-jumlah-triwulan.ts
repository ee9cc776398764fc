import { kelompokkan } from "../domain/alur/kelompok";
import type { Alamat } from "../domain/dokumen/alamat";
import { NAMA_PERAN } from "../domain/dokumen/nama-peran";
import { jumlahkan } from "../domain/angka/desimal";
import { bilanganSel, kunciSel, type AngkaBersumber, type CellRef } from "../domain/dokumen/sumber";
import { formatAngka, formatNilai } from "../domain/angka/tampilan";
import type { Laporan } from "../domain/laporan/laporan";
import type { Temuan } from "../domain/temuan/temuan";
import { banding, type DeretBanding } from "./banding-deret";
import { deretKeliru, kunciDeret, tulisDeret, type DeretKeliru } from "./deret-keliru";
import { isiDeret, type DeretTw } from "./banding-deret-tw";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";
import { rentang } from "./rentang";

const polos = (a: AngkaBersumber): string => formatNilai(a.angka).replace(/%$/, "");

/** Four flat monev sheets are one series: named together, or by the last where its last value alone matters. */
function namaTempat({ peran }: DeretTw, isi: readonly CellRef[], akhir: boolean): string {
  if (!peran.startsWith("monev-tw-") || new Set(isi.map((s) => s.sheetId)).size < 2) return NAMA_PERAN[peran];
  return akhir ? NAMA_PERAN["monev-tw-4"] : "Monev triwulan";
}

function tempat(keliru: readonly DeretKeliru[], alamat: Alamat): string {
  const perNama = new Map<string, string[]>();
  for (const { deret, selisih } of keliru) {
    const isi = isiDeret(deret.tw).map((t) => t.sel);
    const akhir = selisih.cara === "akhir";
    const nama = namaTempat(deret, isi, akhir);
    perNama.set(nama, [...(perNama.get(nama) ?? []), rentang(akhir ? isi.slice(-1) : isi, alamat)]);
  }
  return [...perNama].map(([nama, sel]) => `${nama} (${sel.join(", ")})`).join(", ");
}

function kalimatPembanding(lain: readonly DeretBanding[], alamat: Alamat): string {
  if (lain.length === 0) return "";
  const daftar = lain.map((d) => {
    const nilai = d.isi.flatMap((i) => bilanganSel(i) ?? []);
    const jumlah =
      nilai.length > 1 && nilai.length === d.isi.length
        ? ` = ${formatAngka(jumlahkan(nilai), 4).replace(/,?0+$/, "")}`
        : "";
    const sel = d.isi.map((i) => i.sel);
    return `${NAMA_PERAN[d.peran]} (${rentang(sel, alamat)}) ${tulisDeret(d.isi, polos)}${jumlah}`;
  });
  return ` Bandingkan dengan ${daftar.join("; ")}.`;
}

function satuTemuan(kelompok: readonly DeretKeliru[], laporan: Laporan, alamat: Alamat): Temuan[] {
  const pertama = kelompok[0];
  if (!pertama) return [];
  const { deret, selisih, bawah } = pertama;
  const tahunan = `target tahunan ${formatNilai(deret.tahunan.angka)} (${alamat(deret.tahunan.sel)})`;
  const isi = isiDeret(deret.tw);
  const sebutan = deret.tingkat === "sasaran" ? "" : `${deret.tingkat} `;
  const { lain, ikut } = banding(pertama, laporan);
  const beda = selisih.cara === "jumlah" && selisih.jumlah && bilanganSel(deret.tahunan)?.minus(selisih.jumlah).abs();
  const inti =
    selisih.cara === "akhir"
      ? `Target triwulan terakhir ${sebutan}“${deret.nama}” ${formatNilai(selisih.hasil)} di ${tempat(kelompok, alamat)} ≠ ${tahunan}`
      : `Jumlah target TW ${sebutan}“${deret.nama}” di ${tempat(kelompok, alamat)}: ${tulisDeret(isi, polos)} = ${polos({ angka: selisih.hasil, sel: deret.tahunan.sel })} ≠ ${tahunan}`;
  const besar = beda ? ` (selisih ${formatAngka(beda, 4).replace(/,?0+$/, "")})` : "";
  const sebab = bawah
    ? ` Jumlah itu sama dengan target satu tingkat di bawahnya, “${bawah.indikator.teks}”${bawah.target ? ` (${alamat(bawah.target.sel)})` : ""}: deret tampaknya bergeser satu tingkat.`
    : "";
  const sel = [
    ...kelompok.flatMap(({ deret: d }) => [...isiDeret(d.tw).map((t) => t.sel), d.tahunan.sel]),
    ...ikut.map((i) => i.sel),
    ...lain.flatMap((d) => d.isi.map((i) => i.sel)),
  ];
  return [
    {
      kode: "T02",
      tingkat: "peringatan",
      pesan: `${inti}${besar}.${sebab}${kalimatPembanding(lain, alamat)}`,
      sel: [...new Map(sel.map((s) => [kunciSel(s), s])).values()],
      nilai: [
        ...nilaiTemuan(selisih.hasil),
        ...nilaiTemuan(deret.tahunan.angka),
        ...isi.flatMap((i) => nilaiTemuan(i.angka)),
      ],
    },
  ];
}

/**
 * T02: the quarterly targets don't make the annual one: by their sum for pola jumlah, by the last value for kumulatif,
 * posisi and a single release (kinerja.md §2, §8). One series told in several sheets is one temuan.
 */
export const t02JumlahTriwulan: Pemeriksaan = (laporan, alamat) => {
  const keliru = deretKeliru(laporan).filter(({ bergeser }) => !bergeser);
  const kelompok = kelompokkan(keliru, kunciDeret);
  return [...kelompok.values()].flatMap((k) => satuTemuan(k, laporan, alamat));
};
