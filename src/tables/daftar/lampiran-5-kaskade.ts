import type { BarisIndikator, DokumenIndikator } from "../../domain/dokumen/dokumen";
import { SEMUA_TW } from "../../domain/capaian/triwulan";
import { sumberPenilaian } from "../../domain/penilai/penilaian";
import { caraHitung } from "../indikator";
import { AWAL_PENGATURAN, barisSubjudul, kalimatSumber } from "../kalimat";
import type { KonteksTabel } from "../konteks";
import { angka, bilangan, capaian, KOSONG, salin, teks } from "../sel";
import type { BarisTabel, HasilTabel, Judul, SelTabel } from "../tabel";

/** One indikator of the cascade with what hangs below it. */
interface Simpul {
  readonly baris: BarisIndikator;
  readonly bawah: readonly Simpul[];
}

const LEBAR_TINGKAT = 5;

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

/** Kegiatan hang below the last program that stands no lower than they do. */
function pohon({ baris, bawahan }: DokumenIndikator): Simpul[] {
  return baris.map((b, i) => {
    const milik = bawahan.filter((x) => x.induk === i);
    const program = milik.filter((x) => x.tingkat === "program").map((x) => x.baris);
    const kegiatan = milik.filter((x) => x.tingkat === "kegiatan").map((x) => x.baris);
    const di = (k: BarisIndikator): BarisIndikator | undefined =>
      program.findLast((p) => p.indikator.sel.row <= k.indikator.sel.row) ?? program[0];
    return {
      baris: b,
      bawah: program.map((p) => ({
        baris: p,
        bawah: kegiatan.filter((k) => di(k) === p).map((k) => ({ baris: k, bawah: [] })),
      })),
    };
  });
}

const tinggiSendiri = ({ baris }: Simpul): number => 1 + baris.targetTw.size;
const tinggi = (simpul: Simpul): number =>
  Math.max(
    tinggiSendiri(simpul),
    simpul.bawah.reduce((jumlah, s) => jumlah + tinggi(s), 0),
  );

type Papan = (SelTabel | null)[][];

function tulis(papan: Papan, simpul: Simpul, row: number, kolom: number, konteks: KonteksTabel): void {
  const { baris: b } = simpul;
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
    tulis(papan, anak, di, kolom + LEBAR_TINGKAT, konteks);
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
  const lebar = 2 + 3 * LEBAR_TINGKAT;
  const isi = pohon(dokumen).flatMap((simpul, i): BarisTabel[] => {
    const banyak = tinggi(simpul);
    const papan: Papan = Array.from({ length: banyak }, () => Array.from({ length: lebar }, () => KOSONG));
    tulis(papan, simpul, 0, 2, konteks);
    const tujuan = konteks.lain.teksMenurun(simpul.baris.indikator.sel, "tujuan");
    return papan.map((sel, r) => {
      const kepala = [bilangan(i + 1), salin(tujuan)].map((s) => (r === 0 ? { ...s, tinggi: banyak } : null));
      return { corak: "isi", sel: [...kepala, ...sel.slice(2)] };
    });
  });
  return {
    nomor,
    judul,
    subjudul: barisSubjudul(konteks, "Laporan Monev Rencana Aksi Kinerja Perangkat Daerah", konteks.tahun),
    kepala: KEPALA,
    bernomor: false,
    baris: satukanTujuan(isi),
    sumber: kalimatSumber(konteks, [dokumen.asal.peran]),
    pengaturan: `${AWAL_PENGATURAN}% = capaian terhadap target tiap tingkat; baris TW berisi target triwulan.`,
    huruf: 8,
    tersembunyi: false,
  };
}
