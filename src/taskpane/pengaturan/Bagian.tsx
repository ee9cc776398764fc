import type { ReactNode } from "react";
import { useGayaPengaturan } from "./gaya";

/** One part of the settings, which opens and closes. */
export function Bagian({ judul, buka = false, children }: { judul: string; buka?: boolean; children: ReactNode }) {
  const gaya = useGayaPengaturan();
  return (
    <details className={gaya.bagian} open={buka || undefined}>
      <summary className={gaya.judul}>{judul}</summary>
      <div className={gaya.isi}>{children}</div>
    </details>
  );
}

/** What each part gets: the form, and the way to change it. */
export interface SifatBagian<T> {
  readonly isian: T;
  readonly ubah: (isian: T) => void;
}
