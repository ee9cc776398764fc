import { Field, Input, Select } from "@fluentui/react-components";
import { ATURAN_MINIMUM, BATAS_RATA_RATA, DASAR_TARGET, INSTANSI_TERPANJANG } from "../../app/kata/kata-pengaturan";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { kesalahanIsian, type Isian } from "../../app/setelan/isian-setelan";
import { dasarMenurutLembar, namaInstansi } from "../../app/setelan/menurut-lembar";
import { teksRataRata } from "../komponen/teks-rata-rata";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useGayaPengaturan } from "./gaya-pengaturan";
import { teksKepala } from "./teks-kepala";

const TEKS = {
  id: {
    wajar: "Capaian yang ditanyakan dulu",
    artiWajar: "Capaian di atas batas ini belum ditulis sebelum Anda menerima temuannya (T12).",
    atas: (batas: number) => `Di atas ${batas}%`,
  },
  en: {
    wajar: "Capaian that is asked about first",
    artiWajar: "A capaian above it is not written before you accept its finding (T12).",
    atas: (batas: number) => `Above ${batas}%`,
  },
};
const BATAS_WAJAR = [150, 200, 300, 500, 1000];

/** Tahun, instansi, dasar target, how a lower-is-better indikator is judged, what averages are capped at, and what is asked about first. */
export function BagianUmum({ isian, ubah, buku }: SifatBagian<Isian> & { readonly buku: BukuDikenal }) {
  const gaya = useGayaPengaturan();
  const k = useKamus();
  const { pengaturan } = isian;
  const teks = k.bahasa === "id" ? TEKS.id : TEKS.en;
  const wajar = pengaturan.batasCapaianWajar;
  const { tahun } = buku.laporan;
  const set = (bagian: Partial<typeof pengaturan>) => ubah({ ...isian, pengaturan: { ...pengaturan, ...bagian } });
  return (
    <Bagian judul={k.pengaturan.umum} buka>
      <Field
        label={k.pengaturan.tahun}
        hint={k.pengaturan.tahunOtomatis(tahun === null ? "–" : String(tahun))}
        validationMessage={kesalahanIsian(isian).tahun ? k.pengaturan.tahunSalah : undefined}
      >
        <Input
          className={gaya.kotak}
          inputMode="numeric"
          maxLength={4}
          value={isian.tahun}
          onChange={(_, { value }) => ubah({ ...isian, tahun: value })}
        />
      </Field>
      <Field label={teksKepala(k).instansi} hint={teksKepala(k).instansiOtomatis(namaInstansi(buku.dokumen) ?? "–")}>
        <Input
          className={gaya.kotak}
          maxLength={INSTANSI_TERPANJANG}
          value={pengaturan.instansi ?? ""}
          onChange={(_, { value }) => set({ instansi: value.trimStart() === "" ? null : value.trimStart() })}
        />
      </Field>
      <Field label={k.pengaturan.dasarTarget}>
        <Select
          className={gaya.kotak}
          value={pengaturan.dasarTarget ?? ""}
          onChange={(_, { value }) => set({ dasarTarget: DASAR_TARGET.find((d) => d === value) ?? null })}
        >
          <option value="">{k.pengaturan.otomatis(k.peran[dasarMenurutLembar(buku.laporan)])}</option>
          {DASAR_TARGET.map((dasar) => (
            <option key={dasar} value={dasar}>
              {k.peran[dasar]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={k.pengaturan.minimum}>
        <Select
          className={gaya.kotak}
          value={pengaturan.aturanMinimum}
          onChange={(_, { value }) => set({ aturanMinimum: ATURAN_MINIMUM.find((a) => a === value) ?? "selisih" })}
        >
          {ATURAN_MINIMUM.map((aturan) => (
            <option key={aturan} value={aturan}>
              {k.pengaturan.aturanMinimum[aturan]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={teksRataRata(k).batas} hint={teksRataRata(k).arti}>
        <Select
          className={gaya.kotak}
          value={pengaturan.batasRataRata ?? ""}
          onChange={(_, { value }) =>
            set({ batasRataRata: BATAS_RATA_RATA.find((batas) => String(batas) === value) ?? null })
          }
        >
          <option value="">{teksRataRata(k).tanpa}</option>
          {BATAS_RATA_RATA.map((batas) => (
            <option key={batas} value={batas}>
              {batas}%
            </option>
          ))}
        </Select>
      </Field>
      <Field label={teks.wajar} hint={teks.artiWajar}>
        <Select
          className={gaya.kotak}
          value={wajar}
          onChange={(_, { value }) => set({ batasCapaianWajar: Number(value) })}
        >
          {[...new Set([...BATAS_WAJAR, wajar])]
            .sort((a, b) => a - b)
            .map((batas) => (
              <option key={batas} value={batas}>
                {teks.atas(batas)}
              </option>
            ))}
        </Select>
      </Field>
    </Bagian>
  );
}
