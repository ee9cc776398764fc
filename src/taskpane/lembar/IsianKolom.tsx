import { mergeClasses, Select } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { artiDitawarkan, artiKolom, isBerwaktu, waktuDipilih, waktuDitawarkan } from "../../app/ajaran-dijawab";
import type { ArtiKenalan, JawabanPeran, WaktuKenalan } from "../../app/kata/kata-kenalan";
import { ROMAWI } from "../../app/kata/kata-laporan";
import { hurufKolom } from "../../app/kata/kata-sel";
import type { KolomAjaran } from "../../app/kenalkan";
import { useKamus } from "../teks/kamus";
import { useGayaKenalkan } from "./gaya-kenalkan";
import { teksKenalkan } from "./teks-kenalkan";

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

/** One column: its header as written, some of its values, what it holds, and why that is guessed. */
export function IsianKolom({ kolom, peran, terpilih, tahun, ubah, tunjuk }: Sifat) {
  const gaya = useGayaKenalkan();
  const t = teksKenalkan(useKamus());
  const { column, judul, contoh, waktu, menurutJudul } = kolom;
  const { arti, alasan } = artiKolom(peran, kolom);
  const pilihan = artiDitawarkan(peran);
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
          onChange={(_, { value }) => ubah(pilihan.find((satu) => satu === value) ?? null, "judul")}
        >
          <option value="">{t.tanpaArti}</option>
          {pilihan.map((satu) => (
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
            onChange={(_, { value }) => ubah(arti, waktuDipilih(value))}
          >
            <option value="judul">
              {t.menurutJudul(menurutJudul.tw === null ? null : ROMAWI[menurutJudul.tw], menurutJudul.tahun)}
            </option>
            {waktuDitawarkan(peran, arti, tahun, waktu).map((satu) => (
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
