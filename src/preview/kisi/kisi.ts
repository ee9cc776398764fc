import { cellName } from "../../host/store/sheet/address";
import { rectName, type Rect } from "../../host/store/sheet/rect";
import type { SheetView } from "../../host/view/sheet-view";
import { areaTampak, gambarBaris, gambarKepala, kotakElemen, lebarNomor, tinggiKepala } from "./gambar-baris";
import { idSel } from "./gambar-sel";
import { geser, isHuruf, tujuanTombol } from "./geser";
import { tandaiPerubahan } from "./tanda-perubahan";
import { TataLetak } from "./tata-letak";

const cadangan = 3;

export interface PengamatKisi {
  dipilih(area: Rect): void;
  /** `awal` is what was typed to start with; undefined keeps the cell's content. */
  mulaiSunting(awal?: string): void;
  kosongkan(): void;
}

/** The worksheet as a grid. Only what can be seen is drawn; the keyboard moves as in Excel, Tab leaves. */
export class Kisi {
  private lembar: SheetView | undefined;
  private tataLetak: TataLetak | undefined;
  private area: Rect = { top: 0, bottom: 0, left: 0, right: 0 };
  private permintaan: Rect = this.area;
  private readonly kanvas = kotakElemen("kanvas", "rowgroup");
  private readonly bingkai = document.createElement("div");
  private tertunda = 0;
  private terakhir = new Map<string, string>() as ReadonlyMap<string, string>;

  constructor(
    readonly elemen: HTMLElement,
    private readonly pengamat: PengamatKisi,
  ) {
    this.bingkai.className = "pilihan";
    this.bingkai.setAttribute("aria-hidden", "true");
    elemen.append(this.kanvas);
    elemen.addEventListener("scroll", () => this.jadwalkan());
    elemen.addEventListener("keydown", (kejadian) => this.tombol(kejadian));
    elemen.addEventListener("mousedown", (kejadian) => this.tekan(kejadian));
    elemen.addEventListener("dblclick", () => pengamat.mulaiSunting());
    new ResizeObserver(() => this.jadwalkan()).observe(elemen);
  }

  get pilihan(): Rect {
    return this.area;
  }

  /** The selection that was last asked for; a merged area around it may be shown instead. */
  get diikuti(): Rect {
    return this.permintaan;
  }

  menampilkan(id: string): boolean {
    return this.lembar?.id === id;
  }

  /** As Excel's name box has it: a merged area goes by its first cell. */
  get namaPilihan(): string {
    const { top, left } = this.area;
    const gabungan = this.tataLetak?.area(top, left);
    const isGabungan = gabungan?.bottom === this.area.bottom && gabungan.right === this.area.right;
    return isGabungan ? cellName(top, left) : rectName(this.area);
  }

  get letak(): TataLetak | undefined {
    return this.tataLetak;
  }

  /** Shows a sheet as it is now; `tandai` lets cells that changed flash up. */
  tampilkan(lembar: SheetView, tandai = false): void {
    const isLain = this.lembar?.id !== lembar.id;
    this.lembar = lembar;
    this.tataLetak = new TataLetak(lembar);
    const { lebar, tinggi, jumlahBaris, jumlahKolom } = this.tataLetak;
    this.kanvas.style.width = `${lebar + lebarNomor}px`;
    this.kanvas.style.height = `${tinggi + tinggiKepala}px`;
    this.elemen.setAttribute("aria-label", `Lembar ${lembar.name}`);
    this.elemen.setAttribute("aria-rowcount", String(jumlahBaris + 1));
    this.elemen.setAttribute("aria-colcount", String(jumlahKolom + 1));
    if (isLain) this.elemen.scrollTo(0, 0);
    this.tunjuk(lembar.selection, isLain || lembar.selection !== this.permintaan);
    this.gambar(tandai && !isLain);
  }

  /** Moves the frame around the selected cells, and into view. */
  tunjuk(area: Rect, gulir = true): void {
    this.permintaan = area;
    const isSatu = area.top === area.bottom && area.left === area.right;
    this.area = isSatu ? (this.tataLetak?.area(area.top, area.left) ?? area) : area;
    if (gulir) this.gulirKe(area);
    this.jadwalkan();
  }

  private pilih(baris: number, kolom: number): void {
    if (!this.tataLetak) return;
    const area = this.tataLetak.area(baris, kolom);
    this.tunjuk(area);
    this.pengamat.dipilih(area);
  }

  /** Selects the cell beside the selected one. */
  langkah(baris: number, kolom: number): void {
    if (!this.lembar || !this.tataLetak) return;
    const tuju = geser(this.tataLetak, this.area, baris, kolom);
    this.pilih(tuju.baris, tuju.kolom);
  }

  private gulirKe(area: Rect): void {
    const { elemen, tataLetak } = this;
    if (!tataLetak || elemen.clientHeight === 0) return;
    const { x, y, lebar, tinggi } = tataLetak.kotak(area);
    const tampakTinggi = elemen.clientHeight - tinggiKepala;
    const tampakLebar = elemen.clientWidth - lebarNomor;
    if (y < elemen.scrollTop) elemen.scrollTop = y;
    else if (y + tinggi > elemen.scrollTop + tampakTinggi)
      elemen.scrollTop = Math.min(y, y + tinggi - tampakTinggi + Math.min(60, tampakTinggi / 4));
    if (x < elemen.scrollLeft) elemen.scrollLeft = x;
    else if (x + lebar > elemen.scrollLeft + tampakLebar) elemen.scrollLeft = Math.min(x, x + lebar - tampakLebar + 20);
  }

  private jadwalkan(): void {
    if (this.tertunda !== 0) return;
    this.tertunda = requestAnimationFrame(() => {
      this.tertunda = 0;
      this.gambar(false);
    });
  }

  private gambar(tandai: boolean): void {
    const { elemen, lembar, tataLetak } = this;
    if (!lembar || !tataLetak) return;
    const dariBaris = Math.max(0, tataLetak.barisDi(elemen.scrollTop) - cadangan);
    const sampaiBaris = Math.min(
      tataLetak.jumlahBaris - 1,
      tataLetak.barisDi(elemen.scrollTop + elemen.clientHeight) + cadangan,
    );
    const dariKolom = Math.max(0, tataLetak.kolomDi(elemen.scrollLeft) - cadangan);
    const sampaiKolom = Math.min(
      tataLetak.jumlahKolom - 1,
      tataLetak.kolomDi(elemen.scrollLeft + elemen.clientWidth) + cadangan,
    );
    const tampak: Rect = { top: dariBaris, bottom: sampaiBaris, left: dariKolom, right: sampaiKolom };
    const baris = areaTampak(lembar, tataLetak, tampak);
    const elemenBaris = [...baris]
      .sort(([a], [b]) => a - b)
      .map(([ke, area]) => gambarBaris({ lembar, letak: tataLetak, pilihan: this.area }, ke, area));
    this.kanvas.replaceChildren(gambarKepala(tataLetak, tampak, this.area), ...elemenBaris, this.bingkai);
    this.terakhir = tandaiPerubahan(this.kanvas, tandai ? this.terakhir : undefined);
    this.letakkanBingkai(tataLetak);
  }

  private tekan(kejadian: MouseEvent): void {
    const { elemen, tataLetak } = this;
    const { left, top } = elemen.getBoundingClientRect();
    const x = kejadian.clientX - left;
    const y = kejadian.clientY - top;
    if (!tataLetak || kejadian.button !== 0 || x < lebarNomor || y < tinggiKepala) return;
    if (x >= elemen.clientWidth || y >= elemen.clientHeight) return;
    kejadian.preventDefault();
    elemen.focus({ preventScroll: true });
    const baris = tataLetak.barisDi(y - tinggiKepala + elemen.scrollTop);
    this.pilih(baris, tataLetak.kolomDi(x - lebarNomor + elemen.scrollLeft));
  }

  private tombol(kejadian: KeyboardEvent): void {
    if (!this.lembar || !this.tataLetak || kejadian.target !== this.elemen) return;
    const tuju = tujuanTombol(kejadian, this.tataLetak, this.area, this.elemen.clientHeight);
    if (tuju) this.pilih(tuju.baris, tuju.kolom);
    else if (kejadian.key === "F2") this.pengamat.mulaiSunting();
    else if (kejadian.key === "Delete" || kejadian.key === "Backspace") this.pengamat.kosongkan();
    else if (isHuruf(kejadian)) this.pengamat.mulaiSunting(kejadian.key);
    else return;
    kejadian.preventDefault();
  }

  private letakkanBingkai(tataLetak: TataLetak): void {
    const { x, y, lebar, tinggi } = tataLetak.kotak(this.area);
    Object.assign(this.bingkai.style, {
      left: `${x + lebarNomor - 1}px`,
      top: `${y + tinggiKepala - 1}px`,
      width: `${lebar + 1}px`,
      height: `${tinggi + 1}px`,
    });
    const id = idSel(this.area.top, this.area.left);
    if (document.getElementById(id)) this.elemen.setAttribute("aria-activedescendant", id);
    else this.elemen.removeAttribute("aria-activedescendant");
    this.elemen.dataset.pilihan = this.namaPilihan;
  }
}
