import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { daftarPredikat, kunciSkala } from "../../domain/angka/daftar-predikat";
import { kenaliPredikat } from "../../domain/angka/predikat";
import { SKALA_TERBANYAK } from "../../domain/angka/sah-skala";
import { SKALA_PREDIKAT } from "../../domain/angka/skala-predikat";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useGayaPengaturan } from "./gaya";
import { IsiSkala } from "./IsiSkala";
import { kesalahanIsian, skalaIsian, type Isian } from "./isian";
import { denganSkala, isianSkala, skalaBaru, skalaSiap, type IsianSkala } from "./skala";
import { teksSkala } from "./teks-skala";

const PERTAMA = SKALA_PREDIKAT[0]?.nama ?? "";

/** The form with the choices of indikator changed that name a scale. */
function pilihanSkala(isian: Isian, ganti: (skala: string) => string | null): Isian {
  const lama = Object.entries(isian.pengaturan.skalaIndikator);
  const baru = lama.flatMap(([nama, skala]) => {
    const jadi = ganti(skala);
    return jadi === null ? [] : [[nama, jadi] as const];
  });
  return { ...isian, pengaturan: { ...isian.pengaturan, skalaIndikator: Object.fromEntries(baru) } };
}

const denganPilihan = (isian: Isian): Isian => {
  const ada = new Set(daftarPredikat(skalaIsian(isian)).skala.map(({ nama }) => kunciSkala(nama)));
  const dulu = new Set(isian.pengaturan.skalaPredikat.map(({ nama }) => kunciSkala(nama)));
  return pilihanSkala(isian, (skala) => (dulu.has(kunciSkala(skala)) && !ada.has(kunciSkala(skala)) ? null : skala));
};

/** A scale that gets another name stays the choice of those that chose it. */
const berganti = (isian: Isian, dari: string, ke: string): Isian =>
  dari === ke ? isian : pilihanSkala(isian, (skala) => (kunciSkala(skala) === kunciSkala(dari) ? ke : skala));

/** The scales of grades: the shipped ones, each of which may be changed and restored, and the office's own. */
export function BagianSkala({ isian, ubah }: SifatBagian<Isian>) {
  const gaya = useGayaPengaturan();
  const k = useKamus();
  const t = teksSkala(k);
  /** The name of a shipped scale, or the place of one of staff's own. */
  const [dipilih, setDipilih] = useState<string | number>(PERTAMA);
  const [kabar, setKabar] = useState("");
  const { skala } = isian;
  const letak = (nama: string): number => skala.findIndex((satu) => kunciSkala(satu.nama) === kunciSkala(nama));
  const ke = typeof dipilih === "number" ? (dipilih < skala.length ? dipilih : -1) : letak(dipilih);
  const siap = typeof dipilih === "string" ? skalaSiap(dipilih) : undefined;
  const kini: IsianSkala | undefined = skala[ke] ?? (siap && isianSkala(siap));
  const salah = kesalahanIsian(isian).skala;
  const sendiri = skala.flatMap(({ nama }, i) => (i === dipilih || !skalaSiap(nama) ? [{ nama, i }] : []));
  /** The form with these scales; an indikator's choice of one that is gone is no choice any more. */
  const setSkala = (baru: readonly IsianSkala[]): void => ubah(denganPilihan({ ...isian, skala: baru }));
  const buang = (): void => {
    setSkala(skala.filter((_, i) => i !== ke));
    setKabar(siap ? t.kabar.kembali : t.kabar.buangSkala(kini?.nama ?? ""));
    if (!siap) setDipilih(PERTAMA);
  };
  return (
    <Bagian judul={t.judul} nama="skala">
      <p className={gaya.kecil}>{t.arti}</p>
      <Field label={t.pilih}>
        <Select
          className={gaya.kotak}
          value={typeof dipilih === "number" ? String(dipilih) : dipilih}
          onChange={(_, { value }) => setDipilih(/^\d+$/.test(value) ? Number(value) : value)}
        >
          {SKALA_PREDIKAT.map(({ nama }) => (
            <option key={nama} value={nama}>
              {letak(nama) < 0 ? nama : t.diubah(nama)}
            </option>
          ))}
          {sendiri.map(({ nama, i }) => (
            <option key={i} value={i}>
              {nama}
            </option>
          ))}
        </Select>
      </Field>
      <div className={gaya.tingkat}>
        <Button
          className={gaya.tombol}
          size="small"
          disabledFocusable={skala.length >= SKALA_TERBANYAK}
          onClick={() => {
            const nama = t.baru(sendiri.length + 1);
            setSkala([...skala, skalaBaru(nama)]);
            setDipilih(skala.length);
            setKabar(t.kabar.skala(nama));
          }}
        >
          {t.buat}
        </Button>
        {ke >= 0 && (
          <Button className={gaya.tombol} size="small" onClick={buang}>
            {siap ? t.kembalikan : t.buangSkala}
          </Button>
        )}
        {skala.length > 0 && (
          <Button
            className={gaya.tombol}
            size="small"
            onClick={() => {
              setSkala([]);
              setDipilih(PERTAMA);
              setKabar(t.kabar.kembali);
            }}
          >
            {t.kembalikanSemua}
          </Button>
        )}
      </div>
      <p className={gaya.kecil} role="status">
        {kabar}
      </p>
      {salah && (
        <p className={gaya.kecil} role="alert">
          {t.salah(salah)}
        </p>
      )}
      {kini && (
        <IsiSkala
          skala={kini}
          isSendiri={siap === undefined}
          salah={salah && "ke" in salah && salah.ke === ke ? salah : null}
          ubah={(baru) => ubah({ ...berganti(isian, kini.nama, baru.nama), skala: denganSkala(skala, ke, baru) })}
        />
      )}
      {kini && ke >= 0 && salah === null && <KataBersama isian={isian} skala={kini} />}
    </Bagian>
  );
}

/** Words of a changed scale that another has as well. */
function KataBersama({ isian, skala }: { readonly isian: Isian; readonly skala: IsianSkala }) {
  const gaya = useGayaPengaturan();
  const t = teksSkala(useKamus());
  const daftar = daftarPredikat(skalaIsian(isian));
  return skala.kelas.map(({ nama }) => {
    const lain = kenaliPredikat(nama, daftar).filter((satu) => kunciSkala(satu.skala) !== kunciSkala(skala.nama));
    return lain.length === 0 ? null : (
      <p key={nama} className={gaya.kecil}>
        {t.bersama(nama, lain.map((satu) => satu.skala).join(", "))}
      </p>
    );
  });
}
