import { tinggiKepala, type Tabel } from "../../tables/model-tabel";
import { keSelKosong, type KanvasLembar } from "./kanvas";
import { nomorKolom, selKepala } from "./kepala-lembar";

const WARNA_KEPALA = "#D9E2F3";

/** Draws the header below what the canvas holds, `ukuran` its type's size; its first and last row. */
export function gambarKepala(
  kanvas: KanvasLembar,
  { kepala, bernomor }: Pick<Tabel, "kepala" | "bernomor">,
  kolom: number,
  ukuran: number,
): readonly [awal: number, akhir: number] {
  const awal = kanvas.baris;
  const tinggi = tinggiKepala(kepala);
  kanvas.tambah(tinggi + (bernomor ? 1 : 0));
  for (const { teks, rect } of selKepala(kepala))
    kanvas.tulis({ ...rect, top: rect.top + awal, bottom: rect.bottom + awal }, { isi: teks }, "General", true);
  if (bernomor)
    nomorKolom(kepala).forEach((isi, k) =>
      kanvas.tulis(
        keSelKosong(awal + tinggi, k),
        { isi },
        typeof isi === "string" ? "@" : "General",
        false,
        ukuran - 1,
      ),
    );
  const akhir = kanvas.baris - 1;
  const kotak = { top: awal, bottom: akhir, left: 0, right: kolom - 1 };
  kanvas.warnai(kotak, WARNA_KEPALA);
  kanvas.gaya({ rect: kotak, mendatar: "Center", garis: true });
  kanvas.gaya({ rect: { ...kotak, bottom: awal + tinggi - 1 }, tebal: true });
  if (bernomor) kanvas.gaya({ rect: { ...kotak, top: akhir }, ukuran: ukuran - 1 });
  return [awal, akhir];
}
