import { bilanganDari } from "../../domain/angka/isi";
import { type Desimal } from "../../domain/angka/desimal";
import { samakanSkala } from "../../domain/angka/predikat";
import { tulisCacah } from "../../domain/angka/tulis-terbilang";
import type { IndikatorLaporan, Laporan } from "../../domain/laporan/laporan";
import { riwayatRealisasi } from "../../domain/laporan/riwayat";
import type { Potongan } from "../model-naskah";
import { bersumber, rangkai, sambung } from "../rangkai";
import { poinTahunLalu, satuanSebutan, sebutRealisasi, sebutTarget } from "../sebut";
import { tampakSama, tulisAngka, tulisCapaian, tulisPoin, tulisSelisih } from "../tulis-angka";

type Arah = "naik" | "turun" | "tetap";

function arah(kini: Desimal | null, lalu: Desimal | null): Arah | null {
  if (kini === null || lalu === null) return null;
  if (tampakSama(kini, lalu)) return "tetap";
  return kini.gt(lalu) ? "naik" : "turun";
}

/** Where the realisasi goes one way and the capaian the other, both are said. */
function berlawanan(i: IndikatorLaporan, arahCapaian: Arah): Potongan[] | null {
  const lalu = i.tahunLalu;
  if (!lalu?.realisasi || !lalu.target || !i.realisasi || !i.target) return null;
  const realisasi = arah(bilanganDari(i.realisasi.angka), bilanganDari(lalu.realisasi.angka));
  const target = arah(bilanganDari(i.target.angka.angka), bilanganDari(lalu.target.angka));
  if (realisasi === null || target === null || realisasi === "tetap" || target === "tetap" || arahCapaian === "tetap")
    return null;
  const membaik = (realisasi === "naik") === (i.jenis !== "minimum");
  if (membaik === (arahCapaian === "naik")) return null;
  const [r1, t1] = [lalu.realisasi, lalu.target].map((a) => bersumber(tulisAngka(a.angka, satuanSebutan(i)), [a.sel]));
  const arti = i.jenis === "minimum" ? `, yang berarti ${membaik ? "membaik" : "memburuk"}` : "";
  return rangkai`Realisasinya sendiri ${realisasi} dari ${r1 ?? ""} menjadi ${sebutRealisasi(i)}, sedangkan target ${target} dari ${t1 ?? ""} menjadi ${sebutTarget(i)}${arti}.`;
}

function grade(i: IndikatorLaporan): Potongan[] | null {
  const [kini, lalu] = [i.realisasi?.angka, i.tahunLalu?.realisasi];
  if (kini?.jenis !== "predikat" || lalu?.angka.jenis !== "predikat") return null;
  const skala = samakanSkala(lalu.angka.teks, kini.teks, i.nama, i.cara.predikat);
  if (skala === null) return null;
  const dulu = bersumber(tulisAngka(lalu.angka, null), [lalu.sel]);
  if (skala.skorA === skala.skorB) return rangkai`Predikat tetap ${sebutRealisasi(i)}.`;
  return rangkai`Predikat ${skala.skorB > skala.skorA ? "naik" : "turun"} dari ${dulu} menjadi ${sebutRealisasi(i)}.`;
}

function realisasiSaja(i: IndikatorLaporan, tahun: number): Potongan[] | null {
  const lalu = i.tahunLalu?.realisasi;
  const [kini, dulu] = [bilanganDari(i.realisasi?.angka), bilanganDari(lalu?.angka)];
  if (!lalu || kini === null || dulu === null) return null;
  const r1 = bersumber(tulisAngka(lalu.angka, satuanSebutan(i)), [lalu.sel]);
  const ke = arah(kini, dulu);
  const persen = lalu.angka.jenis === "angka" && lalu.angka.persen;
  const berubah =
    ke === "tetap"
      ? "tidak berubah"
      : `${ke === "naik" ? "meningkat" : "menurun"} ${tulisSelisih(kini.minus(dulu), satuanSebutan(i), persen)}`;
  return rangkai`Dibandingkan dengan realisasi tahun ${String(tahun - 1)} sebesar ${r1}, realisasi tahun ${String(tahun)} ${berubah}.`;
}

/** New this year: the plan has no baseline, and the sheet of last year tells of others but not of this one. */
function baru(i: IndikatorLaporan, laporan: Laporan): boolean {
  const renstra = i.padan.sebutan.find((s) => s.dokumen.asal.peran === "renstra")?.baris;
  const tanpaBaseline = renstra !== undefined && (renstra.baseline?.angka.jenis ?? "kosong") === "kosong";
  return tanpaBaseline && laporan.indikator.some((lain) => lain !== i && lain.tahunLalu !== null);
}

const TERPENDEK = 3;

/** From three years on: which way the realisasi went, by the figures of each year. */
function beberapaTahun(i: IndikatorLaporan, laporan: Laporan): Potongan[] | null {
  const titik = riwayatRealisasi(i, laporan);
  const [awal, akhir] = [titik[0], titik.at(-1)];
  if (titik.length < TERPENDEK || !awal || !akhir) return null;
  const langkah = new Set(titik.slice(1).map((t, k) => arah(t.angka.nilai, titik[k]?.angka.nilai ?? null)));
  const tulis = (t: typeof awal): Potongan => bersumber(tulisAngka(t.angka, satuanSebutan(i)), t.sel);
  const waktu = rangkai`Dalam ${tulisCacah(titik.length)} tahun terakhir (${String(awal.tahun)}–${String(akhir.tahun)}), realisasi`;
  if (langkah.size === 1 && langkah.has("tetap")) return rangkai`${waktu} tetap ${tulis(akhir)}.`;
  const gerak = !langkah.has("turun")
    ? `meningkat${langkah.has("tetap") ? " atau tetap" : ""} setiap tahun`
    : !langkah.has("naik")
      ? `menurun${langkah.has("tetap") ? " atau tetap" : ""} setiap tahun`
      : "berfluktuasi";
  return rangkai`${waktu} ${gerak}, dari ${tulis(awal)} menjadi ${tulis(akhir)}.`;
}

/** N3: against last year, in points of capaian, and over the years there are; what isn't known is said once and never guessed (narasi.md §2). */
export function dibandingTahunLalu(i: IndikatorLaporan, laporan: Laporan): Potongan[] | null {
  const kalimat = tahunSebelumnya(i, laporan);
  return kalimat === null ? null : sambung(kalimat, beberapaTahun(i, laporan));
}

function tahunSebelumnya(i: IndikatorLaporan, laporan: Laporan): Potongan[] | null {
  const { tahun } = laporan;
  if (tahun === null || i.realisasi?.sampaiTw !== null) return null;
  const predikat = grade(i);
  if (predikat) return predikat;
  const poin = poinTahunLalu(i);
  const lalu = i.tahunLalu;
  if (poin !== null && lalu?.capaian.status === "dinilai" && i.capaian.status === "dinilai") {
    const sel = [lalu.target, lalu.realisasi].flatMap((a) => (a ? [a.sel] : []));
    const c1 = bersumber(tulisCapaian(lalu.capaian.persen), sel);
    const ke = arah(i.capaian.persen, lalu.capaian.persen) ?? "tetap";
    const selisih = bersumber(tulisPoin(poin), [...sel, ...i.realisasi.sel]);
    const berubah =
      ke === "tetap" ? rangkai`tidak berubah` : rangkai`${ke === "naik" ? "meningkat" : "menurun"} ${selisih}`;
    return sambung(
      rangkai`Dibandingkan dengan capaian tahun ${String(tahun - 1)} sebesar ${c1}, capaian tahun ${String(tahun)} ${berubah}.`,
      berlawanan(i, ke),
    );
  }
  const saja = realisasiSaja(i, tahun);
  if (saja) return saja;
  if (lalu?.realisasi) return null;
  const sebab = baru(i, laporan) ? `baru ditetapkan tahun ${tahun}` : `tidak memiliki data tahun ${tahun - 1}`;
  return rangkai`Perbandingan dengan tahun ${String(tahun - 1)} belum dapat disajikan karena indikator ini ${sebab}.`;
}
