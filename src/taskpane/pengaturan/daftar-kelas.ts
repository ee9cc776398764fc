import { useEffect, useRef, useState } from "react";

/**
 * A list of classes in a form: whoever adds, removes or moves one goes on with the one that stands there now, and is told
 * what happened. `atribut` holds a class's place in the page; call `sesudah` with the place to go on at.
 */
export function useDaftarKelas(kelas: readonly unknown[], atribut: `data-${string}`) {
  const wadah = useRef<HTMLDivElement>(null);
  const fokus = useRef<number | null>(null);
  const [kabar, setKabar] = useState("");
  useEffect(() => {
    if (fokus.current === null) return;
    const ke = Math.min(fokus.current, kelas.length - 1);
    fokus.current = null;
    wadah.current?.querySelector<HTMLElement>(`[${atribut}="${ke}"] input`)?.focus();
  }, [kelas, atribut]);
  const sesudah = (ke: number, berita: string): void => {
    fokus.current = ke;
    setKabar(berita);
  };
  return { wadah, kabar, sesudah };
}
