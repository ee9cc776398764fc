import type { Kabar } from "../keadaan/keadaan";
import type { Kamus } from "../teks/kamus";

/** The one sentence of what changed, or would change; `temuan` where more is known of them by now. */
export function kalimatKabar(kabar: Kabar, k: Kamus, temuan: number | null): string {
  switch (kabar.jenis) {
    case "siap": {
      const sebanyak = k.temuanSebanyak(temuan ?? kabar.temuan);
      return kabar.sel === 0 ? k.kabar.sesuai(sebanyak) : k.kabar.siap(kabar.sel, sebanyak);
    }
    case "diperbarui":
      return k.kabar.diperbarui(kabar.sel, kabar.lembar, k.temuanSebanyak(temuan ?? kabar.temuan));
    case "diurungkan":
      return k.kabar.diurungkan(kabar.sel, kabar.lembar);
    case "tersimpan":
      return k.kabar.tersimpan(kabar.sel);
    case "tersembunyi":
      return k.kabar.tersembunyi(kabar.lembar);
    case "tabel":
      return k.kabar.tabel(kabar.tabel);
    case "tabel-diurungkan":
      return k.kabar.tabelDiurungkan(kabar.lembar, kabar.ditinggal);
    case "diterima":
      return k.kabar.diterima;
    case "batal-diterima":
      return k.kabar.batalDiterima;
    case "lembar-temuan":
      return k.kabar.lembarTemuan(kabar.lembar, kabar.isBaru);
    case "dibatalkan":
      return k.kabar.dibatalkan;
    case "dipulihkan":
      return k.kabar.dipulihkan(kabar.sel, kabar.tinggal);
    case "pita":
      return k.kabar.pita;
  }
}
