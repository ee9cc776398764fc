import { Button } from "@fluentui/react-components";
import { useKamus } from "../teks/kamus";
import { teksLembar } from "../teks/lembar";
import { useBukaLembar } from "./buka-lembar";

/** The way to the list of sheets. */
export function TombolLembar() {
  const t = teksLembar(useKamus());
  return (
    <Button size="small" onClick={useBukaLembar()}>
      {t.buka}
    </Button>
  );
}
