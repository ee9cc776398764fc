import type { ExcelFailure } from "../../excel/errors";
import type { Watcher } from "../../excel/watcher";
import type * as MesinPeriksaModul from "../mesin-periksa";
import type { Kabar } from "./keadaan";
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
    return this.simpan((mesin, pantau) => mesin.terimaTemuan(kunci, alasan, pantau), { jenis: "diterima" });
  }

  /** Opens an accepted finding again. */
  bukaLagi(kunci: string): Promise<void> {
    return this.simpan((mesin, pantau) => mesin.batalkanTerima(kunci, pantau), { jenis: "batal-diterima" });
  }

  private simpan(
    simpan: (mesin: MesinPeriksa, pantau: Watcher) => Promise<ExcelFailure | null>,
    kabar: Kabar,
  ): Promise<void> {
    const { pusat } = this;
    return pusat.jalankan("menyimpan", async () => {
      const kegagalan = await simpan(await this.muatMesin(), pusat.dengar());
      if (kegagalan) pusat.gagalkan("menyimpan", kegagalan);
      else if (await this.periksaDalam(pusat.dengar())) pusat.ubah({ kabar });
    });
  }

  private async periksaDalam(pantau: Watcher): Promise<boolean> {
    const hasil = await (await this.muatMesin()).periksaBuku(undefined, pantau);
    if (hasil.status === "gagal") this.pusat.gagalkan("memeriksa", hasil.kegagalan);
    else this.pusat.ubah({ periksa: hasil.status === "selesai" ? hasil : null });
    return hasil.status !== "gagal";
  }
}
