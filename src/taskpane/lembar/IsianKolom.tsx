import { ROMAWI } from "../../domain/capaian/triwulan";
import { mergeClasses, Select } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { KolomAjaran } from "../../app/kenalkan";
import { bacaWaktu, isWaktuPeran, type WaktuKenalan } from "../../domain/kenalan/kenalan";
import { ARTI_KENALAN, isArtiPeran, isBerwaktu, type ArtiKenalan } from "../../domain/kenalan/arti-kenalan";
import type { JawabanPeran } from "../../domain/kenalan/peran-kenalan";
import { hurufKolom } from "../../sheets/rumus";
import { useKamus } from "../teks/kamus";
import { useGayaKenalkan } from "./gaya-kenalkan";
import { teksKenalkan } from "./teks-kenalkan";

const TAHUN_DITAWARKAN = 6;

interface Sifat {
  readonly kolom: KolomAjaran;
  /** What the sheet is said to be: it says which meanings are offered. */
  readonly peran: JawabanPeran;
  /** Whether it is the column that is selected in Excel. */
  readonly terpilih: boolean;
  /** The year of the workbook, or this one: those around it are offered. */
  readonly tahun: number;
  readonly ubah: (arti: ArtiKenalan | null, waktu: WaktuKenalan) => void;
  readonly tunjuk: () => void;
}

function pilihanWaktu(tahun: number, kini: WaktuKenalan): WaktuKenalan[] {
  const sekitar = Array.from({ length: TAHUN_DITAWARKAN }, (_, i) => bacaWaktu(String(tahun - 2 + i)));
  const semua = [bacaWaktu("setahun"), ...[1, 2, 3, 4].map((tw) => bacaWaktu(`tw-${tw}`)), ...sekitar];
  return [
    ...new Set(semua.filter((satu) => satu !== null)),
    ...(kini === "judul" || semua.includes(kini) ? [] : [kini]),
  ];
}

/** One column: its header as written, some of its values, what it holds, and why that is guessed. */
export function IsianKolom({ kolom, peran, terpilih, tahun, ubah, tunjuk }: Sifat) {
  const gaya = useGayaKenalkan();
  const t = teksKenalkan(useKamus());
  const { column, judul, contoh, waktu, menurutJudul } = kolom;
  const [arti, alasan] =
    kolom.arti !== null && isArtiPeran(peran, kolom.arti) ? [kolom.arti, kolom.alasan] : ([null, ""] as const);
  const huruf = hurufKolom(column);
  const nama = judul.join(" › ");
  const baris = useRef<HTMLLIElement>(null);
  // It comes into sight; the keyboard stays where the user is.
  useEffect(() => {
    if (terpilih && !baris.current?.contains(document.activeElement))
      baris.current?.scrollIntoView({ block: "nearest" });
  }, [terpilih]);
  return (
    <li
      ref={baris}
      className={mergeClasses(gaya.kolom, terpilih && gaya.terpilih)}
      aria-current={terpilih || undefined}
      onFocus={tunjuk}
    >
      <p className={gaya.nama}>
        {huruf}: <span lang="id">{nama}</span>
      </p>
      <p className={gaya.kecil} lang="id">
        {contoh.length === 0 ? t.kosong : contoh.join(" · ")}
      </p>
      <div className={gaya.pilihan}>
        <Select
          className={gaya.kotak}
          size="small"
          aria-label={t.artiKolom(huruf, nama)}
          value={arti ?? ""}
          onChange={(_, { value }) => ubah(ARTI_KENALAN.find((satu) => satu === value) ?? null, "judul")}
        >
          <option value="">{t.tanpaArti}</option>
          {ARTI_KENALAN.filter((satu) => isArtiPeran(peran, satu)).map((satu) => (
            <option key={satu} value={satu}>
              {t.arti(peran, satu)}
            </option>
          ))}
        </Select>
        {arti !== null && isBerwaktu(arti, peran) && (
          <Select
            className={gaya.kotak}
            size="small"
            aria-label={t.waktuKolom(huruf)}
            value={waktu}
            onChange={(_, { value }) => ubah(arti, bacaWaktu(value) ?? "judul")}
          >
            <option value="judul">
              {t.menurutJudul(menurutJudul.tw === null ? null : ROMAWI[menurutJudul.tw], menurutJudul.tahun)}
            </option>
            {pilihanWaktu(tahun, waktu)
              .filter((satu) => isWaktuPeran(peran, arti, satu))
              .map((satu) => (
                <option key={satu} value={satu}>
                  {t.waktuTetap(satu)}
                </option>
              ))}
          </Select>
        )}
      </div>
      {alasan !== "" && (
        <p className={gaya.kecil} lang="id">
          {alasan}
        </p>
      )}
    </li>
  );
}
