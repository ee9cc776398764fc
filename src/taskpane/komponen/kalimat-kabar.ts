import type { Kabar } from "../keadaan/keadaan-panel";
import type { Kamus } from "../teks/kamus";

/** Reading alone has not compared the sheets: that it met no finding does not say that there is none. */
function kalimatTemuan(saatMembaca: number, diperiksa: number | null, k: Kamus): string {
  return diperiksa === null && saatMembaca === 0 ? k.belumDiperiksa : k.temuanSebanyak(diperiksa ?? saatMembaca);
}

const dengan = (kalimat: string, kurang: string | null): string => (kurang ? `${kalimat} ${kurang}` : kalimat);

/** The one sentence of what changed, or would change; `temuan` where Periksa has counted them all. */
export function kalimatKabar(kabar: Kabar, k: Kamus, temuan: number | null): string {
  switch (kabar.jenis) {
    case "siap": {
      const sebanyak = kalimatTemuan(kabar.temuan, temuan, k);
      return kabar.sel === 0 ? k.kabar[kabar.tetap](sebanyak) : k.kabar.siap(kabar.sel, sebanyak);
    }
    case "diperbarui":
      return k.kabar.diperbarui(kabar.sel, kabar.lembar, kalimatTemuan(kabar.temuan, temuan, k));
    case "diurungkan":
      return k.kabar.diurungkan(kabar.sel, kabar.lembar);
    case "tersimpan":
      return k.kabar.tersimpan(k.langkah[kabar.apa], kabar.sel);
    case "ditarik":
      return k.kabar.ditarik(k.langkah[kabar.langkah], kabar.sel);
    case "tersembunyi":
      return k.kabar.tersembunyi(kabar.lembar);
    case "tabel":
      return dengan(k.kabar.tabel(kabar.tabel), kabar.kurang);
    case "tabel-diurungkan":
      return dengan(k.kabar.tabelDiurungkan(kabar.lembar, kabar.ditinggal), kabar.kurang);
    case "diterima":
      return k.kabar.diterima(kabar.temuan);
    case "batal-diterima":
      return k.kabar.batalDiterima(kabar.temuan);
    case "lain":
      return kabar.kalimat(k);
    case "dibatalkan":
      return k.kabar.dibatalkan;
    case "dipulihkan":
      return k.kabar.dipulihkan(kabar.sel, kabar.tinggal);
    case "pita":
      return k.kabar.pita;
  }
}
