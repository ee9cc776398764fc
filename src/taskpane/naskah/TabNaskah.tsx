import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import {
  htmlNaskah,
  htmlPotongan,
  isianNaskah,
  isNaskahKosong,
  naskahDari,
  teksParagraf,
  type BagianNaskah,
  type BahanNaskah,
  type Potongan,
} from "../../app/naskah";
import { salinKaya } from "../komponen/salin";
import { TautSel } from "../komponen/TautSel";
import { useTeksNaskah } from "./teks-naskah";
import { UnduhWord } from "./UnduhWord";

const useGaya = makeStyles({
  judul: { margin: "8px 0 4px", fontSize: "14px" },
  bab: { margin: "14px 0 4px", fontSize: "13px" },
  subjudul: { margin: "10px 0 4px", fontSize: "12px" },
  arti: { margin: "0 0 6px", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  paragraf: { margin: "0 0 2px" },
  isian: { backgroundColor: "#FFFF00", color: "#000000" },
  tabel: { margin: "2px 0", fontStyle: "italic", fontSize: "12px", color: tokens.colorNeutralForeground2 },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  salin: { minHeight: "24px", fontSize: "12px" },
});

interface Sifat {
  readonly buku: BukuDikenal;
  /** Numbers of tables that not every report has, and that staff ticked. */
  readonly tabel: ReadonlySet<string>;
  readonly kembali: () => void;
}

/** The report's sentences: figures lead to their cells, blanks are marked, all of it can be pasted into Word. */
export default function TabNaskah({ buku, tabel, kembali }: Sifat) {
  const gaya = useGaya();
  const t = useTeksNaskah();
  const bahan = useMemo(() => naskahDari(buku, tabel), [buku, tabel]);
  const [kabar, setKabar] = useState("");
  const kepala = useRef<HTMLHeadingElement>(null);
  useEffect(() => kepala.current?.focus(), []);
  const salin = (html: string, teks: string) => setKabar(salinKaya(html, teks) ? t.tersalin : t.takTersalin);
  const semua = (): void =>
    salin(
      htmlNaskah(bahan.naskah, bahan.tabel, bahan.pengaturan),
      bahan.naskah.bab.flatMap(({ judul, isi }) => [judul, ...isi.flatMap(teksBagian)]).join("\n"),
    );
  return (
    <>
      <Link as="button" onClick={kembali}>
        {t.kembali}
      </Link>
      <h2 className={gaya.judul} ref={kepala} tabIndex={-1}>
        {t.judul}
      </h2>
      {isNaskahKosong(bahan.naskah) ? (
        <p className={gaya.arti}>{t.kosong}</p>
      ) : (
        <>
          <p className={gaya.arti}>{t.arti}</p>
          <p className={gaya.arti}>{t.isian(isianNaskah(bahan.naskah).length)}</p>
          <div className={gaya.tombol}>
            <Button onClick={semua}>{t.salinSemua}</Button>
            <UnduhWord bahan={bahan} kabari={setKabar} />
          </div>
        </>
      )}
      <p className={gaya.arti} role="status">
        {kabar}
      </p>
      <div lang="id">
        {bahan.naskah.bab.map(({ kode, judul, isi }) => (
          <section key={kode} aria-label={judul}>
            <h3 className={gaya.bab}>{judul}</h3>
            {isi.map((bagian, i) => (
              <Bagian key={i} bagian={bagian} bahan={bahan} salin={salin} />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

function teksBagian(bagian: BagianNaskah): string[] {
  if (bagian.jenis === "paragraf") return [teksParagraf(bagian)];
  return bagian.jenis === "subjudul" ? [bagian.teks] : [];
}

interface SifatBagian {
  readonly bagian: BagianNaskah;
  readonly bahan: BahanNaskah;
  readonly salin: (html: string, teks: string) => void;
}

function Bagian({ bagian, bahan, salin }: SifatBagian) {
  const gaya = useGaya();
  const t = useTeksNaskah();
  switch (bagian.jenis) {
    case "subjudul":
      return <h4 className={gaya.subjudul}>{bagian.teks}</h4>;
    case "tabel":
      return (
        <p className={gaya.tabel}>
          {bagian.nomor.startsWith("Lampiran") ? t.lampiran(bagian.nomor) : t.tabel(bagian.nomor)}
        </p>
      );
    case "tabel-isian":
      return (
        <ul aria-label={bagian.judul}>
          {bagian.baris.map((baris, i) => (
            <li key={i}>
              <Isi potongan={baris.flatMap((p, k) => (k === 0 ? [p] : [SELA, p]))} bahan={bahan} />
            </li>
          ))}
        </ul>
      );
    case "paragraf":
      return (
        <div>
          <p className={gaya.paragraf}>
            <Isi potongan={bagian.potongan} bahan={bahan} />
          </p>
          <Link
            as="button"
            className={gaya.salin}
            aria-label={t.salin(bagian.kode)}
            onClick={() => salin(`<p>${htmlPotongan(bagian.potongan)}</p>`, teksParagraf(bagian))}
          >
            {t.salinSingkat}
          </Link>
        </div>
      );
  }
}

const SELA: Potongan = { teks: " · ", asal: [], isian: false };

function Isi({ potongan, bahan }: { readonly potongan: readonly Potongan[]; readonly bahan: BahanNaskah }) {
  const gaya = useGaya();
  return potongan.map((p, i) => {
    const [sel] = p.asal;
    if (sel) return <TautSel key={i} sel={sel} alamat={bahan.alamat(sel)} teks={p.teks} />;
    return p.isian ? (
      <mark key={i} className={gaya.isian}>
        {p.teks}
      </mark>
    ) : (
      p.teks
    );
  });
}
