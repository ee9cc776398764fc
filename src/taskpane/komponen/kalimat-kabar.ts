import type { Kabar } from "../keadaan/keadaan";
import type { Kamus } from "../teks/kamus";

/** The one sentence of what changed, or would change. */
export function kalimatKabar(kabar: Kabar, k: Kamus): string {
  switch (kabar.jenis) {
    case "siap": {
      const temuan = k.temuanSebanyak(kabar.temuan);
      return kabar.sel === 0 ? k.kabar.sesuai(temuan) : k.kabar.siap(kabar.sel, temuan);
    }
    case "diperbarui":
      return k.kabar.diperbarui(kabar.sel, kabar.lembar, k.temuanSebanyak(kabar.temuan));
    case "diurungkan":
      return k.kabar.diurungkan(kabar.sel, kabar.lembar);
    case "tersimpan":
      return k.kabar.tersimpan(kabar.sel);
    case "tersembunyi":
      return k.kabar.tersembunyi(kabar.lembar);
    case "tabel":
      return k.kabar.tabel(kabar.tabel);
    case "diterima":
      return k.kabar.diterima;
    case "batal-diterima":
      return k.kabar.batalDiterima;
    case "pita":
      return k.kabar.pita;
  }
}
