import { kupasBatas, kupasSebutan, kupasSebutanBerbatas, type Berbatas } from "./awalan";
import { dariDigit, NOL, type Desimal } from "./desimal";
import { isTigaDesimal } from "./digit";
import type { AlasanTakTerbaca, Angka, Bilangan, CiriAngka, KonteksAngka } from "./jenis-angka";
import { peranMenurutKolom } from "./kebiasaan-kolom";
import { kupas, PANJANG_ANGKA, type Kupasan } from "./kupas";
import { kenaliPredikat } from "./predikat";
import { sebagaiPredikat } from "./sebagai-predikat";
import { adaPengali, isPersen, isRupiah } from "./satuan";
import { persenTerurai } from "./persen-terurai";
import { sepertiAngka } from "./seperti-angka";
import { bacaSisa, type SisaAngka } from "./sisa-angka";
import { isTanggal } from "./tanggal";
import { bacaTerbilang } from "./terbilang";

type SisaSatuan = Extract<SisaAngka, { jenis: "satuan" }>;
type Hasil = Angka | AlasanTakTerbaca;

const PREDIKAT_LALU_ANGKA = /^(\P{N}+?)[\s(/:=,;–-]+\(?(\d[\d.,]* ?%?)\)?$/u;
const RASIO = /^1 ?: ?(?=\d)/;
/** Nobody writes the hundredths of a ratio: "1 : 1.500". */
const RASIO_RIBUAN = /^1 ?: ?\d{1,3}[.,]\d00$/;
const KURANG_LEBIH = /^(\d[\d.,]*) ?(?:±|\+ ?\/ ?-) ?(\d[\d.,]*)( ?(?:%|\p{L}+))?$/u;

const isUang = (k: KonteksAngka): boolean => k.kolomRupiah === true || isRupiah(k.satuan);
const isBilangan = (hasil: Hasil | null): hasil is Bilangan =>
  typeof hasil === "object" && hasil !== null && hasil.jenis === "angka";

function denganCiri(hasil: Bilangan, ciri: CiriAngka): Bilangan {
  return { ...hasil, ciri: { ...hasil.ciri, ...ciri } };
}

function nilaiKupasan(
  { uraian, uang, negatif }: Kupasan,
  konteks: KonteksAngka,
  { persen, rupiah, pangkat }: Pick<SisaSatuan, "persen" | "rupiah" | "pangkat">,
): Desimal | AlasanTakTerbaca {
  if (uraian === null) return "bentuk";
  const dariUang = uang || rupiah || (!persen && isUang(konteks));
  let digit: string;
  if (uraian.jenis === "pasti") {
    if (dariUang && isTigaDesimal(uraian)) return "bentuk";
    digit = uraian.digit;
  } else {
    const peran =
      pangkat !== undefined ? null : dariUang ? "ribuan" : peranMenurutKolom(konteks.kebiasaan, uraian.pemisah);
    if (peran === null) return "ambigu";
    digit = uraian[peran];
  }
  const tunggal = dariDigit(digit);
  const pengali = pangkat === undefined ? null : dariDigit(`1${"0".repeat(pangkat)}`);
  const nilai = tunggal && pengali ? tunggal.times(pengali) : tunggal;
  if (nilai === null) return "bentuk";
  return negatif && !nilai.eq(NOL) ? nilai.neg() : nilai;
}

function bacaRentang(kiri: Kupasan, kanan: string, konteks: KonteksAngka): Hasil {
  const kananKupas = kupas(kanan);
  if (kananKupas === null) return "bentuk";
  const sisa = bacaSisa(kananKupas.sisa, konteks);
  if (sisa.jenis !== "satuan") return "bentuk";
  const bawah = nilaiKupasan(kiri, konteks, sisa);
  const atas = nilaiKupasan(kananKupas, konteks, sisa);
  if (bawah === "bentuk" || atas === "bentuk") return "bentuk";
  if (konteks.terimaRentang !== true) return "rentang";
  if (typeof bawah === "string") return bawah;
  if (typeof atas === "string") return atas;
  return bawah.gt(atas) ? "rentang" : { jenis: "rentang", bawah, atas };
}

function ciriSisa({ predikat, persen, kata }: SisaSatuan, rupiah: boolean, konteks: KonteksAngka): CiriAngka | null {
  const persenTersirat = !persen && !rupiah && isPersen(konteks.satuan);
  if (predikat === undefined && kata === undefined && !persenTersirat) return null;
  return {
    ...(predikat === undefined ? {} : { predikat }),
    ...(kata === undefined ? {} : { satuan: kata }),
    ...(persenTersirat ? { persenTersirat } : {}),
  };
}

function bacaKupasan(kupasan: Kupasan, konteks: KonteksAngka): Hasil {
  const sisa = bacaSisa(kupasan.sisa, { ...konteks, uang: kupasan.rupiah || isUang(konteks) });
  if (sisa.jenis === "dua-nilai") return "dua-nilai";
  if (sisa.jenis === "lain") return "bentuk";
  if (sisa.jenis === "rentang") return bacaRentang(kupasan, sisa.kanan, konteks);
  if (sisa.persenLain === true && isPersen(konteks.satuan)) return "dua-nilai";
  const rupiah = kupasan.rupiah || sisa.rupiah;
  if (rupiah && sisa.persen) return "bentuk";
  const nilai = nilaiKupasan(kupasan, konteks, sisa);
  if (typeof nilai === "string") return nilai;
  const terbilang = bacaTerbilang(sisa.ejaan);
  if (terbilang === null ? adaPengali(sisa.ejaan) : !terbilang.eq(nilai.abs())) return "bentuk";
  const ciri = ciriSisa(sisa, rupiah, konteks);
  const persen = sisa.persen || (!rupiah && isPersen(konteks.satuan));
  return ciri === null ? { jenis: "angka", nilai, persen, rupiah } : { jenis: "angka", nilai, persen, rupiah, ciri };
}

/** "1 : 15": the second number, a ratio; only where one stands against it. */
function bacaRasio(teks: string, konteks: KonteksAngka): Hasil | null {
  const kepala = RASIO.exec(teks)?.[0];
  if (kepala === undefined) return null;
  const hasil = bacaTanpaAwalan(teks.slice(kepala.length), konteks);
  if (isBilangan(hasil)) return denganCiri(hasil, { rasio: true });
  if (hasil !== "ambigu") return "bentuk";
  const ribuan = RASIO_RIBUAN.test(teks)
    ? bacaTanpaAwalan(teks.slice(kepala.length).replace(/[.,]/, ""), konteks)
    : null;
  return isBilangan(ribuan) ? denganCiri(ribuan, { rasio: true }) : "ambigu";
}

/** "3±1": from 2 to 4. */
function bacaKurangLebih(teks: string, konteks: KonteksAngka): Hasil | null {
  const [, tengah, jarak = "", satuan = ""] = KURANG_LEBIH.exec(teks) ?? [];
  if (tengah === undefined) return null;
  const [a, b] = [tengah, jarak].map((satu) => bacaTanpaAwalan(`${satu}${satuan}`, konteks));
  if (!a || !b || !isBilangan(a) || !isBilangan(b)) return "bentuk";
  if (konteks.terimaRentang !== true) return "rentang";
  return { jenis: "rentang", bawah: a.nilai.minus(b.nilai), atas: a.nilai.plus(b.nilai) };
}

/** "BB (72,5)", "Sangat Baik / 4,2": a grade, then a number, which counts. */
function bacaPredikatLaluAngka(teks: string, konteks: KonteksAngka): Hasil | null {
  const [, predikat, angka] = teks.length > PANJANG_ANGKA ? [] : (PREDIKAT_LALU_ANGKA.exec(teks) ?? []);
  if (predikat === undefined || angka === undefined || kenaliPredikat(predikat, konteks.predikat).length === 0)
    return null;
  const hasil = bacaTanpaAwalan(angka, konteks);
  return isBilangan(hasil) ? denganCiri(hasil, { predikat: predikat.trim() }) : (hasil ?? "bentuk");
}

function bacaTanpaAwalan(teks: string, konteks: KonteksAngka): Hasil | null {
  const kupasan = kupas(teks);
  return kupasan === null ? null : bacaKupasan(kupasan, konteks);
}

/** "min. B", "Opini minimal WTP": at least a grade. At most a grade says nothing that can be judged. */
function bacaPredikatBerbatas({ sisa, batas }: Berbatas, konteks: KonteksAngka): Angka | null {
  return batas === "paling-sedikit" ? sebagaiPredikat(sisa, konteks) : null;
}

function bacaBerbatas(berbatas: Berbatas, konteks: KonteksAngka): Hasil | null {
  const sebutan = kupasSebutan(berbatas.sisa, konteks.satuan);
  const hasil = bacaPolos(sebutan?.isi ?? berbatas.sisa, konteks);
  if (sebutan?.cocok === false && hasil !== null) return "satuan-lain";
  if (isBilangan(hasil)) return denganCiri(hasil, { batas: berbatas.batas });
  return hasil ?? bacaPredikatBerbatas(berbatas, konteks);
}

/** A bound or a naming word in front: "≥ 80", "Level 3", "Indeks minimal 3,5". Null where none is, or what follows gives no number. */
function bacaBerawalan(teks: string, konteks: KonteksAngka): Hasil | null {
  const berbatas = konteks.terimaBatas === true ? (kupasBatas(teks) ?? kupasSebutanBerbatas(teks)) : null;
  if (berbatas !== null) {
    const hasil = bacaBerbatas(berbatas, konteks);
    if (hasil === null || typeof hasil === "string" || isBilangan(hasil) || hasil.jenis === "predikat") return hasil;
    return null;
  }
  const sebutan = kupasSebutan(teks, konteks.satuan);
  if (sebutan === null) return null;
  const hasil = bacaPolos(sebutan.isi, konteks);
  if (!sebutan.cocok) return hasil === null ? null : "satuan-lain";
  return typeof hasil === "object" && hasil?.jenis === "catatan" ? null : hasil;
}

function bacaPolos(teks: string, konteks: KonteksAngka): Hasil | null {
  return bacaRasio(teks, konteks) ?? bacaTanpaAwalan(teks, konteks) ?? bacaPredikatLaluAngka(teks, konteks);
}

/**
 * Reads a tidied text that gives a number, a range, or tries to; `null` where it is words (kinerja.md §1, baca.md §3). What
 * looks like a number but has no single safe reading comes back as its reason.
 */
export function bacaTeksAngka(teks: string, konteks: KonteksAngka): Hasil | null {
  if (isTanggal(teks)) return "tanggal";
  const hasil = bacaKurangLebih(teks, konteks) ?? bacaPolos(teks, konteks) ?? bacaBerawalan(teks, konteks);
  if (hasil !== null && hasil !== "bentuk" && hasil !== "dua-nilai") return hasil;
  const terurai = isPersen(konteks.satuan) ? persenTerurai(teks) : null;
  if (terurai !== null) return bacaPolos(terurai, konteks);
  if (hasil === "dua-nilai") return hasil;
  return sepertiAngka(teks) ? "bentuk" : null;
}
