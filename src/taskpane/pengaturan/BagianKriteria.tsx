import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import {
  BANYAK_KELAS,
  HIMPUNAN_KRITERIA,
  himpunanDari,
  NAMA_HIMPUNAN,
  SUMBER_TERPANJANG,
  sumberKriteria,
} from "../../app/kata/kata-kriteria";
import { PENGATURAN_BAWAAN } from "../../app/kata/kata-pengaturan";
import { hapusKelas, sisipKelas, ubahKelas, type IsianKelas } from "../../app/setelan/isian-kriteria";
import {
  denganKelas,
  denganKriteria,
  kesalahanIsian,
  kriteriaIsian,
  type Isian,
} from "../../app/setelan/isian-setelan";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useDaftarKelas } from "./daftar-kelas";
import { useGayaPengaturan } from "./gaya-pengaturan";
import { KelasKriteria } from "./KelasKriteria";
import { TambahKelas } from "./TambahKelas";
import { teksKriteria } from "./teks-kriteria";

/** The scale: a ready one, or 2 to 8 classes of the office's own, and whether a capaian is rounded before it is classed. */
export function BagianKriteria({ isian, ubah }: SifatBagian<Isian>) {
  const gaya = useGayaPengaturan();
  const k = useKamus();
  const t = teksKriteria(k);
  const { pengaturan, tingkat } = isian;
  const salah = kesalahanIsian(isian).kriteria;
  const siap = himpunanDari(kriteriaIsian(isian));
  const { wadah, kabar, sesudah } = useDaftarKelas(tingkat, "data-kelas");
  const setKelas = (baru: readonly IsianKelas[]) => ubah(denganKelas(isian, baru));
  const sisip = (ke: number) => {
    sesudah(ke, t.ditambah(tingkat.length + 1));
    setKelas(sisipKelas(tingkat, ke));
  };
  const hapus = (ke: number, nama: string) => {
    sesudah(ke, t.dihapus(t.sebut(ke, nama.trim()), tingkat.length - 1));
    setKelas(hapusKelas(tingkat, ke));
  };
  return (
    <Bagian judul={k.pengaturan.kriteria} nama="kriteria">
      <Field label={t.himpunan}>
        <Select
          className={gaya.kotak}
          value={siap ?? ""}
          onChange={(_, { value }) => {
            const pilih = NAMA_HIMPUNAN.find((satu) => satu === value);
            if (pilih) ubah(denganKriteria(isian, HIMPUNAN_KRITERIA[pilih]));
          }}
        >
          {siap === null && <option value="">{t.himpunanSendiri}</option>}
          {NAMA_HIMPUNAN.map((satu) => (
            <option key={satu} value={satu}>
              {t.namaHimpunan[satu]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={gaya.isi} ref={wadah}>
        {tingkat.map((kelas, ke) => (
          <KelasKriteria
            key={ke}
            kelas={kelas}
            ke={ke}
            atas={tingkat[ke - 1]}
            banyak={tingkat.length}
            salah={salah}
            ubah={(bagian) => setKelas(ubahKelas(tingkat, ke, bagian, pengaturan.kriteria))}
            sisip={() => sisip(ke)}
            hapus={() => hapus(ke, kelas.nama)}
          />
        ))}
      </div>
      <TambahKelas
        label={t.tambah}
        penuh={tingkat.length >= BANYAK_KELAS.paling}
        tambah={() => sisip(tingkat.length)}
        kabar={kabar}
      />
      {salah && (
        <p className={gaya.kecil} role="alert">
          {t.salah(salah)}
        </p>
      )}
      <Field label={t.sumber}>
        <Input
          className={gaya.kotak}
          maxLength={SUMBER_TERPANJANG}
          placeholder={sumberKriteria(kriteriaIsian({ ...isian, sumber: "" }))}
          value={isian.sumber}
          onChange={(_, { value }) => ubah({ ...isian, sumber: value })}
        />
      </Field>
      <Checkbox
        label={k.pengaturan.pembulatan}
        checked={pengaturan.kriteria.pembulatan === "bilangan-bulat"}
        onChange={(_, { checked }) => {
          const pembulatan = checked === true ? "bilangan-bulat" : "tidak";
          ubah({ ...isian, pengaturan: { ...pengaturan, kriteria: { ...pengaturan.kriteria, pembulatan } } });
        }}
      />
      <div>
        <Button
          className={gaya.tombol}
          size="small"
          onClick={() => ubah(denganKriteria(isian, PENGATURAN_BAWAAN.kriteria))}
        >
          {k.pengaturan.pulihkan}
        </Button>
      </div>
    </Bagian>
  );
}
