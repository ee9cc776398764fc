import type { IngatanOlah, Pantau } from "../../app/ingatan-olah";
import type { ExcelFailure, KnownSheets } from "../../app/kata/kata-excel";
import type { CellRef } from "../../app/kata/kata-sel";
import { satuKerja } from "../../app/satu-kerja";
import type * as MesinModul from "../mesin";
import type { Tindakan } from "./langkah";
import { isBacaan, KEADAAN_AWAL, type Keadaan, type Kegagalan, type Kerja } from "./keadaan-panel";

export type Mesin = typeof MesinModul;

const BELUM_TERMUAT = "Bagian panel belum termuat. Periksa sambungan jaringan, lalu coba lagi.";

/** Holds what the pane shows, and runs one job at a time, here or from the ribbon. */
export class Pusat {
  private kini: Keadaan = KEADAAN_AWAL;
  private berjalan = false;
  private bacaan: Promise<void> = Promise.resolve();
  private akhir = new AbortController();
  /** Readings that were asked for while another job ran. */
  private readonly antrean = new Set<() => unknown>();
  private readonly pendengar = new Set<() => void>();
  private readonly dikenal: KnownSheets = { headings: "none yet" };
  private readonly ingatan: IngatanOlah = { terakhir: null };

  constructor(readonly muatMesin: () => Promise<Mesin>) {}

  readonly keadaan = (): Keadaan => this.kini;

  readonly langganan = (dengar: () => void): (() => void) => {
    this.pendengar.add(dengar);
    return () => this.pendengar.delete(dengar);
  };

  /** Ends the job that runs; what it has written is put back. */
  readonly batalkan = (): void => this.akhir.abort();

  ubah(bagian: Partial<Keadaan>): void {
    this.kini = { ...this.kini, ...bagian };
    for (const dengar of this.pendengar) dengar();
  }

  /** Something was done that Urungkan can take back. */
  catat(tindakan: Tindakan): void {
    this.ubah({ urung: { ...tindakan, sebelum: this.kini.urung } });
  }

  gagalkan(
    saat: Kegagalan["saat"],
    kegagalan: ExcelFailure,
    ragu: readonly CellRef[] = [],
    pemulihan = this.kini.pemulihan,
  ): void {
    if (pemulihan) this.ubah({ pemulihan });
    if (kegagalan.code === "Cancelled" && ragu.length === 0) this.ubah({ kabar: { jenis: "dibatalkan" } });
    else this.ubah({ gagal: { saat, kegagalan, ragu }, kabar: null });
  }

  /** A job that only reads: what is asked for meanwhile follows it. Where one is under way, that one is awaited. */
  baca(kerja: Kerja, isi: (mesin: Mesin) => unknown): Promise<void> {
    if (!this.berjalan) this.bacaan = this.jalankan(kerja, isi);
    return this.bacaan;
  }

  /** Does a reading again once the job that runs has gone well; false where none runs. */
  tunda(baca: () => unknown): boolean {
    if (this.berjalan) this.antrean.add(baca);
    return this.berjalan;
  }

  /** A reading may be followed by another that was asked for meanwhile. */
  private async sesudahBacaan(): Promise<void> {
    for (let bacaan = null; isBacaan(this.kini.kerja) && bacaan !== this.bacaan;) await (bacaan = this.bacaan);
  }

  /** A job that writes waits for a reading; a second one is not begun while one runs, here or from the ribbon. */
  async jalankan(kerja: Kerja, isi: (mesin: Mesin) => unknown): Promise<void> {
    if (!isBacaan(kerja)) await this.sesudahBacaan();
    if (this.berjalan) return;
    this.berjalan = true;
    // Reading changes nothing, and need not wait for the ribbon.
    const aturan = isBacaan(kerja) ? langsung : satuKerja;
    const dimulai = await aturan(async () => {
      this.akhir = new AbortController();
      this.ubah({ kerja, gagal: null, menunggu: null, bagian: null, tabelKe: null, dapatBatal: false });
      try {
        await isi(await this.muatMesin());
      } catch (thrown) {
        const rincian = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
        this.gagalkan(kerja, { code: "Unknown", pesan: BELUM_TERMUAT, rincian });
      }
    });
    this.berjalan = false;
    this.ubah(dimulai ? { kerja: null } : { kerja: null, kabar: { jenis: "pita" } });
    this.susulkan();
  }

  /** What a job tells that Batal may end. */
  pantau(): Pantau {
    this.ubah({ dapatBatal: true });
    return { ...this.dengar(), signal: this.akhir.signal };
  }

  /** What a job tells that, once begun, goes on to its end. */
  dengar(): Pantau {
    return {
      known: this.dikenal,
      ingatan: this.ingatan,
      onWaiting: (menunggu) => this.ubah({ menunggu }),
      onProgress: ({ bagian, tabel }) => this.ubah({ bagian, tabelKe: tabel ?? null }),
    };
  }

  private susulkan(): void {
    const [berikut] = this.antrean;
    if (this.kini.gagal !== null) this.antrean.clear();
    else if (berikut) {
      this.antrean.delete(berikut);
      berikut();
    }
  }
}

async function langsung(kerja: () => Promise<void>): Promise<boolean> {
  await kerja();
  return true;
}
