import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { ikhtisarLembar, type IkhtisarLembar } from "../../app/ikhtisar-lembar";
import { BUKAN_LKJ } from "../../app/kata/kata-kenalan";
import { lembarBuku, pengaturanBuku, type Buku } from "../../app/lihat/buku-terbaca";
import { useKamus } from "../teks/kamus";
import { teksLembar } from "../teks/teks-lembar";
import { KartuTabel } from "./KartuTabel";
import KenalkanLembar from "./KenalkanLembar";
import { SimpanMuat } from "./SimpanMuat";
import { teksKenalkan } from "./teks-kenalkan";

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
        ? ikhtisarLembar(lembarBuku(buku), buku.snapshot, buku.laporan.terpilih.dipakai, pengaturanBuku(buku).kenalan)
        : ikhtisarLembar(lembarBuku(buku), buku.snapshot, null, pengaturanBuku(buku).kenalan),
    [buku],
  );
}

interface Sifat {
  readonly buku: Buku;
  /** The sheet to teach at once; null for the list. */
  readonly awal: string | null;
  readonly kembali: () => void;
}

/** What each sheet was taken for, for staff to see and check, and the page where they say what a sheet is. */
export default function DaftarLembar({ buku, awal, kembali }: Sifat) {
  const [dipilih, setDipilih] = useState(awal);
  const sheet = buku.snapshot.sheets.find((s) => s.id === dipilih);
  const terbaca = lembarBuku(buku).find((l) => l.sheetId === dipilih);
  if (sheet && terbaca)
    return (
      <KenalkanLembar key={sheet.id} buku={buku} sheet={sheet} terbaca={terbaca} kembali={() => setDipilih(null)} />
    );
  return <Daftar buku={buku} kembali={kembali} kenalkan={setDipilih} />;
}

interface SifatDaftar {
  readonly buku: Buku;
  readonly kembali: () => void;
  readonly kenalkan: (sheetId: string) => void;
}

function Daftar({ buku, kembali, kenalkan }: SifatDaftar) {
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
        <SatuLembar key={lembar.sheetId} lembar={lembar} kenalkan={() => kenalkan(lembar.sheetId)} />
      ))}
      <SimpanMuat buku={buku} />
    </>
  );
}

function SatuLembar({ lembar, kenalkan }: { readonly lembar: IkhtisarLembar; readonly kenalkan: () => void }) {
  const gaya = useGaya();
  const k = useKamus();
  const t = teksLembar(k);
  const kata = teksKenalkan(k);
  const { nama, buatanSendiri, tabel, takTerbaca, dikenalkan } = lembar;
  const sebutan = tabel.map(({ peran, keyakinan }) =>
    peran === null ? t.takDikenal : `${k.peran[peran]}${keyakinan === "ragu" ? ` (${t.perluDikenalkan})` : ""}`,
  );
  const bukanLkj = dikenalkan.some(({ peran }) => peran === BUKAN_LKJ);
  const terbaca = bukanLkj ? kata.bukanLkj : [...new Set(sebutan)].join(", ") || t.tanpaTabel;
  const isi = buatanSendiri ? t.buatanSendiri : `${terbaca}${dikenalkan.length > 0 ? ` (${kata.oleh})` : ""}`;
  return (
    <details className={gaya.lembar}>
      <summary className={gaya.ringkas}>
        <span className={gaya.nama}>{nama}</span>: {isi}
      </summary>
      {!buatanSendiri && (
        <Button size="small" aria-label={t.kenalkanLembar(nama)} onClick={kenalkan}>
          {t.kenalkan}
        </Button>
      )}
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
