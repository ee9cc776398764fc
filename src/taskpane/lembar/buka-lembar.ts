import { createContext, useContext } from "react";

/** Opens the list of sheets, or at once the page where one sheet is taught. */
export type BukaLembar = (sheetId?: string) => void;

const Konteks = createContext<BukaLembar>(() => undefined);

export const PenyediaBukaLembar = Konteks.Provider;

/** Opens the list of sheets in place of what is shown. */
export const useBukaLembar = (): BukaLembar => useContext(Konteks);
