import { Button, Field, Input, Select } from "@fluentui/react-components";
import {
  BANYAK_KELAS,
  KATA_TERPANJANG,
  KONTRAS_CUKUP,
  kontrasHitam,
  type SalahKriteria,
} from "../../app/kata/kata-kriteria";
import type { IsianKelas } from "../../app/setelan/isian-kriteria";
import { useKamus } from "../teks/kamus";
import { useGayaPengaturan } from "./gaya-pengaturan";
import { teksKriteria } from "./teks-kriteria";

interface Sifat {
  readonly kelas: IsianKelas;
  readonly ke: number;
  /** The class above; that of the lowest says what the lowest takes. */
  readonly atas: IsianKelas | undefined;
  readonly banyak: number;
  readonly salah: SalahKriteria | null;
  readonly ubah: (bagian: Partial<IsianKelas>) => void;
  readonly sisip: () => void;
  readonly hapus: () => void;
}

/** One class of the scale: its bound and name, and below them, folded, what is seldom changed. */
export function KelasKriteria({ kelas, ke, atas, banyak, salah, ubah, sisip, hapus }: Sifat) {
  const gaya = useGayaPengaturan();
  const t = teksKriteria(useKamus());
  const nama = t.sebut(ke, kelas.nama.trim());
  const isTerendah = ke === banyak - 1 && atas !== undefined;
  const isSalah = (...jenis: readonly SalahKriteria["jenis"][]): boolean =>
    salah !== null && "ke" in salah && salah.ke === ke && jenis.includes(salah.jenis);
  return (
    <fieldset className={gaya.kelompok} data-kelas={ke}>
      <legend className={gaya.kecil}>{t.kelas(ke, kelas.nama.trim())}</legend>
      <div className={gaya.tingkat}>
        <span className={gaya.contoh} style={{ backgroundColor: kelas.warna }} />
        {isTerendah ? (
          <span className={gaya.kecil}>{(atas.ikut ? t.terendah : t.sampai)(atas.batas)}</span>
        ) : (
          <>
            <Select
              className={gaya.tanda}
              aria-label={t.tanda(nama)}
              value={kelas.ikut ? "≥" : ">"}
              onChange={(_, { value }) => ubah({ ikut: value === "≥" })}
            >
              <option>≥</option>
              <option>&gt;</option>
            </Select>
            <Input
              className={gaya.batas}
              inputMode="decimal"
              maxLength={12}
              aria-label={t.batas(nama)}
              aria-invalid={isSalah("batas", "urutan")}
              value={kelas.batas}
              onChange={(_, { value }) => ubah({ batas: value })}
            />
          </>
        )}
        <Input
          className={gaya.selebihnya}
          maxLength={KATA_TERPANJANG}
          aria-label={t.nama(nama)}
          aria-invalid={isSalah("kata", "kata-ganda")}
          value={kelas.nama}
          onChange={(_, { value }) => ubah({ nama: value })}
        />
      </div>
      <details>
        <summary className={gaya.lipatan} aria-label={t.rincianPanjang(nama)}>
          {t.rincian}
        </summary>
        <div className={gaya.isi}>
          <RincianKelas kelas={kelas} nama={nama} isSalah={isSalah} ubah={ubah} />
          <div className={gaya.tingkat}>
            <Button
              className={gaya.tombol}
              size="small"
              aria-label={t.sisipPanjang(nama)}
              disabledFocusable={banyak >= BANYAK_KELAS.paling}
              onClick={sisip}
            >
              {t.sisip}
            </Button>
            <Button
              className={gaya.tombol}
              size="small"
              aria-label={t.hapusPanjang(nama)}
              disabledFocusable={banyak <= BANYAK_KELAS.sedikit}
              onClick={hapus}
            >
              {t.hapus}
            </Button>
          </div>
        </div>
      </details>
    </fieldset>
  );
}

interface SifatRincian extends Pick<Sifat, "kelas" | "ubah"> {
  readonly nama: string;
  readonly isSalah: (...jenis: readonly SalahKriteria["jenis"][]) => boolean;
}

function RincianKelas({ kelas, nama, isSalah, ubah }: SifatRincian) {
  const gaya = useGayaPengaturan();
  const t = teksKriteria(useKamus());
  const kontras = kontrasHitam(kelas.warna);
  const isWarna = !Number.isNaN(kontras);
  const rapi = kelas.nama.trim();
  return (
    <>
      <div className={gaya.dua}>
        {(["singkat", "kode"] as const).map((satu) => (
          <Field key={satu} label={t[satu]}>
            <Input
              className={gaya.kotak}
              maxLength={KATA_TERPANJANG}
              placeholder={satu === "kode" ? rapi : rapi.toUpperCase()}
              aria-invalid={isSalah("kata-ganda")}
              value={kelas[satu]}
              onChange={(_, { value }) => ubah({ [satu]: value })}
            />
          </Field>
        ))}
      </div>
      <Field label={t.warna} hint={`${t.kontras(kontras)}${isWarna && kontras < KONTRAS_CUKUP ? ` (${t.sukar})` : ""}`}>
        <Input
          className={gaya.kotak}
          maxLength={7}
          aria-invalid={isSalah("warna")}
          value={kelas.warna}
          contentAfter={
            <input
              className={gaya.warna}
              type="color"
              aria-label={t.pilihWarna(nama)}
              value={isWarna ? kelas.warna.toLowerCase() : "#ffffff"}
              onChange={({ target }) => ubah({ warna: target.value.toUpperCase() })}
            />
          }
          onChange={(_, { value }) => ubah({ warna: value.toUpperCase() })}
        />
      </Field>
    </>
  );
}
