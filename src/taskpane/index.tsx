import { hitungDariPanel, type Panel } from "./hitung-dari-panel";
import { amatiSambungan, type Sambungan } from "./sambungan";

const teksKeadaan: Readonly<Record<Sambungan, string>> = {
  excel: "Siap menghitung buku kerja ini.",
  "bukan-excel": "Halaman ini adalah panel Excel. Bukalah dari Excel: tab LKj, tombol Panel.",
  "tidak-termuat":
    "Pustaka Office belum termuat. Panel ini memerlukan appsforoffice.microsoft.com; " +
    "mintalah pengelola jaringan membuka alamat itu, lalu muat ulang.",
};

const elemen = (id: string) => document.getElementById(id);

const panel: Panel = {
  bolehHitung: (boleh) => elemen("hitung")?.toggleAttribute("disabled", !boleh),
  tulisKeadaan: (teks) => elemen("keadaan")?.replaceChildren(teks),
};

amatiSambungan((sambungan) => {
  panel.tulisKeadaan(teksKeadaan[sambungan]);
  panel.bolehHitung(sambungan === "excel");
  elemen("muat-ulang")?.toggleAttribute("hidden", sambungan !== "tidak-termuat");
});

elemen("hitung")?.addEventListener("click", () => void hitungDariPanel(panel));
elemen("muat-ulang")?.addEventListener("click", () => location.reload());
