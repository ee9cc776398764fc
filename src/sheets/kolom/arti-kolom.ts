import type { Bukti } from "../../domain/dokumen/bacaan";
import { bacaJudulKolom, isPelengkapJudul, twDariAngka, type JudulKolom, type Konsep } from "../judul-kolom";
import { sebutKolom, type Kolom } from "./kolom";
import { ratakan } from "../rata-teks";
import { artikanAkhirTriwulan, artikanTahunan } from "./akhir-triwulan";
import { artikanSemester } from "./artikan-semester";
import { artikanCapaianBulan, artikanHasil } from "./hasil-terukur";
import { bersihkanJudul } from "./bersih-judul";
import { isBernomorBulan } from "./bulan";
import type { JejakJudul } from "./jejak-judul";
import { DeretTahun } from "./deret-tahun";
import { nomorSaja } from "./nomor-tahun";
import { artikanPihakPolos } from "./pihak-polos";
import { artikanJumlahBelanja, artikanPengeluaran } from "./pengeluaran";
import { gabungPenentu, PENENTU_KOSONG, type Penentu } from "./penentu";
import { semesterDariAngka } from "./semester";
import { artikanSampaiIni } from "./sampai-ini";
import { bacaSingkatan, isBerpasangan } from "./singkatan";
import { tanpaTargetAcuan } from "./target-acuan";
import { artiPerubahan } from "./target-perubahan";
import { TriwulanRomawi } from "./triwulan-romawi";

/** Group headings whose lowest columns are theirs where these say only which quarter, year or month. */
const UKURAN: ReadonlySet<Konsep> = new Set([
  "target",
  "realisasi",
  "capaian",
  "capaian-target",
  "hasil",
  "persen",
  "terhadap-akhir",
  "terhadap-setahun",
]);

const INDUK_JUMLAH: ReadonlySet<Konsep> = new Set(["target", "realisasi", "capaian", "pagu"]);

interface Dibaca extends JejakJudul {
  readonly daun: string;
  readonly induk: string;
  readonly bacaan: readonly JudulKolom[];
}

/** A bare number or "II" below "Triwulan", "Bulan ke". */
function penentuDaun({ daun, bacaan, teks }: Dibaca, saudara: readonly Dibaca[], singkat: boolean): Penentu {
  const penentu = bacaan.at(-1)?.penentu ?? PENENTU_KOSONG;
  const kelompok = teks.slice(0, -1).map(ratakan);
  const di = (pola: RegExp): boolean => kelompok.some((t) => pola.test(t));
  const nomor = /^\(?(\d{1,2})\)?$/.exec(ratakan(daun))?.[1];
  const tw = penentu.tw ?? (di(/triwulan|\btw\b/) ? twDariAngka(daun) : null);
  const berbulan = nomor !== undefined && (di(/\b(bulan|bln)\b/) || isBernomorBulan(saudara.map((s) => s.daun)));
  const bulan = penentu.bulan ?? (berbulan ? Number(nomor) : null);
  const semester = penentu.semester ?? (di(/\bsemester$/) ? semesterDariAngka(daun) : null);
  return { ...penentu, tw: tw ?? (singkat ? (bacaSingkatan(daun)?.tw ?? null) : null), bulan, semester };
}

/** The nearest group heading that says something. */
const konsepInduk = ({ bacaan }: Dibaca): Konsep | null =>
  bacaan
    .slice(0, -1)
    .reverse()
    .find((b) => b.konsep !== null)?.konsep ?? null;

const konsepSendiri = ({ daun, bacaan }: Dibaca, singkat: boolean): Konsep | null =>
  (singkat ? bacaSingkatan(daun)?.konsep : undefined) ?? bacaan.at(-1)?.konsep ?? null;

/** "Kinerja" beside "Target" under one quarter is its realisasi; alone it is a heading. */
function isKinerjaTercapai(satu: Dibaca, saudara: readonly Dibaca[], singkat: boolean): boolean {
  if (bersihkanJudul(satu.daun) !== "kinerja") return false;
  const konsep = saudara.map((s) => konsepSendiri(s, singkat));
  return konsep.includes("target") && !konsep.some((k) => k === "realisasi" || k === "capaian" || k === "hasil");
}

const SISI_UANG = /^(anggaran|keuangan)( \(?(rp\.?|%|persen)\)?)?$/;
const SISI_KINERJA = /^(kinerja|fisik|output|k)( \(?%\)?)?$/;

/** "Kinerja | Anggaran" under one measure are its two sides: what was reached, what was spent. */
function isSisiUang({ daun }: Dibaca, saudara: readonly Dibaca[]): boolean {
  return SISI_UANG.test(ratakan(daun)) && saudara.some((s) => SISI_KINERJA.test(ratakan(s.daun)));
}

const perubahanDaun = (satu: Dibaca, saudara: readonly Dibaca[]): "sebelum" | "sesudah" | null =>
  artiPerubahan(
    bersihkanJudul(satu.daun),
    saudara.map((s) => bersihkanJudul(s.daun)),
  );

function konsepKolom(satu: Dibaca, saudara: readonly Dibaca[], singkat: boolean): Konsep | null {
  const sendiri = konsepSendiri(satu, singkat);
  const induk = konsepInduk(satu);
  const ukuran = induk !== null && UKURAN.has(induk);
  if (sendiri === "indikator" && induk === "tujuan") return "indikator-tujuan";
  if (ukuran && isSetahun(satu) && saudara.some(isBerkala)) return induk;
  if (ukuran && sendiri === "persen" && isSatuanSaja(satu, saudara)) return induk;
  if (sendiri === "target" && induk === "target-akhir") return induk;
  if (sendiri === "jumlah" && induk !== null && INDUK_JUMLAH.has(induk)) return induk;
  if (ukuran && isSisiUang(satu, saudara)) return induk;
  const perubahan = induk === "target" || induk === "pagu" ? perubahanDaun(satu, saudara) : null;
  if (perubahan !== null) return perubahan;
  if (ukuran && isSumberDana(satu, saudara)) return "rincian";
  if (sendiri !== null && (sendiri !== "uraian" || induk === null)) return sendiri;
  if (induk === null && isRupiahSaja(satu) && isSekadarTarget(saudara)) return "target";
  if (isKinerjaTercapai(satu, saudara, singkat)) return "realisasi";
  if (!ukuran || isPelengkap(satu)) return induk;
  const lain = saudara.filter((s) => s !== satu && konsepSendiri(s, singkat) !== "satuan");
  const terinci = lain.some((s) => konsepSendiri(s, singkat) !== null || !isPelengkap(s));
  return terinci || lain.filter(isBerkala).length > 1 ? "rincian" : induk;
}

/** "Target", and below it "(%)" alone: what the measure is counted in. */
const isSatuanSaja = ({ daun }: Dibaca, saudara: readonly Dibaca[]): boolean =>
  saudara.length === 1 && /^\( ?(%|persen) ?\)$|^%$/.test(ratakan(daun));

const isRupiahSaja = ({ daun }: Dibaca): boolean => /^\(?rp\.?( ?\(?[\w. ]*\))?\)?$/.test(ratakan(daun));

/** "2024 › Target | Rp": of what is measured a target alone, whose money stands beside it. */
const isSekadarTarget = (saudara: readonly Dibaca[]): boolean =>
  saudara.filter((s) => !isRupiahSaja(s)).every((s) => konsepSendiri(s, false) === "target") &&
  saudara.some((s) => !isRupiahSaja(s));

const SUMBER_DANA =
  /^(apbd|apbn|dak|dau|dbh|dbhcht|did|pad|blud?|pnbp|rm|phln|hibah|dana (desa|transfer|insentif)|banprov|bankeu)( (prov\w*|kab\w*|kota|murni|(non ?)?fisik|lainnya))?( \(rp\.?\))?$/;
const isDariDana = ({ daun }: Dibaca): boolean => SUMBER_DANA.test(bersihkanJudul(daun));

/** "Anggaran › APBD | DAK | Jumlah": of each source of money a part, none of them the whole. */
const isSumberDana = (satu: Dibaca, saudara: readonly Dibaca[]): boolean =>
  isDariDana(satu) && saudara.some((s) => s !== satu && isDariDana(s));

/** "Target › TW I | … | Tahun": the year's own, beside its quarters. */
const isSetahun = ({ daun }: Dibaca): boolean => /^(tahun|setahun|tahunan|(1|satu) tahun)$/.test(bersihkanJudul(daun));

/** Among the months or quarters of a year, a column that names none of them is not known to be the year's. */
const isBerkala = ({ bacaan }: Dibaca): boolean => {
  const penentu = bacaan.at(-1)?.penentu;
  return penentu !== undefined && (penentu.tw !== null || penentu.bulan !== null || penentu.semester !== null);
};

const isPelengkap = ({ daun }: Dibaca): boolean =>
  isPelengkapJudul(daun) || nomorSaja(daun) !== null || /^\(?\d{1,2}\)?$/.test(daun);

function buktiKata({ teks }: Dibaca, konsep: Konsep | null): Bukti[] {
  if (konsep === null) return [];
  return [{ jenis: "kata", mendukung: true, kalimat: `judulnya ${sebutKolom({ teks })}` }];
}

/** What the words of a table's header say that each column holds: its own word, else that of the group above it. */
export function artikanKolom(jejak: readonly JejakJudul[]): Kolom[] {
  const romawi = new TriwulanRomawi(jejak);
  const deret = new DeretTahun(jejak);
  const dibaca = jejak.map((j): Dibaca => ({
    ...j,
    daun: j.teks.at(-1) ?? "",
    induk: j.teks.slice(0, -1).join("›"),
    bacaan: j.teks.map((teks, tingkat) => {
      const { konsep, penentu } = bacaJudulKolom(teks);
      const bersemester = j.teks.slice(0, tingkat).some((induk) => /\bsemester$/.test(ratakan(induk)));
      const tahunKe = penentu.tahunKe ?? deret.tahunKe(j.teks, tingkat);
      const tw = penentu.tw ?? (tahunKe === null && !bersemester ? romawi.tw(j.teks, tingkat) : null);
      return { konsep, penentu: { ...penentu, tw, tahunKe } };
    }),
  }));
  const singkat = isBerpasangan(dibaca.map((d) => d.daun));
  const perInduk = new Map<string, Dibaca[]>();
  for (const satu of dibaca) {
    const saudara = perInduk.get(satu.induk);
    if (saudara) saudara.push(satu);
    else if (satu.induk !== "") perInduk.set(satu.induk, [satu]);
  }
  const kolom = dibaca.map((satu) => {
    const saudara = perInduk.get(satu.induk) ?? [];
    const konsep = konsepKolom(satu, saudara, singkat);
    const penentuSendiri = penentuDaun(satu, saudara, singkat);
    const atas = satu.bacaan.slice(0, -1).reverse();
    return {
      column: satu.column,
      konsep,
      teks: satu.teks,
      penentu: gabungPenentu([penentuSendiri, ...atas.map((b) => b.penentu)]),
      penentuSendiri,
      selTeks: satu.sel,
      bukti: buktiKata(satu, konsep),
    };
  });
  const berwaktu = artikanTahunan(artikanAkhirTriwulan(artikanSampaiIni(artikanSemester(kolom))));
  const berhasil = artikanHasil(artikanJumlahBelanja(artikanPengeluaran(berwaktu)));
  return tanpaTargetAcuan(artikanPihakPolos(artikanCapaianBulan(berhasil)));
}
