import { KEYAKINAN_BACAAN } from "./yakin-bacaan";
import { KEYAKINAN_DAFTAR } from "./daftar";
import { KEYAKINAN_GABUNGAN } from "./gabungan";
import { KEYAKINAN_GARIS } from "./garis";
import { KEYAKINAN_GRAFIK } from "./yakin-grafik";
import { KEYAKINAN_HALAMAN } from "./yakin-halaman";
import { KEYAKINAN_KETIKAN } from "./yakin-ketikan";
import type { Keyakinan } from "./keyakinan";
import { KEYAKINAN_LEMBAR } from "./yakin-lembar";
import { KEYAKINAN_LEMBAR_STAF } from "./lembar-staf";
import { KEYAKINAN_RUPA } from "./rupa";
import { KEYAKINAN_SIMPANAN } from "./simpanan";
import { KEYAKINAN_TANGAN } from "./tangan";
import { KEYAKINAN_URUNGAN } from "./urungan";

/** All beliefs, in the order in which they are asked: the harmless first, what needs a person last. */
export const KEYAKINAN: readonly Keyakinan[] = [
  ...KEYAKINAN_BACAAN,
  ...KEYAKINAN_DAFTAR,
  ...KEYAKINAN_KETIKAN,
  ...KEYAKINAN_RUPA,
  ...KEYAKINAN_GARIS,
  ...KEYAKINAN_GABUNGAN,
  ...KEYAKINAN_LEMBAR,
  ...KEYAKINAN_HALAMAN,
  ...KEYAKINAN_GRAFIK,
  ...KEYAKINAN_LEMBAR_STAF,
  ...KEYAKINAN_SIMPANAN,
  ...KEYAKINAN_URUNGAN,
  ...KEYAKINAN_TANGAN,
];
