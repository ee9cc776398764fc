import { dengarkanPita } from "../app/saluran";
import { createRoot } from "react-dom/client";
import { Aplikasi } from "./Aplikasi";
import { Pengendali } from "./keadaan/pengendali";
import { amatiSambungan } from "./sambungan";
import type { TabAwal } from "./tab/BilahTab";
import { id } from "./teks/id";
import { muatKamus } from "./teks/kamus";
import { temaOffice } from "./tema";

const muatMesin = () => import("./mesin");
// What computes is fetched while office.js still gets ready.
void muatMesin();

const TAB: Readonly<Record<string, TabAwal>> = {
  temuan: "temuan",
  tabel: "tabel",
  pengaturan: "pengaturan",
  uji: "uji",
};

async function tampilkan(wadah: HTMLElement): Promise<void> {
  const [kamus, tema] = await Promise.all([
    muatKamus((Office.context as Partial<Office.Context>).displayLanguage),
    temaOffice(),
  ]);
  const pengendali = new Pengendali(muatMesin);
  const tabAwal = TAB[new URLSearchParams(location.search).get("tab") ?? wadah.dataset.tab ?? ""] ?? "capaian";
  document.documentElement.lang = kamus.bahasa;
  createRoot(wadah).render(
    <Aplikasi kamus={kamus} pengendali={pengendali} tema={tema} tabAwal={tabAwal} versi={wadah.dataset.versi ?? ""} />,
  );
  dengarkanPita((kabar) => pengendali.terimaDariPita(kabar));
  await pengendali.baca();
  await pengendali.amati();
}

amatiSambungan((sambungan) => {
  const wadah = document.getElementById("panel");
  if (!wadah) return;
  if (sambungan === "excel") {
    void tampilkan(wadah);
    return;
  }
  if (sambungan === "excel-lama") {
    document.documentElement.className = sambungan;
    return;
  }
  document.getElementById("keadaan")?.replaceChildren(id.sambungan[sambungan]);
  document.getElementById("muat-ulang")?.toggleAttribute("hidden", sambungan !== "tidak-termuat");
});

document.getElementById("muat-ulang")?.addEventListener("click", () => location.reload());
