import { petakan, type Bertahap } from "../alur/bertahap";
import type { BarisIndikator, DokumenIndikator, Peran } from "../dokumen/dokumen";
import { isMirip, kunciKemiripan, kunciNama, samaSasaran } from "../teks/nama-indikator";
import type { PasanganNama, Pengaturan } from "../pengaturan/pengaturan";
import type { Kelompok, Sebutan, UsulPasangan } from "./sebutan";
import { sepasang, usulBedaMakna } from "./usul-pasangan";

export type { Sebutan, UsulPasangan } from "./sebutan";

/** All rows of all documents that speak of one indikator. */
export interface IndikatorPadan {
  readonly sebutan: readonly Sebutan[];
}

export interface Padanan {
  readonly indikator: readonly IndikatorPadan[];
  readonly usul: readonly UsulPasangan[];
}

/** Confirmed pairs make several names one key. */
function penyatu(pasangan: readonly PasanganNama[]): (kunci: string) => string {
  const wakil = new Map<string, string>();
  const akar = (kunci: string): string => {
    let kini = kunci;
    for (let atas = wakil.get(kini); atas !== undefined; atas = wakil.get(kini)) kini = atas;
    return kini;
  };
  for (const { a, b } of pasangan) {
    const [akarA, akarB] = [akar(kunciNama(a)), akar(kunciNama(b))];
    if (akarA !== akarB) wakil.set(akarB, akarA);
  }
  return akar;
}

function sasaranSerasi({ sebutan }: Kelompok, { sasaran }: BarisIndikator): boolean {
  if (sasaran === null) return true;
  let adaSasaran = false;
  for (const { baris } of sebutan) {
    if (baris.sasaran === null) continue;
    if (samaSasaran(baris.sasaran.teks, sasaran.teks)) return true;
    adaSasaran = true;
  }
  return !adaSasaran;
}

const isKaskade = (dokumen: DokumenIndikator): boolean => dokumen.asal.kaskade;

/** Documents whose list of indikator is authoritative come first, so that others are matched to them. */
const URUTAN: readonly Peran[] = ["pk", "pengukuran", "iku", "renstra", "pk-perubahan", "rencana-aksi"];

function urutan(peran: Peran): number {
  const posisi = URUTAN.indexOf(peran);
  return posisi < 0 ? URUTAN.length : posisi;
}

class Pemadan {
  readonly kelompok: Kelompok[] = [];
  readonly mirip: UsulPasangan[] = [];
  private readonly menurutNama = new Map<string, Kelompok[]>();
  private readonly menurutKemiripan = new Map<string, Kelompok[]>();

  constructor(
    private readonly pengaturan: Pengaturan,
    private readonly satukan: (kunci: string) => string,
  ) {}

  tambah(sebutan: Sebutan): void {
    const nama = kunciNama(sebutan.baris.indikator.teks);
    const wadah = this.sama(nama, sebutan) ?? this.hanyaMirip(nama, sebutan) ?? this.baru();
    wadah.sebutan.push(sebutan);
    this.catatNama(wadah, nama, sebutan);
  }

  /** The same name, or names that the user paired. */
  private sama(nama: string, { dokumen, baris }: Sebutan): Kelompok | null {
    const calon = this.menurutNama.get(this.satukan(nama)) ?? [];
    const sesasaran = calon.find((k) => sasaranSerasi(k, baris));
    if (sesasaran) return sesasaran;
    const lain = calon[0];
    const sudahAda =
      lain?.sebutan.some((s) => s.dokumen.asal.peran === dokumen.asal.peran) === true && !isKaskade(dokumen);
    return lain && !sudahAda ? lain : null;
  }

  private hanyaMirip(nama: string, sebutan: Sebutan): Kelompok | null {
    for (const calon of this.menurutKemiripan.get(kunciKemiripan(nama)) ?? []) {
      if (!sasaranSerasi(calon, sebutan.baris)) continue;
      for (const [lain, pemakai] of calon.nama) {
        const pertama = pemakai[0];
        if (!pertama || !isMirip(lain, nama) || sepasang(this.pengaturan.bukanPasangan, lain, nama)) continue;
        this.usulkanMirip(calon, nama, lain, pertama, sebutan);
        return calon;
      }
    }
    return null;
  }

  private usulkanMirip(kelompok: Kelompok, nama: string, lain: string, lama: Sebutan, baru: Sebutan): void {
    const sebutanA = kelompok.nama.get(lain) ?? [];
    const sebutanB = this.pemakai(kelompok, nama);
    this.mirip.push({ jenis: "mirip", a: lama.baris.indikator, b: baru.baris.indikator, sebutanA, sebutanB });
  }

  /** The list that later rows with this spelling will join, so that the finding names them all. */
  private pemakai(kelompok: Kelompok, nama: string): Sebutan[] {
    const ada = kelompok.nama.get(nama) ?? [];
    kelompok.nama.set(nama, ada);
    return ada;
  }

  private baru(): Kelompok {
    const kelompok: Kelompok = { sebutan: [], nama: new Map() };
    this.kelompok.push(kelompok);
    return kelompok;
  }

  private catatNama(kelompok: Kelompok, nama: string, sebutan: Sebutan): void {
    const pemakai = this.pemakai(kelompok, nama);
    pemakai.push(sebutan);
    if (pemakai.length > 1) return;
    tambahUnik(this.menurutNama, this.satukan(nama), kelompok);
    tambahUnik(this.menurutKemiripan, kunciKemiripan(nama), kelompok);
  }
}

function tambahUnik(peta: Map<string, Kelompok[]>, kunci: string, kelompok: Kelompok): void {
  const daftar = peta.get(kunci);
  if (!daftar) peta.set(kunci, [kelompok]);
  else if (!daftar.includes(kelompok)) daftar.push(kelompok);
}

/**
 * Joins the rows of all documents by indikator (kinerja.md §5): equal names, confirmed pairs, and names that are only
 * similar under one sasaran (asked about). Names that differ in meaning stay apart; those that wait for an answer about
 * such a pair are not indikator of their own until then.
 */
export function* padankan(dokumen: readonly DokumenIndikator[], pengaturan: Pengaturan): Bertahap<Padanan> {
  const pemadan = new Pemadan(pengaturan, penyatu(pengaturan.pasangan));
  const urut = [...dokumen].sort((a, b) => urutan(a.asal.peran) - urutan(b.asal.peran));
  for (const satu of urut) yield* petakan(satu.baris, (baris) => pemadan.tambah({ dokumen: satu, baris }));
  const menunggu = usulBedaMakna(pemadan.kelompok, pengaturan);
  const indikator = pemadan.kelompok.filter((k) => !menunggu.has(k)).map(({ sebutan }) => ({ sebutan }));
  return { indikator, usul: [...pemadan.mirip, ...menunggu.values()] };
}
