import { strFromU8, unzipSync } from "fflate";
import { bagianBuku, baris, kemas, lembarXml } from "../jahat/paket";
import { Acak } from "../periksa/acak";
import { bukuBesar } from "./buku-besar";

const BARIS_MENTAH = 50_000;
const HURUF = "abcdefghijklmnopqrstuvwxyz0123456789";

/** A sheet of raw data as offices paste it from other systems: none of our tables, and hard to compress. */
function mentah(nomor: number, acak: Acak): string {
  const kode = (): string => Array.from({ length: 60 }, () => HURUF.charAt(acak.bulat(0, 35))).join("");
  const isi = Array.from({ length: BARIS_MENTAH }, (_, i) =>
    baris(i + 2, [i + 1, kode(), acak.satuan(), acak.satuan(), acak.bulat(0, 1e9), acak.satuan(), kode()]),
  );
  return lembarXml([baris(1, ["No", "Kode", "A", "B", "Nomor", "C", `Unggahan ${nomor}`]), ...isi]);
}

/** The sheets of `bukuBesar` with so many sheets of raw data before them: about 6 MB a sheet. */
export async function bukuRaksasa(banyakIndikator: number, lembarMentah: number): Promise<Uint8Array> {
  const acak = new Acak(60);
  const ukur = unzipSync(await bukuBesar(banyakIndikator));
  const lembar = Object.keys(ukur).filter((nama) => /worksheets\/sheet\d+\.xml$/.test(nama));
  const nomor = Array.from({ length: lembarMentah }, (_, i) => i + 1);
  const isi = [
    ...nomor.map((i) => mentah(i, acak)),
    ...lembar.map((nama) => strFromU8(ukur[nama] ?? new Uint8Array())),
  ];
  const nama = [...nomor.map((i) => `Unggahan ${i}`), ...lembar.map((_, i) => `Kinerja ${i + 1}`)];
  const bagian = bagianBuku(isi, nama);
  return kemas({ ...bagian, "xl/sharedStrings.xml": ukur["xl/sharedStrings.xml"] ?? "" });
}
