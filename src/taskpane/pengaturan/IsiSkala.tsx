import { Field, Input } from "@fluentui/react-components";
import { BANYAK_TINGKAT, KATA_SKALA_TERPANJANG, type SalahSkala } from "../../app/kata/kata-skala";
import {
  buangPredikat,
  naikkanPredikat,
  sisipPredikat,
  ubahPredikat,
  type IsianSkala,
} from "../../app/setelan/isian-skala";
import { useKamus } from "../teks/kamus";
import { useDaftarKelas } from "./daftar-kelas";
import { useGayaPengaturan } from "./gaya-pengaturan";
import { KelasSkala } from "./KelasSkala";
import { TambahKelas } from "./TambahKelas";
import { teksSkala } from "./teks-skala";

const PETUNJUK_TERPANJANG = 400;

interface Sifat {
  readonly skala: IsianSkala;
  /** Staff's own, which has a name to be changed; a shipped scale keeps its own. */
  readonly isSendiri: boolean;
  readonly salah: SalahSkala | null;
  readonly ubah: (skala: IsianSkala) => void;
}

/** The name, the grades and the pointing words of one scale. */
export function IsiSkala({ skala, isSendiri, salah, ubah }: Sifat) {
  const gaya = useGayaPengaturan();
  const t = teksSkala(useKamus());
  const { kelas } = skala;
  const { wadah, kabar, sesudah } = useDaftarKelas(kelas, "data-predikat");
  const set = (baru: IsianSkala, ke: number, berita: string) => {
    sesudah(ke, berita);
    ubah(baru);
  };
  const sisip = (ke: number) => set(sisipPredikat(skala, ke), ke, t.kabar.tambah(kelas.length + 1));
  return (
    <>
      {isSendiri && (
        <Field label={t.namaSkala}>
          <Input
            className={gaya.kotak}
            maxLength={KATA_SKALA_TERPANJANG}
            aria-invalid={salah?.jenis === "nama" || salah?.jenis === "nama-ganda"}
            value={skala.nama}
            onChange={(_, { value }) => ubah({ ...skala, nama: value })}
          />
        </Field>
      )}
      <div className={gaya.isi} ref={wadah}>
        {/* Each field says the same for itself. */}
        <div className={gaya.sebaris} aria-hidden>
          {t.kepala.map((satu) => (
            <span key={satu} className={gaya.nama}>
              {satu}
            </span>
          ))}
        </div>
        {kelas.map((satu, ke) => (
          <KelasSkala
            key={ke}
            kelas={satu}
            ke={ke}
            banyak={kelas.length}
            salah={salah && "kelas" in salah && salah.kelas === ke ? salah.jenis : null}
            ubah={(bagian) => ubah(ubahPredikat(skala, ke, bagian))}
            naikkan={() => set(naikkanPredikat(skala, ke), ke - 1, t.kabar.naik(t.sebut(ke, satu.nama.trim())))}
            turunkan={() => set(naikkanPredikat(skala, ke + 1), ke + 1, t.kabar.turun(t.sebut(ke, satu.nama.trim())))}
            sisip={() => sisip(ke)}
            buang={() => set(buangPredikat(skala, ke), ke, t.kabar.buang(kelas.length - 1))}
          />
        ))}
      </div>
      <TambahKelas
        label={t.tambah}
        penuh={kelas.length >= BANYAK_TINGKAT.paling}
        tambah={() => sisip(kelas.length)}
        kabar={kabar}
      />
      <Field label={t.petunjuk} hint={t.pisah}>
        <Input
          className={gaya.kotak}
          maxLength={PETUNJUK_TERPANJANG}
          value={skala.petunjuk}
          onChange={(_, { value }) => ubah({ ...skala, petunjuk: value })}
        />
      </Field>
    </>
  );
}
