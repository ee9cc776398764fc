import type { IndikatorLaporan } from "../../domain/laporan/laporan";
import { realisasiTercantum } from "../../domain/laporan/realisasi-tercantum";
import { gabungTurun } from "../gabung-turun";
import { caraHitung, formulaIndikator, peranAsal, selCapaian, selNama } from "../indikator";
import { kalimatPengaturan, kalimatSumber } from "../kalimat-tabel";
import { belumAda, type KonteksTabel, type PembuatTabel } from "../konteks-tabel";
import { berjangkauan, ekorJangkauan, jangkauan, keteranganJangkauan, type Jangkauan } from "../sampai-triwulan";
import { angka, baris, bilangan, capaian, isiAngka, kriteria, KOSONG, salin, teks } from "../sel";
import type { BarisTabel, Judul, SelTabel } from "../model-tabel";

const LEBAR = 11;

function kepala({ laporan, lain }: KonteksTabel, sampai: Jangkauan): Judul[] {
  const tahun = laporan.tahun;
  const renstra = laporan.terpilih.dipakai.find((d) => d.asal.peran === "renstra");
  const pertama = renstra?.bentuk === "indikator" ? renstra.baris[0]?.indikator.sel : undefined;
  const baseline = (pertama && lain.judul(pertama, "baseline")) ?? "Baseline";
  // The formula is the rule of a maksimum indikator; where others are judged too, it would be untrue.
  const semuaMaksimum = laporan.indikator.every((i) => i.jenis === "maksimum");
  return [
    { teks: "NO", jenis: "nomor", lebar: 28 },
    { teks: "SASARAN STRATEGIS", jenis: "teks", lebar: 142 },
    { teks: "INDIKATOR/META INDIKATOR", jenis: "teks", lebar: 150 },
    { teks: "SATUAN", jenis: "singkat", lebar: 48 },
    { teks: baseline.toUpperCase(), jenis: "indeks", lebar: 58 },
    { teks: `CAPAIAN ${tahun === null ? "TAHUN LALU" : tahun - 1}`, jenis: "indeks", lebar: 54 },
    {
      teks: tahun === null ? "TAHUN INI" : `TAHUN ${tahun}`,
      anak: [
        { teks: "TARGET", jenis: "indeks", lebar: 50 },
        { teks: berjangkauan("REALISASI", sampai), jenis: "indeks", lebar: 58 },
        {
          teks: berjangkauan("PERSENTASE", sampai),
          jenis: "persen",
          lebar: 72,
          ...(semuaMaksimum ? { nomor: "9=8/7*100%" } : {}),
        },
        { teks: berjangkauan("KRITERIA/ KODE", sampai), jenis: "singkat", lebar: 64 },
      ],
    },
    { teks: "TARGET AKHIR RENSTRA", jenis: "indeks", lebar: 58 },
  ];
}

function realisasi(i: IndikatorLaporan): SelTabel {
  const tercantum = realisasiTercantum(i);
  if (!tercantum) return KOSONG;
  const { isi } = isiAngka(tercantum.angka);
  const sampai = tercantum.sampaiTw;
  const cara = tercantum.sel.length > 1 ? `dari realisasi triwulan, pola ${i.pola}` : undefined;
  const ekor = sampai === null ? cara : `s/d TW ${sampai}, pola ${i.pola}`;
  return { isi, asal: tercantum.sel, ...(ekor === undefined ? {} : { cara: ekor }) };
}

function barisIndikator(
  i: IndikatorLaporan,
  nomor: number,
  sasaran: SelTabel,
  lain: KonteksTabel["lain"],
): BarisTabel[] {
  const renstra = i.padan.sebutan.find((s) => s.baris.baseline !== null)?.baris;
  const asal = selCapaian(i);
  const persen = capaian(i.capaian, asal, caraHitung(i));
  const utama = baris(
    bilangan(nomor),
    sasaran,
    { isi: i.nama, asal: selNama(i) },
    salinSatuan(i, lain),
    angka(renstra?.baseline),
    angka(i.tahunLalu && realisasiTercantum(i.tahunLalu)),
    angka(i.target?.angka),
    realisasi(i),
    { ...persen, persen: true },
    kriteria(i.kriteria, asal),
    angka(i.targetAkhir),
  );
  const formula = formulaIndikator(i);
  if (!formula) return [utama];
  const kolomLain = Array.from({ length: LEBAR }, (_, k) => k).filter((k) => k > 2);
  const bawah = Array.from({ length: LEBAR }, (_, k) =>
    k === 2 ? { isi: `Formula Perhitungan:\n${formula.teks}`, asal: [formula.sel] } : KOSONG,
  );
  return gabungTurun([utama, { corak: "isi", sel: bawah }], kolomLain);
}

function salinSatuan(i: IndikatorLaporan, lain: KonteksTabel["lain"]): SelTabel {
  const sebutan = i.padan.sebutan.find((s) => s.baris.satuan !== null);
  if (sebutan) return { ...salin(sebutan.baris.satuan), isi: i.satuan ?? "" };
  const sel = i.padan.sebutan[0]?.baris.indikator.sel;
  const tertulis = salin(sel ? lain.teks(sel, "satuan") : null);
  return tertulis.isi === "" ? teks(i.satuan ?? "") : tertulis;
}

/** Targets, realisasi and capaian of the year, the heart of the LKj (L676–690). */
export const capaianKinerja: PembuatTabel = (konteks) => {
  const { sasaran } = konteks;
  const indikator = sasaran.flatMap((s) => s.indikator);
  const sampai = jangkauan(indikator);
  const judul = `Capaian Kinerja${konteks.tahun}${ekorJangkauan(sampai)}`;
  if (indikator.length === 0) return [belumAda("III.2", judul, "pengukuran", "pengukuran", "pk")];
  const isi = sasaran.flatMap((s, n) => {
    const selSasaran = s.indikator[0]?.padan.sebutan.find((x) => x.baris.sasaran !== null)?.baris.sasaran;
    const nama: SelTabel = { ...teks(s.nama ?? ""), asal: selSasaran ? [selSasaran.sel] : [] };
    return gabungTurun(
      s.indikator.flatMap((i) => barisIndikator(i, n + 1, nama, konteks.lain)),
      [0, 1],
    );
  });
  return [
    {
      nomor: "III.2",
      judul,
      kepala: kepala(konteks, sampai),
      bernomor: true,
      baris: isi,
      keterangan: keteranganJangkauan(sampai),
      sumber: kalimatSumber(konteks, peranAsal(indikator)),
      pengaturan: kalimatPengaturan(konteks),
      huruf: 9,
    },
  ];
};
