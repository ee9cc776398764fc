import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { amatiPilihan, asalSelTerpilih, type AsalAngka } from "../../app/asal-angka";
import { useKeadaan } from "../keadaan/konteks-panel";
import { useKamus } from "../teks/kamus";
import { AsalSumber } from "./AsalSumber";
import { teksAsal } from "./teks-asal";

const useGaya = makeStyles({
  kartu: {
    margin: "8px 12px 0",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: "12px",
    lineHeight: "16px",
    overflowWrap: "anywhere",
    maxHeight: "40%",
    overflowY: "auto",
    flexShrink: 0,
  },
  kepala: { display: "flex", alignItems: "start", gap: "8px" },
  judul: { margin: 0, flexGrow: 1, fontSize: "13px", fontWeight: 600 },
  cara: { margin: "4px 0" },
});

/**
 * Where the figure selected in a table of the LKj comes from. It stays while its sources are visited, and goes where
 * another cell of a table is chosen that has none.
 */
export default function Asal() {
  const gaya = useGaya();
  const k = useKamus();
  const { tabel, kabar } = useKeadaan();
  const [asal, setAsal] = useState<AsalAngka | null>(null);
  useEffect(() => {
    let terakhir = 0;
    const baca = async () => {
      const ke = ++terakhir;
      const hasil = await asalSelTerpilih();
      if (ke !== terakhir) return;
      if (hasil.status === "ada") setAsal(hasil.asal);
      else if (hasil.status === "tanpa-asal") setAsal(null);
    };
    const pengamat = amatiPilihan(() => void baca());
    void baca();
    return () => {
      terakhir = -1;
      void pengamat.then((berhenti) => berhenti?.());
    };
  }, [tabel, kabar]);
  if (!asal) return null;
  const isi = typeof asal.isi === "number" ? teksAsal(k).angka.format(asal.isi) : String(asal.isi);
  return (
    <section className={gaya.kartu} aria-label={teksAsal(k).judul}>
      <div className={gaya.kepala}>
        <h2 className={gaya.judul} aria-live="polite">
          {teksAsal(k).dari(isi, asal.alamat)}
        </h2>
        <Button size="small" appearance="subtle" onClick={() => setAsal(null)}>
          {k.tutup}
        </Button>
      </div>
      <p className={gaya.cara}>
        {asal.cara === null ? teksAsal(k).disalin : <span lang="id">{teksAsal(k).cara(asal.cara)}</span>}
      </p>
      <AsalSumber sumber={asal.sumber} />
    </section>
  );
}
