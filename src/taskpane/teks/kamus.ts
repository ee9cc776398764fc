import { createContext, useContext } from "react";
import { id, type Kamus } from "./id";

export type { Kamus } from "./id";

const KonteksKamus = createContext<Kamus>(id);

export const PenyediaKamus = KonteksKamus.Provider;

/** The words of the language that Excel speaks. */
export function useKamus(): Kamus {
  return useContext(KonteksKamus);
}

/** Indonesian, unless Excel's own display language is another: then English, which is loaded only then. */
export async function muatKamus(bahasaExcel: string | undefined): Promise<Kamus> {
  const isIndonesia = bahasaExcel === undefined || /^(id|in|ms|jv|su)\b/i.test(bahasaExcel);
  return isIndonesia ? id : (await import("./en")).en;
}
