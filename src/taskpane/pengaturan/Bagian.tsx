import { useEffect, useRef, type ReactNode } from "react";
import type { BagianPengaturan } from "../../app/kata/kata-temuan";
import { useTuju } from "./buka-pengaturan";
import { useGayaPengaturan } from "./gaya-pengaturan";

interface Sifat {
  readonly judul: string;
  readonly buka?: boolean;
  /** How a finding calls it that leads here. */
  readonly nama?: BagianPengaturan;
  readonly children: ReactNode;
}

/** One part of the settings, which opens and closes; whoever is led to it finds it open. */
export function Bagian({ judul, buka = false, nama, children }: Sifat) {
  const gaya = useGayaPengaturan();
  const tuju = useTuju();
  const isDituju = nama !== undefined && nama === tuju;
  const kepala = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isDituju) return;
    kepala.current?.scrollIntoView();
    kepala.current?.focus();
  }, [isDituju]);
  return (
    <details className={gaya.bagian} open={buka || isDituju || undefined}>
      <summary className={gaya.judul} ref={kepala}>
        {judul}
      </summary>
      <div className={gaya.isi}>{children}</div>
    </details>
  );
}

/** What each part gets: the form, and the way to change it. */
export interface SifatBagian<T> {
  readonly isian: T;
  readonly ubah: (isian: T) => void;
}
