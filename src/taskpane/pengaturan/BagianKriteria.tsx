import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { PENGATURAN_BAWAAN } from "../../domain/pengaturan/pengaturan";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useGayaPengaturan } from "./gaya";
import { HIMPUNAN_KRITERIA, himpunanDari, NAMA_HIMPUNAN } from "../../domain/kriteria/himpunan-kriteria";
import { denganKriteria, kesalahanIsian, type Isian } from "./isian";

/** Bounds and names of the classes, and whether a capaian is rounded before it is classed. */
export function BagianKriteria({ isian, ubah }: SifatBagian<Isian>) {
  const gaya = useGayaPengaturan();
  const k = useKamus();
  const { pengaturan, tingkat } = isian;
  const salah = kesalahanIsian(isian);
  const ubahTingkat = (ke: number, bagian: Partial<(typeof tingkat)[number]>) =>
    ubah({ ...isian, tingkat: tingkat.map((satu, i) => (i === ke ? { ...satu, ...bagian } : satu)) });
  const pesan = [
    salah.batas.includes(true) && k.pengaturan.batasSalah,
    salah.nama.includes(true) && k.pengaturan.labelSalah,
  ].filter((satu) => satu !== false);
  return (
    <Bagian judul={k.pengaturan.kriteria}>
      <Field label={k.pengaturan.himpunan}>
        <Select
          className={gaya.kotak}
          value={himpunanDari(pengaturan.kriteria) ?? ""}
          onChange={(_, { value }) => {
            const pilih = NAMA_HIMPUNAN.find((satu) => satu === value);
            if (pilih) ubah(denganKriteria(isian, HIMPUNAN_KRITERIA[pilih]));
          }}
        >
          {himpunanDari(pengaturan.kriteria) === null && <option value="">{k.pengaturan.himpunanSendiri}</option>}
          {NAMA_HIMPUNAN.map((satu) => (
            <option key={satu} value={satu}>
              {k.pengaturan.namaHimpunan[satu]}
            </option>
          ))}
        </Select>
      </Field>
      {tingkat.map(({ batas, nama }, i) => {
        const lama = pengaturan.kriteria.tingkat[i];
        return (
          <div className={gaya.tingkat} key={lama?.kode ?? i}>
            <span className={gaya.contoh} style={{ backgroundColor: lama?.warna }} />
            <Input
              className={gaya.kotak}
              inputMode="decimal"
              contentBefore={lama?.batasIkut === false ? ">" : "≥"}
              aria-label={k.pengaturan.batas(lama?.nama ?? "")}
              aria-invalid={salah.batas[i]}
              value={batas}
              onChange={(_, { value }) => ubahTingkat(i, { batas: value })}
            />
            <Input
              className={gaya.kotak}
              aria-label={k.pengaturan.label(lama?.nama ?? "")}
              aria-invalid={salah.nama[i]}
              value={nama}
              onChange={(_, { value }) => ubahTingkat(i, { nama: value })}
            />
          </div>
        );
      })}
      {pesan.length > 0 && (
        <p className={gaya.kecil} role="alert">
          {pesan.join(" ")}
        </p>
      )}
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
