import { makeStyles, tokens } from "@fluentui/react-components";
import { useKamus, type Kamus } from "../teks/kamus";

/** One table of the LKj and how it stands. */
export interface TabelLkj {
  readonly kode: string;
  readonly judul: string;
  readonly keadaan: keyof Pick<Kamus["tabel"], "mutakhir" | "perlu-dibuat-ulang" | "belum-ada" | "belum-ada-sumber">;
}

const useGaya = makeStyles({
  judul: { margin: "0 0 4px", fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  arti: { margin: 0, color: tokens.colorNeutralForeground2 },
  daftar: { listStyle: "none", margin: 0, padding: 0 },
  baris: { display: "flex", gap: "8px", padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  nama: { flexGrow: 1 },
});

/** The tables of the LKj with their state; says so where there are none. */
export function TabTabel({ daftar }: { daftar: readonly TabelLkj[] }) {
  const gaya = useGaya();
  const k = useKamus();
  if (daftar.length === 0)
    return (
      <>
        <h2 className={gaya.judul}>{k.tabel.kosong}</h2>
        <p className={gaya.arti}>{k.tabel.kosongArti}</p>
      </>
    );
  return (
    <ul className={gaya.daftar}>
      {daftar.map(({ kode, judul, keadaan }) => (
        <li key={kode} className={gaya.baris}>
          <span className={gaya.nama} lang="id">
            {judul}
          </span>
          <span className={gaya.arti}>{k.tabel[keadaan]}</span>
        </li>
      ))}
    </ul>
  );
}
