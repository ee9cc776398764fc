import type { Angka } from "../angka/angka";
import { adaIsi, isNol, KOSONG } from "../angka/isi";
import type { Tw } from "../capaian/triwulan";
import type { BarisIndikator } from "../dokumen/dokumen";
import type { AngkaBersumber } from "../dokumen/sumber";
import type { IndikatorPadan } from "../laporan/padanan";
import type { Pengaturan } from "../pengaturan/pengaturan";
import { kunciNama } from "../teks/nama-indikator";
import { sebelumRilis } from "./calon-pola";
import { berskala, setelanNama, tentukanCara, type Cara } from "./cara";
import type { PolaIndikator } from "./pola-indikator";
import { empatTw } from "./setahun";

/** What the report has settled for one indikator and its rows. */
export interface AcuanIndikator {
  readonly padan: IndikatorPadan;
  readonly cara: Cara;
  readonly polaIndikator: PolaIndikator;
  readonly deretTarget: ReadonlyMap<Tw, AngkaBersumber>;
  readonly target: { readonly angka: AngkaBersumber } | null;
  readonly targetAkhir: AngkaBersumber | null;
}

/** A figure with its cell, or none. */
export type Figur = AngkaBersumber | null | undefined;

export const angkaFigur = (satu: Figur): Angka => satu?.angka ?? KOSONG;

/** A target of 0 in a quarter before the one that counts is no target (baca.md §3). */
export function targetTriwulan(tw: Tw, target: Figur, deret: ReadonlyMap<Tw, AngkaBersumber>): Figur {
  const belumRilis = isNol(angkaFigur(target)) && tw <= sebelumRilis(empatTw(deret));
  return belumRilis ? null : target;
}

/** What each row of a Laporan is judged by: its indikator's way where it has one, else that of its name, else its own. */
export class Acuan {
  private perBaris: ReadonlyMap<BarisIndikator, AcuanIndikator> | null = null;
  private readonly sendiri = new Map<BarisIndikator, Cara>();
  /** The figures of one row are asked about one after another. */
  private terakhir: { readonly baris: BarisIndikator; readonly milik: AcuanIndikator | undefined } | null = null;
  private perNama: ReadonlyMap<string, AcuanIndikator> | null = null;

  constructor(
    private readonly indikator: readonly AcuanIndikator[],
    private readonly pengaturan: Pengaturan,
  ) {}

  /** The indikator that a row speaks of. */
  milik(baris: BarisIndikator): AcuanIndikator | undefined {
    this.perBaris ??= menurutBaris(this.indikator);
    if (this.terakhir?.baris !== baris) this.terakhir = { baris, milik: this.perBaris.get(baris) };
    return this.terakhir.milik;
  }

  /** How a row is judged: as the indikator that it speaks of, else as the indikator of its name, else by itself. */
  cara(baris: BarisIndikator): Cara {
    const ada = this.milik(baris)?.cara ?? this.sendiri.get(baris);
    if (ada) return ada;
    const sendiri = tentukanCara([baris], angkaFigur(baris.target), this.pengaturan);
    const bernama =
      sendiri.dari === "rumus" || sendiri.dari === "lembar" ? undefined : this.bernama(baris.indikator.teks);
    const cara = bernama?.cara ?? sendiri;
    this.sendiri.set(baris, cara);
    return cara;
  }

  /** How figures are judged that stand by a name alone; by the target's own kind where nobody bears it. */
  caraNama(nama: string | undefined, target: Angka): Cara {
    const bernama = nama === undefined ? undefined : this.bernama(nama);
    if (bernama) return bernama.cara;
    const bawaan = tentukanCara([], target, this.pengaturan);
    if (nama === undefined) return bawaan;
    const setelan = setelanNama([nama], this.pengaturan.jenis);
    const cara: Cara = setelan === undefined ? bawaan : { ...bawaan, jenis: setelan, dari: "setelan" };
    return berskala(cara, [nama], this.pengaturan);
  }

  /** The targets of the quarters: the indikator's, else the row's own. */
  deretTarget(baris: BarisIndikator): ReadonlyMap<Tw, AngkaBersumber> {
    const milik = this.milik(baris)?.deretTarget;
    return milik && milik.size > 0 ? milik : baris.targetTw;
  }

  /** The row's own annual target, else that of its indikator. */
  targetSetahun(baris: BarisIndikator): Angka | undefined {
    const sendiri = baris.target?.angka;
    return sendiri && adaIsi(sendiri) ? sendiri : this.milik(baris)?.target?.angka.angka;
  }

  private bernama(nama: string): AcuanIndikator | undefined {
    this.perNama ??= new Map(
      this.indikator.flatMap((i) => i.padan.sebutan.map((s) => [kunciNama(s.baris.indikator.teks), i] as const)),
    );
    return this.perNama.get(kunciNama(nama));
  }
}

function menurutBaris(indikator: readonly AcuanIndikator[]): Map<BarisIndikator, AcuanIndikator> {
  const peta = new Map<BarisIndikator, AcuanIndikator>();
  for (const satu of indikator) for (const { baris } of satu.padan.sebutan) peta.set(baris, satu);
  return peta;
}
