import { ingat } from "../alur/ingat";
import { dariBilangan, NOL, SERATUS, type Desimal } from "../angka/desimal";
import { isPersen } from "../angka/satuan";
import { samakanHuruf } from "../teks/teks";

const LIMA = dariBilangan(5) ?? NOL;
/** Scales that everybody knows; others are not guessed. */
const SKALA: readonly (readonly [RegExp, Desimal])[] = [
  [/\bspbe\b/, LIMA],
  [/\b(sakip|akip)\b/, SERATUS],
  [
    /\bindeks (kepuasan masyarakat|pembangunan manusia|reformasi birokrasi|profesionalitas asn)\b|\b(ikm|ipm)\b/,
    SERATUS,
  ],
  [/\b(nilai|indeks) (rb|reformasi birokrasi)\b/, SERATUS],
];
/** "Persentase desa yang …" is a part of a whole; a growth or a ratio to a target may exceed it. */
const BAGIAN_DARI = /^(persentase|presentase|prosentase|proporsi) .*\byang\b/;
const BUKAN_BAGIAN = /pertumbuhan|peningkatan|kenaikan|laju|terhadap|rasio|realisasi|capaian|dibanding/;

function skalaTertulis(teks: string): Desimal | null {
  const cocok = /(?:skala|rentang)? ?\(?\b[01] ?(?:-|–|s\.?\/?d\.?|sampai) ?(\d{1,4})\b/.exec(teks);
  return cocok && /skala|rentang/.test(teks) ? dariBilangan(Number(cocok[1])) : null;
}

/** The highest value that the indikator can have: by its own words, a well-known scale, or as a part of a whole. */
export function maksimumIndikator(nama: string, satuan: string | null): Desimal | null {
  return maksimumBersatuan(satuan ?? "")(nama);
}

/** Asked of each figure of a row. */
const maksimumBersatuan = ingat((satuan) => ingat((nama) => cariMaksimum(nama, satuan)));

function cariMaksimum(nama: string, satuan: string): Desimal | null {
  const rata = samakanHuruf(nama.slice(0, 500));
  const tertulis = skalaTertulis(samakanHuruf(satuan)) ?? skalaTertulis(rata);
  if (tertulis) return tertulis;
  if (isPersen(satuan)) return BAGIAN_DARI.test(rata) && !BUKAN_BAGIAN.test(rata) ? SERATUS : null;
  if (/persen|jumlah|peringkat|%/.test(rata)) return null;
  return SKALA.find(([pola]) => pola.test(rata))?.[1] ?? null;
}
