/** A column of a plain text table. */
export interface KolomTerminal {
  readonly judul: string;
  readonly rata: "kiri" | "kanan";
  /** Longer texts are wrapped to this width. */
  readonly lebarTerbanyak: number;
}

/** A cell; `warna` is "#RRGGBB" and shows on a terminal only. */
export interface SelTerminal {
  readonly teks: string;
  readonly warna?: string;
}

function bungkus(teks: string, lebar: number): string[] {
  const baris: string[] = [];
  let kini = "";
  for (const kata of teks.split(" ")) {
    if (kini !== "" && kini.length + 1 + kata.length > lebar) {
      baris.push(kini);
      kini = kata;
    } else kini = kini === "" ? kata : `${kini} ${kata}`;
  }
  return [...baris, kini];
}

function berwarna(teks: string, warna: string | undefined, pakaiWarna: boolean): string {
  if (!pakaiWarna || !warna || teks.trim() === "") return teks;
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(warna.slice(i, i + 2), 16));
  return `\u001b[48;2;${r ?? 0};${g ?? 0};${b ?? 0}m\u001b[38;2;0;0;0m${teks}\u001b[0m`;
}

/** A table with a header line; texts wrap inside their columns. */
export function tabelTerminal(
  kolom: readonly KolomTerminal[],
  baris: readonly (readonly SelTerminal[])[],
  pakaiWarna: boolean,
): string {
  const lebar = kolom.map((k, i) =>
    Math.min(k.lebarTerbanyak, Math.max(k.judul.length, ...baris.map((b) => b[i]?.teks.length ?? 0))),
  );
  const rata = (teks: string, i: number): string =>
    kolom[i]?.rata === "kanan" ? teks.padStart(lebar[i] ?? 0) : teks.padEnd(lebar[i] ?? 0);
  const satu = (sel: readonly SelTerminal[]): string[] => {
    const isi = sel.map((s, i) => bungkus(s.teks, lebar[i] ?? 1));
    const tinggi = Math.max(...isi.map((x) => x.length));
    return Array.from({ length: tinggi }, (_, r) =>
      isi
        .map((x, i) => berwarna(rata(x[r] ?? "", i), sel[i]?.warna, pakaiWarna))
        .join("  ")
        .trimEnd(),
    );
  };
  const judul = kolom
    .map((k, i) => rata(k.judul, i))
    .join("  ")
    .trimEnd();
  const garis = lebar.map((l) => "─".repeat(l)).join("  ");
  return [judul, garis, ...baris.flatMap(satu)].join("\n");
}
