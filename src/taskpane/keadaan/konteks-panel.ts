import { createContext, useContext, useSyncExternalStore } from "react";
import type { Keadaan } from "./keadaan-panel";
import type { Pengendali } from "./pengendali";

const Konteks = createContext<Pengendali | null>(null);

export const PenyediaPengendali = Konteks.Provider;

/** The one that does what buttons ask. */
export function usePengendali(): Pengendali {
  const pengendali = useContext(Konteks);
  if (!pengendali) throw new Error("no Pengendali above this component");
  return pengendali;
}

/** What is to be shown now. */
export function useKeadaan(): Keadaan {
  const { langganan, keadaan } = usePengendali();
  return useSyncExternalStore(langganan, keadaan);
}
