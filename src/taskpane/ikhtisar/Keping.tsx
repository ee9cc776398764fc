import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useGayaKeping } from "./gaya-keping";

interface Sifat {
  readonly dipilih: boolean;
  readonly pilih: () => void;
  /** The colour of a kriteria; none where it says something else. */
  readonly warna?: string | undefined;
  readonly children: ReactNode;
}

/** One count of the summary; pressed again it shows everything. */
export function Keping({ dipilih, pilih, warna, children }: Sifat) {
  const gaya = useGayaKeping();
  return (
    <button
      type="button"
      className={mergeClasses(gaya.keping, warna !== undefined && gaya.berwarna, dipilih && gaya.dipilih)}
      style={warna === undefined ? undefined : { backgroundColor: warna }}
      aria-pressed={dipilih}
      onClick={pilih}
    >
      {children}
    </button>
  );
}
