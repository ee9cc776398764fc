import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { Pertanyaan } from "../../app/uji-excel";
import { useKamus } from "../teks/kamus";
import { teksUji } from "./teks-uji";

const useGaya = makeStyles({
  kartu: {
    margin: "12px 0 0",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  judul: { margin: "0 0 4px", fontSize: "14px", fontWeight: 600 },
  ajakan: { margin: "0 0 8px" },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Sifat {
  readonly pertanyaan: Pertanyaan;
  /** "" for having done what was asked; null passes the question over. */
  readonly jawab: (jawaban: string | null) => void;
}

/** Asks a person to do something in Excel, or what it did. The words of what is to be done are Indonesian. */
export function KartuTanya({ pertanyaan, jawab }: Sifat) {
  const gaya = useGaya();
  const t = teksUji(useKamus());
  const judul = useRef<HTMLHeadingElement>(null);
  const [idJudul, idAjakan] = [useId(), useId()];
  useEffect(() => judul.current?.focus(), []);
  const jawaban: readonly (readonly [nilai: string, kata: string])[] =
    pertanyaan.jenis === "lakukan" ? [["", t.lanjut]] : pertanyaan.pilihan.map((satu) => [satu, satu]);
  return (
    <section className={gaya.kartu} aria-labelledby={idJudul} aria-describedby={idAjakan}>
      <h3 className={gaya.judul} id={idJudul} ref={judul} tabIndex={-1}>
        {pertanyaan.jenis === "lakukan" ? t.giliran : t.terlihat}
      </h3>
      <p className={gaya.ajakan} id={idAjakan} lang="id">
        {pertanyaan.keyakinan.ajakan}
      </p>
      <div className={gaya.tombol}>
        {jawaban.map(([nilai, kata]) => (
          <Button key={nilai} size="small" onClick={() => jawab(nilai)}>
            {kata}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={() => jawab(null)}>
          {t.lewati}
        </Button>
      </div>
    </section>
  );
}
