import type { Angka } from "../../domain/angka/angka";
import type { Desimal } from "../../domain/angka/desimal";
import type { BarisIndikator } from "../../domain/dokumen/dokumen";
import type { AngkaBersumber } from "../../domain/dokumen/sumber";
import type { IndikatorLaporan } from "../../domain/laporan/laporan";
import { kunciNama } from "../../domain/teks/nama-indikator";
import { indikatorPeran, type KonteksTabel } from "../../tables/konteks";
import type { Potongan } from "../naskah";
import { bersumber, daftarDan, rangkai } from "../rangkai";
import { sebutNama } from "../sebut";
import { tampakSama, tulisAngka, tulisSelisih } from "../tulis-angka";

const bilangan = (angka: Angka | undefined): Desimal | null => (angka?.jenis === "angka" ? angka.nilai : null);
const ada = (a: AngkaBersumber | null | undefined): a is AngkaBersumber =>
  a !== null && a !== undefined && bilangan(a.angka) !== null;

/** The office beside the nation as the sheet has them, the nation first. */
function barisNasional(i: IndikatorLaporan, konteks: KonteksTabel): BarisIndikator | null {
  const baris = indikatorPeran(konteks, "nasional")?.baris ?? [];
  const nama = new Set(i.padan.sebutan.map((s) => kunciNama(s.baris.indikator.teks)).concat(kunciNama(i.nama)));
  return baris.find((b) => nama.has(kunciNama(b.indikator.teks))) ?? null;
}

function sebut(a: AngkaBersumber, satuan: string | null): Potongan {
  return bersumber(tulisAngka(a.angka, satuan), [a.sel]);
}

function bandingRealisasi(i: IndikatorLaporan, negara: AngkaBersumber, daerah: AngkaBersumber): Potongan[] | null {
  const [r, rn] = [bilangan(daerah.angka), bilangan(negara.angka)];
  if (r === null || rn === null) return null;
  const [kami, mereka] = [sebut(daerah, i.satuan), sebut(negara, i.satuan)];
  const awal = rangkai`Dibandingkan dengan nasional, realisasi indikator ${sebutNama(i)} (${kami})`;
  if (tampakSama(r, rn)) return rangkai`${awal} sama dengan realisasi nasional (${mereka}).`;
  const lebihTinggi = r.gt(rn);
  const baik = lebihTinggi === (i.jenis !== "minimum");
  const persen = daerah.angka.jenis === "angka" && daerah.angka.persen;
  const selisih = tulisSelisih(r.minus(rn), i.satuan, persen);
  const mutu = baik ? `, lebih baik ${selisih}` : `, tertinggal ${selisih} dari nasional`;
  return rangkai`${awal} ${lebihTinggi ? "lebih tinggi" : "lebih rendah"} daripada realisasi nasional (${mereka})${mutu}.`;
}

function bandingTarget(i: IndikatorLaporan, negara: AngkaBersumber, daerah: AngkaBersumber): Potongan[] | null {
  const [t, tn] = [bilangan(daerah.angka), bilangan(negara.angka)];
  if (t === null || tn === null) return null;
  const hubungan = tampakSama(t, tn) ? "sama dengan" : t.gt(tn) ? "lebih tinggi daripada" : "lebih rendah daripada";
  return rangkai`Target indikator ${sebutNama(i)} (${sebut(daerah, i.satuan)}) ${hubungan} target nasional (${sebut(negara, i.satuan)}); realisasi nasional belum tersedia.`;
}

/** One indikator that can be compared, or null. */
function satu(i: IndikatorLaporan, konteks: KonteksTabel): Potongan[] | null {
  const [negara, daerah] = barisNasional(i, konteks)?.ukuran ?? [];
  if (ada(negara?.realisasi) && ada(daerah?.realisasi)) return bandingRealisasi(i, negara.realisasi, daerah.realisasi);
  return ada(negara?.target) && ada(daerah?.target) ? bandingTarget(i, negara.target, daerah.target) : null;
}

/** N5: each indikator of a sasaran against the nation; those without national figures in one sentence (narasi.md §2). */
export function dibandingNasional(indikator: readonly IndikatorLaporan[], konteks: KonteksTabel): Potongan[][] {
  if (!indikatorPeran(konteks, "nasional")) return [];
  const hasil = indikator.map((i) => ({ i, kalimat: satu(i, konteks) }));
  const tanpa = hasil.filter((h) => h.kalimat === null).map((h) => sebutNama(h.i));
  const belum =
    tanpa.length === 0
      ? []
      : [
          rangkai`Data nasional untuk indikator ${daftarDan(tanpa)} belum tersedia, sehingga perbandingan belum dapat disajikan.`,
        ];
  return [...hasil.flatMap((h) => (h.kalimat ? [h.kalimat] : [])), ...belum];
}
