import { isFormatPersen, type CellState } from "../../app/lihat/perubahan-sel";
import type { Kamus } from "../teks/kamus";
import { teksAsal } from "../tab/teks-asal";
import { teksPerubahan } from "./teks-perubahan";

const PERSEN = new Intl.NumberFormat("id-ID", { style: "percent", maximumFractionDigits: 2 });

/** What a cell holds, as Excel in Indonesian shows it: `content` is what one would type. */
export function sebutIsi(content: CellState["content"], format: string, k: Kamus): string {
  if (content === "") return teksPerubahan(k).kosong;
  if (typeof content === "number") return (isFormatPersen(format) ? PERSEN : teksAsal(k).angka).format(content);
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  return content.replace(/^'/, "");
}
