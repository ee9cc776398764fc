import type { SheetView } from "../host/view/sheet-view";
import type { WorkbookView } from "../host/view/workbook-view";
import { cellName } from "../host/store/sheet/address";
import { HostError } from "../host/wire/host-error";
import { elemen, elemenJenis } from "./elemen";
import { ketikanInggris, teksSunting } from "./kisi/ketikan-kisi";
import { Kisi } from "./kisi/kisi";
import { Penyunting } from "./kisi/penyunting";
import { gambarTab } from "./tab-lembar";

export interface PengamatBidang {
  /** Cells may have changed: formulas are due. */
  hitungUlang(): void;
  /** Somebody typed into a cell. */
  diubah(idLembar: string, alamat: string): void;
  /** Other cells are selected. */
  dipilih(): void;
  kabar(teks: string, isGalat?: boolean): void;
}

/** Sheets that changed; one that is gone has a name only. */
export interface LembarBerubah {
  readonly id: readonly string[];
  readonly nama: readonly string[];
}

/** The workbook on the page: formula bar, grid and sheet tabs. */
export class Bidang {
  private buku: WorkbookView | undefined;
  private readonly rumus = elemenJenis("rumus", HTMLInputElement);
  private readonly kisi = new Kisi(elemen("kisi"), {
    dipilih: (area) => {
      const { buku } = this;
      if (buku?.activeId !== undefined) buku.select(buku.activeId, area);
      this.tulisRumus();
      this.pengamat.dipilih();
    },
    mulaiSunting: (awal) => this.penyunting.buka(awal ?? this.isiSunting()),
    kosongkan: () => this.simpan(""),
  });
  private readonly penyunting = new Penyunting(this.kisi, { simpan: (teks) => this.simpan(teks) });
  /** What each sheet was when last looked at, to tell which of them a batch changed. */
  private sidik: ReadonlyMap<string, string> = new Map();
  /** Sheets that changed and have not been looked at since. */
  private readonly belumDilihat = new Set<string>();

  constructor(private readonly pengamat: PengamatBidang) {
    this.rumus.addEventListener("keydown", ({ key }) => {
      if (key !== "Enter" && key !== "Escape") return;
      if (key === "Enter") this.simpan(this.rumus.value);
      else this.tulisRumus();
      this.kisi.elemen.focus();
      if (key === "Enter") this.kisi.langkah(1, 0);
    });
    this.rumus.addEventListener("blur", () => this.tulisRumus());
  }

  private get lembar(): SheetView | undefined {
    const { buku } = this;
    return buku?.activeId === undefined ? undefined : buku.sheet(buku.activeId);
  }

  tampilkan(buku: WorkbookView): void {
    this.buku = buku;
    this.lupakanPerubahan();
  }

  /** Draws the workbook as it is now, and takes it for unchanged. */
  lupakanPerubahan(): void {
    if (!this.buku) return;
    this.sidik = sidikBuku(this.buku);
    this.belumDilihat.clear();
    this.gambar(false);
  }

  /** Draws the workbook as it is now, and gives the sheets that changed since the last time. */
  segarkan(): LembarBerubah {
    const { buku } = this;
    if (!buku) return { id: [], nama: [] };
    this.pengamat.hitungUlang();
    const sekarang = sidikBuku(buku);
    const berubah = buku.sheets.filter(({ id }) => sekarang.get(id) !== this.sidik.get(id));
    const isHilang = [...this.sidik.keys()].some((id) => !sekarang.has(id));
    this.sidik = sekarang;
    for (const { id } of berubah) this.belumDilihat.add(id);
    this.gambar(berubah.length > 0);
    const nama = berubah.map(({ name }) => name);
    return { id: berubah.map(({ id }) => id), nama: isHilang ? [...nama, "lembar yang dihapus"] : nama };
  }

  /** Goes where the add-in has selected a cell. */
  ikutiPilihan(): void {
    const { lembar } = this;
    if (!lembar) return;
    if (this.kisi.menampilkan(lembar.id)) {
      if (lembar.selection === this.kisi.diikuti) return;
      this.kisi.tunjuk(lembar.selection);
      this.tulisRumus();
    } else this.gambar(false);
  }

  private gambar(tandai: boolean): void {
    const { buku, lembar } = this;
    if (!buku || !lembar) return;
    this.belumDilihat.delete(lembar.id);
    const tab = buku.sheets.filter(({ isVisible }) => isVisible);
    gambarTab(elemen("tab-lembar"), { lembar: tab, aktif: lembar.id, berubah: this.belumDilihat }, (id) => {
      buku.select(id);
      this.gambar(false);
      this.pengamat.dipilih();
    });
    this.kisi.tampilkan(lembar, tandai);
    this.tulisRumus();
  }

  private isiSunting(): string {
    const { lembar } = this;
    if (!lembar) return "";
    const { top, left } = this.kisi.pilihan;
    return teksSunting(lembar.cell(top, left), lembar.look(lembar.styleAt(top, left)).numberFormat);
  }

  private tulisRumus(): void {
    elemen("kotak-nama").textContent = this.kisi.namaPilihan;
    this.rumus.value = this.isiSunting();
  }

  private simpan(teks: string): boolean {
    const { lembar } = this;
    if (!lembar || teks === this.isiSunting()) return true;
    const { top, left } = this.kisi.pilihan;
    try {
      lembar.type(top, left, ketikanInggris(teks));
    } catch (galat) {
      if (!(galat instanceof HostError)) throw galat;
      this.tolak(galat, lembar);
      return false;
    }
    this.segarkan();
    this.pengamat.diubah(lembar.id, cellName(top, left));
    return true;
  }

  private tolak({ code, message }: HostError, lembar: SheetView): void {
    const terkunci = `Sel ini terkunci: lembar ${lembar.name} diproteksi. Buka proteksinya di Excel.`;
    this.pengamat.kabar(code === "AccessDenied" ? terkunci : `Isi tidak dapat ditulis (${message})`, true);
    this.tulisRumus();
  }
}

function sidikBuku(buku: WorkbookView): ReadonlyMap<string, string> {
  return new Map(buku.sheets.map((lembar) => [lembar.id, lembar.fingerprint()]));
}
