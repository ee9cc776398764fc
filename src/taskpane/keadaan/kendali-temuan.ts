import type { Watcher } from "../../excel/watcher";
import type * as MesinPeriksaModul from "../mesin-periksa";
import type { Kabar } from "./keadaan";
import type { Langkah } from "./langkah";
import type { Pusat } from "./pusat";

export type MesinPeriksa = typeof MesinPeriksaModul;

/** What the tab of findings asks for. */
export class KendaliTemuan {
  constructor(
    private readonly pusat: Pusat,
    private readonly muatMesin: () => Promise<MesinPeriksa>,
  ) {}

  /** Looks for all that disagrees in the workbook; nothing is written. While another job runs, it follows that one. */
  readonly periksa = (): Promise<void> => {
    if (this.pusat.tunda(this.periksa)) return Promise.resolve();
    return this.pusat.baca("memeriksa", () => this.periksaDalam(this.pusat.pantau()));
  };

  /** Accepts a finding for a reason that the workbook keeps. */
  terima(kunci: string, alasan: string): Promise<void> {
    return this.ubahPenerimaan(kunci, alasan);
  }

  /** Opens an accepted finding again. */
  bukaLagi(kunci: string): Promise<void> {
    return this.ubahPenerimaan(kunci, null);
  }

  /** Urungkan of either. */
  kembalikan({ kunci, alasan, sebelum }: Extract<Langkah, { jenis: "penerimaan" }>): Promise<void> {
    return this.ubahPenerimaan(kunci, alasan, sebelum);
  }

  /** `alasan` null opens it again. `sebelum` is left out but where this takes a step back. */
  private ubahPenerimaan(kunci: string, alasan: string | null, sebelum?: Langkah | null): Promise<void> {
    const { pusat } = this;
    return pusat.jalankan("menyimpan", async () => {
      const mesin = await this.muatMesin();
      const lama = pusat.keadaan().periksa?.temuan.find((t) => t.kunci === kunci)?.diterima ?? null;
      const kegagalan = await (alasan === null
        ? mesin.batalkanTerima(kunci, pusat.dengar())
        : mesin.terimaTemuan(kunci, alasan, pusat.dengar()));
      if (kegagalan) {
        pusat.gagalkan("menyimpan", kegagalan);
        return;
      }
      if (sebelum === undefined) pusat.catat({ jenis: "penerimaan", kunci, alasan: lama });
      else pusat.ubah({ urung: sebelum });
      const kabar: Kabar = { jenis: alasan === null ? "batal-diterima" : "diterima" };
      if (await this.periksaDalam(pusat.dengar())) pusat.ubah({ kabar });
    });
  }

  private async periksaDalam(pantau: Watcher): Promise<boolean> {
    const hasil = await (await this.muatMesin()).periksaBuku(undefined, pantau);
    if (hasil.status === "gagal") this.pusat.gagalkan("memeriksa", hasil.kegagalan);
    else this.pusat.ubah({ periksa: hasil.status === "selesai" ? hasil : null });
    return hasil.status !== "gagal";
  }
}
