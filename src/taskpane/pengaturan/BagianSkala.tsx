import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { SKALA_PREDIKAT, SKALA_TERBANYAK } from "../../app/kata/kata-skala";
import { kesalahanIsian, type Isian } from "../../app/setelan/isian-setelan";
import { denganSkala, isianSkala, skalaBaru, skalaSiap, type IsianSkala } from "../../app/setelan/isian-skala";
import { denganNamaSkala, denganSemuaSkala, kataBersama, letakSkala } from "../../app/setelan/pilihan-skala";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useGayaPengaturan } from "./gaya-pengaturan";
import { IsiSkala } from "./IsiSkala";
import { teksSkala } from "./teks-skala";

const PERTAMA = SKALA_PREDIKAT[0]?.nama ?? "";

/** The scales of grades: the shipped ones, each of which may be changed and restored, and the office's own. */
export function BagianSkala({ isian, ubah }: SifatBagian<Isian>) {
  const gaya = useGayaPengaturan();
  const k = useKamus();
  const t = teksSkala(k);
  /** The name of a shipped scale, or the place of one of staff's own. */
  const [dipilih, setDipilih] = useState<string | number>(PERTAMA);
  const [kabar, setKabar] = useState("");
  const { skala } = isian;
  const letak = (nama: string): number => letakSkala(isian, nama);
  const ke = typeof dipilih === "number" ? (dipilih < skala.length ? dipilih : -1) : letak(dipilih);
  const siap = typeof dipilih === "string" ? skalaSiap(dipilih) : undefined;
  const kini: IsianSkala | undefined = skala[ke] ?? (siap && isianSkala(siap));
  const salah = kesalahanIsian(isian).skala;
  const sendiri = skala.flatMap(({ nama }, i) => (i === dipilih || !skalaSiap(nama) ? [{ nama, i }] : []));
  const setSkala = (baru: readonly IsianSkala[]): void => ubah(denganSemuaSkala(isian, baru));
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
          ubah={(baru) =>
            ubah({ ...denganNamaSkala(isian, kini.nama, baru.nama), skala: denganSkala(skala, ke, baru) })
          }
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
  return kataBersama(isian, skala).map(({ kata, lain }) => (
    <p key={kata} className={gaya.kecil}>
      {t.bersama(kata, lain.join(", "))}
    </p>
  ));
}
