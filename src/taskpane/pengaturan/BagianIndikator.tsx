import { Field, Select } from "@fluentui/react-components";
import { JENIS_INDIKATOR } from "../../domain/capaian/capaian";
import type { IndikatorLaporan } from "../../domain/laporan/laporan";
import { kunciNama } from "../../domain/teks/nama-indikator";
import { POLA } from "../../domain/capaian/triwulan";
import type { BukuDikenal } from "../keadaan/keadaan";
import { Sebagian } from "../komponen/Sebagian";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useGayaPengaturan } from "./gaya";
import type { Isian } from "./isian";
import { PilihSkala } from "./PilihSkala";

const kunciSebutan = (indikator: IndikatorLaporan): string[] =>
  indikator.padan.sebutan.map((s) => kunciNama(s.baris.indikator.teks));

/** The setting under any of an indikator's spellings. */
function terpasang<T>(peta: Readonly<Record<string, T>>, kunci: readonly string[]): T | "" {
  return kunci.map((satu) => peta[satu]).find((isi) => isi !== undefined) ?? "";
}

/** The map with one indikator's setting replaced, or taken out. */
function ganti<T>(peta: Readonly<Record<string, T>>, kunci: readonly string[], isi: T | undefined): Record<string, T> {
  const lain = Object.fromEntries(Object.entries(peta).filter(([satu]) => !kunci.includes(satu)));
  return isi === undefined || kunci[0] === undefined ? lain : { ...lain, [kunci[0]]: isi };
}

const isBerpredikat = ({ target, realisasi, jenis }: IndikatorLaporan): boolean =>
  jenis === "predikat" || target?.angka.angka.jenis === "predikat" || realisasi?.angka.jenis === "predikat";

/** Jenis, pola and scale of each indikator; what a column of a sheet says can't be overruled here. */
export function BagianIndikator({ isian, ubah, buku }: SifatBagian<Isian> & { readonly buku: BukuDikenal }) {
  const k = useKamus();
  return (
    <Bagian judul={k.pengaturan.indikator}>
      <Sebagian isi={buku.laporan.indikator}>
        {(tampak) =>
          tampak.map((indikator, i) => (
            <SatuIndikator key={`${indikator.nama} ${i}`} indikator={indikator} isian={isian} ubah={ubah} />
          ))
        }
      </Sebagian>
    </Bagian>
  );
}

function SatuIndikator({ indikator, isian, ubah }: SifatBagian<Isian> & { readonly indikator: IndikatorLaporan }) {
  const gaya = useGayaPengaturan();
  const k = useKamus();
  const { pengaturan } = isian;
  const kunci = kunciSebutan(indikator);
  const lembarJenis = indikator.padan.sebutan.some((s) => s.baris.jenis !== null);
  const lembarPola = indikator.padan.sebutan.some((s) => s.baris.pola !== null);
  const set = (bagian: Partial<typeof pengaturan>) => ubah({ ...isian, pengaturan: { ...pengaturan, ...bagian } });
  return (
    <fieldset className={gaya.kelompok}>
      <legend className={gaya.nama} lang="id">
        {indikator.nama}
      </legend>
      <div className={gaya.dua}>
        <Field label={k.pengaturan.jenis} hint={lembarJenis ? k.pengaturan.dariLembar : undefined}>
          <Select
            className={gaya.kotak}
            disabled={lembarJenis}
            value={lembarJenis ? "" : terpasang(pengaturan.jenis, kunci)}
            onChange={(_, { value }) =>
              set({
                jenis: ganti(
                  pengaturan.jenis,
                  kunci,
                  JENIS_INDIKATOR.find((j) => j === value),
                ),
              })
            }
          >
            <option value="">{k.pengaturan.otomatis(k.pengaturan.jenisPilihan[indikator.jenis])}</option>
            {JENIS_INDIKATOR.map((jenis) => (
              <option key={jenis} value={jenis}>
                {k.pengaturan.jenisPilihan[jenis]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={k.pengaturan.pola} hint={lembarPola ? k.pengaturan.dariLembar : undefined}>
          <Select
            className={gaya.kotak}
            disabled={lembarPola}
            value={lembarPola ? "" : terpasang(pengaturan.pola, kunci)}
            onChange={(_, { value }) =>
              set({
                pola: ganti(
                  pengaturan.pola,
                  kunci,
                  POLA.find((p) => p === value),
                ),
              })
            }
          >
            <option value="">{k.pengaturan.otomatis(k.pengaturan.polaPilihan[indikator.pola])}</option>
            {POLA.map((pola) => (
              <option key={pola} value={pola}>
                {k.pengaturan.polaPilihan[pola]}
              </option>
            ))}
          </Select>
        </Field>
        {isBerpredikat(indikator) && (
          <PilihSkala
            isian={isian}
            nilai={terpasang(pengaturan.skalaIndikator, kunci)}
            pilih={(nama) => set({ skalaIndikator: ganti(pengaturan.skalaIndikator, kunci, nama) })}
          />
        )}
      </div>
    </fieldset>
  );
}
