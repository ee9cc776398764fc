import { PERAN_RENCANA_KE_HASIL, type Dokumen, type Peran } from "../../domain/dokumen/dokumen";
import { dasarBawaan } from "../../domain/laporan/dasar-target";
import type { KepalaKantor, SebutanKepala } from "../../domain/laporan/kepala";
import type { Laporan } from "../../domain/laporan/laporan";
import type { ButirKepala } from "../../domain/pengaturan/pengaturan";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import { kepalaBuku } from "../kepala-buku";

export type { SebutanKepala };
export { namaInstansi } from "../../sheets/instansi";

/** Whose targets bind where staff choose none. */
export const dasarMenurutLembar = ({ terpilih }: Laporan): Peran =>
  dasarBawaan(new Set(terpilih.dipakai.map((d) => d.asal.peran)));

const DISEBUT: Readonly<Record<ButirKepala, keyof KepalaKantor>> = {
  namaKepala: "nama",
  nipKepala: "nip",
  jabatanKepala: "jabatan",
  tempat: "tempat",
};
const TANPA_SETELAN = { namaKepala: null, nipKepala: null, jabatanKepala: null, tempat: null };

/** What the sheets say of who signs; NIP and jabatan of the one that is named here, if anybody is. */
export function kepalaMenurutLembar(
  laporan: Laporan,
  snapshot: WorkbookSnapshot,
  namaKepala: string | null,
): (butir: ButirKepala) => SebutanKepala | null {
  const dengan = (nama: string | null): KepalaKantor =>
    kepalaBuku({ ...laporan, pengaturan: { ...laporan.pengaturan, ...TANPA_SETELAN, namaKepala: nama } }, snapshot);
  const [tanpaNama, bernama] = [dengan(null), dengan(namaKepala)];
  return (butir) => (butir === "namaKepala" ? tanpaNama : bernama)[DISEBUT[butir]];
}

const DICARI: readonly Peran[] = [
  ...PERAN_RENCANA_KE_HASIL.filter((peran) => peran !== "monev-tahunan"),
  "realisasi-anggaran",
  "program-kegiatan",
];

/** Roles that a workbook of this kind may have and that no sheet plays. */
export const peranTanpaLembar = ({ terpilih }: Laporan): Peran[] =>
  DICARI.filter((peran) => !terpilih.dipakai.some((d) => d.asal.peran === peran));

/** The names of all sheets that could play the role of this one; its own comes first. */
export function calonLembar({ terpilih }: Laporan, { asal }: Dokumen): string[] {
  const ganda = terpilih.ganda.filter((g) => g.peran === asal.peran);
  return [...new Set([asal.sheetName, ...ganda.flatMap((g) => g.ditinggalkan.map((d) => d.asal.sheetName))])];
}
