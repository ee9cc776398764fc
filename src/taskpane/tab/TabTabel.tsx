import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useLayoutEffect, useState } from "react";
import type { KeadaanTabel, StatusTabel } from "../../app/kata/kata-tabel";
import { isSibuk } from "../keadaan/keadaan-panel";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import { useKamus } from "../teks/kamus";
import { BarisBelum, BarisDapat } from "./BarisTabel";
import { teksDaftar } from "./teks-daftar";

const TabNaskah = lazy(() => import("../naskah/TabNaskah"));

const useGaya = makeStyles({
  arti: { margin: "0 0 6px", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  daftar: { listStyle: "none", margin: "8px 0 0", padding: 0 },
  usang: {
    margin: "8px 0 0",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  pilihan: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "8px" },
  lipatan: { padding: "8px 0", minHeight: "24px", cursor: "pointer" },
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
  const dapat = tabel.filter(isDapat);
  const belum = tabel.filter(({ keadaan }) => keadaan === "belum-ada-sumber");
  /** Sheets that are there and can't be written are told beside those that can: folded away they would go unseen. */
  const tertahan = tabel.filter((satu) => !isDapat(satu) && !belum.includes(satu));
  /** Sheets that staff edited are ticked one by one: nothing of theirs is overwritten by a click on all. */
  const pilihSemua = (ya: boolean) => {
    const semua = dapat.filter(({ keadaan }) => keadaan !== "disunting");
    const baru = semua.filter(isBaruDitawarkan);
    setMau(ya ? nomorDari(baru) : new Set());
    setTidak(ya ? new Set() : nomorDari(semua));
    if (!ya) setTimpa(new Set());
  };
  const buat = () => {
    setTimpa(new Set());
    void kendali.tabel.buat(nomorDari(dipilih), nomorDari(ditimpa)).then(() => {
      const baru = nomorDari(dipilih.filter(({ keadaan }) => keadaan === "baru"));
      const jadi = kendali.keadaan().tabel?.find((s) => baru.has(s.nomor) && s.keadaan === "mutakhir");
      return jadi?.lembar ? kendali.pergi({ sheetId: jadi.lembar, row: 0, column: 0 }) : undefined;
    });
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
      <div className={gaya.pilihan}>
        <Button size="small" onClick={() => pilihSemua(true)}>
          {teksDaftar(k).semua}
        </Button>
        <Button size="small" onClick={() => pilihSemua(false)}>
          {teksDaftar(k).kosongkan}
        </Button>
      </div>
      <ul className={gaya.daftar} aria-label={k.tabel.pilih}>
        {dapat.map((satu, i) => (
          <BarisDapat
            key={`${satu.nomor} ${i}`}
            tabel={satu}
            dipilih={isDipilih(satu)}
            pilih={(ya) => pilih(satu, ya)}
          />
        ))}
        {tertahan.map((satu) => (
          <BarisBelum key={satu.nomor} tabel={satu} />
        ))}
      </ul>
      {belum.length > 0 && (
        <details>
          <summary className={gaya.lipatan}>{teksDaftar(k).belum(belum.length)}</summary>
          <ul className={gaya.daftar} aria-label={teksDaftar(k).belum(belum.length)}>
            {belum.map((satu, i) => (
              <BarisBelum key={`${satu.nomor} ${i}`} tabel={satu} />
            ))}
          </ul>
        </details>
      )}
      {usang.length > 0 && (
        <p className={gaya.usang}>{k.tabel.usang(usang.map(({ lembar }) => `“${lembar}”`).join(", "))}</p>
      )}
    </>
  );
}
