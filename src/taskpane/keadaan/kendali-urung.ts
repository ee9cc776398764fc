import type { ExcelFailure } from "../../app/kata/kata-excel";
import { namaLangkah, type Langkah } from "./langkah";
import { banyakSel } from "./kabar-buku";
import type { KendaliTabel } from "./kendali-tabel";
import type { KendaliTemuan } from "./kendali-temuan";
import type { Mesin, Pusat } from "./pusat";

type Jenis<J extends Langkah["jenis"]> = Extract<Langkah, { jenis: J }>;

const SUDAH_DIUBAH: ExcelFailure = {
  code: "SettingsChanged",
  pesan:
    "Pengaturan ini sudah diubah lagi sejak itu, jadi tidak diurungkan. Lihat Temuan › Jawaban Anda atau Pengaturan.",
  rincian: "SettingsChanged",
};

/** Urungkan: takes back the last thing that was done, whatever it was. */
export class KendaliUrung {
  constructor(
    private readonly pusat: Pusat,
    private readonly tabel: KendaliTabel,
    private readonly temuan: KendaliTemuan,
  ) {}

  async urungkan(): Promise<void> {
    const langkah = this.pusat.keadaan().urung;
    if (langkah?.jenis === "hitung") await this.hitung(langkah);
    if (langkah && "urung" in langkah) await this.tabel.kembalikan(langkah);
    if (langkah?.jenis === "penerimaan") await this.temuan.kembalikan(langkah);
    if (langkah?.jenis === "pengaturan") await this.pengaturan(langkah);
  }

  private hitung({ plan, sebelum }: Jenis<"hitung">): Promise<void> {
    const { pusat } = this;
    return pusat.jalankan("mengurungkan", async (mesin) => {
      const hasil = await mesin.urungkan(plan, pusat.pantau());
      if (hasil.status === "gagal") pusat.gagalkan("mengurungkan", hasil.kegagalan, hasil.ragu, hasil.pemulihan);
      else pusat.ubah({ urung: sebelum, kabar: { jenis: "diurungkan", sel: hasil.sel, lembar: hasil.lembar } });
    });
  }

  private pengaturan(langkah: Jenis<"pengaturan">): Promise<void> {
    const { pusat } = this;
    return pusat.jalankan("menyimpan", async (mesin) => {
      const semula: { ada: boolean } = { ada: true };
      const kegagalan = await mesin.simpanPengaturan((kini) => {
        const lama = mesin.kembalikanPengaturan(kini, langkah.ubahan);
        semula.ada = lama !== null;
        return lama ?? kini;
      }, pusat.dengar());
      if (kegagalan) pusat.gagalkan("menyimpan", kegagalan);
      else {
        pusat.ubah({ urung: langkah.sebelum });
        if (semula.ada) await this.bacaSesudah(langkah, mesin);
        else pusat.gagalkan("menyimpan", SUDAH_DIUBAH);
      }
    });
  }

  private async bacaSesudah(langkah: Langkah, mesin: Mesin): Promise<void> {
    const { pusat } = this;
    const hasil = await mesin.bacaBuku(pusat.dengar());
    if (hasil.status === "gagal") pusat.gagalkan("membuka", hasil.kegagalan);
    else {
      const kabar = { jenis: "ditarik", langkah: namaLangkah(langkah), sel: banyakSel(hasil) } as const;
      pusat.ubah({ buku: hasil, berubah: false, kabar });
    }
  }
}
