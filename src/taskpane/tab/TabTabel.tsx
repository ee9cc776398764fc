import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useLayoutEffect, useState } from "react";
import type { KeadaanTabel, StatusTabel } from "../../plan/lembar/rencana-tabel";
import { isSibuk } from "../keadaan/keadaan";
import { useKeadaan, usePengendali } from "../keadaan/konteks";
import { useKamus } from "../teks/kamus";
import { BuatUlangLembar } from "./BuatUlangLembar";

const TabNaskah = lazy(() => import("../naskah/TabNaskah"));

const useGaya = makeStyles({
  arti: { margin: "0 0 6px", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  daftar: { listStyle: "none", margin: "8px 0 0", padding: 0 },
  baris: { padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  keadaan: {
    display: "block",
    marginInlineStart: "36px",
    paddingBottom: "4px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  tanpa: { display: "block", marginInlineStart: "36px", paddingTop: "4px" },
});

const DAPAT: readonly KeadaanTabel[] = ["baru", "diperbarui", "mutakhir", "disunting"];
/** Findings are made for those in charge and are no part of the LKj: only who wants their sheet ticks it. */
const TANPA_TEMUAN: ReadonlySet<string> = new Set(["Temuan"]);
const isDapat = ({ keadaan }: StatusTabel): boolean => DAPAT.includes(keadaan);

/** A table that not every report has is made only for who ticks it; once made, it is kept up to date as the others. */
const isBaruDitawarkan = ({ keadaan, pilihan }: Pick<StatusTabel, "keadaan" | "pilihan">): boolean =>
  pilihan && keadaan === "baru";

const nomorDari = (tabel: readonly StatusTabel[]): ReadonlySet<string> => new Set(tabel.map(({ nomor }) => nomor));

function dengan(lama: ReadonlySet<string>, nomor: string, ada: boolean): ReadonlySet<string> {
  const baru = new Set(lama);
  if (ada) baru.add(nomor);
  else baru.delete(nomor);
  return baru;
}

/** The tables of the LKj, how each stands to its sheet, and which of them to make. */
export default function TabTabel() {
  const gaya = useGaya();
  const k = useKamus();
  const kendali = usePengendali();
  const { tabel, usang, kerja, buku } = useKeadaan();
  const [tidak, setTidak] = useState<ReadonlySet<string>>(TANPA_TEMUAN);
  const [mau, setMau] = useState<ReadonlySet<string>>(new Set());
  const [timpa, setTimpa] = useState<ReadonlySet<string>>(new Set());
  const [naskah, setNaskah] = useState(false);
  // Another reading of the workbook may have changed how the tables stand.
  useLayoutEffect(() => void kendali.tabel.baca(), [kendali, buku]);
  if (naskah && buku?.status === "selesai")
    return (
      <Suspense fallback={<p>{k.memuat}</p>}>
        <TabNaskah buku={buku} tabel={mau} kembali={() => setNaskah(false)} />
      </Suspense>
    );
  if (tabel === null && kerja === null)
    return <Button onClick={() => void kendali.tabel.baca()}>{k.kabar.bacaUlang}</Button>;
  if (tabel === null) return <p>{k.memuat}</p>;
  if (!tabel.some(isDapat)) return <p>{k.tabel.kosong}</p>;
  const isDipilih = ({ keadaan, nomor, pilihan }: StatusTabel): boolean => {
    if (keadaan === "disunting") return timpa.has(nomor);
    return isBaruDitawarkan({ keadaan, pilihan }) ? mau.has(nomor) : !tidak.has(nomor);
  };
  const dipilih = tabel.filter((satu) => isDapat(satu) && isDipilih(satu));
  const ditimpa = dipilih.filter(({ keadaan }) => keadaan === "disunting");
  const pilih = ({ keadaan, nomor, pilihan }: StatusTabel, ya: boolean) => {
    if (keadaan === "disunting") setTimpa(dengan(timpa, nomor, ya));
    else if (isBaruDitawarkan({ keadaan, pilihan })) setMau(dengan(mau, nomor, ya));
    else setTidak(dengan(tidak, nomor, !ya));
  };
  const buat = () => {
    setTimpa(new Set());
    void kendali.tabel.buat(nomorDari(dipilih), nomorDari(ditimpa));
  };
  return (
    <>
      <p className={gaya.arti}>{k.tabel.arti}</p>
      {buku?.status === "selesai" && (
        <Checkbox
          checked={buku.laporan.pengaturan.grafik}
          disabled={isSibuk(kerja)}
          onChange={(_, { checked }) => void kendali.simpan((lama) => ({ ...lama, grafik: checked === true }))}
          label={k.tabel.grafik}
        />
      )}
      <Button disabledFocusable={isSibuk(kerja) || dipilih.length === 0} onClick={buat}>
        {k.tabel.buat(dipilih.length)}
      </Button>{" "}
      <Button onClick={() => setNaskah(true)}>{k.tabel.naskah}</Button>
      <ul className={gaya.daftar} aria-label={k.tabel.pilih}>
        {tabel.map((satu, i) => (
          <li key={`${satu.nomor} ${i}`} className={gaya.baris}>
            {isDapat(satu) ? (
              <Checkbox
                checked={isDipilih(satu)}
                onChange={(_, { checked }) => pilih(satu, checked === true)}
                label={<span lang="id">{satu.judul}</span>}
              />
            ) : (
              <span className={gaya.tanpa} lang="id">
                {satu.judul}
              </span>
            )}
            <span className={gaya.keadaan}>
              <Alasan tabel={satu} />
            </span>
            {satu.ulang !== null && <BuatUlangLembar nomor={satu.nomor} lembar={satu.ulang} />}
          </li>
        ))}
      </ul>
      {usang.length > 0 && (
        <p className={gaya.keadaan}>{k.tabel.usang(usang.map(({ lembar }) => `“${lembar}”`).join(", "))}</p>
      )}
    </>
  );
}

/** How a table stands; where something is missing, what that is (it says itself that there is no source). */
function Alasan({ tabel: { keadaan, kurang } }: { tabel: StatusTabel }) {
  const k = useKamus();
  if (kurang === null) return k.tabel.keadaan[keadaan];
  return (
    <>
      {k.tabel.keadaan[keadaan]}: <span lang="id">{kurang.replace(/^belum ada sumber: /i, "")}</span>
    </>
  );
}
