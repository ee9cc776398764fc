import type { DokumenIndikator } from "../../domain/dokumen/dokumen";
import { pohonKaskade, type SimpulKaskade, type TingkatKaskade } from "../../domain/dokumen/pohon-kaskade";
import { SEMUA_TW } from "../../domain/capaian/triwulan";
import { sumberPenilaian } from "../../domain/penilai/penilaian";
import { caraHitung } from "../indikator";
import { AWAL_PENGATURAN, barisSubjudul, kalimatSumber } from "../kalimat-tabel";
import type { KonteksTabel } from "../konteks-tabel";
import { angka, bilangan, capaian, KOSONG, salin, teks } from "../sel";
import type { BarisTabel, HasilTabel, Judul, SelTabel } from "../model-tabel";

const LEBAR_TINGKAT = 5;
const AWAL_TINGKAT = 2;
const TINGKAT: readonly TingkatKaskade[] = ["sasaran", "program", "kegiatan"];

function tingkat(sasaran: string, indikator: string, lebar: number): Judul[] {
  return [
    { teks: sasaran, jenis: "teks", lebar },
    { teks: indikator, jenis: "teks", lebar },
    { teks: "Target", jenis: "alami", lebar: 36 },
    { teks: "Capaian", jenis: "alami", lebar: 40 },
    { teks: "%", jenis: "persen", lebar: 38 },
  ];
}

const KEPALA: readonly Judul[] = [
  { teks: "No", jenis: "nomor", lebar: 24 },
  { teks: "Tujuan", jenis: "teks", lebar: 74 },
  ...tingkat("Sasaran Strategik", "Indikator Kinerja Sasaran Strategik", 78),
  ...tingkat("Sasaran Program (PK es 3/Fungsional)", "Indikator Kinerja Program", 78),
  ...tingkat("Sasaran Kegiatan", "Indikator Kinerja Kegiatan", 78),
];

const tinggiSendiri = ({ baris }: SimpulKaskade): number => 1 + baris.targetTw.size;
const tinggi = (simpul: SimpulKaskade): number =>
  Math.max(
    tinggiSendiri(simpul),
    simpul.bawah.reduce((jumlah, s) => jumlah + tinggi(s), 0),
  );

type Papan = (SelTabel | null)[][];

function tulis(papan: Papan, simpul: SimpulKaskade, row: number, konteks: KonteksTabel): void {
  const { baris: b } = simpul;
  const kolom = AWAL_TINGKAT + LEBAR_TINGKAT * TINGKAT.indexOf(simpul.tingkat);
  const banyak = tinggi(simpul);
  const taruh = (r: number, k: number, sel: SelTabel | null): void => {
    const isi = papan[r];
    if (isi) isi[k] = sel;
  };
  [b.sasaran, b.indikator].forEach((sumber, k) => {
    taruh(row, kolom + k, { ...salin(sumber), tinggi: banyak });
    for (let r = row + 1; r < row + banyak; r++) taruh(r, kolom + k, null);
  });
  taruh(row, kolom + 2, angka(b.target, true));
  taruh(row, kolom + 3, angka(b.realisasi, true));
  if (b.target && b.realisasi) {
    const nilai = konteks.laporan.penilai.setahun(b);
    taruh(
      row,
      kolom + 4,
      capaian(nilai.capaian, sumberPenilaian(nilai), caraHitung(nilai.cara, "capaian / target × 100")),
    );
  }
  SEMUA_TW.filter((tw) => b.targetTw.has(tw)).forEach((tw, i) => {
    taruh(row + 1 + i, kolom + 2, teks(`TW ${tw}`));
    taruh(row + 1 + i, kolom + 3, angka(b.targetTw.get(tw), true));
  });
  let di = row;
  for (const anak of simpul.bawah) {
    tulis(papan, anak, di, konteks);
    di += tinggi(anak);
  }
}

const TUJUAN = 1;

/** One Tujuan over several sasaran is one cell. */
function satukanTujuan(baris: readonly BarisTabel[]): BarisTabel[] {
  const sel = baris.map((b) => b.sel[TUJUAN] ?? null);
  let acuan = -1;
  sel.forEach((satu, i) => {
    const atas = sel[acuan];
    if (!satu) return;
    if (atas && atas.isi !== "" && atas.isi === satu.isi) {
      sel[acuan] = { ...atas, tinggi: (atas.tinggi ?? 1) + (satu.tinggi ?? 1) };
      sel[i] = null;
    } else acuan = i;
  });
  return baris.map((b, i) => ({ ...b, sel: b.sel.map((s, k) => (k === TUJUAN ? (sel[i] ?? null) : s)) }));
}

/** Sasaran, program and kegiatan side by side with their quarters below (L1303–1330), and the % of each level. */
export function monevKaskade(
  konteks: KonteksTabel,
  dokumen: DokumenIndikator,
  nomor: string,
  judul: string,
): HasilTabel {
  const lebar = AWAL_TINGKAT + TINGKAT.length * LEBAR_TINGKAT;
  const isi = pohonKaskade(dokumen).flatMap((simpul, i): BarisTabel[] => {
    const banyak = tinggi(simpul);
    const papan: Papan = Array.from({ length: banyak }, () => Array.from({ length: lebar }, () => KOSONG));
    tulis(papan, simpul, 0, konteks);
    const tujuan = konteks.lain.teksMenurun(simpul.baris.indikator.sel, "tujuan");
    return papan.map((sel, r) => {
      const kepala = [bilangan(i + 1), salin(tujuan)].map((s) => (r === 0 ? { ...s, tinggi: banyak } : null));
      return { corak: "isi", sel: [...kepala, ...sel.slice(AWAL_TINGKAT)] };
    });
  });
  return {
    nomor,
    judul,
    subjudul: barisSubjudul(konteks, "Laporan Monev Rencana Aksi Kinerja Perangkat Daerah", konteks.tahun),
    kepala: KEPALA,
    baris: satukanTujuan(isi),
    sumber: kalimatSumber(konteks, [dokumen.asal.peran]),
    pengaturan: `${AWAL_PENGATURAN}% = capaian terhadap target tiap tingkat; baris TW berisi target triwulan.`,
    huruf: 8,
  };
}
