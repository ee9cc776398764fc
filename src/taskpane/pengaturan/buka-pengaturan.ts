import { createContext, useContext } from "react";
import type { BagianPengaturan } from "../../app/kata/kata-temuan";

const Konteks = createContext<(bagian: BagianPengaturan) => void>(() => undefined);

export const PenyediaBukaPengaturan = Konteks.Provider;

/** Shows the settings, with one part of them open. */
export const useBukaPengaturan = (): ((bagian: BagianPengaturan) => void) => useContext(Konteks);

const KonteksTuju = createContext<BagianPengaturan | null>(null);

export const PenyediaTuju = KonteksTuju.Provider;

/** The part of the settings that somebody was led to; null where they came by themselves. */
export const useTuju = (): BagianPengaturan | null => useContext(KonteksTuju);
