import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import type { BukuDikenal } from "../keadaan/keadaan";
import { useKeadaan, usePengendali } from "../keadaan/konteks";
import { useKamus } from "../teks/kamus";
import { BilahTab, type NamaTab } from "./BilahTab";
import { TabCapaian } from "./TabCapaian";
import { TabTemuan } from "./TabTemuan";
import { TakDikenal } from "./TakDikenal";
import { temuanTerbuka } from "./temuan-terbuka";

const Asal = lazy(() => import("./Asal"));
const TabTabel = lazy(() => import("./TabTabel"));
const TabPengaturan = lazy(() => import("../pengaturan/TabPengaturan"));

const useGaya = makeStyles({
  isi: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "10px 12px 12px", overflowWrap: "anywhere" },
  versi: { margin: "12px 0 0", fontSize: "12px", color: tokens.colorNeutralForeground3 },
});

export interface SifatIsi {
  readonly awal: NamaTab;
  readonly versi: string;
}

/** The tabs below the button, or what to do with a workbook that is none of ours. */
export default function Isi({ awal, versi }: SifatIsi) {
  const gaya = useGaya();
  const { buku } = useKeadaan();
  if (!buku) return null;
  return (
    <div className={gaya.isi}>
      {buku.status === "selesai" ? (
        <DenganTab buku={buku} awal={awal} versi={versi} />
      ) : (
        <div className={gaya.panel}>
          <TakDikenal buku={buku} />
          <Versi versi={versi} />
        </div>
      )}
    </div>
  );
}

function DenganTab({ buku, awal, versi }: SifatIsi & { readonly buku: BukuDikenal }) {
  const gaya = useGaya();
  const k = useKamus();
  const { periksa } = useKeadaan();
  const [tab, setTab] = useState(awal);
  const kendali = usePengendali();
  const pernahPeriksa = periksa !== null;
  // Whoever has looked at the findings goes on seeing how many there are after another reading of the workbook.
  useEffect(() => {
    if (pernahPeriksa && tab !== "temuan") void kendali.temuan.periksa();
  }, [kendali, buku]);
  return (
    <>
      <BilahTab dipilih={tab} pilih={setTab} banyakTemuan={temuanTerbuka(buku, periksa).length} />
      <Suspense fallback={null}>
        <Asal />
      </Suspense>
      <div className={gaya.panel} role="tabpanel" id="panel-tab" aria-labelledby={`tab-${tab}`} tabIndex={0} key={tab}>
        {tab === "capaian" && <TabCapaian buku={buku} />}
        {tab === "temuan" && <TabTemuan buku={buku} />}
        {tab === "tabel" && (
          <Suspense fallback={<p>{k.memuat}</p>}>
            <TabTabel />
          </Suspense>
        )}
        {tab === "pengaturan" && (
          <Suspense fallback={<p>{k.memuat}</p>}>
            <TabPengaturan buku={buku} />
          </Suspense>
        )}
        <Versi versi={versi} />
      </div>
    </>
  );
}

function Versi({ versi }: { versi: string }) {
  const gaya = useGaya();
  const k = useKamus();
  return (
    <p className={gaya.versi}>
      Capaian · {k.versi} {versi}
    </p>
  );
}
