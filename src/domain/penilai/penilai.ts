import type { Angka } from "../angka/angka";
import { adaIsi } from "../angka/isi";
import type { Capaian } from "../capaian/capaian";
import type { Pola, Tw } from "../capaian/triwulan";
import type { BarisIndikator, Ukuran } from "../dokumen/dokumen";
import { selAsal, type CellRef } from "../dokumen/sumber";
import type { Pengaturan } from "../pengaturan/pengaturan";
import { Acuan, angkaFigur as angka, targetTriwulan, type AcuanIndikator, type Figur } from "./acuan";
import { setelanNama, type Cara } from "./cara";
import { saring, type Diuji, type Jaring } from "./keraguan";
import { capaianMenurut, kriteriaCapaian, type Penilaian } from "./penilaian";
import { setahunMenurut, tentukanPola } from "./pola-indikator";
import type { DeretTahun } from "./setahun";

/** Figures side by side under one indikator's name, as in a budget table. */
export type UkuranLepas = Pick<Ukuran, "target" | "realisasi">;

/** What a row says of itself, beside its figures. */
type Perihal = Pick<Diuji, "cara" | "nama" | "satuan" | "sasaran" | "setahun">;

const TANPA_TANYA: Penilaian["tanyaPola"] = [];

const sel = (satu: Figur): readonly CellRef[] => (satu ? selAsal(satu) : []);

/**
 * The one answer to "which jenis, which rule, which value" for every row and result cell of a Laporan (baca.md §3). Hitung,
 * Periksa, tables and pane look values up here; nothing else computes them.
 */
export class Penilai {
  private readonly acuan: Acuan;
  private readonly pengaturan: Pengaturan;
  private readonly dinilai = new Map<Ukuran, { readonly baris: BarisIndikator; readonly hasil: Penilaian }>();

  constructor(
    indikator: readonly AcuanIndikator[],
    /** What its answers have passed. */
    readonly jaring: Jaring,
  ) {
    this.pengaturan = jaring.pengaturan;
    this.acuan = new Acuan(indikator, jaring.pengaturan);
  }

  /** How a row is judged. */
  cara(baris: BarisIndikator): Cara {
    return this.acuan.cara(baris);
  }

  /** The annual target that a row's quarters lead to: its own, else its indikator's. */
  targetSetahun(baris: BarisIndikator): Angka | undefined {
    return this.acuan.targetSetahun(baris);
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
    const milik = this.acuan.milik(baris);
    switch (makna.jenis) {
      case "tahun-ini":
        return this.tahun(baris, target, realisasi);
      case "triwulan":
        return this.nilaiTriwulan(baris, makna.tw, target, realisasi);
      case "target-akhir":
        return this.nilai(baris, target ?? baris.targetAkhir ?? milik?.targetAkhir, realisasi ?? baris.realisasi);
      case "bulan":
      case "tahun-lalu":
      case "pembanding":
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
    const cara = this.acuan.caraNama(nama, angka(target));
    return this.susun({ cara, nama: nama ?? "", satuan: null, sasaran: null }, target, realisasi);
  }

  /** What would come out by another rule; to tell what staff may have computed instead. */
  andai(cara: Pick<Cara, "jenis" | "aturan" | "predikat">, nama: string, { target, realisasi }: UkuranLepas): Capaian {
    return capaianMenurut({ ...cara, dari: "bawaan" }, nama, angka(target), angka(realisasi));
  }

  private nilai(baris: BarisIndikator, target: Figur, realisasi: Figur): Penilaian {
    return this.susun(this.perihal(baris), target, realisasi);
  }

  private nilaiTriwulan(baris: BarisIndikator, tw: Tw, target: Figur, realisasi: Figur): Penilaian {
    const milik = targetTriwulan(tw, target, this.acuan.deretTarget(baris));
    return this.susun(this.perihal(baris, this.targetSetahun(baris)), milik, realisasi);
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
    const t = angka(target);
    const r = angka(realisasi);
    const selRealisasi = sel(realisasi);
    const mentah = capaianMenurut(cara, nama, t, r);
    const diuji = { cara, nama, satuan, sasaran, setahun, target: t, realisasi: r, sel: selRealisasi };
    const capaian = mentah.status === "dinilai" ? saring(mentah, diuji, this.jaring) : mentah;
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
    const milik = this.acuan.milik(baris);
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
