import type { Watcher } from "../../app/kata/kata-excel";
import type { Penerimaan } from "../../app/kata/kata-temuan";
import type * as MesinPeriksaModul from "../../app/periksa";
import type { Kabar } from "./keadaan-panel";
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

  /** Accepts findings for one reason that the workbook keeps; one step, also for many. */
  terima(kunci: readonly string[], alasan: string): Promise<void> {
    return this.ubahPenerimaan(kunci.map((satu) => ({ kunci: satu, alasan })));
  }

  /** Opens an accepted finding again. */
  bukaLagi(kunci: string): Promise<void> {
    return this.ubahPenerimaan([{ kunci, alasan: null }]);
  }

  /** Urungkan of either. */
  kembalikan({ lama, sebelum }: Extract<Langkah, { jenis: "penerimaan" }>): Promise<void> {
    return this.ubahPenerimaan(lama, sebelum);
  }

  /** `sebelum` is left out but where this takes a step back. */
  private ubahPenerimaan(daftar: readonly Penerimaan[], sebelum?: Langkah | null): Promise<void> {
    const { pusat } = this;
    return pusat.jalankan("menyimpan", async () => {
      const mesin = await this.muatMesin();
      const kini = new Map(pusat.keadaan().periksa?.temuan.map((t) => [t.kunci, t.diterima]));
      const lama = daftar.map(({ kunci }) => ({ kunci, alasan: kini.get(kunci) ?? null }));
      const kegagalan = await mesin.simpanPenerimaan(daftar, pusat.dengar());
      if (kegagalan) {
        pusat.gagalkan("menyimpan", kegagalan);
        return;
      }
      if (sebelum === undefined) pusat.catat({ jenis: "penerimaan", lama });
      else pusat.ubah({ urung: sebelum });
      const isTerbuka = daftar.every(({ alasan }) => alasan === null);
      const kabar: Kabar = { jenis: isTerbuka ? "batal-diterima" : "diterima", temuan: daftar.length };
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
