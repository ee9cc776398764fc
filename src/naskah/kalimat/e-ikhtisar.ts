import { berkapital, namaTenang } from "../../domain/teks/nama-tenang";
import { dariBilangan } from "../../domain/angka/desimal";
import { formatPersen, formatRupiah } from "../../domain/angka/tampilan";
import { tulisCacah } from "../../domain/angka/tulis-terbilang";
import type { Peran } from "../../domain/dokumen/dokumen";
import { namaBulan } from "../../domain/dokumen/nama-bulan";
import { NAMA_PERAN } from "../../domain/dokumen/nama-peran";
import type { IndikatorLaporan } from "../../domain/laporan/laporan";
import { batasDari } from "../../domain/capaian/batas-rata-rata";
import { rataRataIndikator } from "../../domain/laporan/rata-rata-laporan";
import { indikatorPeran, type KonteksTabel } from "../../tables/konteks-tabel";
import { keadaan, type Keadaan } from "../keadaan";
import type { Potongan } from "../model-naskah";
import { bersumber, daftarDan, isian, rangkai, sambung } from "../rangkai";
import { rapiDiKalimat } from "../../domain/teks/nama-kalimat";
import { pastikanJenis } from "./jenis-ragu";
import { poinTahunLalu, sebutBatas, sebutCapaian, sebutNama, sebutRealisasi } from "../sebut";
import { tampakSama, tulisBagian, tulisCapaian } from "../tulis-angka";

/** The office, or a word that stands for it. */
export const sebutInstansi = ({ laporan }: KonteksTabel): string =>
  laporan.instansi === null ? "perangkat daerah ini" : namaTenang(laporan.instansi);

/** The indikator of Tabel III.2, in its order. */
export const indikatorKonteks = ({ sasaran }: KonteksTabel): IndikatorLaporan[] =>
  sasaran.flatMap((s) => [...s.indikator]);

/** Documents that lay indikator down; the others only measure them. */
const MENETAPKAN: ReadonlySet<Peran> = new Set<Peran>(["pk", "pk-perubahan", "renstra", "iku"]);

/** E1: how many sasaran and indikator, and by which document. */
export function penetapan(konteks: KonteksTabel): Potongan[] | null {
  const { laporan, sasaran } = konteks;
  const banyak = indikatorKonteks(konteks).length;
  if (banyak === 0) return null;
  const instansi = sebutInstansi(konteks);
  const awal = laporan.tahun === null ? berkapital(instansi) : `Pada tahun ${laporan.tahun}, ${instansi}`;
  const ada =
    MENETAPKAN.has(laporan.dasarTarget) && laporan.terpilih.dipakai.some((d) => d.asal.peran === laporan.dasarTarget);
  const bernama = sasaran.filter((s) => s.nama !== null).length;
  const sasaranKata = bernama === 0 ? "" : `${tulisCacah(bernama)} sasaran strategis dengan `;
  const isi = `${sasaranKata}${tulisCacah(banyak)} indikator kinerja`;
  if (!ada) return rangkai`${awal} mengukur ${isi}.`;
  const dokumen = NAMA_PERAN[laporan.dasarTarget];
  const memuat = indikatorPeran(konteks, laporan.dasarTarget)?.baris.length ?? banyak;
  // The document may hold more than what was measured: "menetapkan 3" beside its own table of 4 would be untrue.
  return memuat === banyak
    ? rangkai`${awal} menetapkan ${isi} dalam ${dokumen}.`
    : rangkai`${awal} mengukur ${isi}; ${dokumen} memuat ${tulisCacah(memuat)} indikator.`;
}

const KELOMPOK: readonly (readonly [string, (k: Keadaan) => boolean])[] = [
  ["melampaui target", (k) => k === "lampau"],
  ["sesuai dengan target", (k) => k === "tepat"],
  ["belum mencapai target", (k) => k === "kurang" || k === "hampir"],
  ["baru diketahui sampai dengan triwulan berjalan", (k) => k === "sampai-tw"],
  ["belum dapat dinilai", (k) => k === "belum" || k === "tanpa-target" || k === "galat"],
];

/** E2: how many stand how; one kind alone is said as one. */
export function hitunganKeadaan(konteks: KonteksTabel): Potongan[] | null {
  const semua = indikatorKonteks(konteks).map((i) => keadaan(i, konteks.laporan));
  if (semua.length === 0) return null;
  const ada = KELOMPOK.map(([sebutan, cocok]) => ({ sebutan, banyak: semua.filter(cocok).length })).filter(
    ({ banyak }) => banyak > 0,
  );
  const [satu] = ada;
  if (ada.length === 1 && satu)
    return rangkai`${semua.length === 1 ? "Indikator tersebut" : "Seluruh indikator"} ${satu.sebutan}.`;
  if (semua.every((k) => k === "lampau" || k === "tepat"))
    return rangkai`Seluruh indikator mencapai atau melampaui target: ${daftarDan(ada.map((a) => `${tulisCacah(a.banyak)} ${a.sebutan}`))}.`;
  return rangkai`Sebanyak ${daftarDan(ada.map((a, i) => `${tulisCacah(a.banyak)} ${i === 0 ? "indikator " : ""}${a.sebutan}`))}.`;
}

/** E3: the mean of what was assessed, of how many of how many, and its class; each capped as staff chose. */
export function rataRata(konteks: KonteksTabel): Potongan[] | null {
  const { laporan } = konteks;
  const semua = indikatorKonteks(konteks);
  if (semua.some((i) => keadaan(i, laporan) === "sampai-tw")) return null;
  const rata = rataRataIndikator(semua, laporan.pengaturan);
  if (rata.nilai === null || rata.kriteria === null) return null;
  const tahun = laporan.tahun === null ? "" : ` tahun ${laporan.tahun}`;
  const batas = batasDari(laporan.pengaturan);
  const cap = batas === null ? "" : ` (dengan batas atas ${formatPersen(batas, 0)} per indikator)`;
  const dari =
    rata.dinilai < rata.semua ? `, dihitung dari ${tulisCacah(rata.dinilai)} indikator yang dapat dinilai` : "";
  return rangkai`Rata-rata capaian kinerja ${sebutInstansi(konteks)}${tahun} sebesar ${tulisCapaian(rata.nilai)}${cap} dengan kriteria ${rata.kriteria.nama}${dari}.`;
}

/** E4: one short sentence an indikator. */
export function ringkasSasaran(konteks: KonteksTabel): Potongan[][] {
  return konteks.sasaran.flatMap((s, n) =>
    s.indikator.flatMap((i) => {
      const k = keadaan(i, konteks.laporan);
      const capaian = sebutCapaian(i);
      const awal =
        s.nama === null
          ? rangkai`${sebutNama(i)}`
          : rangkai`Sasaran ${String(n + 1)}, “${rapiDiKalimat(s.nama)}”: ${sebutNama(i)}`;
      if (capaian === null) return k === "tanpa-target" ? [] : [rangkai`${awal} belum dapat dinilai.`];
      // A class given after one quarter would judge the year by it.
      const nilai =
        k === "sampai-tw"
          ? rangkai`capaian sementara ${capaian}`
          : rangkai`${capaian}${i.kriteria ? `, ${i.kriteria.nama}` : ""}`;
      return [
        sambung(
          rangkai`${awal} dengan realisasi ${sebutRealisasi(i)} dari ${sebutBatas(i)} (${nilai}).`,
          pastikanJenis(i),
        ),
      ];
    }),
  );
}

/** E5: the highest and the lowest, from three assessed indikator on. */
export function tertinggiTerendah(konteks: KonteksTabel): Potongan[] | null {
  const dinilai = indikatorKonteks(konteks).flatMap((i) =>
    i.capaian.status === "dinilai" && keadaan(i, konteks.laporan) !== "sampai-tw"
      ? [{ i, persen: i.capaian.persen }]
      : [],
  );
  const urut = dinilai.sort((a, b) => b.persen.cmp(a.persen));
  const [atas, bawah] = [urut[0], urut.at(-1)];
  if (urut.length < 3 || !atas || !bawah || tampakSama(atas.persen, bawah.persen)) return null;
  const sebut = ({ i, persen }: typeof atas): Potongan[] => {
    const sama = urut.filter((lain) => tampakSama(lain.persen, persen)).map((lain) => sebutNama(lain.i));
    return rangkai`${daftarDan(sama)} (${sebutCapaian(i) ?? ""})`;
  };
  return rangkai`Capaian tertinggi pada ${sebut(atas)} dan terendah pada ${sebut(bawah)}.`;
}

/** E6: the budget behind the sasaran; the % is the ratio of the sums. */
export function anggaranPendukung({ laporan }: KonteksTabel): Potongan[] | null {
  const { total, sasaran, sampaiBulan } = laporan.anggaran;
  if (!total?.lengkap || total.pagu === null || total.realisasi === null || total.persen === null) return null;
  const sel = sasaran.flatMap((s) => [...s.sel]);
  const teks = (isi: string): Potongan => bersumber(isi, sel);
  const waktu = sampaiBulan === null ? "" : ` sampai dengan bulan ${namaBulan(sampaiBulan)}`;
  return rangkai`Anggaran yang mendukung pencapaian sasaran ${teks(formatRupiah(total.pagu))}, terealisasi${waktu} ${teks(formatRupiah(total.realisasi))} (${teks(tulisBagian(total.persen))}).`;
}

/** E7: how many went up, down or stayed since last year. */
export function dibandingLalu(konteks: KonteksTabel): Potongan[] | null {
  const { tahun } = konteks.laporan;
  const semua = indikatorKonteks(konteks).filter((i) => i.realisasi !== null && i.realisasi.sampaiTw === null);
  const poin = semua.map(poinTahunLalu);
  const ada = poin.filter((p) => p !== null);
  if (tahun === null || ada.length === 0) return null;
  const nol = dariBilangan(0);
  const tetap = ada.filter((p) => nol !== null && tampakSama(p, nol)).length;
  const naik = ada.filter((p) => p.gt(0) && !(nol !== null && tampakSama(p, nol))).length;
  const turun = ada.length - tetap - naik;
  const arah = [
    { banyak: naik, sebutan: "meningkat" },
    { banyak: turun, sebutan: "menurun" },
    { banyak: tetap, sebutan: "tetap" },
  ].filter(({ banyak }) => banyak > 0);
  const butir = arah.map(({ banyak, sebutan }, i) =>
    i === 0 ? `capaian ${tulisCacah(banyak)} indikator ${sebutan}` : `${tulisCacah(banyak)} ${sebutan}`,
  );
  const sisa = konteks.sasaran.flatMap((s) => s.indikator).length - ada.length;
  const ekor = sisa > 0 ? ` Sebanyak ${tulisCacah(sisa)} indikator tidak dapat dibandingkan.` : "";
  return rangkai`Dibandingkan dengan tahun ${String(tahun - 1)}, ${daftarDan(butir)}.${ekor}`;
}

/** E8: what only the office knows. */
export const tantangan = (): Potongan[] => [isian("Tantangan dan langkah ke depan: diisi pimpinan perangkat daerah")];
