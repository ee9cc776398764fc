import { olahPeriksa } from "../../src/app/olah-periksa";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan";
import { Acak } from "./acak";
import { bukuBersih, potretBuku, type BukuUji } from "./buku-bersih";
import { PENANAM } from "./tanam";

/** How a series of runs ended; the failures are told so that a seed can be tried again. */
export interface HasilUkur {
  readonly bersih: number;
  readonly ditanam: number;
  readonly terlewat: readonly string[];
  readonly alarmPalsu: readonly string[];
}

interface TemuanUji {
  readonly kode: string;
  readonly sel: readonly string[];
  readonly pesan: string;
}

export function temuanBuku(buku: BukuUji): TemuanUji[] {
  const hasil = olahPeriksa(potretBuku(buku), PENGATURAN_BAWAAN);
  if ("pesan" in hasil) throw new Error(hasil.pesan);
  return hasil.temuan.map(({ kode, sel, pesan }) => ({ kode, sel: sel.map(hasil.alamat), pesan }));
}

/** Clean workbooks first, then one contradiction in each; anything but the planted temuan is a false alarm. */
export function ukurPeriksa(putaran: number, benih: number): HasilUkur {
  const terlewat: string[] = [];
  const alarmPalsu: string[] = [];
  let ditanam = 0;
  for (let r = 0; r < putaran; r++) {
    const sidik = benih * 100_003 + r;
    for (const t of temuanBuku(bukuBersih(new Acak(sidik)))) alarmPalsu.push(`bersih ${sidik}: ${t.kode} ${t.pesan}`);
    for (const [nama, tanam] of Object.entries(PENANAM)) {
      const acak = new Acak(sidik);
      const buku = bukuBersih(acak);
      const tanaman = tanam(buku, acak);
      if (!tanaman) continue;
      ditanam++;
      const temuan = temuanBuku(buku);
      const kena = temuan.filter((t) => t.kode === tanaman.kode && t.sel.some((s) => tanaman.sel.includes(s)));
      if (kena.length === 0) terlewat.push(`${nama} ${sidik}: ${tanaman.sel.join(", ")}`);
      for (const t of temuan.filter((x) => !kena.includes(x) && tanaman.ikut?.includes(x.kode as never) !== true))
        alarmPalsu.push(`${nama} ${sidik} (${tanaman.sel.join(", ")}): ${t.kode} ${t.pesan}`);
      if (kena.length > 1) alarmPalsu.push(`${nama} ${sidik}: dua temuan untuk satu fakta`);
    }
  }
  return { bersih: putaran, ditanam, terlewat, alarmPalsu };
}
