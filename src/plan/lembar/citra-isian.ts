import type { SetelanCetak } from "../../domain/pengaturan/cetak";
import type { LembarIsian } from "../../tables/isian/lembar-isian";
import { kolomTabel, type BarisTabel, type JenisKolom, type Tabel } from "../../tables/model-tabel";
import type { CitraLembar } from "./citra";
import { RATA } from "./format-kolom";
import { gambarKepala } from "./gambar-kepala";
import { arahDanLebar } from "./halaman-cetak";
import { keSelKosong, KanvasLembar } from "./kanvas";
import { UkuranTeks } from "./ukuran-teks";

const UKURAN = 10;
const UKURAN_JUDUL = 12;

/** How amounts that staff type are shown; other figures stay as they type them. */
const formatIsian = (jenis: JenisKolom | undefined): string =>
  jenis === "rupiah" || jenis === "selisih" ? "#,##0" : "General";

/** A sheet for staff to fill in, drawn as our tables are, but staff's own: no mark, no note, no colour of its tab. */
export function citraIsian({ nama, judul, kepala, baris }: LembarIsian, cetak: SetelanCetak): CitraLembar {
  const kolom = kolomTabel(kepala);
  const isi = baris.map((satu): BarisTabel => ({ corak: "isi", sel: kolom.map((_, k) => ({ isi: satu[k] ?? "" })) }));
  const tabel: Tabel = {
    ...{ nomor: nama, judul: nama, kepala, baris: isi },
    ...{ sumber: "", pengaturan: "", huruf: UKURAN },
  };
  const diminta = kolom.map(({ lebar }) => ({ diminta: lebar, perlu: lebar / 2 }));
  const { melintang, lebar } = arahDanLebar(tabel, diminta, cetak.kertas);
  const kanvas = new KanvasLembar(lebar, UKURAN, new UkuranTeks(cetak.huruf));
  for (const [ke, teks] of judul.entries())
    kanvas.barisPenuh(teks, { ...(ke === 0 ? { ukuran: UKURAN_JUDUL } : {}), tebal: true, mendatar: "Center" });
  kanvas.barisPenuh("", {});
  const kepalaDi = gambarKepala(kanvas, tabel, kolom.length, UKURAN);
  const awal = kanvas.baris;
  kanvas.tambah(isi.length);
  isi.forEach(({ sel }, r) =>
    sel.forEach((satu, k) => satu && kanvas.tulis(keSelKosong(awal + r, k), satu, formatIsian(kolom[k]?.jenis), false)),
  );
  kanvas.gayaBadan(awal, tabel, RATA);
  return {
    ...kanvas.citra({
      ...{ nomor: nama, nama, kepala: kepalaDi, tercetak: kanvas.baris, huruf: cetak.huruf, kertas: cetak.kertas },
      ...{ melintang, utuh: [], tersembunyi: false, grafik: [] },
    }),
    milikStaf: true,
  };
}
