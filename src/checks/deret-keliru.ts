import type { BarisIndikator, DokumenIndikator } from "../domain/dokumen/dokumen";
import type { Laporan } from "../domain/laporan/laporan";
import { kunciNama } from "../domain/teks/nama-indikator";
import { bilanganSel, type AngkaBersumber } from "../domain/dokumen/sumber";
import { isiDeret, selisihDeret, semuaDeret, type DeretTw, type SelisihDeret } from "./banding-deret-tw";
import { petaKaskade, type SatuTingkatDiBawah } from "./peta-kaskade";

/** A series that contradicts its annual target; `bawah` is the row one level below whose target it sums to. */
export interface DeretKeliru {
  readonly deret: DeretTw;
  readonly selisih: SelisihDeret;
  readonly bawah: BarisIndikator | null;
  /** The whole series is one level too high, from a sasaran on (T14); below it the sums remain T02. */
  readonly bergeser: boolean;
}

function bawahSejumlah({ baris }: DeretTw, { jumlah }: SelisihDeret, anak: SatuTingkatDiBawah): BarisIndikator | null {
  if (jumlah === null) return null;
  return anak(baris).find((b) => bilanganSel(b.target)?.eq(jumlah) === true) ?? null;
}

/** What T02, T14 and T19 share: each contradicting series once, with its place in the cascade. */
export function deretKeliru(laporan: Laporan): DeretKeliru[] {
  const peta = new Map<DokumenIndikator, SatuTingkatDiBawah>();
  const anak = (d: DokumenIndikator): SatuTingkatDiBawah => {
    const ada = peta.get(d) ?? petaKaskade(d);
    peta.set(d, ada);
    return ada;
  };
  const sudahBergeser = new Set<BarisIndikator>();
  return semuaDeret(laporan, (b) => kunciNama(b.indikator.teks)).flatMap((deret) => {
    const selisih = selisihDeret(deret);
    if (!selisih) return [];
    const bawah = bawahSejumlah(deret, selisih, anak(deret.dokumen));
    const bergeser = bawah !== null && deret.tingkat !== "kegiatan" && !sudahBergeser.has(deret.baris);
    if (bergeser) for (const b of anak(deret.dokumen)(deret.baris)) sudahBergeser.add(b);
    return [{ deret, selisih, bawah, bergeser }];
  });
}

/** "0,5 + 0,6 + 0,7 + 0,9". */
export function tulisDeret(isi: readonly AngkaBersumber[], tulis: (a: AngkaBersumber) => string): string {
  return isi.map(tulis).join(" + ");
}

/** Equal values in equal quarters: the same series told twice. */
export function kunciDeret({ deret, selisih }: DeretKeliru): string {
  const nilai = [deret.tahunan, ...isiDeret(deret.tw)].map((a) => bilanganSel(a)?.toFixed() ?? "?");
  return [deret.nama, deret.tingkat, selisih.cara, ...nilai].join("|");
}
