import type { Plan } from "../plan/plan";
import { alamatBuku } from "./satu-kerja";

/** What the ribbon's button has done, for a pane that is open beside it. */
export interface KabarPita {
  readonly plan: Plan;
  readonly lembar: number;
  readonly temuan: number;
}

type Pesan = { readonly jenis: "selesai"; readonly kabar: KabarPita } | { readonly jenis: "terdengar" };

const TUNGGU_JAWABAN_MS = 300;

/** Pane and ribbon are two pages; those of one workbook share a channel, if it has an address. */
function saluran(): BroadcastChannel | null {
  const alamat = alamatBuku();
  if (alamat === null || typeof BroadcastChannel === "undefined") return null;
  return new BroadcastChannel(`capaian:${alamat}`);
}

/** Tells an open pane; false where none answers. */
export async function kabariPanel(kabar: KabarPita): Promise<boolean> {
  const kanal = saluran();
  if (!kanal) return false;
  const terdengar = await new Promise<boolean>((resolve) => {
    const jam = setTimeout(() => resolve(false), TUNGGU_JAWABAN_MS);
    kanal.onmessage = ({ data }: MessageEvent<Pesan>) => {
      if (data.jenis !== "terdengar") return;
      clearTimeout(jam);
      resolve(true);
    };
    const pesan: Pesan = { jenis: "selesai", kabar };
    kanal.postMessage(pesan);
  });
  kanal.close();
  return terdengar;
}

/** Listens for the ribbon's button, and lets it know that it was heard. */
export function dengarkanPita(terima: (kabar: KabarPita) => void): () => void {
  const kanal = saluran();
  if (!kanal) return () => undefined;
  kanal.onmessage = ({ data }: MessageEvent<Pesan>) => {
    if (data.jenis !== "selesai") return;
    const jawaban: Pesan = { jenis: "terdengar" };
    kanal.postMessage(jawaban);
    terima(data.kabar);
  };
  return () => kanal.close();
}
