import { bilanganDari } from "../../domain/angka/isi";
import { bagi, dariBilangan, NOL, type Desimal } from "../../domain/angka/desimal";
import { samakanSkala } from "../../domain/angka/predikat";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import type { IndikatorLaporan, Laporan } from "../../domain/laporan/laporan";
import type { Potongan } from "../model-naskah";
import { bersumber, isian, rangkai, sambung } from "../rangkai";
import { rapiDiKalimat } from "../../domain/teks/nama-kalimat";
import { satuanSebutan, sebutRealisasi } from "../sebut";
import { tampakSama, tulisAngka, tulisBagian, tulisSelisih } from "../tulis-angka";

interface Renstra {
  /** The last year of the plan, or null. */
  readonly tahunAkhir: number | null;
  /** The plan's own target of this year. */
  readonly antara: AngkaBersumber | null;
  readonly baseline: AngkaBersumber | null;
}

function renstra(i: IndikatorLaporan, tahun: number | null): Renstra {
  const baris = i.padan.sebutan.find((s) => s.dokumen.asal.peran === "renstra")?.baris;
  const tahunTarget = [...(baris?.targetTahun.keys() ?? [])];
  return {
    tahunAkhir: tahunTarget.length === 0 ? null : Math.max(...tahunTarget),
    antara: (tahun === null ? undefined : baris?.targetTahun.get(tahun)) ?? null,
    baseline: baris?.baseline ?? null,
  };
}

const sebut = (a: AngkaBersumber, satuan: string | null): Potongan => bersumber(tulisAngka(a.angka, satuan), [a.sel]);
const tahunAkhirKalimat = (tahun: number | null): string => (tahun === null ? "" : ` tahun ${tahun}`);

/** Never a forecast: whoever knows the office fills it in. */
const proyeksi = (i: IndikatorLaporan): Potongan[] => [
  isian(`proyeksi ketercapaian target akhir: ${rapiDiKalimat(i.nama)}`),
];

function terhadap(i: IndikatorLaporan): Potongan | null {
  if (i.terhadapTargetAkhir === null || !i.targetAkhir) return null;
  return bersumber(tulisBagian(i.terhadapTargetAkhir), [...(i.realisasi?.sel ?? []), i.targetAkhir.sel]);
}

function jalur(
  i: IndikatorLaporan,
  { antara, tahunAkhir }: Renstra,
  tahun: number,
  ta: Desimal,
  r: Desimal,
): Potongan[] | null {
  const t = bilanganDari(antara?.angka);
  if (antara === null || t === null) return null;
  const target = sebut(antara, satuanSebutan(i));
  if (tampakSama(r, t))
    return rangkai`Capaian tersebut sesuai dengan target antara tahun ${String(tahun)} (${target}).`;
  if (r.gt(t)) return rangkai`Capaian tersebut di atas target antara tahun ${String(tahun)} (${target}).`;
  const sisa = tahunAkhir === null ? null : dariBilangan(tahunAkhir - tahun);
  const perTahun = sisa?.gt(NOL) !== true ? null : bagi(ta.minus(r), sisa);
  const persen = antara.angka.jenis === "angka" && antara.angka.persen;
  const perlu =
    perTahun === null
      ? ""
      : `, sehingga diperlukan kenaikan rata-rata ${tulisSelisih(perTahun, satuanSebutan(i), persen)} per tahun untuk mencapai target akhir`;
  return rangkai`Capaian tersebut di bawah target antara tahun ${String(tahun)} (${target})${perlu}.`;
}

function maksimum(i: IndikatorLaporan, rencana: Renstra, tahun: number, akhir: AngkaBersumber): Potongan[] | null {
  const [ta, r, ka] = [bilanganDari(akhir.angka), bilanganDari(i.realisasi?.angka), terhadap(i)];
  if (ta === null || r === null || ka === null) return null;
  const target = sebut(akhir, satuanSebutan(i));
  const ekor = tahunAkhirKalimat(rencana.tahunAkhir);
  if (r.gte(ta))
    return rangkai`Target akhir Renstra${ekor} sebesar ${target} telah tercapai pada tahun ${String(tahun)}; realisasi mencapai ${ka} dari target akhir.`;
  return sambung(
    rangkai`Realisasi tahun ${String(tahun)} telah mencapai ${ka} dari target akhir Renstra${ekor} sebesar ${target}.`,
    jalur(i, rencana, tahun, ta, r),
    proyeksi(i),
  );
}

function minimum(i: IndikatorLaporan, rencana: Renstra, akhir: AngkaBersumber): Potongan[] | null {
  const [ta, r] = [bilanganDari(akhir.angka), bilanganDari(i.realisasi?.angka)];
  if (ta === null || r === null) return null;
  const awal = rangkai`Target akhir Renstra${tahunAkhirKalimat(rencana.tahunAkhir)} adalah paling tinggi ${sebut(akhir, satuanSebutan(i))}. Dengan realisasi ${sebutRealisasi(i)}, target akhir`;
  if (r.lte(ta)) return rangkai`${awal} telah tercapai.`;
  const persen = akhir.angka.jenis === "angka" && akhir.angka.persen;
  const selisih = tulisSelisih(r.minus(ta), satuanSebutan(i), persen);
  const b = bilanganDari(rencana.baseline?.angka);
  const bagian = b?.gt(ta) === true ? i.dariBaseline : null;
  const dari =
    b === null || bagian === null || rencana.baseline === null || bagian.lt(NOL)
      ? null
      : rangkai`Dari baseline ${sebut(rencana.baseline, satuanSebutan(i))}, penurunan yang telah dicapai ${tulisSelisih(b.minus(r), satuanSebutan(i), persen)} dari ${tulisSelisih(b.minus(ta), satuanSebutan(i), persen)} yang ditargetkan (${tulisBagian(bagian)}).`;
  return sambung(rangkai`${awal} belum tercapai; masih diperlukan penurunan ${selisih}.`, dari, proyeksi(i));
}

function predikat(i: IndikatorLaporan, akhir: AngkaBersumber): Potongan[] | null {
  const realisasi = i.realisasi?.angka;
  if (akhir.angka.jenis !== "predikat" || realisasi?.jenis !== "predikat") return null;
  const skala = samakanSkala(akhir.angka.teks, realisasi.teks, i.nama, i.cara.predikat);
  if (skala === null) return null;
  const beda = skala.naik;
  const letak =
    beda === 0
      ? ", telah mencapai target akhir"
      : beda > 0
        ? ", telah melampaui target akhir"
        : `, masih ${-beda} tingkat di bawah target akhir`;
  return rangkai`Target akhir Renstra adalah predikat ${sebut(akhir, null)}; predikat saat ini ${sebutRealisasi(i)}${letak}.`;
}

/** In the plan's last year there is nothing more to come: reached, or not. */
function tahunTerakhir(i: IndikatorLaporan, tahun: number, akhir: AngkaBersumber): Potongan[] | null {
  const [ta, r] = [bilanganDari(akhir.angka), bilanganDari(i.realisasi?.angka)];
  if (ta === null || r === null) return null;
  const tercapai = i.jenis === "minimum" ? r.lte(ta) : r.gte(ta);
  return rangkai`Tahun ${String(tahun)} merupakan tahun terakhir Renstra; target akhir ${sebut(akhir, satuanSebutan(i))} ${tercapai ? "tercapai" : "tidak tercapai"}.`;
}

/** N4: against the end of the Renstra, by the indikator's own formula; never a forecast (narasi.md §2). */
export function dibandingTargetAkhir(i: IndikatorLaporan, { tahun }: Pick<Laporan, "tahun">): Potongan[] | null {
  const akhir = i.targetAkhir;
  if (akhir === null || tahun === null || i.realisasi?.sampaiTw !== null) return null;
  const rencana = renstra(i, tahun);
  if (rencana.tahunAkhir === tahun) return tahunTerakhir(i, tahun, akhir) ?? predikat(i, akhir);
  if (akhir.angka.jenis === "predikat") return predikat(i, akhir);
  if (i.jenis === "minimum") return minimum(i, rencana, akhir);
  return i.jenis === "maksimum" ? maksimum(i, rencana, tahun, akhir) : null;
}
