import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { BukuTakDikenal } from "../keadaan/keadaan";
import { usePengendali } from "../keadaan/konteks";
import { TombolKenalkan, TombolLembar } from "../lembar/TombolLembar";
import { useKamus } from "../teks/kamus";

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
  kaki: { margin: "12px 0 0", display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

/** The first look at a workbook that is none of ours: what was seen, what is missing, what to do. */
export function TakDikenal({ buku }: { buku: BukuTakDikenal }) {
  const gaya = useGaya();
  const k = useKamus();
  const kendali = usePengendali();
  const lembar = buku.snapshot.sheets;
  const peran = (sheetId: string): string => {
    const nama = buku.dokumen.filter((d) => d.asal.sheetId === sheetId).map((d) => k.peran[d.asal.peran]);
    const terlewat = buku.terbaca.filter((l) => l.sheetId === sheetId).flatMap((l) => l.terlewat.map((s) => s.sebab));
    return [...new Set([...nama, ...terlewat])].join(", ") || k.kosong.tanpaTabel;
  };
  return (
    <>
      <h2 className={gaya.judul}>{k.kosong.judul}</h2>
      <h3 className={gaya.bagian}>{k.kosong.dikenali}</h3>
      <ul className={gaya.daftar}>
        {lembar.slice(0, LEMBAR_TERBANYAK).map(({ id, name }) => (
          <li key={id}>
            {k.kosong.lembar(name, peran(id))} <TombolKenalkan sheetId={id} nama={name} />
          </li>
        ))}
        {lembar.length > LEMBAR_TERBANYAK && <li>{k.kosong.lembarLain(lembar.length - LEMBAR_TERBANYAK)}</li>}
      </ul>
      <h3 className={gaya.bagian}>{k.kosong.kurang}</h3>
      <ul className={gaya.daftar}>
        {k.kosong.butuh.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
      <h3 className={gaya.bagian}>{k.kosong.langkah}</h3>
      <ol className={gaya.daftar}>
        {k.kosong.langkahan.map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ol>
      <p className={gaya.kaki}>
        <TombolLembar />
        <Button onClick={() => void kendali.baca()}>{k.bacaUlang}</Button>
        <span>{k.kosong.takDiubah}</span>
      </p>
    </>
  );
}
