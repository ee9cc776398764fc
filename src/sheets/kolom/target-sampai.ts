import { jumlahkan } from "../../domain/angka/desimal";
import { bilanganDari } from "../../domain/angka/isi";
import { SEMUA_TW, type Tw } from "../../domain/capaian/triwulan";
import { selAsal, type AngkaBersumber } from "../../domain/dokumen/sumber";

type Deret = ReadonlyMap<Tw, AngkaBersumber>;

/**
 * Targets of each quarter that add up to the year's, beside a realisasi that counts "s.d." the quarter: what is to be reached
 * by then is their sum so far. Null where the targets count so themselves, or don't add up to the year.
 */
export function targetSampai(target: Deret | null, setahun: AngkaBersumber | null): Map<Tw, AngkaBersumber> | null {
  const tahunan = bilanganDari(setahun?.angka);
  const isi = SEMUA_TW.flatMap((tw) => {
    const satu = target?.get(tw);
    const nilai = bilanganDari(satu?.angka);
    return satu && nilai ? [{ tw, satu, nilai }] : [];
  });
  const akhir = isi.at(-1);
  if (!tahunan || !akhir || isi.length < SEMUA_TW.length || akhir.nilai.eq(tahunan)) return null;
  if (!jumlahkan(isi.map((i) => i.nilai)).eq(tahunan)) return null;
  return new Map(
    isi.map(({ tw, satu }, i) => {
      const bagian = isi.slice(0, i + 1);
      const angka = { ...satu.angka, nilai: jumlahkan(bagian.map((b) => b.nilai)) };
      const bersama = bagian.slice(0, -1).flatMap((b) => selAsal(b.satu));
      return [tw, i === 0 || angka.jenis !== "angka" ? satu : { angka, sel: satu.sel, bersama }];
    }),
  );
}
