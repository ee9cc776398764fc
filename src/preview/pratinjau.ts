import type { HeadlessExcel } from "../host/contract";
import { openModel } from "../host/open";
import { WorkbookView } from "../host/view/workbook-view";
import { alamatSetempat } from "./alamat-setempat";
import { namaHasil, terimaDiTirai, terimaJatuhan, unduh } from "./berkas-terbuka";
import { Bidang } from "./bidang";
import { elemen, elemenJenis } from "./elemen";
import { LingkunganTerpilih } from "./lingkungan";
import { refusalSentence } from "../host/refusal-words";
import { bacaPita, gambarPita, type TombolPita } from "./pita";
import { Rumus } from "./rumus-pratinjau";
import { WadahOffice } from "./wadah-office";

const contoh = "diskominfo-2024.xlsx";
const lokal = "id-ID";

/** The whole page: workbook, ribbon and pane. */
export class Pratinjau {
  readonly wadah = new WadahOffice(
    {
      setelahBatch: (menulis) => this.setelahBatch(menulis),
      bingkaiSiap: (bingkai) => terimaJatuhan(bingkai, elemen("jatuhkan")),
    },
    new LingkunganTerpilih(() => this.muatHalaman()),
  );
  private readonly rumus = new Rumus({
    siap: () => this.bidang.lupakanPerubahan(),
    gagal: () => this.kabar("Rumus di buku ini tidak dapat dihitung ulang di sini; Excel akan menghitungnya.", true),
  });
  private readonly bidang = new Bidang({
    hitungUlang: () => this.rumus.hitungUlang(),
    diubah: (worksheetId, address) => {
      this.tandaiBerubah();
      this.wadah.kabariPerubahan({ worksheetId, address, byAddin: false });
    },
    dipilih: () => this.wadah.kabariPilihan(),
    kabar: (teks, isGalat) => this.kabar(teks, isGalat),
  });
  private excel: HeadlessExcel | undefined;
  private nama = contoh;
  private isBerubah = false;
  private panelAlamat = alamatSetempat("/taskpane.html");
  private perintahAlamat = alamatSetempat("/commands.html");

  /** Loads the example, and says so where that fails. */
  async mulai(): Promise<void> {
    try {
      await this.siapkan();
    } catch (galat) {
      console.error(galat);
      this.kabar("Pratinjau tidak dapat dimuat. Jalankan lagi npm run pratinjau, lalu muat ulang halaman ini.", true);
    }
  }

  private async siapkan(): Promise<void> {
    this.pasangTombol();
    const [manifes, berkas] = await Promise.all([ambil("panel/manifest.xml"), ambil(`contoh/${contoh}`)]);
    const pita = bacaPita(new TextDecoder().decode(manifes));
    this.perintahAlamat = pita.alamatPerintah;
    elemen("tab-pita").textContent = pita.tab;
    gambarPita(elemen("pita"), pita, (tombol) => this.tekanPita(tombol));
    this.buka(contoh, berkas);
  }

  /** Opens a workbook in place of the one that is open; a file that can't be opened changes nothing. */
  buka(nama: string, isi: Uint8Array): void {
    const dibuka = openModel(isi);
    if (!dibuka.ok) {
      this.kabar(refusalSentence(nama, dibuka.refusal), true);
      return;
    }
    this.excel = dibuka.excel;
    this.nama = nama;
    this.isBerubah = false;
    this.wadah.pasang(dibuka.excel);
    this.bidang.tampilkan(new WorkbookView(dibuka.model, lokal));
    this.rumus.pasang(dibuka.model);
    this.tulisNama();
    this.kabar(`${nama} dibuka.`);
    this.muatHalaman();
  }

  /** The add-in's pages start anew. */
  private muatHalaman(): void {
    this.wadah.perintah.lepas();
    if (!elemen("wadah-panel").hidden) this.muat("panel", this.panelAlamat);
    this.muat("perintah", this.perintahAlamat);
  }

  private muat(id: "panel" | "perintah", alamat: string): void {
    elemenJenis(id, HTMLIFrameElement).contentWindow?.location.replace(alamat);
  }

  private setelahBatch(menulis: boolean): void {
    if (!menulis) {
      this.bidang.ikutiPilihan();
      return;
    }
    const { id, nama } = this.bidang.segarkan();
    for (const worksheetId of id) this.wadah.kabariPerubahan({ worksheetId, address: "A1", byAddin: true });
    if (nama.length === 0) return;
    this.tandaiBerubah();
    this.kabar(`Berubah di ${nama.length} lembar: ${nama.join(", ")}.`);
  }

  private tandaiBerubah(): void {
    this.isBerubah = true;
    this.tulisNama();
  }

  private tulisNama(): void {
    elemen("nama-berkas").textContent = this.nama;
    elemen("status-berkas").textContent = this.isBerubah ? " – sudah berubah, belum diunduh" : "";
    elemenJenis("unduh", HTMLButtonElement).disabled = false;
  }

  private kabar(teks: string, isGalat = false): void {
    const kabar = elemen("kabar");
    kabar.textContent = teks;
    kabar.classList.toggle("galat", isGalat);
  }

  private async tekanPita({ id, tindakan }: TombolPita): Promise<void> {
    if (tindakan.jenis === "fungsi") return this.wadah.perintah.jalankan(tindakan.nama, id);
    const wadah = elemen("wadah-panel");
    const tutup = !wadah.hidden && this.panelAlamat === tindakan.alamat;
    const isLain = wadah.hidden || this.panelAlamat !== tindakan.alamat;
    wadah.hidden = tutup;
    elemen("meja").classList.toggle("tanpa-panel", tutup);
    this.panelAlamat = tindakan.alamat;
    // As in Excel, a closed pane's page is gone.
    if (tutup) this.muat("panel", "about:blank");
    else if (isLain) this.muat("panel", tindakan.alamat);
    if (!tutup) elemen("panel").focus();
  }

  private pasangTombol(): void {
    const pilih = elemenJenis("pilih-berkas", HTMLInputElement);
    elemen("buka").addEventListener("click", () => pilih.click());
    pilih.addEventListener("change", () => {
      const [berkas] = pilih.files ?? [];
      if (berkas) void this.bukaBerkas(berkas);
      pilih.value = "";
    });
    elemen("contoh").addEventListener("click", () => {
      void ambil(`contoh/${contoh}`).then(
        (isi) => this.buka(contoh, isi),
        () =>
          this.kabar("Contoh tidak dapat diambil: pratinjau sudah berhenti. Jalankan lagi npm run pratinjau.", true),
      );
    });
    elemen("unduh").addEventListener("click", () => this.simpan());
    terimaJatuhan(window, elemen("jatuhkan"));
    terimaDiTirai(elemen("jatuhkan"), (berkas) => void this.bukaBerkas(berkas));
  }

  private async bukaBerkas(berkas: File): Promise<void> {
    this.buka(berkas.name, new Uint8Array(await berkas.arrayBuffer()));
  }

  private simpan(): void {
    if (!this.excel) return;
    const nama = namaHasil(this.nama);
    unduh(nama, this.excel.save());
    this.isBerubah = false;
    this.tulisNama();
    this.kabar(`${nama} disimpan di folder unduhan.`);
  }
}

async function ambil(alamat: string): Promise<Uint8Array> {
  const jawaban = await fetch(alamat);
  if (!jawaban.ok) throw new Error(`${alamat}: ${jawaban.status}`);
  return new Uint8Array(await jawaban.arrayBuffer());
}
