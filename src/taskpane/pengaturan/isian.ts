import type { AturanKriteria } from "../../domain/kriteria/kriteria";
import type { Pengaturan } from "../../domain/pengaturan/pengaturan";

/** The form as it is being filled in: what may be half typed is text, the rest are settings already. */
export interface Isian {
  readonly tahun: string;
  readonly tingkat: readonly { readonly batas: string; readonly nama: string }[];
  readonly pengaturan: Pengaturan;
}

/** What can't be taken as it stands. */
export interface Kesalahan {
  readonly tahun: boolean;
  readonly batas: readonly boolean[];
  readonly nama: readonly boolean[];
}

const angkaId = (nilai: number): string => String(nilai).replace(".", ",");

export function isianDari(pengaturan: Pengaturan): Isian {
  return {
    tahun: pengaturan.tahun === null ? "" : String(pengaturan.tahun),
    tingkat: pengaturan.kriteria.tingkat.map(({ batasBawah, nama }) => ({ batas: angkaId(batasBawah), nama })),
    pengaturan,
  };
}

/** The form with another scale in place. */
export function denganKriteria(isian: Isian, kriteria: AturanKriteria): Isian {
  return { ...isianDari({ ...isian.pengaturan, kriteria }), tahun: isian.tahun };
}

const bacaBatas = (teks: string): number =>
  /^\d{1,3}([.,]\d+)?$/.test(teks.trim()) ? Number(teks.trim().replace(",", ".")) : NaN;

export function kesalahanIsian({ tahun, tingkat }: Isian): Kesalahan {
  const batas = tingkat.map((satu) => bacaBatas(satu.batas));
  return {
    tahun: !/^(|(19|20)\d\d)$/.test(tahun.trim()),
    batas: batas.map((nilai, i) => Number.isNaN(nilai) || (i > 0 && nilai >= (batas[i - 1] ?? Infinity))),
    nama: tingkat.map(({ nama }) => nama.trim() === ""),
  };
}

/** The settings that the form stands for; null as long as something in it can't be taken. */
export function pengaturanDari(isian: Isian): Pengaturan | null {
  const salah = kesalahanIsian(isian);
  if (salah.tahun || salah.batas.includes(true) || salah.nama.includes(true)) return null;
  const { pengaturan } = isian;
  const tingkat = pengaturan.kriteria.tingkat.map((lama, i) => {
    const { batas, nama } = isian.tingkat[i] ?? { batas: "", nama: lama.nama };
    const baru = nama.trim();
    const singkat = baru === lama.nama ? lama.singkat : baru.toUpperCase();
    return { ...lama, batasBawah: bacaBatas(batas), nama: baru, singkat };
  });
  const tahun = isian.tahun.trim() === "" ? null : Number(isian.tahun);
  return { ...pengaturan, tahun, kriteria: { ...pengaturan.kriteria, tingkat } };
}

/** Only what differs, so that settings which the form does not know stay as the workbook has them. */
export function ubahanPengaturan(lama: Pengaturan, baru: Pengaturan): Partial<Pengaturan> {
  const kunci = Object.keys(baru) as (keyof Pengaturan)[];
  return Object.fromEntries(
    kunci.filter((satu) => JSON.stringify(lama[satu]) !== JSON.stringify(baru[satu])).map((satu) => [satu, baru[satu]]),
  );
}
