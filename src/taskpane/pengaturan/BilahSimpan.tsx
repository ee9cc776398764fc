import { Button, makeStyles } from "@fluentui/react-components";
import { BILAH_LEKAT } from "../komponen/bilah-lekat";
import { useKamus } from "../teks/kamus";
import type { Pengaruh } from "./pengaruh";

const TERBANYAK = 3;

const useGaya = makeStyles({
  bilah: { ...BILAH_LEKAT, fontSize: "12px", lineHeight: "16px" },
  daftar: { margin: 0, paddingInlineStart: "16px" },
  tombol: { display: "flex", gap: "8px", marginTop: "6px" },
});

interface Sifat {
  /** null: being computed, or the form holds something that can't be taken. */
  readonly pengaruh: Pengaruh | "tak-dikenali" | null;
  readonly boleh: boolean;
  readonly simpan: () => void;
  readonly batal: () => void;
}

/** What the changed settings would do, before they are kept. */
export function BilahSimpan({ pengaruh, boleh, simpan, batal }: Sifat) {
  const gaya = useGaya();
  const k = useKamus();
  return (
    <div className={gaya.bilah}>
      <div role="status">{pengaruh !== null && <Isi pengaruh={pengaruh} />}</div>
      <div className={gaya.tombol}>
        <Button size="small" appearance="primary" disabledFocusable={!boleh} onClick={simpan}>
          {k.pengaturan.simpan}
        </Button>
        <Button size="small" onClick={batal}>
          {k.pengaturan.batal}
        </Button>
      </div>
    </div>
  );
}

function Isi({ pengaruh }: { pengaruh: Pengaruh | "tak-dikenali" }) {
  const gaya = useGaya();
  const k = useKamus();
  if (pengaruh === "tak-dikenali") return <p>{k.pengaturan.tidakDikenali}</p>;
  const { indikator, sel, temuanLama, temuanBaru } = pengaruh;
  if (indikator.length === 0 && sel === 0 && temuanLama === temuanBaru) return k.pengaturan.tanpaPengaruh;
  const kalimat = [
    sel > 0 && k.pengaturan.selBerubah(sel),
    temuanLama !== temuanBaru && k.pengaturan.temuanMenjadi(temuanLama, temuanBaru),
  ].filter((satu) => satu !== false);
  return (
    <>
      <strong>{k.pengaturan.pengaruh}:</strong> {kalimat.join("; ")}
      <ul className={gaya.daftar}>
        {indikator.slice(0, TERBANYAK).map(({ nama, lama, baru }) => (
          <li key={nama}>
            {nama}: {lama} → {baru}
          </li>
        ))}
        {indikator.length > TERBANYAK && <li>{k.pengaturan.dan(indikator.length - TERBANYAK)}</li>}
      </ul>
    </>
  );
}
