import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useKamus } from "../teks/kamus";

const SEKALI_TAMPIL = 50;
const DAPAT_DIFOKUS = "a, button, input, select, summary";

const useGaya = makeStyles({ wadah: { display: "contents" }, tombol: { alignSelf: "start", margin: "8px 0" } });

interface SifatSebagian<T> {
  readonly isi: readonly T[];
  readonly children: (tampak: readonly T[]) => ReactNode;
}

/** A long list piece by piece: thousands of cards at once would hold the pane up. The focus goes to the first new one. */
export function Sebagian<T>({ isi, children }: SifatSebagian<T>) {
  const gaya = useGaya();
  const k = useKamus();
  const [batas, setBatas] = useState(SEKALI_TAMPIL);
  const wadah = useRef<HTMLDivElement>(null);
  const lama = useRef<ReadonlySet<Element> | null>(null);
  const dapatDifokus = () => [...(wadah.current?.querySelectorAll<HTMLElement>(DAPAT_DIFOKUS) ?? [])];
  useEffect(() => {
    const sebelumnya = lama.current;
    if (sebelumnya)
      dapatDifokus()
        .find((elemen) => !sebelumnya.has(elemen))
        ?.focus();
    lama.current = null;
  }, [batas]);
  const tampilkanLagi = () => {
    lama.current = new Set(dapatDifokus());
    setBatas(batas + SEKALI_TAMPIL);
  };
  return (
    <div className={gaya.wadah} ref={wadah}>
      {children(isi.slice(0, batas))}
      {isi.length > batas && (
        <Button className={gaya.tombol} size="small" onClick={tampilkanLagi}>
          {k.lagi(batas, isi.length)}
        </Button>
      )}
    </div>
  );
}
