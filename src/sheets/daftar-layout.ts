import type { Layout } from "./layout";
import { anggaranBagian } from "./layouts/anggaran-bagian";
import { anggaranDuaTahun } from "./layouts/anggaran-dua-tahun";
import { anggaranTriwulan } from "./layouts/anggaran-per-triwulan";
import { bulanan } from "./layouts/kinerja-bulanan";
import { iku } from "./layouts/iku";
import { kinerjaRinci } from "./layouts/kinerja-rinci";
import { monevDatar } from "./layouts/monev-datar";
import { monevKaskade } from "./layouts/monev-kaskade";
import { monevPerBaris } from "./layouts/monev-per-baris";
import { nasional } from "./layouts/nasional";
import { pengukuran } from "./layouts/pengukuran";
import { pk } from "./layouts/pk";
import { pkAnggaran } from "./layouts/pk-anggaran";
import { programKegiatan } from "./layouts/program-kegiatan";
import { realisasiAnggaran } from "./layouts/realisasi-anggaran";
import { realisasiBelanja } from "./layouts/realisasi-belanja";
import { rencanaAksi } from "./layouts/rencana-aksi";
import { renstra } from "./layouts/renstra";
import { renstraProgram } from "./layouts/renstra-program";
import { riwayat } from "./layouts/realisasi-bertahun";
import { tindakLanjut } from "./layouts/tindak-lanjut";

/** Every kind of table that is recognised. The surest claim wins; the order settles nothing. */
export const DAFTAR_LAYOUT: readonly Layout[] = [
  renstra,
  renstraProgram,
  iku,
  pk,
  pkAnggaran,
  rencanaAksi,
  monevDatar,
  monevKaskade,
  monevPerBaris,
  bulanan,
  pengukuran,
  programKegiatan,
  kinerjaRinci,
  realisasiAnggaran,
  realisasiBelanja,
  anggaranDuaTahun,
  anggaranTriwulan,
  anggaranBagian,
  nasional,
  riwayat,
  tindakLanjut,
];
