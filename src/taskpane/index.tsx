import { amatiSambungan, type Sambungan } from "./sambungan";

const teksKeadaan: Readonly<Record<Sambungan, string>> = {
  excel:
    "Tersambung ke Excel. Versi ini belum dapat menghitung dari panel; perhitungan baru tersedia lewat baris perintah.",
  "bukan-excel": "Halaman ini adalah panel Excel. Bukalah dari Excel: tab LKj, tombol Panel.",
  "tidak-termuat":
    "Pustaka Office belum termuat. Panel ini memerlukan appsforoffice.microsoft.com; " +
    "mintalah pengelola jaringan membuka alamat itu, lalu muat ulang.",
};

amatiSambungan((sambungan) => {
  document.getElementById("keadaan")?.replaceChildren(teksKeadaan[sambungan]);
  document.getElementById("muat-ulang")?.toggleAttribute("hidden", sambungan !== "tidak-termuat");
});

document.getElementById("muat-ulang")?.addEventListener("click", () => location.reload());
