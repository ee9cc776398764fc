import type { Kolom } from "./kolom";

/** In what the column is: "Tingkat Efisiensi" is a percentage also where it doesn't say so. */
export function satuanEfisiensi(kolom: Kolom | null): "rupiah" | "persen" {
  const judul = kolom?.teks.join(" ") ?? "";
  return /%|persen/i.test(judul) || /^tingkat(?!.*\brp)/i.test(kolom?.teks.at(-1) ?? "") ? "persen" : "rupiah";
}
