// The settings: their fields, and for each the values to choose from, as the workbook keeps them.
// What a setting would change is in app/setelan.
export { ATURAN_EFISIENSI, KOLOM_EFISIENSI, type KolomEfisiensi } from "../../domain/anggaran/efisiensi";
export { BATAS_RATA_RATA } from "../../domain/capaian/batas-rata-rata";
export { ATURAN_MINIMUM } from "../../domain/capaian/capaian";
export {
  HURUF,
  KERTAS,
  UKURAN_NASKAH,
  UKURAN_TABEL,
  type Kertas,
  type SetelanCetak,
} from "../../domain/pengaturan/cetak";
export { gabungUbahan } from "../../domain/pengaturan/gabung-ubahan";
export {
  BUTIR_KEPALA,
  DASAR_TARGET,
  INSTANSI_TERPANJANG,
  PEMBANDING_TERPANJANG,
  PENGATURAN_BAWAAN,
  type ButirKepala,
  type PasanganNama,
  type Pengaturan,
} from "../../domain/pengaturan/pengaturan";
export { uraiPengaturan, type HasilUraiPengaturan } from "../../domain/pengaturan/urai-pengaturan";
