import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { StatusTabel } from "../../app/kata/kata-tabel";
import { usePengendali } from "../keadaan/konteks-panel";
import { useKamus } from "../teks/kamus";
import { BuatLembarKosong } from "./BuatLembarKosong";
import { BuatUlangLembar } from "./BuatUlangLembar";
import { teksDaftar } from "./teks-daftar";

const useGaya = makeStyles({
  baris: { padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  keadaan: {
    display: "block",
    marginInlineStart: "36px",
    paddingBottom: "4px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  tanpa: { display: "block", paddingTop: "4px" },
  alasan: { display: "block", paddingBottom: "4px", fontSize: "12px", lineHeight: "16px" },
  taut: { minHeight: "24px" },
});

interface SifatDapat {
  readonly tabel: StatusTabel;
  readonly dipilih: boolean;
  readonly pilih: (ya: boolean) => void;
}

/** A table that can be made: whether it is to be, how it stands to its sheet, and the way there. */
export function BarisDapat({ tabel, dipilih, pilih }: SifatDapat) {
  const gaya = useGaya();
  const k = useKamus();
  const kendali = usePengendali();
  const { judul, keadaan, lembar, ulang, nomor } = tabel;
  return (
    <li className={gaya.baris}>
      <Checkbox
        checked={dipilih}
        onChange={(_, { checked }) => pilih(checked === true)}
        label={<span lang="id">{judul}</span>}
      />
      <span className={gaya.keadaan}>
        <Alasan tabel={tabel} />
        {lembar !== null && keadaan !== "baru" && (
          <>
            {" · "}
            <Link
              className={gaya.taut}
              aria-label={teksDaftar(k).bukaPanjang(lembar)}
              onClick={() => void kendali.pergi({ sheetId: lembar, row: 0, column: 0 })}
            >
              {teksDaftar(k).buka}
            </Link>
          </>
        )}
      </span>
      {ulang !== null && <BuatUlangLembar nomor={nomor} lembar={ulang} />}
    </li>
  );
}

/** A table that can't be made yet, and what it needs. */
export function BarisBelum({ tabel }: { readonly tabel: StatusTabel }) {
  const gaya = useGaya();
  const k = useKamus();
  return (
    <li className={gaya.baris}>
      <span className={gaya.tanpa} lang="id">
        {tabel.judul}
      </span>
      <span className={gaya.alasan}>
        <Alasan tabel={tabel} />
        {tabel.isian !== null && (
          <>
            {`. ${teksDaftar(k).kolom}: `}
            <span lang="id">{tabel.isian.kolom}</span>
          </>
        )}
      </span>
      <BuatLembarKosong tabel={tabel} />
      {tabel.ulang !== null && <BuatUlangLembar nomor={tabel.nomor} lembar={tabel.ulang} />}
    </li>
  );
}

/** How a table stands; where something is missing, what that is (it says itself that there is no source). */
function Alasan({ tabel: { keadaan, kurang } }: { readonly tabel: StatusTabel }) {
  const k = useKamus();
  if (kurang === null) return k.tabel.keadaan[keadaan];
  return (
    <>
      {k.tabel.keadaan[keadaan]}: <span lang="id">{kurang.replace(/^belum ada sumber: /i, "")}</span>
    </>
  );
}
