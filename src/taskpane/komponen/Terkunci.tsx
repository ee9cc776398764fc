import { makeStyles, tokens } from "@fluentui/react-components";
import type { BukuDikenal } from "../keadaan/keadaan";
import { useKamus } from "../teks/kamus";

const useGaya = makeStyles({
  kotak: {
    margin: 0,
    padding: "6px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: "12px",
    lineHeight: "16px",
  },
});

/** Which sheets are protected, how much is not written because of it, and what to do. */
export default function Terkunci({ buku }: { buku: BukuDikenal }) {
  const gaya = useGaya();
  const k = useKamus();
  const perLembar = new Map<string, number>();
  for (const { cell } of buku.rencana.terkunci) perLembar.set(cell.sheetId, (perLembar.get(cell.sheetId) ?? 0) + 1);
  const nama = (sheetId: string) => buku.lembar.find(({ id }) => id === sheetId)?.name ?? "?";
  return [...perLembar].map(([sheetId, sel]) => (
    <p className={gaya.kotak} key={sheetId}>
      {k.terkunci(nama(sheetId), sel)}
    </p>
  ));
}
