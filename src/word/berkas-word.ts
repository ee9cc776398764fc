import { Packer } from "docx";
import type { Naskah } from "../naskah/model-naskah";
import type { PilihanWord } from "./bentuk";
import { dokumenWord, type BahanWord } from "./dokumen-word";
import { bubuhiSidik } from "./perbarui";

/** The report as the bytes of a .docx, marked so that a later run knows what staff have edited since. */
export async function berkasWord(bahan: BahanWord, pilihan: PilihanWord): Promise<Uint8Array> {
  return bubuhiSidik(new Uint8Array(await Packer.toArrayBuffer(dokumenWord(bahan, pilihan))));
}

const TAK_BOLEH = /[\\/:*?"<>|\p{Cc}]+/gu;
const NAMA_TERPANJANG = 120;

/** "LKj Dinas Sosial Kabupaten Contoh 2024.docx": a name that every file system takes. */
export function namaBerkasWord({ instansi, tahun }: Pick<Naskah, "instansi" | "tahun">): string {
  const kantor = (instansi ?? "").replace(TAK_BOLEH, " ").replace(/\s+/g, " ").trim().slice(0, NAMA_TERPANJANG).trim();
  return `${["LKj", kantor, tahun ?? ""].filter((satu) => satu !== "").join(" ")}.docx`;
}
