import { KRITERIA_PERMENDAGRI_86, PEMBULATAN_KRITERIA, type AturanKriteria } from "../kriteria/kriteria";
import { isObjek, type Butir } from "./butir";

function baca(nilai: unknown): AturanKriteria | undefined {
  if (!isObjek(nilai) || !Array.isArray(nilai.tingkat)) return undefined;
  const tingkat = nilai.tingkat.flatMap((satu: unknown) => {
    if (!isObjek(satu) || typeof satu.batasBawah !== "number" || typeof satu.nama !== "string") return [];
    const { batasBawah, nama, singkat, kode, warna } = satu;
    const ikut = satu.batasIkut === false ? { batasIkut: false } : {};
    if (typeof singkat !== "string" || typeof kode !== "string" || typeof warna !== "string") return [];
    return /^#[0-9A-Fa-f]{6}$/.test(warna) ? [{ batasBawah, nama, singkat, kode, warna, ...ikut }] : [];
  });
  // Half a scale would be another scale.
  if (tingkat.length === 0 || tingkat.length < nilai.tingkat.length) return undefined;
  // The default, stored and read again, is the default still.
  const isBawaan = JSON.stringify(tingkat) === JSON.stringify(KRITERIA_PERMENDAGRI_86.tingkat);
  const sumber = typeof nilai.sumber === "string" && nilai.sumber !== "" ? { sumber: nilai.sumber } : {};
  return {
    ...sumber,
    tingkat: isBawaan ? KRITERIA_PERMENDAGRI_86.tingkat : tingkat,
    pembulatan: PEMBULATAN_KRITERIA.find((satu) => satu === nilai.pembulatan) ?? KRITERIA_PERMENDAGRI_86.pembulatan,
  };
}

/** The scale of classes; one with a class that can't be used is the default. */
export const aturanKriteria: Butir<AturanKriteria> = { bawaan: KRITERIA_PERMENDAGRI_86, baca };
