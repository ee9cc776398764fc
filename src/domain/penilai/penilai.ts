import type { Angka } from "../angka/angka";
import { adaIsi, bilanganDari, KOSONG } from "../angka/isi";
import type { Capaian } from "../capaian/capaian";
import type { Pola, Tw } from "../capaian/triwulan";
import type { BarisIndikator, Ukuran } from "../dokumen/dokumen";
import { selAsal, type AngkaBersumber, type CellRef } from "../dokumen/sumber";
import type { IndikatorPadan } from "../laporan/padanan";
import type { Pengaturan } from "../pengaturan/pengaturan";
import { kunciNama } from "../teks/nama-indikator";
import { sebelumRilis } from "./calon-pola";
import { setelanNama, tentukanCara, type Cara } from "./cara";
import { saring, type Diuji, type Jaring } from "./keraguan";
import { capaianMenurut, kriteriaCapaian, type Penilaian } from "./penilaian";
import { setahunMenurut, tentukanPola, type PolaIndikator } from "./pola-indikator";
import { empatTw, type DeretTahun } from "./setahun";

/** What the report has settled for one indikator and its rows. */
export interface AcuanIndikator {
  readonly padan: IndikatorPadan;
  readonly cara: Cara;
  readonly polaIndikator: PolaIndikator;
  readonly deretTarget: ReadonlyMap<Tw, AngkaBersumber>;
  readonly target: { readonly angka: AngkaBersumber } | null;
  readonly targetAkhir: AngkaBersumber | null;
}

/** Figures side by side under one indikator's name, as in a budget table. */
export type UkuranLepas = Pick<Ukuran, "target" | "realisasi">;

/** What a row says of itself, beside its figures. */
type Perihal = Pick<Diuji, "cara" | "nama" | "satuan" | "sasaran" | "setahun">;

type Figur = AngkaBersumber | null | undefined;

const TANPA_TANYA: Penilaian["tanyaPola"] = [];

const angka = (satu: Figur): Angka => satu?.angka ?? KOSONG;
const sel = (satu: Figur): readonly CellRef[] => (satu ? selAsal(satu) : []);

/** A target of 0 in a quarter before the one that counts is no target (baca.md §3). */
export function targetTriwulan(tw: Tw, target: Figur, deret: ReadonlyMap<Tw, AngkaBersumber>): Figur {
  const belumRilis = bilanganDari(angka(target))?.eq(0) === true && tw <= sebelumRilis(empatTw(deret));
  return belumRilis ? null : target;
}

/**
 * The one answer to "which jenis, which rule, which value" for every row and result cell of a Laporan (baca.md §3). Hitung,
 * Periksa, tables and pane look values up here; nothing else computes them.
 */
export class Penilai {
  private readonly perBaris: ReadonlyMap<BarisIndikator, AcuanIndikator>;
  private readonly sendiri = new Map<BarisIndikator, Cara>();
  private readonly pengaturan: Pengaturan;
  private readonly dinilai = new WeakMap<Ukuran, { readonly baris: BarisIndikator; readonly hasil: Penilaian }>();
  private perNama: ReadonlyMap<string, AcuanIndikator> | null = null;

  constructor(
    private readonly indikator: readonly AcuanIndikator[],
    private readonly jaring: Jaring,
  ) {
    this.pengaturan = jaring.pengaturan;
    this.perBaris = new Map(indikator.flatMap((i) => i.padan.sebutan.map((s) => [s.baris, i] as const)));
  }

  /** How a row is judged: as the indikator that it speaks of, else as the indikator of its name, else by itself. */
  cara(baris: BarisIndikator): Cara {
    const ada = this.perBaris.get(baris)?.cara ?? this.sendiri.get(baris);
    if (ada) return ada;
    const sendiri = tentukanCara([baris], angka(baris.target), this.pengaturan);
    const bernama =
      sendiri.dari === "rumus" || sendiri.dari === "lembar" ? undefined : this.bernama(baris.indikator.teks);
    const cara = bernama?.cara ?? sendiri;
    this.sendiri.set(baris, cara);
    return cara;
  }

  /** What belongs into a result cell of a row, by what the cell means; asked by the plan and by several rules. */
  hasil(baris: BarisIndikator, ukuran: Ukuran): Penilaian {
    const ada = this.dinilai.get(ukuran);
    if (ada?.baris === baris) return ada.hasil;
    const hasil = this.menurutMakna(baris, ukuran);
    this.dinilai.set(ukuran, { baris, hasil });
    return hasil;
  }

  private menurutMakna(baris: BarisIndikator, { makna, target, realisasi }: Ukuran): Penilaian {
    const milik = this.perBaris.get(baris);
    switch (makna.jenis) {
      case "tahun-ini":
        return this.tahun(baris, target, realisasi);
      case "triwulan":
        return this.nilaiTriwulan(baris, makna.tw, target, realisasi);
      case "target-akhir":
        return this.nilai(baris, target ?? baris.targetAkhir ?? milik?.targetAkhir, realisasi ?? baris.realisasi);
      case "tahun-lalu":
      case "nasional":
      case "rata-rata":
        return this.nilai(baris, target, realisasi);
    }
  }

  /** The row's own figures of one quarter. */
  triwulan(baris: BarisIndikator, tw: Tw): Penilaian {
    return this.nilaiTriwulan(baris, tw, baris.targetTw.get(tw), baris.realisasiTw.get(tw));
  }

  /** The row's own figures of the year. */
  setahun(baris: BarisIndikator): Penilaian {
    return this.tahun(baris, baris.target, baris.realisasi);
  }

  /** Figures of a table without indikator rows, judged as the indikator of that name is. */
  lepas(nama: string | undefined, { target, realisasi }: UkuranLepas): Penilaian {
    const cara = (nama === undefined ? undefined : this.bernama(nama)?.cara) ?? this.caraNama(nama, angka(target));
    return this.susun({ cara, nama: nama ?? "", satuan: null, sasaran: null }, target, realisasi);
  }

  /** What would come out by another rule; to tell what staff may have computed instead. */
  andai(cara: Pick<Cara, "jenis" | "aturan">, nama: string, { target, realisasi }: UkuranLepas): Capaian {
    return capaianMenurut({ ...cara, dari: "bawaan" }, nama, angka(target), angka(realisasi));
  }

  private bernama(nama: string): AcuanIndikator | undefined {
    this.perNama ??= new Map(
      this.indikator.flatMap((i) => i.padan.sebutan.map((s) => [kunciNama(s.baris.indikator.teks), i] as const)),
    );
    return this.perNama.get(kunciNama(nama));
  }

  private caraNama(nama: string | undefined, target: Angka): Cara {
    const bawaan = tentukanCara([], target, this.pengaturan);
    const setelan = nama === undefined ? undefined : setelanNama([nama], this.pengaturan.jenis);
    return setelan === undefined ? bawaan : { ...bawaan, jenis: setelan, dari: "setelan" };
  }

  private deretTarget(baris: BarisIndikator): ReadonlyMap<Tw, AngkaBersumber> {
    const milik = this.perBaris.get(baris)?.deretTarget;
    return milik && milik.size > 0 ? milik : baris.targetTw;
  }

  private nilai(baris: BarisIndikator, target: Figur, realisasi: Figur): Penilaian {
    return this.susun(this.perihal(baris), target, realisasi);
  }

  private nilaiTriwulan(baris: BarisIndikator, tw: Tw, target: Figur, realisasi: Figur): Penilaian {
    const milik = targetTriwulan(tw, target, this.deretTarget(baris));
    return this.susun(this.perihal(baris, this.targetSetahun(baris)), milik, realisasi);
  }

  /** The row's own annual target, else that of its indikator. */
  targetSetahun(baris: BarisIndikator): Angka | undefined {
    const sendiri = baris.target?.angka;
    return sendiri && adaIsi(sendiri) ? sendiri : this.perBaris.get(baris)?.target?.angka.angka;
  }

  private perihal(baris: BarisIndikator, setahun?: Angka): Perihal {
    return {
      setahun,
      cara: this.cara(baris),
      nama: baris.indikator.teks,
      satuan: baris.satuan?.teks ?? null,
      sasaran: baris.sasaran?.teks ?? null,
    };
  }

  private susun(perihal: Perihal, target: Figur, realisasi: Figur): Penilaian {
    const { cara, nama, satuan, sasaran, setahun } = perihal;
    const [t, r, selRealisasi] = [angka(target), angka(realisasi), sel(realisasi)];
    const diuji: Diuji = { cara, nama, satuan, sasaran, setahun, target: t, realisasi: r, sel: selRealisasi };
    const capaian = saring(capaianMenurut(cara, nama, t, r), diuji, this.jaring);
    return {
      cara,
      pola: null,
      tanyaPola: TANPA_TANYA,
      target: t,
      realisasi: r,
      capaian,
      kriteria: kriteriaCapaian(capaian, this.pengaturan),
      selTarget: sel(target),
      selRealisasi,
    };
  }

  /** The annual figure that stands there, else the row's own quarters by its pola. */
  private tahun(baris: BarisIndikator, target: Figur, realisasi: Figur): Penilaian {
    const milik = this.perBaris.get(baris);
    const patokan = target && adaIsi(target.angka) ? target : (milik?.target?.angka ?? target);
    if (realisasi && realisasi.angka.jenis !== "kosong") return this.nilai(baris, patokan, realisasi);
    return this.dariTriwulan(baris, patokan, milik) ?? this.nilai(baris, patokan, realisasi);
  }

  private dariTriwulan(baris: BarisIndikator, target: Figur, milik: AcuanIndikator | undefined): Penilaian | null {
    const cara = this.cara(baris);
    const nama = baris.indikator.teks;
    const deret: DeretTahun = { tahunan: angka(target), target: baris.targetTw, realisasi: baris.realisasiTw };
    const tetap = baris.pola ?? setelanNama<Pola>([nama], this.pengaturan.pola);
    const pola = milik?.polaIndikator ?? tentukanPola(tetap, deret, baris.satuan?.teks ?? null, nama);
    const setahun = setahunMenurut(pola, deret, (t, r) => capaianMenurut(cara, nama, t, r));
    if (!setahun) return null;
    if (setahun.status === "ragu") {
      const kosong = this.susun(this.perihal(baris), target, null);
      return {
        ...kosong,
        capaian: { status: "tidak-dapat-dihitung", alasan: "pola-ragu" },
        kriteria: null,
        tanyaPola: setahun.calon,
      };
    }
    const { hasil } = setahun;
    const capaian = saring(hasil.capaian, { ...this.perihal(baris), ...hasil }, this.jaring);
    return {
      cara,
      pola: hasil.pola,
      tanyaPola: setahun.tanya,
      target: hasil.target,
      realisasi: hasil.realisasi,
      capaian,
      kriteria: kriteriaCapaian(capaian, this.pengaturan),
      selTarget: hasil.selTarget.length > 0 ? hasil.selTarget : sel(target),
      selRealisasi: hasil.sel,
    };
  }
}
