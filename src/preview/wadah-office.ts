import type { HeadlessExcel, RichApiBridge } from "../host/contract";
import { konteksOffice } from "./konteks-office";
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

/** Stands in for the window of Excel in which add-ins' pages live: hands them the workbook and the ribbon's clicks. */
export class WadahOffice {
  private excel: HeadlessExcel | undefined;
  private pengaturanDokumen = new Map<string, string>();
  readonly perintah = new Perintah();

  constructor(private readonly pengamat: PengamatWadah) {}

  /** From now on pages that load talk to this workbook. */
  pasang(excel: HeadlessExcel): void {
    this.excel = excel;
    this.pengaturanDokumen = new Map();
  }

  /** Puts what office.js looks for into a page that has not loaded it yet. */
  siapkan(bingkai: Window): void {
    const { excel } = this;
    if (!excel) return;
    bingkai.sessionStorage.clear();
    Object.defineProperty(bingkai, "_richApiNativeBridge", { value: this.jembatan(excel) });
    Object.defineProperty(bingkai, "external", { configurable: true, value: this.luar(bingkai, excel) });
    this.pengamat.bingkaiSiap(bingkai);
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
    const konteks = konteksOffice(excel.excelApi, this.pengaturanDokumen);
    return {
      GetHostInfo: () => "Excel|Win32|16.01|id-ID||||0",
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
