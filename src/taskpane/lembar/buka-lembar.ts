import { createContext, useContext } from "react";

const Konteks = createContext<() => void>(() => undefined);

export const PenyediaBukaLembar = Konteks.Provider;

/** Opens the list of sheets in place of what is shown. */
export const useBukaLembar = (): (() => void) => useContext(Konteks);
