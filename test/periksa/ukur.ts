import { olahPeriksa } from "../alat/olah-periksa";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import { Acak } from "./acak";
import { bukuBersih, potretBuku, type BukuUji } from "./buku-bersih";
import type { Tanaman } from "./alat-tanam";
import { temuanBerkas } from "./berkas";
import { PENANAM } from "./tanam";

/** How a series of runs ended; the failures are told so that a seed can be tried again. */
export interface HasilUkur {
  readonly bersih: number;
  readonly ditanam: number;
  readonly terlewat: readonly string[];
  readonly alarmPalsu: readonly string[];
}

export interface TemuanUji {
  readonly kode: string;
  readonly sel: readonly string[];
  readonly pesan: string;
}

export function temuanBuku(buku: BukuUji, benih = 0): TemuanUji[] {
  const hasil = olahPeriksa(potretBuku(buku, benih), PENGATURAN_BAWAAN);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return hasil.temuan.map(({ kode, sel, pesan }) => ({ kode, sel: sel.map(hasil.alamat), pesan }));
}

interface Catatan {
  ditanam: number;
  readonly terlewat: string[];
  readonly alarmPalsu: string[];
}

const catatanBaru = (): Catatan => ({ ditanam: 0, terlewat: [], alarmPalsu: [] });

/** Whether the planted contradiction was told once, and nothing else. */
function nilaiTanam(nama: string, sidik: number, tanaman: Tanaman, temuan: readonly TemuanUji[], c: Catatan): void {
  c.ditanam++;
  const kena = temuan.filter((t) => t.kode === tanaman.kode && t.sel.some((s) => tanaman.sel.includes(s)));
  if (kena.length === 0) c.terlewat.push(`${nama} ${sidik}: ${tanaman.sel.join(", ")}`);
  for (const t of temuan.filter((x) => !kena.includes(x) && tanaman.ikut?.includes(x.kode as never) !== true))
    c.alarmPalsu.push(`${nama} ${sidik} (${tanaman.sel.join(", ")}): ${t.kode} ${t.pesan}`);
  if (kena.length > 1) c.alarmPalsu.push(`${nama} ${sidik}: dua temuan untuk satu fakta`);
}

/** Clean workbooks first, then one contradiction in each; anything but the planted temuan is a false alarm. */
export function ukurPeriksa(putaran: number, benih: number): HasilUkur {
  const c = catatanBaru();
  for (let r = 0; r < putaran; r++) {
    const sidik = benih * 100_003 + r;
    for (const t of temuanBuku(bukuBersih(new Acak(sidik)), sidik))
      c.alarmPalsu.push(`bersih ${sidik}: ${t.kode} ${t.pesan}`);
    for (const [nama, tanam] of Object.entries(PENANAM)) {
      const acak = new Acak(sidik);
      const buku = bukuBersih(acak);
      const tanaman = tanam(buku, acak);
      if (tanaman) nilaiTanam(nama, sidik, tanaman, temuanBuku(buku, sidik), c);
    }
  }
  return { bersih: putaran, ...c };
}

/** The same with real .xlsx files, read by the add-in itself: every kind in turn. */
export async function ukurBerkas(putaran: number, benih: number): Promise<HasilUkur> {
  const c = catatanBaru();
  for (let r = 0; r < putaran; r++) {
    const sidik = benih * 100_003 + r;
    for (const t of await temuanBerkas(bukuBersih(new Acak(sidik)), sidik))
      c.alarmPalsu.push(`berkas bersih ${sidik}: ${t.kode} ${t.pesan}`);
    for (const [nama, tanam] of Object.entries(PENANAM)) {
      const acak = new Acak(sidik);
      const buku = bukuBersih(acak);
      const tanaman = tanam(buku, acak);
      if (tanaman) nilaiTanam(`berkas ${nama}`, sidik, tanaman, await temuanBerkas(buku, sidik), c);
    }
  }
  return { bersih: putaran, ...c };
}
