import { Button } from "@fluentui/react-components";
import { lembarBuku, perluDikenalkan } from "../../app/lihat/buku-terbaca";
import { useKeadaan } from "../keadaan/konteks-panel";
import { useKamus } from "../teks/kamus";
import { teksLembar } from "../teks/teks-lembar";
import { useBukaLembar } from "./buka-lembar";

/** The way to the list of sheets. */
export function TombolLembar() {
  const t = teksLembar(useKamus());
  const buka = useBukaLembar();
  return (
    <Button size="small" onClick={() => buka()}>
      {t.buka}
    </Button>
  );
}

/** The way to where one sheet is taught. */
export function TombolKenalkan({ sheetId, nama }: { readonly sheetId: string; readonly nama: string }) {
  const t = teksLembar(useKamus());
  const buka = useBukaLembar();
  return (
    <Button size="small" aria-label={t.kenalkanLembar(nama)} onClick={() => buka(sheetId)}>
      {t.kenalkan}
    </Button>
  );
}

/** Of a finding about a sheet: teaching where that answers it, else the list. */
export function TombolTemuanLembar({ sheetId }: { readonly sheetId: string | undefined }) {
  const { buku } = useKeadaan();
  const lembar = buku ? lembarBuku(buku).find((l) => l.sheetId === sheetId) : undefined;
  return (
    <>
      {lembar && perluDikenalkan(lembar) && <TombolKenalkan sheetId={lembar.sheetId} nama={lembar.sheetName} />}{" "}
      <TombolLembar />
    </>
  );
}
