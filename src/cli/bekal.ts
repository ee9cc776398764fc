import { resolve } from "node:path";
import type { Dokumen } from "../app/kata/kata-lembar";
import {
  uraiPengaturan,
  type HasilUraiPengaturan,
  type PasanganNama,
  type Pengaturan,
} from "../app/kata/kata-pengaturan";
import { denganPasangan, namaAsing } from "../app/setelan/pasangan-nama";
import type { PermintaanPeriksa } from "./argumen";
import { bacaBerkas } from "./berkas";
import { denganKenalan, muatKenalan } from "./kenalan-berkas";

export type HasilBekal =
  | {
      readonly ok: true;
      /** The settings with what was brought, kept in the workbook where one is written; themselves where that changes nothing. */
      readonly gabung: (tersimpan: Pengaturan) => Pengaturan;
    }
  | { readonly ok: false; readonly pesan: string };

/** What the command line brings along: the files of `--kenalan` and `--pengaturan`, one bad file and none counts, and pairs. */
export function muatBekal(
  { kenalan, pengaturan, pasangan }: Pick<PermintaanPeriksa, "kenalan" | "pengaturan" | "pasangan">,
  folder: string,
): HasilBekal {
  const dimuat = muatKenalan(kenalan, folder);
  if (!dimuat.ok) return dimuat;
  const aturan = pengaturan === null ? ({ ok: true, pengaturan: {} } as const) : muatPengaturan(pengaturan, folder);
  if (!aturan.ok) return aturan;
  return {
    ok: true,
    gabung: (tersimpan) => {
      const berpasangan = denganPasangan(tersimpan, pasangan);
      const gabung = { ...berpasangan, ...aturan.pengaturan };
      const isSama = JSON.stringify(gabung) === JSON.stringify(berpasangan);
      return denganKenalan(isSama ? berpasangan : gabung, dimuat.kenalan);
    },
  };
}

function muatPengaturan(nama: string, folder: string): HasilUraiPengaturan {
  const berkas = bacaBerkas(resolve(folder, nama), nama);
  if (!berkas.ok) return berkas;
  const hasil = uraiPengaturan(new TextDecoder().decode(berkas.isi));
  return hasil.ok ? hasil : { ok: false, pesan: `${nama}: ${hasil.pesan}` };
}

/** A sentence about a name that no indikator of the workbook bears, a typing error the user should know of; or null. */
export function pasanganAsing(pasangan: readonly PasanganNama[], dokumen: readonly Dokumen[]): string | null {
  const asing = namaAsing(pasangan, dokumen);
  if (asing === undefined) return null;
  return `--pasangkan menyebut “${asing}”, padahal tidak ada indikator dengan nama itu di buku kerja.`;
}
