import type { Angka } from "../angka/angka";
import type { BarisIndikator, Dokumen, DokumenAnggaran, DokumenIndikator, Peran } from "./dokumen";
import type { Pengaturan } from "../pengaturan/pengaturan";

/** Two or more sheets that claim one role: which was taken, and which were left. */
export interface KandidatGanda {
  readonly peran: Peran;
  readonly dipakai: Dokumen;
  readonly ditinggalkan: readonly Dokumen[];
}

/** The documents that the report rests on: one a role (the budget tables of a PK may be several). */
export interface DokumenTerpilih {
  readonly tahun: number | null;
  readonly dipakai: readonly Dokumen[];
  readonly ganda: readonly KandidatGanda[];
  /** Documents of another year or role doubled: read, but neither used nor written to. */
  readonly diabaikan: readonly Dokumen[];
  /** Tables that reading is not sure of: nothing of them is computed or listed; they are asked about (T25). */
  readonly ragu: readonly Dokumen[];
}

const BERTAHUN: ReadonlySet<Peran> = new Set([
  "pk",
  "pk-perubahan",
  "pk-anggaran",
  "rencana-aksi",
  "monev-tw-1",
  "monev-tw-2",
  "monev-tw-3",
  "monev-tw-4",
  "monev-tahunan",
  "pengukuran",
  "program-kegiatan",
  "realisasi-anggaran",
]);

/** The year most documents name; the later one where two are named equally often. A setting wins (kinerja.md §2). */
export function tentukanTahun(dokumen: readonly Dokumen[], pengaturan: Pengaturan): number | null {
  if (pengaturan.tahun !== null) return pengaturan.tahun;
  const suara = new Map<number, number>();
  for (const { asal } of dokumen)
    if (asal.tahun !== null && BERTAHUN.has(asal.peran)) suara.set(asal.tahun, (suara.get(asal.tahun) ?? 0) + 1);
  const urut = [...suara].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return urut[0]?.[0] ?? null;
}

/** Pengukuran of the year before is last year's capaian. */
function sesuaikanPeran(dokumen: Dokumen, tahun: number | null): Dokumen {
  const { asal } = dokumen;
  const lalu = asal.peran === "pengukuran" && tahun !== null && asal.tahun === tahun - 1;
  return lalu ? { ...dokumen, asal: { ...asal, peran: "capaian-lalu" } } : dokumen;
}

function tahunCocok({ asal }: Dokumen, tahun: number | null): boolean {
  if (!BERTAHUN.has(asal.peran) || asal.tahun === null || tahun === null) return true;
  return asal.tahun === tahun;
}

function isTerisi(angka: Angka | undefined): boolean {
  return angka !== undefined && angka.jenis !== "kosong" && angka.jenis !== "catatan";
}

function angkaBaris(baris: BarisIndikator): (Angka | undefined)[] {
  return [
    baris.baseline?.angka,
    baris.target?.angka,
    baris.targetAkhir?.angka,
    baris.realisasi?.angka,
    ...[...baris.targetTahun.values()].map((t) => t.angka),
    ...[...baris.targetTw.values()].map((t) => t.angka),
    ...[...baris.realisasiTw.values()].map((t) => t.angka),
  ];
}

/** How much a document says: its filled figures, and its rows. */
export function kelengkapan(dokumen: Dokumen): number {
  const baris = dokumen.baris.length;
  if (dokumen.bentuk === "indikator") return baris + dokumen.baris.flatMap(angkaBaris).filter(isTerisi).length;
  if (dokumen.bentuk === "anggaran")
    return baris + dokumen.baris.flatMap((b) => [b.pagu?.angka, b.realisasi?.angka]).filter(isTerisi).length;
  return baris;
}

function lebihDahulu(a: Dokumen, b: Dokumen, dipilih: string | undefined): number {
  const pilihan = Number(b.asal.sheetName === dipilih) - Number(a.asal.sheetName === dipilih);
  const tampak = Number(a.asal.tersembunyi) - Number(b.asal.tersembunyi);
  const perubahan = b.asal.perubahanKe - a.asal.perubahanKe;
  return pilihan || tampak || perubahan || ditandatangani(b) - ditandatangani(a) || kelengkapan(b) - kelengkapan(a);
}

/** Of changes of the PK without numbers, the one signed last; other documents have no such order. */
function ditandatangani({ asal: { peran, tanggal } }: Dokumen): number {
  return peran === "pk-perubahan" && tanggal ? tanggal.tahun * 400 + tanggal.bulan * 31 + (tanggal.hari ?? 0) : 0;
}

/** One document a role: the user's choice, else what is visible, the latest change, the more complete (§6). */
export function pilihDokumen(dibaca: readonly Dokumen[], pengaturan: Pengaturan): DokumenTerpilih {
  const ragu = dibaca.filter((d) => d.asal.bacaan?.keyakinan === "ragu");
  const semua = dibaca.filter((d) => !ragu.includes(d));
  const tahun = tentukanTahun(semua, pengaturan);
  const sesuai = semua.map((d) => sesuaikanPeran(d, tahun));
  const cocok = sesuai.filter((d) => tahunCocok(d, tahun));
  const ganda: KandidatGanda[] = [];
  const dipakai: Dokumen[] = [];
  for (const [peran, calon] of perPeran(cocok)) {
    if (peran === "pk-anggaran") continue;
    const mandiri = calon.filter((d) => !d.asal.pendamping);
    const [pertama, ...sisa] = (mandiri.length > 0 ? mandiri : [...calon]).sort((a, b) =>
      lebihDahulu(a, b, pengaturan.lembarPeran[peran]),
    );
    if (!pertama) continue;
    dipakai.push(pertama);
    if (sisa.length > 0) ganda.push({ peran, dipakai: pertama, ditinggalkan: sisa });
  }
  dipakai.push(...anggaranPk(cocok, dipakai));
  return { tahun, dipakai, ganda, diabaikan: sesuai.filter((d) => !dipakai.includes(d) && !d.asal.pendamping), ragu };
}

function perPeran(dokumen: readonly Dokumen[]): Map<Peran, Dokumen[]> {
  const peta = new Map<Peran, Dokumen[]>();
  for (const satu of dokumen) {
    const daftar = peta.get(satu.asal.peran);
    if (daftar) daftar.push(satu);
    else peta.set(satu.asal.peran, [satu]);
  }
  return peta;
}

/** The budget tables that stand on the sheets of the PK that are used. */
function anggaranPk(dokumen: readonly Dokumen[], dipakai: readonly Dokumen[]): Dokumen[] {
  const lembarPk = new Set(dipakai.filter((d) => d.asal.peran.startsWith("pk")).map((d) => d.asal.sheetId));
  const tabel = dokumen.filter((d) => d.asal.peran === "pk-anggaran");
  return lembarPk.size === 0 ? tabel : tabel.filter((d) => lembarPk.has(d.asal.sheetId));
}

export function dokumenIndikator(dokumen: readonly Dokumen[]): DokumenIndikator[] {
  return dokumen.filter((d): d is DokumenIndikator => d.bentuk === "indikator");
}

/** The document that plays a role, or null. */
export function cariIndikator(dokumen: readonly Dokumen[], peran: Peran): DokumenIndikator | null {
  return dokumenIndikator(dokumen).find((d) => d.asal.peran === peran) ?? null;
}

export function cariAnggaran(dokumen: readonly Dokumen[], peran: Peran): DokumenAnggaran | null {
  return dokumen.find((d): d is DokumenAnggaran => d.bentuk === "anggaran" && d.asal.peran === peran) ?? null;
}
