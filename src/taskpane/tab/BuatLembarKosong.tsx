import { Button, Link, makeStyles } from "@fluentui/react-components";
import { namaLembarTabel, type StatusTabel } from "../../app/kata/kata-tabel";
import { isSibuk } from "../keadaan/keadaan-panel";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import { useKamus } from "../teks/kamus";
import { teksDaftar } from "./teks-daftar";
import { teksIsian } from "./teks-isian";

const useGaya = makeStyles({
  tempat: { paddingBottom: "6px", fontSize: "12px", lineHeight: "16px" },
  taut: { minHeight: "24px", fontSize: "12px" },
});

/** "Buat lembar kosongnya": the sheet that staff fill in for a table without a source, or the way to the one that is there. */
export function BuatLembarKosong({ tabel: { nomor, isian } }: { readonly tabel: StatusTabel }) {
  const gaya = useGaya();
  const k = useKamus();
  const t = teksIsian(k);
  const kendali = usePengendali();
  const { kerja } = useKeadaan();
  const pergi = (lembar: string): Promise<void> => kendali.pergi({ sheetId: lembar, row: 0, column: 0 });
  const buat = (): void =>
    void kendali.tabel.buatIsian(nomor).then(() => {
      const lembar = kendali.keadaan().tabel?.find((satu) => satu.nomor === nomor)?.isian?.lembar;
      return lembar ? pergi(lembar) : undefined;
    });
  if (isian === null) return null;
  const { lembar, dapat } = isian;
  if (lembar !== null)
    return (
      <div className={gaya.tempat}>
        {t.masihKosong(lembar)}{" "}
        <Link className={gaya.taut} aria-label={teksDaftar(k).bukaPanjang(lembar)} onClick={() => void pergi(lembar)}>
          {teksDaftar(k).buka}
        </Link>
      </div>
    );
  return dapat ? (
    <div className={gaya.tempat}>
      <Button
        size="small"
        aria-label={t.buatPanjang(namaLembarTabel(nomor))}
        disabledFocusable={isSibuk(kerja)}
        onClick={buat}
      >
        {t.buat}
      </Button>
    </div>
  ) : null;
}
