import type { Pengaturan } from "../../app/kata/kata-pengaturan";
import { countPlan } from "../../app/kata/kata-rencana";
import type { CellRef } from "../../app/kata/kata-sel";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import type { BukanBukuKinerja, HasilOlah } from "../../app/olah-hitung";
import type { KabarPita } from "../../app/saluran";
import { banyakSel, kabarHitung, kabarSiap, kabarTulisan } from "./kabar-buku";
import { KendaliTabel, type MesinTabel } from "./kendali-tabel";
import { KendaliTemuan, type MesinPeriksa } from "./kendali-temuan";
import { KendaliUrung } from "./kendali-urung";
import type { ApaDisimpan } from "./langkah";
import { Pusat, type Mesin } from "./pusat";

/** Does what the pane's buttons ask, one job at a time; React only looks on. */
export class Pengendali {
  private readonly pusat: Pusat;
  readonly keadaan: Pusat["keadaan"];
  readonly langganan: Pusat["langganan"];
  readonly batalkan: Pusat["batalkan"];
  private pemulihanDicari = false;
  readonly tabel: KendaliTabel;
  readonly temuan: KendaliTemuan;
  private readonly urung: KendaliUrung;

  constructor(
    muatMesin: () => Promise<Mesin>,
    muatMesinTabel: () => Promise<MesinTabel> = () => import("../mesin-tabel"),
    muatMesinPeriksa: () => Promise<MesinPeriksa> = () => import("../../app/periksa"),
  ) {
    this.pusat = new Pusat(muatMesin);
    ({ keadaan: this.keadaan, langganan: this.langganan, batalkan: this.batalkan } = this.pusat);
    this.tabel = new KendaliTabel(this.pusat, muatMesinTabel);
    this.temuan = new KendaliTemuan(this.pusat, muatMesinPeriksa);
    this.urung = new KendaliUrung(this.pusat, this.tabel, this.temuan);
  }

  /** Reads without writing, so that the tabs have figures before the first click. */
  baca(): Promise<void> {
    const { pusat } = this;
    return pusat.baca("membuka", async (mesin) => {
      pusat.ubah({ berubah: false });
      const hasil = await mesin.bacaBuku(pusat.pantau());
      if (hasil.status === "gagal") pusat.gagalkan("membuka", hasil.kegagalan);
      else pusat.ubah({ buku: hasil, kabar: kabarSiap(hasil) });
      if (this.pemulihanDicari) return;
      this.pemulihanDicari = true;
      pusat.ubah({ pemulihan: await mesin.bacaPemulihan() });
    });
  }

  /** From now on it is said when somebody has changed cells since they were read. */
  async amati(): Promise<void> {
    const { pusat } = this;
    await (
      await pusat.muatMesin()
    ).amatiPerubahan(() => {
      const { buku, berubah } = pusat.keadaan();
      if (buku !== null && !berubah) pusat.ubah({ berubah: true });
    });
  }

  /** Hitung Capaian: reads, computes, writes; pressed while the pane still reads, it follows at once. */
  async hitung(): Promise<void> {
    const { pusat } = this;
    await pusat.jalankan("membaca", async (mesin) => {
      pusat.ubah({ berubah: false });
      const hasil = await mesin.hitungCapaianBuku({}, (kerja) => pusat.ubah({ kerja }), pusat.pantau());
      if (hasil.status === "gagal") pusat.gagalkan("menghitung", hasil.kegagalan, hasil.ragu, hasil.pemulihan);
      else if (hasil.status === "tak-dikenal") pusat.ubah({ buku: hasil, kabar: null });
      else {
        const { plan } = hasil.rencana;
        if (countPlan(plan).cells > 0) pusat.catat({ jenis: "hitung", plan });
        pusat.ubah({ buku: hasil, kabar: kabarHitung(hasil) });
      }
    });
  }

  /** Takes back the last thing that was done. */
  readonly urungkan = (): Promise<void> => this.urung.urungkan();

  /** Puts back what an earlier job could neither finish nor take back. */
  async pulihkan(): Promise<void> {
    const { pusat } = this;
    const { pemulihan } = pusat.keadaan();
    if (!pemulihan) return;
    await pusat.jalankan("mengurungkan", async (mesin) => {
      const hasil = await mesin.pulihkan(pemulihan, pusat.pantau());
      if (hasil.status === "gagal") pusat.gagalkan("memulihkan", hasil.kegagalan, hasil.ragu, hasil.pemulihan);
      else {
        const tinggal = hasil.dibiarkan.length + hasil.pindah.length;
        pusat.ubah({ pemulihan: null, kabar: { jenis: "dipulihkan", sel: hasil.sel, tinggal } });
      }
    });
  }

  /** Keeps settings in the workbook; nothing else is written before the next Hitung Capaian. */
  simpan(ubah: (lama: Pengaturan) => Pengaturan, apa: ApaDisimpan = "pengaturan"): Promise<void> {
    const { pusat } = this;
    return pusat.jalankan("menyimpan", async (mesin) => {
      let catat = (): void => undefined;
      const ubahDanIngat = (lama: Pengaturan): Pengaturan => {
        const baru = ubah(lama);
        catat = () => pusat.catat({ jenis: "pengaturan", apa, ubahan: mesin.bedaPengaturan(lama, baru) });
        return baru;
      };
      const kegagalan = await mesin.simpanPengaturan(ubahDanIngat, pusat.dengar());
      if (kegagalan) {
        pusat.gagalkan("menyimpan", kegagalan);
        return;
      }
      catat();
      pusat.ubah({ berubah: false });
      const hasil = await mesin.bacaBuku(pusat.dengar());
      if (hasil.status === "gagal") pusat.gagalkan("membuka", hasil.kegagalan);
      else pusat.ubah({ buku: hasil, kabar: { jenis: "tersimpan", apa, sel: banyakSel(hasil) } });
    });
  }

  /** What other settings would come to, on the sheets as they were last read; nothing is kept or written. */
  async coba(buku: BukuDikenal, pengaturan: Pengaturan): Promise<HasilOlah | BukanBukuKinerja> {
    return (await this.pusat.muatMesin()).olahHitung(buku.snapshot, pengaturan);
  }

  /** The test of this Excel: a job like the others, which Batal ends. `maju` tells how far it has come, 0 to 1. */
  uji(kerja: (signal: AbortSignal | undefined, maju: (bagian: number) => void) => Promise<void>): Promise<void> {
    const { pusat } = this;
    return pusat.jalankan("menguji", () => kerja(pusat.pantau().signal, (bagian) => pusat.ubah({ bagian })));
  }

  /** Shows a cell in the sheet. Not a job: it may happen while one runs. */
  readonly pergi = async (sel: CellRef): Promise<void> => {
    const { pusat } = this;
    const hasil = await (await pusat.muatMesin()).pergiKeSel(sel);
    if (hasil.status === "gagal") pusat.gagalkan("memilih", hasil.kegagalan);
    if (hasil.status === "tersembunyi") pusat.ubah({ kabar: { jenis: "tersembunyi", lembar: hasil.lembar } });
  };

  /** What the ribbon's button has done in the meantime. */
  terimaDariPita({ plan, lembar, temuan }: KabarPita): void {
    const { cells } = countPlan(plan);
    const { pusat } = this;
    void this.baca().then(() => {
      // Where it has changed nothing, the reading has just said why.
      if (cells === 0) return;
      pusat.catat({ jenis: "hitung", plan });
      pusat.ubah({ kabar: kabarTulisan(cells, lembar, temuan) });
    });
  }
}
