// The scale of kriteria that staff may choose and change: the ready ones of the regulations,
// the bounds of what may be typed, and what keeps a changed one from being taken.
export {
  HIMPUNAN_KRITERIA,
  himpunanDari,
  NAMA_HIMPUNAN,
  sumberKriteria,
} from "../../domain/kriteria/himpunan-kriteria";
export type { TingkatKriteria } from "../../domain/kriteria/kriteria";
export {
  BANYAK_KELAS,
  kalimatSalahKriteria,
  KATA_TERPANJANG,
  KONTRAS_CUKUP,
  kontrasHitam,
  SUMBER_TERPANJANG,
  type SalahKriteria,
} from "../../domain/kriteria/sah-kriteria";
