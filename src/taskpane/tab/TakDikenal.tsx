import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { BukuTakDikenal } from "../../app/lihat/buku-terbaca";
import { usePengendali } from "../keadaan/konteks-panel";
import { TombolKenalkan, TombolLembar } from "../lembar/TombolLembar";
import { useKamus } from "../teks/kamus";
import { teksTakDikenal } from "./teks-tak-dikenal";

const LEMBAR_TERBANYAK = 6;

const useGaya = makeStyles({
  judul: { margin: "0 0 4px", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  bagian: {
    margin: "10px 0 2px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: 600,
    color: tokens.colorNeutralForeground2,
  },
  daftar: { margin: 0, paddingInlineStart: "18px", lineHeight: "20px", overflowWrap: "anywhere" },
  kata: { margin: "0 0 6px" },
  tautan: { display: "flex", flexWrap: "wrap", gap: "4px 16px", margin: "0 0 6px" },
  taut: { minHeight: "24px", textDecorationLine: "underline" },
  kaki: { margin: "12px 0 0", display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

/** The first look at a workbook that is none of ours: what this is, what is here, and what to do or to try. */
export function TakDikenal({ buku }: { buku: BukuTakDikenal }) {
  const gaya = useGaya();
  const k = useKamus();
  const t = teksTakDikenal(k);
  const kendali = usePengendali();
  const isKosong = buku.snapshot.sheets.every(({ values }) => values.flat().every((isi) => isi === ""));
  return (
    <>
      <h2 className={gaya.judul}>{isKosong ? t.judulKosong : t.judul}</h2>
      <p className={gaya.kata}>{t.apa}</p>
      <p className={gaya.kata}>{isKosong ? t.kosong : t.asing}</p>
      <p className={gaya.kata}>{t.coba}</p>
      <p className={gaya.tautan}>
        <Link className={gaya.taut} href="contoh-capaian.xlsx" target="_blank" rel="noopener">
          {t.contoh}
        </Link>
        <Link className={gaya.taut} href="panduan.html" target="_blank" rel="noopener">
          {t.panduan}
        </Link>
      </p>
      {!isKosong && <Terlihat buku={buku} />}
      <p className={gaya.kaki}>
        {!isKosong && <TombolLembar />}
        <Button onClick={() => void kendali.baca()}>{k.bacaUlang}</Button>
        <span>{t.takDiubah}</span>
      </p>
    </>
  );
}

/** Its sheets, each with the way to explain it, and what a workbook of ours has. */
function Terlihat({ buku }: { buku: BukuTakDikenal }) {
  const gaya = useGaya();
  const k = useKamus();
  const t = teksTakDikenal(k);
  const lembar = buku.snapshot.sheets;
  const peran = (sheetId: string): string => {
    const nama = buku.dokumen.filter((d) => d.asal.sheetId === sheetId).map((d) => k.peran[d.asal.peran]);
    const terlewat = buku.terbaca.filter((l) => l.sheetId === sheetId).flatMap((l) => l.terlewat.map((s) => s.sebab));
    return [...new Set([...nama, ...terlewat])].join(", ") || t.tanpaTabel;
  };
  return (
    <>
      <h3 className={gaya.bagian}>{t.terlihat}</h3>
      <ul className={gaya.daftar}>
        {lembar.slice(0, LEMBAR_TERBANYAK).map(({ id, name }) => (
          <li key={id}>
            {t.lembar(name, peran(id))} <TombolKenalkan sheetId={id} nama={name} />
          </li>
        ))}
        {lembar.length > LEMBAR_TERBANYAK && <li>{t.lembarLain(lembar.length - LEMBAR_TERBANYAK)}</li>}
      </ul>
      <h3 className={gaya.bagian}>{t.kurang}</h3>
      <ul className={gaya.daftar}>
        {t.butuh.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
      <p className={gaya.kata}>{t.judulKolom}</p>
    </>
  );
}
