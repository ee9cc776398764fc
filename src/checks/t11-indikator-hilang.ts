import { adaIsi } from "../domain/angka/isi";
import type { Peran } from "../domain/dokumen/dokumen";
import type { IndikatorLaporan, Laporan } from "../domain/laporan/laporan";
import { menungguJawaban } from "./menunggu-jawaban";
import type { Pemeriksaan } from "./pemeriksaan";
import { kalimatTanpaTarget, tanpaTarget, temuanT11 } from "./t11-tanpa-target";
import { targetTahunIni } from "./target-dokumen";

const isMonev = (peran: Peran): boolean => peran.startsWith("monev");
const isPk = (peran: Peran): boolean => peran === "pk" || peran === "pk-perubahan";

type PeranIndikator = (indikator: IndikatorLaporan) => ReadonlySet<Peran>;

/** Roles in which the indikator is named, also under a name that waits for the user's answer. */
function petaPeran(laporan: Laporan): PeranIndikator {
  const menunggu = menungguJawaban(laporan);
  return (i) =>
    new Set(
      [...i.padan.sebutan, ...(menunggu.get(i) ?? []).flatMap((m) => m.sebutan)].map((s) => s.dokumen.asal.peran),
    );
}

/** In the Renstra for other years only, or above the sasaran (tujuan): no matter for this year's PK. */
function mestiDiPk({ padan }: IndikatorLaporan, tahun: number | null): boolean {
  return padan.sebutan.some(({ dokumen, baris }) => {
    const { peran } = dokumen.asal;
    if (peran === "capaian-lalu" || peran === "riwayat") return false;
    if (peran !== "renstra" && peran !== "iku") return true;
    if (baris.sasaran === null && dokumen.baris.some((b) => b.sasaran !== null)) return false;
    if (peran === "iku" && baris.targetTahun.size === 0) return true;
    const target = targetTahunIni(baris, peran, tahun);
    return target !== null && adaIsi(target.angka);
  });
}

/** Indikator of the year that no PK names: T16 leaves them to T11. */
export function tanpaPk(laporan: Laporan): IndikatorLaporan[] {
  if (!laporan.terpilih.dipakai.some((d) => isPk(d.asal.peran))) return [];
  const peran = petaPeran(laporan);
  return laporan.indikator.filter((i) => ![...peran(i)].some(isPk) && mestiDiPk(i, laporan.tahun));
}

/** The workbook has reached the year's end: it measures the year, or its fourth quarter. */
function sudahAkhirTahun({ terpilih }: Laporan): boolean {
  return terpilih.dipakai.some((d) => {
    if (d.bentuk !== "indikator") return false;
    const { peran } = d.asal;
    const terisi = d.baris.some((b) => b.realisasi && adaIsi(b.realisasi.angka));
    const tw4 = d.baris.some((b) => {
      const r = b.realisasiTw.get(4);
      return r !== undefined && adaIsi(r.angka);
    });
    return (peran === "pengukuran" && terisi) || (isMonev(peran) && (tw4 || (d.asal.kaskade && terisi)));
  });
}

/** T11: an indikator without PK, without realisasi at year end, or in no monev (kinerja.md §8); one temuan a cause. */
export const t11IndikatorHilang: Pemeriksaan = (laporan, alamat) => {
  const peran = petaPeran(laporan);
  const adaMonev = laporan.terpilih.dipakai.some((d) => isMonev(d.asal.peran) && !d.asal.gabungan);
  const milikTahunIni = laporan.indikator.filter((i) => [...peran(i)].some(isPk));
  const takDimonev = adaMonev ? milikTahunIni.filter((i) => ![...peran(i)].some(isMonev)) : [];
  const wajibBerealisasi =
    milikTahunIni.length > 0 ? milikTahunIni : laporan.indikator.filter((i) => i.target !== null);
  const tanpaRealisasi = sudahAkhirTahun(laporan) ? wajibBerealisasi.filter((i) => i.realisasi === null) : [];
  const keduanya = tanpaRealisasi.filter((i) => takDimonev.includes(i));
  const hanyaMonev = takDimonev.filter((i) => !keduanya.includes(i));
  const hanyaRealisasi = tanpaRealisasi.filter((i) => !keduanya.includes(i));
  const pengukuran = laporan.terpilih.dipakai.find((d) => d.asal.peran === "pengukuran")?.asal.sheetName;
  const tempat = [pengukuran === undefined ? [] : [`lembar ${pengukuran}`], adaMonev ? ["Monev"] : []].flat();
  const diPengukuran = tempat.length === 0 ? "" : ` di ${tempat.join(" maupun di ")}`;
  return [
    ...temuanT11(
      tanpaPk(laporan),
      (n) => `${n} tidak ada di Perjanjian Kinerja; evaluator akan menanyakan dasar targetnya.`,
      alamat,
    ),
    ...temuanT11(
      hanyaRealisasi,
      (n) => `${n} tidak punya realisasi akhir tahun${diPengukuran}, sehingga capaiannya tidak dapat dinilai.`,
      alamat,
    ),
    ...temuanT11(
      keduanya,
      (n) =>
        `${n} tidak ada di Monev triwulan mana pun dan tidak punya realisasi akhir tahun, sehingga capaiannya tidak dapat dinilai.`,
      alamat,
    ),
    ...temuanT11(tanpaTarget(laporan), kalimatTanpaTarget, alamat),
    ...temuanT11(
      hanyaMonev,
      (n) => `${n} ada di Perjanjian Kinerja tetapi tidak ada di Monev triwulan mana pun.`,
      alamat,
    ),
  ];
};
