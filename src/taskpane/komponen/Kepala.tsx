import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { namaTenang } from "../../app/kata/kata-teks";
import { temuanTerbuka } from "../../app/lihat/temuan-terbuka";
import { isSibuk, type Kegagalan } from "../keadaan/keadaan-panel";
import { namaLangkah } from "../keadaan/langkah";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import type { Pengendali } from "../keadaan/pengendali";
import { useKamus } from "../teks/kamus";
import { kalimatKabar } from "./kalimat-kabar";

// Only what is needed for the first click comes at once.
const DaftarPerubahan = lazy(() => import("../perubahan/DaftarPerubahan"));
const KabarGagal = lazy(() => import("./KabarGagal"));
const Kemajuan = lazy(() => import("./Kemajuan"));
const TawaranPulih = lazy(() => import("./TawaranPulih"));
const Tertahan = lazy(() => import("../perubahan/Tertahan"));

/** Always there: whose workbook, the one button, and what came of it. Styled in index.html, as its skeleton is. */
export function Kepala() {
  const k = useKamus();
  const kendali = usePengendali();
  const { kerja, buku, kabar, gagal, urung, berubah, periksa, pemulihan } = useKeadaan();
  const dikenal = buku?.status === "selesai" ? buku : null;
  const laporan = dikenal?.laporan ?? null;
  // The sentence and the tab never tell two numbers.
  const temuan = dikenal && periksa ? temuanTerbuka(dikenal, periksa).length : null;
  const instansi = laporan?.instansi ? namaTenang(laporan.instansi) : null;
  const usang = berubah && gagal === null;
  // A reading leaves the last sentence standing.
  const sibuk = isSibuk(kerja);
  const tenang = !sibuk;
  return (
    <div className="kepala">
      <div>
        <h1 className="nama" title={instansi ?? undefined}>
          {instansi ?? (laporan ? k.tanpaNama : "Capaian")}
        </h1>
        <p className="rinci">
          {laporan ? `${k.tahun(laporan.tahun)} · ${k.target(k.peran[laporan.dasarTarget])}` : k.semboyan}
        </p>
      </div>
      <Button
        className="tombol"
        appearance="primary"
        size="medium"
        disabledFocusable={sibuk}
        onClick={() => void kendali.hitung()}
      >
        {k.hitung}
      </Button>
      <Suspense fallback={null}>
        {kerja && <Kemajuan kerja={kerja} />}
        {pemulihan && <TawaranPulih pemulihan={pemulihan} sibuk={sibuk} />}
        {gagal && <KabarGagal gagal={gagal} ulangi={ulangi(gagal, kendali)} />}
      </Suspense>
      <div className={gagal || (buku && !dikenal) ? "kabar tanpa-ruang" : "kabar"}>
        <p className="kata" role="status">
          {tenang && (usang ? k.kabar.berubah : kabar !== null && kalimatKabar(kabar, k, temuan))}
        </p>
        {usang && kerja === null && (
          <Button size="small" onClick={() => void kendali.baca()}>
            {k.kabar.bacaUlang}
          </Button>
        )}
        {urung && tenang && (
          <Button size="small" onClick={() => void kendali.urungkan()}>
            {k.urungkan(k.langkah[namaLangkah(urung)])}
          </Button>
        )}
      </div>
      {dikenal && (
        <Suspense fallback={null}>
          {tenang && !usang && <DaftarPerubahan buku={dikenal} />}
          <Tertahan buku={dikenal} />
        </Suspense>
      )}
    </div>
  );
}

/** Another try of what failed; where that would need another choice of the user, there is none. */
function ulangi({ saat }: Kegagalan, kendali: Pengendali): (() => void) | null {
  if (saat === "membuka") return () => void kendali.baca();
  if (saat === "menghitung") return () => void kendali.hitung();
  if (saat === "memeriksa") return () => void kendali.temuan.periksa();
  if (saat === "melihat-tabel") return () => void kendali.tabel.baca();
  return saat === "mengurungkan" ? () => void kendali.urungkan() : null;
}
