import {
  BAGIAN_TAHUN,
  BULAN,
  PEMBANDING,
  PERATURAN,
  SAAT_LAIN,
  SAMPAI,
  TAHUN_INI,
  TAHUN_LAIN,
} from "./kosakata-kalimat";
import type { Token } from "./potong";

const kataDi = (token: readonly Token[], i: number): string => {
  const satu = token[i];
  return satu?.jenis === "kata" ? satu.teks : "";
};
const tahunDi = (token: readonly Token[], i: number): string | null => {
  const satu = token[i];
  return satu?.jenis === "angka" && !satu.persen && !satu.rupiah && /^(?:19|20)\d\d$/.test(satu.digit)
    ? satu.digit
    : null;
};

interface Saat {
  readonly kunci: string;
  /** How many words it takes. */
  readonly banyak: number;
}

/** "[31] Desember [2024]" from token `i` on: a year that is over by then is the year, any other day a part of it. */
function tanggal(token: readonly Token[], i: number, kunciTahun: (t: string) => string): Saat | null {
  const hari = token[i];
  const berhari = hari?.jenis === "angka" && /^\d{1,2}$/.test(hari.digit) && BULAN.has(kataDi(token, i + 1));
  const j = berhari ? i + 1 : i;
  const bulan = kataDi(token, j);
  if (!BULAN.has(bulan)) return null;
  const tahun = tahunDi(token, j + 1);
  const penuh = bulan === "desember" && (berhari ? hari.digit === "31" : SAMPAI.has(kataDi(token, i - 1)));
  const kunci = tahun === null ? "ini" : kunciTahun(tahun);
  return { kunci: penuh || kunci !== "ini" ? kunci : bulan, banyak: j - i + (tahun === null ? 1 : 2) };
}

/** "tahun [anggaran] 2023", "tahun lalu", "TA 2024", "2023", "TW III", "sebelumnya" from token `i` on; null where no time is named. */
function saatDi(token: readonly Token[], i: number, kunciTahun: (t: string) => string): Saat | null {
  const satu = kataDi(token, i);
  const polos = tahunDi(token, i);
  if (polos !== null) return { kunci: kunciTahun(polos), banyak: 1 };
  if (["tahun", "ta", "t.a", "t.a."].includes(satu)) {
    const j = i + (kataDi(token, i + 1) === "anggaran" ? 2 : 1);
    const tahun = tahunDi(token, j);
    if (tahun !== null) return { kunci: kunciTahun(tahun), banyak: j - i + 1 };
    const yang = kataDi(token, j) === "yang" ? j + 1 : j;
    if (TAHUN_INI.has(kataDi(token, yang))) return { kunci: "ini", banyak: yang - i + 1 };
    if (TAHUN_LAIN.has(kataDi(token, yang))) return { kunci: kataDi(token, yang), banyak: yang - i + 1 };
    return null;
  }
  if (BAGIAN_TAHUN.has(satu)) {
    const bulan = tanggal(token, i + 1, kunciTahun);
    if (satu === "bulan" && bulan) return { ...bulan, banyak: bulan.banyak + 1 };
    const berikut = token[i + 1];
    const bernomor = berikut?.jenis === "angka" ? !berikut.persen : /^(?:i{1,3}|iv)$/.test(kataDi(token, i + 1));
    return {
      kunci: bernomor && berikut?.jenis === "kata" ? `${satu} ${berikut.teks}` : satu,
      banyak: bernomor ? 2 : 1,
    };
  }
  if (SAAT_LAIN.has(satu)) return { kunci: satu, banyak: 1 };
  if (satu === "sekarang" || satu === "kini") return { kunci: "ini", banyak: 1 };
  return tanggal(token, i, kunciTahun);
}

/** Where the name of a regulation ends that begins at token `i`: behind its year, within the clause. */
function ujungPeraturan(token: readonly Token[], i: number): number | null {
  if (!PERATURAN.has(kataDi(token, i))) return null;
  for (let j = i + 1; j < token.length && token[j]?.jenis !== "batas"; j++)
    if (tahunDi(token, j) !== null) return j + 1;
  return null;
}

/** True where what stands before token `i` makes it the thing compared with: "dibandingkan dengan [capaian] tahun lalu". */
function dibandingkan(token: readonly Token[], i: number): boolean {
  let j = i - 1;
  while (["dengan", "capaian", "realisasi", "pada"].includes(kataDi(token, j)) && j > i - 4) j--;
  return PEMBANDING.has(kataDi(token, j));
}

/** Every time that the text names as one token; the year of a regulation is none, and goes with its number. */
export function kenaliWaktu(token: readonly Token[], tahun: number): Token[] {
  const kunciTahun = (t: string): string => (Number(t) === tahun ? "ini" : t);
  const hasil: Token[] = [];
  for (let i = 0; i < token.length;) {
    const [satu, peraturan] = [token[i], ujungPeraturan(token, i)];
    if (!satu) break;
    if (peraturan !== null) {
      hasil.push(...token.slice(i, peraturan).filter((t) => t.jenis === "kata"));
      i = peraturan;
      continue;
    }
    const saat = saatDi(token, i, kunciTahun);
    const akhir = token[i + (saat?.banyak ?? 1) - 1] ?? satu;
    hasil.push(
      saat
        ? {
            jenis: "waktu",
            kunci: saat.kunci,
            pembanding: dibandingkan(token, i),
            mulai: satu.mulai,
            akhir: akhir.akhir,
          }
        : satu,
    );
    i += saat?.banyak ?? 1;
  }
  return hasil;
}
