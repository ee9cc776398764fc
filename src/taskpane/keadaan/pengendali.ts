import type { BukanBukuKinerja, HasilOlah } from "../../app/olah-hitung";
import type { HasilBuatTabel } from "../../app/tabel";
import type { KabarPita } from "../../app/saluran";
import { satuKerja } from "../../app/satu-kerja";
import type { UsulPasangan } from "../../domain/padanan";
import type { Pengaturan } from "../../domain/pengaturan";
import type { CellRef } from "../../domain/sumber";
import type { ExcelFailure } from "../../excel/errors";
import type { Watcher } from "../../excel/watcher";
import { countPlan, type Plan } from "../../plan/plan";
import type * as MesinModul from "../mesin";
import type * as MesinPeriksaModul from "../mesin-periksa";
import type * as MesinTabelModul from "../mesin-tabel";
import { KEADAAN_AWAL, type Buku, type BukuDikenal, type Kabar, type Keadaan, type Kerja } from "./keadaan";

type Mesin = typeof MesinModul;
type MesinTabel = typeof MesinTabelModul;
type MesinPeriksa = typeof MesinPeriksaModul;

const BELUM_TERMUAT = "Bagian panel belum termuat. Periksa sambungan jaringan, lalu coba lagi.";

/** Holds what the pane shows and does what its buttons ask, one job at a time; React only looks on. */
export class Pengendali {
  private kini: Keadaan = KEADAAN_AWAL;
  private berjalan = false;
  private bacaan: Promise<void> = Promise.resolve();
  private periksaNanti = false;
  private pemulihanDicari = false;
  private akhir = new AbortController();
  private readonly pendengar = new Set<() => void>();

  constructor(
    private readonly muatMesin: () => Promise<Mesin>,
    private readonly muatMesinTabel: () => Promise<MesinTabel> = () => import("../mesin-tabel"),
    private readonly muatMesinPeriksa: () => Promise<MesinPeriksa> = () => import("../mesin-periksa"),
  ) {}

  readonly keadaan = (): Keadaan => this.kini;

  readonly langganan = (dengar: () => void): (() => void) => {
    this.pendengar.add(dengar);
    return () => this.pendengar.delete(dengar);
  };

  /** Reads without writing, so that the tabs have figures before the first click. */
  baca(): Promise<void> {
    this.bacaan = this.jalankan("membuka", async (mesin) => {
      this.ubah({ berubah: false });
      const hasil = await mesin.bacaBuku(this.pantau());
      if (hasil.status === "gagal") this.gagalkan("membuka", hasil.kegagalan);
      else this.ubah({ buku: hasil, kabar: kabarSiap(hasil) });
      if (this.pemulihanDicari) return;
      this.pemulihanDicari = true;
      this.ubah({ pemulihan: await mesin.bacaPemulihan() });
    });
    return this.bacaan;
  }

  /** Ends the job that runs; what it has written is put back. */
  readonly batalkan = (): void => this.akhir.abort();

  /** Puts back what an earlier job could neither finish nor take back. */
  async pulihkan(): Promise<void> {
    const { pemulihan } = this.kini;
    if (!pemulihan) return;
    await this.sesudahBacaan();
    await this.jalankan("mengurungkan", async (mesin) => {
      const hasil = await mesin.pulihkan(pemulihan, this.pantau());
      if (hasil.status === "gagal") this.gagalkan("mengurungkan", hasil.kegagalan, hasil.ragu, hasil.pemulihan);
      else {
        const tinggal = hasil.dibiarkan.length + hasil.pindah.length;
        this.ubah({ pemulihan: null, kabar: { jenis: "dipulihkan", sel: hasil.sel, tinggal } });
      }
    });
  }

  /** From now on it is said when somebody has changed cells since they were read. */
  async amati(): Promise<void> {
    await (
      await this.muatMesin()
    ).amatiPerubahan(() => {
      if (this.kini.buku !== null && !this.kini.berubah) this.ubah({ berubah: true });
    });
  }

  /** Hitung Capaian: reads, computes, writes; pressed while the pane still reads, it follows at once. */
  async hitung(): Promise<void> {
    await this.sesudahBacaan();
    await this.jalankan("membaca", async (mesin) => {
      this.ubah({ berubah: false });
      const hasil = await mesin.hitungCapaianBuku({}, (kerja) => this.ubah({ kerja }), this.pantau());
      if (hasil.status === "gagal") this.gagalkan("menghitung", hasil.kegagalan, hasil.ragu, hasil.pemulihan);
      else if (hasil.status === "tak-dikenal") this.ubah({ buku: hasil, kabar: null, urung: null });
      else this.selesaiHitung(hasil, hasil.rencana.plan);
    });
  }

  /** Puts back what the last Hitung Capaian wrote. */
  async urungkan(): Promise<void> {
    const plan = this.kini.urung;
    if (!plan) return;
    await this.sesudahBacaan();
    await this.jalankan("mengurungkan", async (mesin) => {
      const hasil = await mesin.urungkan(plan, this.pantau());
      if (hasil.status === "gagal") this.gagalkan("mengurungkan", hasil.kegagalan, hasil.ragu, hasil.pemulihan);
      else this.ubah({ urung: null, kabar: { jenis: "diurungkan", sel: hasil.sel, lembar: hasil.lembar } });
    });
  }

  /** Remembers an answer about two names in the workbook, and shows what follows from it. */
  putuskan({ a, b }: UsulPasangan, isSama: boolean): Promise<void> {
    const daftar = isSama ? "pasangan" : "bukanPasangan";
    return this.simpan((lama) => ({ ...lama, [daftar]: [...lama[daftar], { a: a.teks, b: b.teks }] }));
  }

  /** Keeps settings in the workbook; nothing else is written before the next Hitung Capaian. */
  async simpan(ubah: (lama: Pengaturan) => Pengaturan): Promise<void> {
    await this.jalankan("menyimpan", async (mesin) => {
      const kegagalan = await mesin.simpanPengaturan(ubah);
      if (kegagalan) {
        this.gagalkan("menyimpan", kegagalan);
        return;
      }
      this.ubah({ berubah: false });
      const hasil = await mesin.bacaBuku();
      if (hasil.status === "gagal") this.gagalkan("membuka", hasil.kegagalan);
      else this.ubah({ buku: hasil, kabar: { jenis: "tersimpan", sel: banyakSel(hasil) } });
    });
  }

  /** How each table of the LKj stands; nothing is written. */
  bacaTabel(): Promise<void> {
    this.bacaan = this.jalankan("membuka", async () => {
      const hasil = await (await this.muatMesinTabel()).buatTabelBuku(LIHAT);
      if (hasil.status === "gagal") this.gagalkan("menabel", hasil.kegagalan);
      else this.ubah({ tabel: [], usang: [], ...keadaanTabel(hasil) });
    });
    return this.bacaan;
  }

  /** Makes or refreshes the chosen tables, each on a sheet of its own. */
  buatTabel(nomor: ReadonlySet<string>): Promise<void> {
    return this.jalankan("menabel", async () => {
      const { buatTabelBuku } = await this.muatMesinTabel();
      const hasil = await buatTabelBuku({ hanya: nomor, lewatiNamaDipakai: true });
      if (hasil.status === "gagal") {
        this.gagalkan("menabel", hasil.kegagalan, hasil.ragu);
        return;
      }
      const kini = keadaanTabel(await buatTabelBuku(LIHAT));
      const urungTabel = (hasil.status === "selesai" ? hasil.urung : null) ?? this.kini.urungTabel;
      const status = hasil.status === "selesai" ? hasil.rencana.status : [];
      const dibuat = status.filter((s) => nomor.has(s.nomor) && (s.keadaan === "baru" || s.keadaan === "diperbarui"));
      this.ubah({ ...kini, urungTabel, kabar: { jenis: "tabel", tabel: dibuat.length } });
    });
  }

  /** Takes back what Buat Tabel made last: new sheets go, refreshed ones are as they were. */
  async urungkanTabel(): Promise<void> {
    const urung = this.kini.urungTabel;
    if (!urung) return;
    await this.jalankan("menabel", async () => {
      const { buatTabelBuku, urungkanTabel } = await this.muatMesinTabel();
      const hasil = await urungkanTabel(urung);
      if (hasil.status === "gagal") {
        this.gagalkan("menabel", hasil.kegagalan, hasil.ragu);
        return;
      }
      const { lembar, ditinggal } = hasil;
      const kini = keadaanTabel(await buatTabelBuku(LIHAT));
      this.ubah({ ...kini, urungTabel: null, kabar: { jenis: "tabel-diurungkan", lembar, ditinggal } });
    });
  }

  /** Makes or refreshes the sheet of findings for those in charge; a sheet of staff's by that name is left alone. */
  buatLembarTemuan(): Promise<void> {
    return this.jalankan("menabel", async () => {
      const { buatTabelBuku, NOMOR_TEMUAN } = await this.muatMesinTabel();
      const hasil = await buatTabelBuku({ hanya: new Set([NOMOR_TEMUAN]) });
      if (hasil.status === "gagal") this.gagalkan("menabel", hasil.kegagalan, hasil.ragu);
      else if (hasil.status !== "selesai")
        this.gagalkan("menabel", { code: hasil.status, pesan: hasil.pesan, rincian: hasil.pesan });
      else {
        const { keadaan, lembar, kurang } = hasil.rencana.status.find((s) => s.nomor === NOMOR_TEMUAN) ?? {};
        if (kurang) this.gagalkan("menabel", { code: keadaan ?? "", pesan: kurang, rincian: kurang });
        else this.ubah({ kabar: { jenis: "lembar-temuan", lembar: lembar ?? "", isBaru: keadaan !== "mutakhir" } });
      }
    });
  }

  /** Looks for all that disagrees in the workbook; nothing is written. While another job runs, it follows that one. */
  periksa(): Promise<void> {
    if (this.berjalan) {
      this.periksaNanti = true;
      return Promise.resolve();
    }
    this.bacaan = this.jalankan("membuka", () => this.periksaDalam());
    return this.bacaan;
  }

  /** Accepts a finding for a reason that the workbook keeps. */
  terima(kunci: string, alasan: string): Promise<void> {
    return this.simpanTerima((mesin) => mesin.terimaTemuan(kunci, alasan), { jenis: "diterima" });
  }

  /** Opens an accepted finding again. */
  batalkanTerima(kunci: string): Promise<void> {
    return this.simpanTerima((mesin) => mesin.batalkanTerima(kunci), { jenis: "batal-diterima" });
  }

  /** What other settings would come to, on the sheets as they were last read; nothing is kept or written. */
  async coba(buku: BukuDikenal, pengaturan: Pengaturan): Promise<HasilOlah | BukanBukuKinerja> {
    return (await this.muatMesin()).olahHitung(buku.snapshot, pengaturan);
  }

  /** Shows a cell in the sheet. Not a job: it may happen while one runs. */
  readonly pergi = async (sel: CellRef): Promise<void> => {
    const hasil = await (await this.muatMesin()).pergiKeSel(sel);
    if (hasil.status === "gagal") this.gagalkan("memilih", hasil.kegagalan);
    if (hasil.status === "tersembunyi") this.ubah({ kabar: { jenis: "tersembunyi", lembar: hasil.lembar } });
  };

  /** What the ribbon's button has done in the meantime. */
  terimaDariPita({ plan, lembar, temuan }: KabarPita): void {
    const { cells } = countPlan(plan);
    const kabar: Kabar =
      cells === 0 ? { jenis: "siap", sel: 0, temuan } : { jenis: "diperbarui", sel: cells, lembar, temuan };
    void this.baca().then(() => this.ubah({ kabar, urung: cells > 0 ? plan : this.kini.urung }));
  }

  /** A reading may be followed by another that was asked for meanwhile. */
  private async sesudahBacaan(): Promise<void> {
    for (let bacaan = null; this.kini.kerja === "membuka" && bacaan !== this.bacaan;) await (bacaan = this.bacaan);
  }

  private selesaiHitung(buku: Extract<Buku, { status: "selesai" }>, plan: Plan): void {
    const { cells, sheetIds } = countPlan(plan);
    const temuan = buku.temuan.length;
    const kabar: Kabar =
      cells === 0
        ? { jenis: "siap", sel: 0, temuan }
        : { jenis: "diperbarui", sel: cells, lembar: sheetIds.length, temuan };
    this.ubah({ buku, kabar, urung: cells === 0 ? this.kini.urung : plan });
  }

  private simpanTerima(simpan: (mesin: MesinPeriksa) => Promise<ExcelFailure | null>, kabar: Kabar): Promise<void> {
    return this.jalankan("menyimpan", async () => {
      const kegagalan = await simpan(await this.muatMesinPeriksa());
      if (kegagalan) this.gagalkan("menyimpan", kegagalan);
      else if (await this.periksaDalam()) this.ubah({ kabar });
    });
  }

  private async periksaDalam(): Promise<boolean> {
    const hasil = await (await this.muatMesinPeriksa()).periksaBuku();
    if (hasil.status === "gagal") this.gagalkan("membuka", hasil.kegagalan);
    else this.ubah({ periksa: hasil.status === "selesai" ? hasil : null });
    return hasil.status !== "gagal";
  }

  /** A second job is not begun while one runs, here or from the ribbon. */
  private async jalankan(kerja: Kerja, isi: (mesin: Mesin) => unknown): Promise<void> {
    if (this.berjalan) return;
    this.berjalan = true;
    // Reading changes nothing, and need not wait for the ribbon.
    const aturan = kerja === "membuka" ? langsung : satuKerja;
    const dimulai = await aturan(async () => {
      this.akhir = new AbortController();
      this.ubah({ kerja, gagal: null, menunggu: null, bagian: null });
      try {
        await isi(await this.muatMesin());
      } catch (thrown) {
        const rincian = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
        this.gagalkan(kerja, { code: "Unknown", pesan: BELUM_TERMUAT, rincian });
      }
    });
    this.berjalan = false;
    this.ubah(dimulai ? { kerja: null } : { kerja: null, kabar: { jenis: "pita" } });
    if (!this.periksaNanti) return;
    this.periksaNanti = false;
    if (this.kini.gagal === null) void this.periksa();
  }

  /** What the job that runs tells, and how it is ended. */
  private pantau(): Watcher {
    return {
      signal: this.akhir.signal,
      onWaiting: (menunggu) => this.ubah({ menunggu }),
      onProgress: ({ bagian }) => this.ubah({ bagian }),
    };
  }

  private gagalkan(
    saat: Kerja | "memilih",
    kegagalan: ExcelFailure,
    ragu: readonly CellRef[] = [],
    pemulihan = this.kini.pemulihan,
  ): void {
    if (pemulihan) this.ubah({ pemulihan });
    if (kegagalan.code === "Cancelled" && ragu.length === 0) this.ubah({ kabar: { jenis: "dibatalkan" } });
    else this.ubah({ gagal: { saat, kegagalan, ragu }, kabar: null });
  }

  private ubah(bagian: Partial<Keadaan>): void {
    this.kini = { ...this.kini, ...bagian };
    for (const dengar of this.pendengar) dengar();
  }
}

/** How tables stand, the sheet of findings too. */
const LIHAT = { periksaSaja: true, denganTemuan: true } as const;

function keadaanTabel(hasil: HasilBuatTabel): Pick<Keadaan, "tabel" | "usang"> | object {
  return hasil.status === "selesai" ? { tabel: hasil.rencana.status, usang: hasil.rencana.usang } : {};
}

async function langsung(kerja: () => Promise<void>): Promise<boolean> {
  await kerja();
  return true;
}

/** How many cells the next Hitung Capaian would change. */
function banyakSel(buku: Buku): number {
  return buku.status === "selesai" ? countPlan(buku.rencana.plan).cells : 0;
}

function kabarSiap(buku: Buku): Kabar | null {
  return buku.status === "selesai" ? { jenis: "siap", sel: banyakSel(buku), temuan: buku.temuan.length } : null;
}
