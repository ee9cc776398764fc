import { createDOMRenderer, FluentProvider, RendererProvider, type Theme } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import { PenyediaPengendali, useKeadaan } from "./keadaan/konteks-panel";
import type { Pengendali } from "./keadaan/pengendali";
import { Kepala } from "./komponen/Kepala";
import { Penahan } from "./komponen/Penahan";
import type { TabAwal } from "./tab/BilahTab";
import { PenyediaKamus, type Kamus } from "./teks/kamus";
import { amatiTema } from "./tema";

const muatIsi = () => import("./tab/Isi");
const Isi = lazy(muatIsi);
const perender = createDOMRenderer();

interface Sifat {
  readonly kamus: Kamus;
  readonly pengendali: Pengendali;
  /** Office's theme at the start; the pane follows it from there. */
  readonly tema: Theme;
  readonly tabAwal: TabAwal;
  readonly versi: string;
}

/** The pane. What stands below the button comes in a bundle of its own, so that the button need not wait for it. */
export function Aplikasi({ kamus, pengendali, tema, tabAwal, versi }: Sifat) {
  return (
    <RendererProvider renderer={perender}>
      <PenyediaKamus value={kamus}>
        <PenyediaPengendali value={pengendali}>
          <Panel tema={tema} tabAwal={tabAwal} versi={versi} />
        </PenyediaPengendali>
      </PenyediaKamus>
    </RendererProvider>
  );
}

function Panel({ tema: temaAwal, tabAwal, versi }: Pick<Sifat, "tema" | "tabAwal" | "versi">) {
  const [tema, setTema] = useState(temaAwal);
  useEffect(() => amatiTema(setTema), []);
  // Scroll bars and the page behind the pane.
  useEffect(() => {
    document.documentElement.style.colorScheme = tema.colorNeutralBackground1 === "#ffffff" ? "light" : "dark";
  }, [tema]);
  return (
    <FluentProvider theme={tema} className="panel">
      <main className="isi-panel">
        <Kepala />
        <Menunggu />
        <Penahan>
          <Suspense fallback={null}>
            <Isi awal={tabAwal} versi={versi} />
          </Suspense>
        </Penahan>
      </main>
    </FluentProvider>
  );
}

/** Where the figures will stand, as long as the workbook is being read. */
function Menunggu() {
  const { buku, gagal } = useKeadaan();
  return buku === null && gagal === null ? <div className="menunggu" /> : null;
}
