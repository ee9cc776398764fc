import type { WorkbookModel } from "../host/model/workbook-model";
import { hasFormulas, Recalculation } from "../host/recalc/recalculation";

export interface PengamatRumus {
  /** Formulas without stored results now have some. */
  siap(): void;
  gagal(): void;
}

/** Keeps a workbook's formulas up to date; the engine is loaded with the first workbook that has any. */
export class Rumus {
  private perhitungan: Recalculation | undefined;
  private model: WorkbookModel | undefined;
  private sedangMuat: WorkbookModel | undefined;

  constructor(private readonly pengamat: PengamatRumus) {}

  /** From now on this workbook is calculated. */
  pasang(model: WorkbookModel): void {
    this.perhitungan = undefined;
    this.sedangMuat = undefined;
    this.model = model;
    if (hasFormulas(model)) void this.muat(model);
  }

  hitungUlang(): void {
    const { model, perhitungan } = this;
    if (!perhitungan) {
      if (model && model !== this.sedangMuat && hasFormulas(model)) void this.muat(model);
      return;
    }
    this.coba(() => perhitungan.run());
  }

  private async muat(model: WorkbookModel): Promise<void> {
    this.sedangMuat = model;
    const { calculate } = await import("../host/recalc/excelts-engine");
    if (this.model !== model) return;
    this.coba(() => {
      this.perhitungan = new Recalculation(model, calculate);
      this.pengamat.siap();
    });
  }

  /** A formula that the engine can't cope with must not take the workbook down: results then stay as they are. */
  private coba(kerja: () => void): void {
    try {
      kerja();
    } catch (galat) {
      console.error(galat);
      this.perhitungan = undefined;
      this.model = undefined;
      this.pengamat.gagal();
    }
  }
}
