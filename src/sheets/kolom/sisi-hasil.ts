import type { Anggota } from "./bagian-ukuran";
import { isHasil, type Rakitan } from "./rakitan";
import { daunJudul, indukJudul, isUang, type Kolom } from "./kolom";

const berUang = ({ isi }: Rakitan): boolean => [...isi.values()].some(isUang);

const berkataKinerja = ({ isi }: Rakitan): boolean => [...isi.values()].some((k) => k.penentu.sisi === "kinerja");

/**
 * A result that names its side is of a pair of that side, where there is one; that of money is of none that names the other, and
 * "% Fisik" beside pagu and realisasi alone is of none.
 */
export function sesisi(
  rakitan: readonly Rakitan[],
  { kolom: { penentu, penentuSendiri } }: Anggota,
): readonly Rakitan[] {
  if (penentu.sisi === null) return rakitan;
  const milik = rakitan.filter((r) => berUang(r) === (penentu.sisi === "anggaran"));
  if (milik.length > 0) return milik;
  if (penentu.sisi === "anggaran") return rakitan.filter((r) => !berkataKinerja(r));
  return penentuSendiri.sisi === "kinerja" ? [] : rakitan;
}

/** "Keuangan › Realisasi (Rp) | %": under one group heading with the realisasi. */
function isSekepala({ isi }: Rakitan, hasil: Kolom): boolean {
  const realisasi = isi.get("realisasi");
  return realisasi !== undefined && indukJudul(hasil) !== "" && indukJudul(realisasi) === indukJudul(hasil);
}

const letak = ({ isi }: Rakitan): number[] => [isi.get("target"), isi.get("realisasi")].flatMap((k) => k?.column ?? []);

/** "Target | Pagu | Realisasi | Realisasi (Rp)": the columns of one pair stand between those of the other. */
function isBerselang(satu: Rakitan, lain: Rakitan): boolean {
  const [awal, akhir] = [Math.min(...letak(satu)), Math.max(...letak(satu))];
  return letak(lain).some((column) => column > awal && column < akhir);
}

const isCapaian = (kolom: Kolom): boolean =>
  kolom.konsep === "capaian" || /\b(capaian|pencapaian|ketercapaian)\b/.test(daunJudul(kolom));

const menyebutUang = ({ kolom }: Anggota): boolean =>
  kolom.penentu.sisi === "anggaran" || daunJudul(kolom).includes("serapan");

/**
 * The pair of kinerja or of money that a result is of which names no side: where both have none yet, "Capaian" beside a
 * "Serapan" is that of kinerja, as many bare "%" as pairs go one to each in their order, and any other is of the pair that it
 * stands behind. Null where none of this tells.
 */
export function pasanganHasil(
  lengkap: readonly Rakitan[],
  baru: Anggota,
  semua: readonly Anggota[],
): Rakitan | null | undefined {
  const terdekat = lengkap.at(-1);
  const [kinerja, uang] = [lengkap.filter((r) => !berUang(r)), lengkap.filter(berUang)];
  const sekepala = lengkap.findLast((r) => isSekepala(r, baru.kolom));
  if (sekepala ?? (kinerja.length === 0 || uang.length === 0)) return sekepala ?? terdekat;
  const setara = semua.filter((a) => a.bagian === baru.bagian && a.tingkat === baru.tingkat && isHasil(a.bagian));
  const berselang = lengkap.some((r) => r !== terdekat && terdekat !== undefined && isBerselang(terdekat, r));
  if (isCapaian(baru.kolom)) {
    const berpasangan = berselang || setara.some((a) => a !== baru && menyebutUang(a));
    return berpasangan || (terdekat && !berUang(terdekat)) ? kinerja.at(-1) : null;
  }
  const polos = setara.filter((a) => a.kolom.penentu.sisi === null && a.kolom.column >= baru.kolom.column);
  if (polos.length !== lengkap.length) return berselang ? null : terdekat;
  return [...lengkap].sort((a, b) => Math.max(...letak(a)) - Math.max(...letak(b)))[0];
}
