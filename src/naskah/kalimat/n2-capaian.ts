import { berkapital } from "../../domain/teks/nama-tenang";
import { bilanganDari } from "../../domain/angka/isi";
import { ROMAWI } from "../../domain/capaian/triwulan";
import { NOL, SERATUS } from "../../domain/angka/desimal";
import { samakanSkala } from "../../domain/angka/predikat";
import type { IndikatorLaporan, Laporan } from "../../domain/laporan/laporan";
import { keadaan, type Keadaan } from "../keadaan";
import type { Potongan } from "../model-naskah";
import { bersumber, rangkai, sambung } from "../rangkai";
import { pastikanJenis } from "./jenis-ragu";
import { rapiDiKalimat } from "../../domain/teks/nama-kalimat";
import { satuanSebutan, sebutCapaian, sebutDasar, sebutNama, sebutRealisasi, sebutTarget } from "../sebut";
import { tulisSelisih } from "../tulis-angka";
import { capaianGalat } from "./n2-galat";
import { penjelasanMonev } from "./n7-faktor";

const SEBUTAN: Partial<Record<Keadaan, string>> = {
  lampau: "melampaui target",
  tepat: "sesuai dengan target",
  kurang: "belum mencapai target",
};

const padaTahun = (tahun: number | null): string => (tahun === null ? "" : `Pada tahun ${tahun}, `);
/** The first letter is small behind an opening phrase, a capital where there is none. */
const awali = (tahun: number | null, kata: string): string =>
  tahun === null ? berkapital(kata) : `${padaTahun(tahun)}${kata}`;

const denganKriteria = (i: IndikatorLaporan): string => (i.kriteria ? ` dengan kriteria ${i.kriteria.nama}` : "");

function selisihTarget(i: IndikatorLaporan): string | null {
  const [target, realisasi] = [bilanganDari(i.target?.angka.angka), bilanganDari(i.realisasi?.angka)];
  if (target === null || realisasi === null) return null;
  const persen = i.target?.angka.angka.jenis === "angka" && i.target.angka.angka.persen;
  return tulisSelisih(target.minus(realisasi), satuanSebutan(i), persen);
}

function maksimum(i: IndikatorLaporan, laporan: Laporan, k: Keadaan): Potongan[] {
  const awal = rangkai`${awali(laporan.tahun, "realisasi indikator")} ${sebutNama(i)} sebesar ${sebutRealisasi(i)} dari target ${sebutTarget(i)}${sebutDasar(i, laporan)}, sehingga capaian kinerjanya ${sebutCapaian(i) ?? ""}${denganKriteria(i)}.`;
  if (k !== "hampir") return sambung(awal, rangkai`Dengan demikian, realisasi tersebut ${SEBUTAN[k] ?? ""}.`);
  const selisih = selisihTarget(i);
  const akhir = selisih === null ? "." : `; selisihnya ${selisih}.`;
  return sambung(awal, rangkai`Target tahun ${String(laporan.tahun ?? "ini")} belum tercapai${akhir}`);
}

function minimum(i: IndikatorLaporan, laporan: Laporan, k: Keadaan): Potongan[] {
  const nol = i.capaian.status === "dinilai" && i.capaian.persen.eq(NOL);
  const batasNol = bilanganDari(i.target?.angka.angka)?.eq(NOL) === true;
  const akhir =
    nol && batasNol
      ? "Targetnya 0, sehingga realisasi di atasnya dihitung 0%."
      : nol
        ? "Realisasi telah mencapai dua kali target atau lebih sehingga capaian dihitung 0%."
        : k === "lampau"
          ? "Realisasi lebih rendah daripada batas target sehingga target terlampaui."
          : k === "tepat"
            ? "Realisasi sama dengan batas target."
            : "Realisasi masih di atas batas target sehingga target belum tercapai.";
  return sambung(
    rangkai`${awali(laporan.tahun, "realisasi indikator")} ${sebutNama(i)} sebesar ${sebutRealisasi(i)} dari target paling tinggi ${sebutTarget(i)}${sebutDasar(i, laporan)}. Karena makin rendah realisasi makin baik, capaian kinerjanya ${sebutCapaian(i) ?? ""}${denganKriteria(i)}.`,
    rangkai`${akhir}`,
  );
}

function rentang(i: IndikatorLaporan, laporan: Laporan): Potongan[] {
  const target = i.target?.angka.angka;
  const realisasi = bilanganDari(i.realisasi?.angka);
  const letak =
    target?.jenis === "rentang" && realisasi !== null
      ? realisasi.lt(target.bawah)
        ? "di bawah"
        : realisasi.gt(target.atas)
          ? "di atas"
          : "di dalam"
      : "terhadap";
  return rangkai`${awali(laporan.tahun, "realisasi indikator")} ${sebutNama(i)} sebesar ${sebutRealisasi(i)} berada ${letak} rentang target ${sebutTarget(i)}${sebutDasar(i, laporan)}, sehingga capaian kinerjanya ${sebutCapaian(i) ?? ""}${denganKriteria(i)}.`;
}

function predikat(i: IndikatorLaporan, laporan: Laporan): Potongan[] {
  const [target, realisasi] = [i.target?.angka.angka, i.realisasi?.angka];
  const skala =
    target?.jenis === "predikat" && realisasi?.jenis === "predikat"
      ? samakanSkala(target.teks, realisasi.teks, i.nama, i.cara.predikat)
      : null;
  const banding =
    skala === null
      ? ""
      : skala.skorB > skala.skorA
        ? ", lebih tinggi daripada target"
        : skala.skorB < skala.skorA
          ? ", lebih rendah daripada target"
          : ", sesuai dengan target";
  const capaian = sebutCapaian(i);
  const nilai =
    capaian === null ? "" : rangkai` (capaian ${capaian}${i.kriteria ? `, kriteria ${i.kriteria.nama}` : ""})`;
  return rangkai`${awali(laporan.tahun, "indikator")} ${sebutNama(i)} memperoleh predikat ${sebutRealisasi(i)} dari target predikat ${sebutTarget(i)}${sebutDasar(i, laporan)}${banding}${nilai}.`;
}

function sampaiTw(i: IndikatorLaporan, laporan: Laporan): Potongan[] {
  const tw = i.realisasi?.sampaiTw ?? null;
  const waktu = `${tw === null ? "" : `triwulan ${ROMAWI[tw]}`}${laporan.tahun === null ? "" : ` tahun ${laporan.tahun}`}`;
  const paling = i.jenis === "minimum" ? "paling tinggi " : "";
  const persen = i.capaian.status === "dinilai" && i.jenis !== "minimum" ? i.capaian.persen : null;
  const ekor = persen?.gt(SERATUS)
    ? rangkai`Realisasi tersebut telah melampaui target tahunan.`
    : persen?.eq(SERATUS)
      ? rangkai`Realisasi tersebut telah sesuai dengan target tahunan.`
      : null;
  return sambung(
    rangkai`Sampai dengan ${waktu.trim()}, realisasi indikator ${sebutNama(i)} sebesar ${sebutRealisasi(i)} dari target tahunan ${paling}${sebutTarget(i)}${sebutDasar(i, laporan)}. Capaian sementara ${sebutCapaian(i) ?? ""}.`,
    ekor,
  );
}

function belum(i: IndikatorLaporan, { tahun }: Laporan): Potongan[] {
  const penjelasan = penjelasanMonev(i);
  const sebab = penjelasan ? rangkai` (${bersumber(rapiDiKalimat(penjelasan.teks), [penjelasan.sel])})` : "";
  return rangkai`Indikator ${sebutNama(i)} belum dapat dinilai karena realisasi${tahun === null ? "" : ` tahun ${tahun}`} belum tersedia${sebab}.`;
}

/** N2: this year's result of one indikator, by its kind and by how it stands; what hangs on a doubtful kind asks for a look. */
export function capaianTahunIni(i: IndikatorLaporan, laporan: Laporan): Potongan[] {
  return sambung(hasilTahunIni(i, laporan), pastikanJenis(i));
}

function hasilTahunIni(i: IndikatorLaporan, laporan: Laporan): Potongan[] {
  const k = keadaan(i, laporan);
  switch (k) {
    case "galat":
      return capaianGalat(i);
    case "belum":
      return belum(i, laporan);
    case "tanpa-target":
      return rangkai`Indikator ${sebutNama(i)} tidak memiliki target${laporan.tahun === null ? "" : ` tahun ${laporan.tahun}`} dalam dokumen perencanaan, sehingga capaiannya tidak dinilai.`;
    case "sampai-tw":
      return sampaiTw(i, laporan);
    default:
      if (i.target?.angka.angka.jenis === "predikat") return predikat(i, laporan);
      if (i.jenis === "minimum") return minimum(i, laporan, k);
      return i.target?.angka.angka.jenis === "rentang" ? rentang(i, laporan) : maksimum(i, laporan, k);
  }
}
