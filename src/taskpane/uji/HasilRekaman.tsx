import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Rekaman } from "../../app/uji-excel";
import { salin } from "../komponen/salin";
import { simpanBerkas } from "../komponen/simpan-berkas";
import { useKamus } from "../teks/kamus";
import { teksUji } from "./teks-uji";

const useGaya = makeStyles({
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center", margin: "0 0 8px" },
  alinea: { margin: "0 0 8px" },
  teks: { width: "100%", boxSizing: "border-box", font: "12px/1.4 monospace" },
});

/** Letters that a file name bears everywhere. */
const untukNama = (teks: string) => teks.toLowerCase().replace(/[^a-z0-9.]+/g, "-");

/** The recording as one text, to be copied or kept as a file. */
export function HasilRekaman({ rekaman }: { readonly rekaman: Rekaman }) {
  const gaya = useGaya();
  const t = teksUji(useKamus());
  const [salinan, setSalinan] = useState<"belum" | "tersalin" | "ditunjukkan">("belum");
  const teks = JSON.stringify(rekaman);
  const { platform, version } = rekaman.excel;
  return (
    <>
      <p className={gaya.alinea}>{t.serahkan}</p>
      <div className={gaya.tombol}>
        <Button size="small" onClick={() => void salin(teks).then((ya) => setSalinan(ya ? "tersalin" : "ditunjukkan"))}>
          {salinan === "tersalin" ? t.tersalin : t.salin}
        </Button>
        <Button
          size="small"
          onClick={() =>
            simpanBerkas(`capaian-uji-${untukNama(platform)}-${untukNama(version)}.json`, teks, "application/json")
          }
        >
          {t.simpan}
        </Button>
      </div>
      <details open={salinan === "ditunjukkan" || undefined}>
        <summary>{salinan === "ditunjukkan" ? t.takTersalin : t.lihat}</summary>
        <textarea
          className={gaya.teks}
          aria-label={t.teks}
          readOnly
          rows={6}
          value={teks}
          onFocus={(e) => e.target.select()}
        />
      </details>
    </>
  );
}
