import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { ikhtisarLembar, type IkhtisarLembar } from "../../app/ikhtisar-lembar";
import type { Buku } from "../keadaan/keadaan";
import { useKamus } from "../teks/kamus";
import { teksLembar } from "../teks/lembar";
import { KartuTabel } from "./KartuTabel";

const TERBANYAK = 8;

const useGaya = makeStyles({
  judul: { margin: "8px 0 4px", fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  kecil: { margin: "0 0 8px", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  lembar: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: "4px 0" },
  ringkas: { minHeight: "24px", lineHeight: "20px", cursor: "pointer", overflowWrap: "anywhere" },
  nama: { fontWeight: 600 },
});

function useIkhtisar(buku: Buku): readonly IkhtisarLembar[] {
  return useMemo(
    () =>
      buku.status === "selesai"
        ? ikhtisarLembar(buku.laporan.lembar, buku.snapshot, buku.laporan.terpilih.dipakai)
        : ikhtisarLembar(buku.terbaca, buku.snapshot, null),
    [buku],
  );
}

/** What each sheet was taken for, for staff to see and check. */
export default function DaftarLembar({ buku, kembali }: { readonly buku: Buku; readonly kembali: () => void }) {
  const gaya = useGaya();
  const t = teksLembar(useKamus());
  const daftar = useIkhtisar(buku);
  const judul = useRef<HTMLHeadingElement>(null);
  // Who comes here by keyboard goes on from here.
  useEffect(() => judul.current?.focus(), []);
  return (
    <>
      <Button size="small" onClick={kembali}>
        {t.kembali}
      </Button>
      <h2 className={gaya.judul} ref={judul} tabIndex={-1}>
        {t.judul}
      </h2>
      <p className={gaya.kecil}>{t.arti}</p>
      {daftar.map((lembar) => (
        <SatuLembar key={lembar.sheetId} lembar={lembar} />
      ))}
    </>
  );
}

function SatuLembar({ lembar }: { readonly lembar: IkhtisarLembar }) {
  const gaya = useGaya();
  const k = useKamus();
  const t = teksLembar(k);
  const { nama, buatanSendiri, tabel, takTerbaca } = lembar;
  const sebutan = tabel.map(({ peran, keyakinan }) =>
    peran === null ? t.takDikenal : `${k.peran[peran]}${keyakinan === "ragu" ? ` (${t.perluDikenalkan})` : ""}`,
  );
  const isi = buatanSendiri ? t.buatanSendiri : [...new Set(sebutan)].join(", ") || t.tanpaTabel;
  return (
    <details className={gaya.lembar}>
      <summary className={gaya.ringkas}>
        <span className={gaya.nama}>{nama}</span>: {isi}
      </summary>
      {tabel.map((satu, i) => (
        <KartuTabel key={i} tabel={satu} />
      ))}
      {takTerbaca.length > 0 && (
        <p className={gaya.kecil}>
          {t.takTerbaca(takTerbaca.slice(0, TERBANYAK).join(", "), Math.max(0, takTerbaca.length - TERBANYAK))}
        </p>
      )}
    </details>
  );
}
