import type { Pengaruh } from "../../app/setelan/pengaruh-setelan";
import { useKamus } from "../teks/kamus";
import { useGayaJawaban } from "./gaya-jawaban";

const TERBANYAK = 3;

/** What other settings would change, in a line and the first indikator that it touches. */
export function IsiPengaruh({ pengaruh }: { readonly pengaruh: Pengaruh | "tak-dikenali" }) {
  const gaya = useGayaJawaban();
  const k = useKamus();
  if (pengaruh === "tak-dikenali") return k.pengaturan.tidakDikenali;
  const { indikator, sel, temuanLama, temuanBaru } = pengaruh;
  if (indikator.length === 0 && sel === 0 && temuanLama === temuanBaru) return k.pengaturan.tanpaPengaruh;
  const kalimat = [
    sel > 0 && k.pengaturan.selBerubah(sel),
    temuanLama !== temuanBaru && k.pengaturan.temuanMenjadi(temuanLama, temuanBaru),
  ].filter((satu) => satu !== false);
  return (
    <>
      {kalimat.join("; ")}
      {indikator.length > 0 && (
        <ul className={gaya.rincian}>
          {indikator.slice(0, TERBANYAK).map(({ nama, lama, baru }) => (
            <li key={nama}>
              <span lang="id">{nama}</span>: {lama} → {baru}
            </li>
          ))}
          {indikator.length > TERBANYAK && <li>{k.pengaturan.dan(indikator.length - TERBANYAK)}</li>}
        </ul>
      )}
    </>
  );
}
