import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { alamatDiLembar, type Alamat } from "../../app/kata/kata-sel";
import type { Kegagalan } from "../keadaan/keadaan-panel";
import { useKeadaan } from "../keadaan/konteks-panel";
import { DaftarSel } from "../tab/DaftarSel";
import { useKamus } from "../teks/kamus";
import { salin } from "./salin";

const useGaya = makeStyles({
  kotak: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
  judul: { margin: 0, fontSize: "14px", fontWeight: 600 },
  pesan: { margin: "2px 0 6px", overflowWrap: "anywhere" },
  ragu: { margin: 0, fontWeight: 600 },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  rincian: { width: "100%", boxSizing: "border-box", marginTop: "6px", font: "12px/1.4 monospace" },
});

/** Without a reading of the workbook its sheets have no names. */
const tanpaLembar: Alamat = alamatDiLembar;

/** What went wrong in one sentence with its remedy, another try, and the technical detail for whoever helps. */
export default function KabarGagal({ gagal, ulangi }: { gagal: Kegagalan; ulangi: (() => void) | null }) {
  const gaya = useGaya();
  const k = useKamus();
  const [salinan, setSalinan] = useState<"belum" | "tersalin" | "ditunjukkan">("belum");
  const { buku } = useKeadaan();
  const { code, pesan, rincian } = gagal.kegagalan;
  const terjemahan = k.gagal.pesan[code];
  const judul = gagal.saat === "membuka" || gagal.saat === "menghitung" ? k.gagal[gagal.saat] : k.gagal.lain;
  return (
    <div className={gaya.kotak} role="alert">
      <h2 className={gaya.judul}>{judul}</h2>
      <p className={gaya.pesan} lang={terjemahan === undefined ? "id" : undefined}>
        {terjemahan ?? pesan}
      </p>
      {gagal.ragu.length > 0 && (
        <>
          <p className={gaya.ragu}>{k.gagal.ragu}</p>
          <DaftarSel sel={gagal.ragu} alamat={buku?.status === "selesai" ? buku.alamat : tanpaLembar} />
        </>
      )}
      <div className={gaya.tombol}>
        {ulangi && (
          <Button size="small" onClick={ulangi}>
            {k.cobaLagi}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => void salin(rincian).then((ya) => setSalinan(ya ? "tersalin" : "ditunjukkan"))}
        >
          {salinan === "tersalin" ? k.rincianTersalin : k.salinRincian}
        </Button>
      </div>
      {salinan === "ditunjukkan" && (
        <textarea
          className={gaya.rincian}
          aria-label={k.rincianTakTersalin}
          readOnly
          rows={3}
          value={rincian}
          onFocus={(e) => e.target.select()}
        />
      )}
    </div>
  );
}
