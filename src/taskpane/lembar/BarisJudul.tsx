import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { BARIS_JUDUL_TERBANYAK } from "../../app/kata/kata-kenalan";
import { barisTerpilih } from "../../app/tunjuk-kolom";
import { useKamus } from "../teks/kamus";
import { useGayaKenalkan } from "./gaya-kenalkan";
import { teksKenalkan } from "./teks-kenalkan";

type Baris = readonly [atas: number, bawah: number];

interface Sifat {
  readonly sheetId: string;
  /** The last row of the sheet, from 0. */
  readonly terbawah: number;
  readonly baris: Baris;
  readonly ubah: (baris: Baris) => void;
}

/** The rows of the header, typed or taken from the selection in Excel. */
export function BarisJudul({ sheetId, terbawah, baris, ubah }: Sifat) {
  const gaya = useGayaKenalkan();
  const k = useKamus();
  const t = teksKenalkan(k);
  const [kabar, setKabar] = useState("");
  const [atas, bawah] = baris;
  const tulis = (a: number, b: number): void => {
    if (!Number.isInteger(a) || !Number.isInteger(b) || a < 0 || a > terbawah) return;
    ubah([a, Math.min(Math.max(a, b), a + BARIS_JUDUL_TERBANYAK - 1, terbawah)]);
  };
  const pakaiSel = async (): Promise<void> => {
    const dipilih = await barisTerpilih(sheetId);
    if (dipilih.status === "ada") tulis(...dipilih.baris);
    const galat = dipilih.status === "gagal" ? dipilih.kegagalan.pesan : "";
    setKabar(
      dipilih.status === "lembar-lain" ? t.lembarLain : dipilih.status === "terlalu-banyak" ? t.terlaluBanyak : galat,
    );
  };
  return (
    <>
      <h3 className={gaya.bagian}>{t.diBaris}</h3>
      <div className={gaya.baris}>
        <Field label={t.dari}>
          <Input
            className={gaya.nomor}
            type="number"
            min={1}
            value={String(atas + 1)}
            onChange={(_, { value }) => tulis(Number(value) - 1, Math.max(Number(value) - 1 + bawah - atas, 0))}
          />
        </Field>
        <Field label={t.sampai}>
          <Input
            className={gaya.nomor}
            type="number"
            min={atas + 1}
            value={String(bawah + 1)}
            onChange={(_, { value }) => tulis(atas, Number(value) - 1)}
          />
        </Field>
        <Button size="small" onClick={() => void pakaiSel()}>
          {t.pakaiSel}
        </Button>
      </div>
      <p className={gaya.kecil} role="status">
        {kabar}
      </p>
    </>
  );
}
