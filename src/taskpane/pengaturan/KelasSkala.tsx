import { Button, Field, Input } from "@fluentui/react-components";
import { BANYAK_TINGKAT, KATA_SKALA_TERPANJANG, type SalahSkala } from "../../app/kata/kata-skala";
import type { IsianPredikat } from "../../app/setelan/isian-skala";
import { useKamus } from "../teks/kamus";
import { useGayaPengaturan } from "./gaya-pengaturan";
import { teksSkala } from "./teks-skala";

const EJAAN_TERPANJANG = 400;

interface Sifat {
  readonly kelas: IsianPredikat;
  readonly ke: number;
  readonly banyak: number;
  /** The fault of this grade. */
  readonly salah: SalahSkala["jenis"] | null;
  readonly ubah: (bagian: Partial<IsianPredikat>) => void;
  readonly naikkan: () => void;
  readonly turunkan: () => void;
  readonly sisip: () => void;
  readonly buang: () => void;
}

/** One grade of a scale: its word and score, and below them, folded, its other spellings and its place. */
export function KelasSkala({ kelas, ke, banyak, salah, ubah, naikkan, turunkan, sisip, buang }: Sifat) {
  const gaya = useGayaPengaturan();
  const t = teksSkala(useKamus());
  const sebutan = t.sebut(ke, kelas.nama.trim());
  const tombol = [
    { isi: t.naik, label: t.naikPanjang(sebutan), mati: ke === 0, tekan: naikkan },
    { isi: t.turun, label: t.turunPanjang(sebutan), mati: ke === banyak - 1, tekan: turunkan },
    { isi: t.sisip, label: t.sisipPanjang(sebutan), mati: banyak >= BANYAK_TINGKAT.paling, tekan: sisip },
    { isi: t.buang, label: t.buangPanjang(sebutan), mati: banyak <= BANYAK_TINGKAT.sedikit, tekan: buang },
  ];
  return (
    <div className={gaya.kelompok} data-predikat={ke} role="group" aria-label={sebutan}>
      <div className={gaya.sebaris}>
        <Input
          className={gaya.kotak}
          maxLength={KATA_SKALA_TERPANJANG}
          aria-label={t.nama(sebutan)}
          aria-invalid={salah === "kata" || salah === "kata-ganda" || salah === "bukan-kata"}
          value={kelas.nama}
          onChange={(_, { value }) => ubah({ nama: value })}
        />
        <Input
          className={gaya.batas}
          inputMode="decimal"
          maxLength={8}
          aria-label={t.skor(sebutan)}
          aria-invalid={salah === "skor" || salah === "urutan"}
          value={kelas.skor}
          onChange={(_, { value }) => ubah({ skor: value })}
        />
      </div>
      <details>
        <summary className={gaya.lipatan} aria-label={t.rincianPanjang(sebutan)}>
          {t.rincian}
        </summary>
        <div className={gaya.isi}>
          <Field label={t.ejaan(sebutan)} hint={t.pisah}>
            <Input
              className={gaya.kotak}
              maxLength={EJAAN_TERPANJANG}
              value={kelas.ejaan}
              onChange={(_, { value }) => ubah({ ejaan: value })}
            />
          </Field>
          <div className={gaya.tingkat}>
            {tombol.map(({ isi, label, mati, tekan }) => (
              <Button
                className={gaya.tombol}
                key={isi}
                size="small"
                aria-label={label}
                disabledFocusable={mati}
                onClick={tekan}
              >
                {isi}
              </Button>
            ))}
          </div>
        </div>
      </details>
    </div>
  );
}
