import type { HeadlessExcel, RichApiBridge } from "../host/contract";
import { changeEvent, selectionEvent, type CellsChanged } from "../host/wire/change-event";
import { konteksOffice } from "./konteks-office";
import type { Lingkungan } from "./lingkungan";
import { Perintah } from "./perintah";
import { Jendela } from "./jendela";

/** Numbers by which office.js names calls to Excel's window, and events from it. */
const dispid = { jendela: 10, perintah: 39, perintahSelesai: 94 } as const;
const berhasil = 0;
const takDidukung = 5000;

type Pengendali = (id: number, muatan: readonly unknown[]) => void;
type Balasan = (status: number) => void;

export interface PengamatWadah {
  /** A batch of office.js has been answered; `menulis` where it said that it writes. */
  setelahBatch(menulis: boolean): void;
  /** A frame's page is about to load office.js. */
  bingkaiSiap(bingkai: Window): void;
}

/** Flag of a message of office.js: the batch has writes. */
const adaTulisan = 1;

/** Two tabs hold two workbooks, though both be the example; the name is one that the test of Excel takes. */
function alamatBaru(): string {
  return `pratinjau:${Date.now()}-${Math.random()}/uji-capaian.xlsx`;
}

/** Stands in for the window of Excel in which add-ins' pages live: hands them the workbook and the ribbon's clicks. */
export class WadahOffice {
  private excel: HeadlessExcel | undefined;
  private pengaturanDokumen = new Map<string, string>();
  private alamat = alamatBaru();
  readonly perintah = new Perintah();
  /** Of the pages that are there now. */
  private readonly jembatanHalaman = new Map<Window, RichApiBridge>();

  constructor(
    private readonly pengamat: PengamatWadah,
    private readonly lingkungan: Lingkungan,
  ) {}

  /** From now on pages that load talk to this workbook. */
  pasang(excel: HeadlessExcel): void {
    this.excel = excel;
    this.pengaturanDokumen = new Map();
    this.alamat = alamatBaru();
  }

  /** Puts what office.js looks for into a page that has not loaded it yet. */
  siapkan(bingkai: Window): void {
    const { excel } = this;
    if (!excel) return;
    bingkai.sessionStorage.clear();
    const jembatan = this.jembatan(excel);
    this.jembatanHalaman.set(bingkai, jembatan);
    bingkai.addEventListener("pagehide", () => {
      if (this.jembatanHalaman.get(bingkai) === jembatan) this.jembatanHalaman.delete(bingkai);
    });
    Object.defineProperty(bingkai, "_richApiNativeBridge", { value: jembatan });
    Object.defineProperty(bingkai, "external", { configurable: true, value: this.luar(bingkai, excel) });
    this.pengamat.bingkaiSiap(bingkai);
  }

  /** Lets the pages hear of cells that changed, as Excel does: after what they are doing. */
  kabariPerubahan(perubahan: CellsChanged): void {
    const kabar = changeEvent(perubahan);
    for (const jembatan of this.jembatanHalaman.values()) setTimeout(() => jembatan.onMessageFromHost(kabar));
  }

  /** Lets the pages hear that other cells are selected. */
  kabariPilihan(): void {
    for (const jembatan of this.jembatanHalaman.values())
      setTimeout(() => jembatan.onMessageFromHost(selectionEvent()));
  }

  /** Several pages share one workbook; each gets the answers to its own requests. */
  private jembatan(excel: HeadlessExcel): RichApiBridge {
    const jembatan: RichApiBridge = {
      onMessageFromHost: () => undefined,
      sendMessageToHost: (teks) => {
        const { flags = 0 } = JSON.parse(teks) as { readonly flags?: number };
        excel.bridge.onMessageFromHost = (balasan) => {
          jembatan.onMessageFromHost(balasan);
          this.pengamat.setelahBatch((flags & adaTulisan) !== 0);
        };
        excel.bridge.sendMessageToHost(teks);
      },
    };
    return jembatan;
  }

  private luar(bingkai: Window, excel: HeadlessExcel): object {
    const jendela = new Jendela(bingkai);
    const konteks = konteksOffice(excel.excelApi, this.alamat, this.pengaturanDokumen, this.lingkungan);
    return {
      GetHostInfo: () => `Excel|Win32|16.01|${this.lingkungan.bahasa}||||0`,
      GetLoggingAllowed: () => false,
      GetContext: () => konteks,
      Execute: (id: number, isi: readonly unknown[], balas?: Balasan) => {
        if (id === dispid.perintahSelesai) this.perintah.selesai(isi[0]);
        balas?.(id === dispid.perintahSelesai ? berhasil : takDidukung);
      },
      RegisterEvent: (id: number, sasaran: string, kendali: Pengendali, balas?: Balasan) => {
        if (id === dispid.perintah) this.perintah.daftar(bingkai, (isi) => kendali(id, isi));
        if (id === dispid.jendela) jendela.buka(sasaran, (isi) => kendali(id, isi));
        balas?.(berhasil);
      },
      UnregisterEvent: (id: number, _sasaran: string, balas?: Balasan) => {
        if (id === dispid.jendela) jendela.tutup();
        balas?.(berhasil);
      },
      MessageParent2: (isi: string) => Jendela.pesanDari(bingkai, isi),
    };
  }
}
