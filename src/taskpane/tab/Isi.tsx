import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { BukuDikenal } from "../keadaan/keadaan";
import { useKeadaan } from "../keadaan/konteks";
import { useKamus } from "../teks/kamus";
import { TabCapaian } from "./TabCapaian";
import { TabTabel } from "./TabTabel";
import { TabTemuan } from "./TabTemuan";
import { TakDikenal } from "./TakDikenal";

const TabPengaturan = lazy(() => import("../pengaturan/TabPengaturan"));

const NAMA_TAB = ["capaian", "temuan", "tabel", "pengaturan"] as const;
export type NamaTab = (typeof NAMA_TAB)[number];

const useGaya = makeStyles({
  isi: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  bilah: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { paddingInline: "6px", minHeight: "32px" },
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
    <main className={gaya.isi}>
      {buku.status === "selesai" ? (
        <DenganTab buku={buku} awal={awal} versi={versi} />
      ) : (
        <div className={gaya.panel}>
          <TakDikenal buku={buku} />
          <Versi versi={versi} />
        </div>
      )}
    </main>
  );
}

function DenganTab({ buku, awal, versi }: SifatIsi & { readonly buku: BukuDikenal }) {
  const gaya = useGaya();
  const k = useKamus();
  const [tab, setTab] = useState(awal);
  const banyak = buku.temuan.length;
  return (
    <>
      <TabList
        className={gaya.bilah}
        size="small"
        selectedValue={tab}
        onTabSelect={(_, { value }) => setTab(NAMA_TAB.find((nama) => nama === value) ?? "capaian")}
        aria-label={k.tab.nama}
        selectTabOnFocus
      >
        {NAMA_TAB.map((nama) => (
          <Tab key={nama} value={nama} id={`tab-${nama}`} className={gaya.tab} aria-controls="panel-tab">
            {nama === "temuan" && banyak > 0 ? `${k.tab.temuan} (${banyak})` : k.tab[nama]}
          </Tab>
        ))}
      </TabList>
      <div className={gaya.panel} role="tabpanel" id="panel-tab" aria-labelledby={`tab-${tab}`} tabIndex={0} key={tab}>
        {tab === "capaian" && <TabCapaian buku={buku} />}
        {tab === "temuan" && <TabTemuan buku={buku} />}
        {tab === "tabel" && <TabTabel daftar={[]} />}
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
