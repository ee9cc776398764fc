import { BATAS, DEPAN_WAKTU, HARAPAN, HASIL_PERUBAHAN, INGKAR, PERUBAHAN, RENTANG } from "./kosakata-kalimat";
import { isKata, type Token } from "./potong";

/** "naik 5%", "diharapkan 95%", "belum 100%", "di atas 90%", "140-150%", "dari 100%", "x 100%": figures that are no result. */
export function bukanHasil(token: readonly Token[], awal: number, kepala: number, i: number): boolean {
  const segmen = token.slice(awal, i);
  const [sebelum, lebihAwal] = [token[i - 1], token[i - 2]];
  const berubah = segmen.findLastIndex((t) => isKata(t, PERUBAHAN));
  return (
    token.slice(0, i).some((t) => isKata(t, HARAPAN)) ||
    segmen.some((t) => isKata(t, INGKAR)) ||
    token.slice(Math.max(awal, kepala), i).some((t) => isKata(t, BATAS)) ||
    sebelum?.jenis === "kali" ||
    (berubah >= 0 && !segmen.slice(berubah).some((t) => isKata(t, HASIL_PERUBAHAN))) ||
    (sebelum?.jenis === "kata" && sebelum.teks === "dari") ||
    ((sebelum?.jenis === "strip" || isKata(sebelum, RENTANG)) && lebihAwal?.jenis === "angka") ||
    token[i + 1]?.jenis === "strip"
  );
}

/** The times that decide of which year a figure is: its own, else the one behind it, else what was said before. */
export function kunciWaktu(
  token: readonly Token[],
  awal: number,
  i: number,
  sebelumnya: readonly string[],
): readonly string[] {
  const waktu = token.slice(awal, i).filter((t) => t.jenis === "waktu");
  const sendiri = waktu.filter((t) => !t.pembanding);
  if (waktu.length > 0) return (sendiri.length > 0 ? sendiri : waktu).map((t) => t.kunci);
  return waktuBelakang(token, i)?.kunci ?? sebelumnya;
}

/** "116,30% pada tahun 2023", "116,30% (2023)": the time behind figure `i`, and where it ends. */
export function waktuBelakang(token: readonly Token[], i: number): { kunci: readonly string[]; akhir: number } | null {
  let j = i + 1;
  while (token[j]?.jenis === "kurung" || isKata(token[j], DEPAN_WAKTU)) j++;
  const satu = token[j];
  return satu?.jenis === "waktu" && !satu.pembanding ? { kunci: [satu.kunci], akhir: j + 1 } : null;
}
