import type { HasilBuatTabel } from "../../app/tabel";
import type * as MesinTabelModul from "../mesin-tabel";
import type { Keadaan } from "./keadaan-panel";
import type { Langkah } from "./langkah";
import type { Pusat } from "./pusat";

export type MesinTabel = typeof MesinTabelModul;

/** How tables stand, the sheet of findings too. */
const LIHAT = { periksaSaja: true, denganTemuan: true } as const;

/** What the tab of tables asks for. */
export class KendaliTabel {
  constructor(
    private readonly pusat: Pusat,
    private readonly muatMesin: () => Promise<MesinTabel>,
  ) {}

  /** How each table of the LKj stands; nothing is written. While another job runs, it follows that one. */
  readonly baca = (): Promise<void> => {
    const { pusat } = this;
    if (pusat.tunda(this.baca)) return Promise.resolve();
    return pusat.baca("membuka", async () => {
      const hasil = await (await this.muatMesin()).buatTabelBuku(LIHAT, pusat.pantau());
      if (hasil.status === "gagal") pusat.gagalkan("melihat-tabel", hasil.kegagalan);
      else pusat.ubah(keadaanTabel(hasil));
    });
  };

  /** Makes or refreshes the chosen tables, each on a sheet of its own; edited ones only where `timpa` has them, too. */
  buat(nomor: ReadonlySet<string>, timpa: ReadonlySet<string> = new Set()): Promise<void> {
    const { pusat } = this;
    return pusat.jalankan("menabel", async () => {
      const { buatTabelBuku } = await this.muatMesin();
      const hasil = await buatTabelBuku(
        { hanya: nomor, lewatiNamaDipakai: true, timpaSuntingan: timpa },
        pusat.pantau(),
      );
      if (hasil.status === "gagal") {
        pusat.gagalkan("menabel", hasil.kegagalan, hasil.ragu);
        return;
      }
      const urung = hasil.status === "selesai" ? hasil.urung : null;
      const status = hasil.status === "selesai" ? hasil.rencana.status : [];
      const dibuat = status.filter((s) => nomor.has(s.nomor) && (s.keadaan === "baru" || s.keadaan === "diperbarui"));
      const kurang = hasil.status === "selesai" ? hasil.kurang : null;
      if (urung) pusat.catat({ jenis: "tabel", urung });
      await this.lihat();
      pusat.ubah({ kabar: { jenis: "tabel", tabel: dibuat.length, kurang } });
    });
  }

  /** Blanks the sheet of one table that staff ruined, all that is on it, and draws it anew. */
  buatUlang(nomor: string): Promise<void> {
    const { pusat } = this;
    return pusat.jalankan("menabel", async () => {
      const hasil = await (await this.muatMesin()).buatUlangLembar(nomor);
      if (hasil.status === "gagal") {
        pusat.gagalkan("menabel", hasil.kegagalan, hasil.ragu);
        return;
      }
      await this.lihat();
      if (hasil.status === "selesai") pusat.ubah({ kabar: { jenis: "tabel", tabel: 1, kurang: hasil.kurang } });
      else pusat.gagalkan("menabel", { code: hasil.status, pesan: hasil.pesan, rincian: hasil.pesan });
    });
  }

  /** Makes the blank sheet that a table without a source needs. */
  buatIsian(nomor: string): Promise<void> {
    const { pusat } = this;
    return pusat.jalankan("menabel", async () => {
      await (await this.muatMesin()).kerjaIsian(pusat, nomor);
      await this.lihat();
    });
  }

  /** Takes back what was made last: new sheets go, refreshed ones are as they were. */
  kembalikan({ urung, sebelum }: Extract<Langkah, { jenis: "tabel" | "isian" }>): Promise<void> {
    const { pusat } = this;
    return pusat.jalankan("menabel", async () => {
      const hasil = await (await this.muatMesin()).urungkanTabel(urung, pusat.dengar());
      if (hasil.status === "gagal") {
        pusat.gagalkan("menabel", hasil.kegagalan, hasil.ragu);
        return;
      }
      const { lembar, ditinggal, kurang } = hasil;
      pusat.ubah({ urung: sebelum });
      await this.lihat();
      pusat.ubah({ kabar: { jenis: "tabel-diurungkan", lembar, ditinggal, kurang } });
    });
  }

  /** Makes or refreshes the sheet of findings for those in charge; a sheet of staff's by that name is left alone. */
  buatLembarTemuan(): Promise<void> {
    const { pusat } = this;
    return pusat.jalankan("menabel", async () => (await this.muatMesin()).kerjaLembarTemuan(pusat));
  }

  /** After a write; the tables are made also where nobody can say any more how they stand. */
  private async lihat(): Promise<void> {
    const { buatTabelBuku } = await this.muatMesin();
    this.pusat.ubah(keadaanTabel(await buatTabelBuku(LIHAT, this.pusat.pantau())));
  }
}

function keadaanTabel(hasil: HasilBuatTabel): Pick<Keadaan, "tabel" | "usang"> {
  if (hasil.status === "selesai") return { tabel: hasil.rencana.status, usang: hasil.rencana.usang };
  return { tabel: hasil.status === "gagal" ? null : [], usang: [] };
}
