/** The children of a list in styles.xml ("fonts", "cellXfs"), by their index. */
export function daftarGaya(styles: string, nama: string): string[] {
  const isi = new RegExp(`<${nama}\\b[^>]*>(.*?)</${nama}>`, "s").exec(styles)?.[1] ?? "";
  const tunggal = nama.endsWith("Xfs") ? "xf" : nama.slice(0, -1);
  const satuan = new RegExp(`<${tunggal}\\b[^>]*/>|<${tunggal}\\b[^>]*>.*?</${tunggal}>`, "gs");
  return [...isi.matchAll(satuan)].map(([satu]) => satu);
}
