import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { BagianPengaturan } from "../../app/kata/kata-temuan";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import type { Pilihan } from "../../app/lihat/saring-capaian";
import { temuanTerbuka } from "../../app/lihat/temuan-terbuka";
import type { Draf } from "../../app/setelan/draf-setelan";
import { RataRata } from "../ikhtisar/RataRata";
import { jagaFokus } from "../komponen/jaga-fokus";
import { PenyediaBukaLembar } from "../lembar/buka-lembar";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import { PenyediaBukaPengaturan, PenyediaTuju } from "../pengaturan/buka-pengaturan";
import { TombolLembar } from "../lembar/TombolLembar";
import { useKamus } from "../teks/kamus";
import { BilahTab, type NamaTab, type TabAwal } from "./BilahTab";
import { Kaki, type SifatKaki } from "./Kaki";
import { TabCapaian } from "./TabCapaian";
import { TabTemuan } from "./TabTemuan";
import { TakDikenal } from "./TakDikenal";
import { VersiBaru } from "./VersiBaru";

const Asal = lazy(() => import("./Asal"));
const TabTabel = lazy(() => import("./TabTabel"));
const TabPengaturan = lazy(() => import("../pengaturan/TabPengaturan"));
const DaftarLembar = lazy(() => import("../lembar/DaftarLembar"));
const UjiExcel = lazy(() => import("../uji/UjiExcel"));

const useGaya = makeStyles({
  isi: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "10px 12px 12px", overflowWrap: "anywhere" },
});

/** The pages of docs/panduan.md, by their headings. */
const PANDUAN: Readonly<Record<NamaTab, string>> = {
  capaian: "#menghitung",
  temuan: "#menjawab-pertanyaan",
  tabel: "#membuat-tabel",
  pengaturan: "#pengaturan",
};

export interface SifatIsi {
  readonly awal: TabAwal;
  readonly versi: string;
}

/** Where somebody is who tests this Excel: there, back from there, or never there. */
type Uji = "sedang" | "kembali" | "belum";

/** The tabs below the button, or what to do with a workbook that is none of ours; in place of both, the test of Excel. */
export default function Isi({ awal, versi }: SifatIsi) {
  const gaya = useGaya();
  const k = useKamus();
  const { buku } = useKeadaan();
  const [uji, setUji] = useState<Uji>(awal === "uji" ? "sedang" : "belum");
  const [tab, setTab] = useState<NamaTab>(awal === "uji" ? "pengaturan" : awal);
  const [lembar, setLembar] = useState<{ readonly sheetId: string | null } | null>(null);
  const [draf, setDraf] = useState<Draf | null>(null);
  const kaki = { versi, uji: () => setUji("sedang"), fokus: uji === "kembali" };
  const bukaLembar = useCallback((sheetId?: string) => setLembar({ sheetId: sheetId ?? null }), []);
  const wadah = useRef<HTMLDivElement>(null);
  // The button and its sentence stand above, and come and go likewise.
  useEffect(() => {
    const akar = wadah.current?.closest("main");
    return akar ? jagaFokus(akar) : undefined;
  }, []);
  return (
    <PenyediaBukaLembar value={bukaLembar}>
      <div className={gaya.isi} ref={wadah}>
        <VersiBaru />
        {uji === "sedang" ? (
          <div className={gaya.panel}>
            <Suspense fallback={null}>
              <UjiExcel kembali={() => setUji("kembali")} />
            </Suspense>
          </div>
        ) : lembar && buku ? (
          <div className={gaya.panel}>
            <Suspense fallback={<p>{k.memuat}</p>}>
              <DaftarLembar buku={buku} awal={lembar.sheetId} kembali={() => setLembar(null)} />
            </Suspense>
          </div>
        ) : buku?.status === "selesai" ? (
          <DenganTab buku={buku} tab={tab} setTab={setTab} kaki={kaki} draf={draf} setDraf={setDraf} />
        ) : (
          buku && (
            <div className={gaya.panel}>
              <TakDikenal buku={buku} />
              <Kaki {...kaki} />
            </div>
          )
        )}
      </div>
    </PenyediaBukaLembar>
  );
}

interface SifatDenganTab {
  readonly buku: BukuDikenal;
  readonly tab: NamaTab;
  readonly setTab: (tab: NamaTab) => void;
  readonly kaki: SifatKaki;
  readonly draf: Draf | null;
  readonly setDraf: (draf: Draf | null) => void;
}

function DenganTab({ buku, tab, setTab, kaki, draf, setDraf }: SifatDenganTab) {
  const gaya = useGaya();
  const k = useKamus();
  const { periksa } = useKeadaan();
  const kendali = usePengendali();
  const pernahPeriksa = periksa !== null;
  const [pilihan, setPilihan] = useState<Pilihan>("semua");
  const [tuju, setTuju] = useState<BagianPengaturan | null>(null);
  const pilihTab = (baru: NamaTab): void => {
    setTuju(null);
    setTab(baru);
  };
  const bukaPengaturan = (bagian: BagianPengaturan): void => {
    setTuju(bagian);
    setTab("pengaturan");
  };
  const isDirata = tab === "capaian" && pilihan === "rata-rata";
  // Whoever has looked at the findings goes on seeing how many there are after another reading of the workbook.
  useEffect(() => {
    if (pernahPeriksa && tab !== "temuan") void kendali.temuan.periksa();
  }, [kendali, buku]);
  return (
    <>
      <RataRata
        buku={buku}
        dipilih={isDirata}
        pilih={() => {
          setPilihan(isDirata ? "semua" : "rata-rata");
          pilihTab("capaian");
        }}
      />
      <BilahTab
        dipilih={tab}
        pilih={pilihTab}
        banyakTemuan={temuanTerbuka(buku, periksa).length}
        adaDraf={draf !== null}
      />
      <Suspense fallback={null}>
        <Asal />
      </Suspense>
      <div className={gaya.panel} role="tabpanel" id="panel-tab" aria-labelledby={`tab-${tab}`} tabIndex={0} key={tab}>
        {tab === "capaian" && (
          <>
            <TabCapaian buku={buku} pilihan={pilihan} pilih={setPilihan} />
            <TombolLembar />
          </>
        )}
        {tab === "temuan" && (
          <PenyediaBukaPengaturan value={bukaPengaturan}>
            <TabTemuan buku={buku} />
          </PenyediaBukaPengaturan>
        )}
        {tab === "tabel" && (
          <Suspense fallback={<p>{k.memuat}</p>}>
            <TabTabel />
          </Suspense>
        )}
        {tab === "pengaturan" && (
          <Suspense fallback={<p>{k.memuat}</p>}>
            <PenyediaTuju value={tuju}>
              <TabPengaturan buku={buku} draf={draf} setDraf={setDraf} />
            </PenyediaTuju>
          </Suspense>
        )}
        <Kaki {...(tab === "pengaturan" ? kaki : { versi: kaki.versi })} panduan={PANDUAN[tab]} />
      </div>
    </>
  );
}
