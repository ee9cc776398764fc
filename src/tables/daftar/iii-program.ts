import type { BarisIndikator, DokumenIndikator, Peran } from "../../domain/dokumen/dokumen";
import { cariAnggaran, cariIndikator } from "../../domain/dokumen/pilih-dokumen";
import { kunciNama } from "../../domain/teks/nama-indikator";
import { barisPerProgram } from "../../domain/anggaran/jumlah-bagian";
import { hitungSerapan } from "../../domain/anggaran/anggaran";
import { KOSONG as TANPA_NILAI } from "../../domain/angka/isi";
import { sumberPenilaian } from "../../domain/penilai/penilaian";
import { gabungTurun } from "../gabung-turun";
import { caraHitung } from "../indikator";
import { NAMA_PERAN } from "../../domain/dokumen/nama-peran";
import { AWAL_PENGATURAN, kalimatSumber } from "../kalimat-tabel";
import { belumAda, type KonteksTabel, type PembuatTabel } from "../konteks-tabel";
import { angka, baris, bilangan, capaian, hitung, KOSONG, kriteria, salin, selDari } from "../sel";
import type { BarisTabel, Judul, SelTabel } from "../model-tabel";

/** Cascades whose realisasi are of the whole year; a quarter's would not be the year's. */
const SETAHUN: readonly Peran[] = ["pengukuran", "monev-tahunan", "monev-tw-4"];

const ANGGARAN: readonly Judul[] = [
  { teks: "Anggaran Program (Rp)", jenis: "rupiah", lebar: 86 },
  { teks: "Realisasi Anggaran (Rp)", jenis: "rupiah", lebar: 86 },
  { teks: "% Realisasi Anggaran", jenis: "persen", lebar: 56 },
];

const KEPALA: readonly Judul[] = [
  { teks: "No", jenis: "nomor", lebar: 30 },
  { teks: "Sasaran", jenis: "teks", lebar: 160 },
  { teks: "Program/Sasaran Program", jenis: "teks", lebar: 150 },
  { teks: "Indikator Program", jenis: "teks", lebar: 150 },
  { teks: "Target", jenis: "alami", lebar: 60 },
  { teks: "Realisasi", jenis: "alami", lebar: 62 },
  { teks: "Capaian (%)", jenis: "persen", lebar: 62 },
  { teks: "Kriteria", jenis: "singkat", lebar: 84 },
];

const programDari = ({ bawahan }: DokumenIndikator) => bawahan.filter(({ tingkat }) => tingkat === "program");

/** Pagu and realisasi of the program of that name; blank where no sheet, or more than one row, has it. */
function anggaranProgram({ laporan }: KonteksTabel, nama: BarisIndikator["sasaran"]): SelTabel[] {
  const kunci = nama === null ? null : kunciNama(nama.teks);
  const baris = cariAnggaran(laporan.terpilih.dipakai, "realisasi-anggaran")?.baris ?? [];
  const milik = barisPerProgram(baris).filter((b) => b.program !== null && kunciNama(b.program.teks) === kunci);
  const [satu] = milik;
  if (!satu || milik.length > 1) return [KOSONG, KOSONG, KOSONG];
  const { pagu, realisasi } = satu;
  const { persen } = hitungSerapan(pagu?.angka ?? TANPA_NILAI, realisasi?.angka ?? TANPA_NILAI);
  return [angka(pagu), angka(realisasi), hitung(persen, selDari(pagu, realisasi), "realisasi / anggaran × 100")];
}

function barisProgram(
  { laporan }: KonteksTabel,
  nomor: number,
  sasaran: BarisIndikator["sasaran"],
  b: BarisIndikator,
): BarisTabel {
  const nilai = laporan.penilai.setahun(b);
  const asal = sumberPenilaian(nilai);
  return baris(
    bilangan(nomor),
    salin(sasaran),
    salin(b.sasaran),
    salin(b.indikator),
    angka(b.target, true),
    angka(b.realisasi, true),
    capaian(nilai.capaian, asal, caraHitung(nilai.cara)),
    kriteria(nilai.kriteria, asal),
  );
}

/** What the programs below each sasaran reached, where the workbook has a cascade of the whole year (tabel.md). */
export const capaianProgram: PembuatTabel = (konteks) => {
  const nomor = `III.${6 + 3 * konteks.sasaran.length}`;
  const judul = `Capaian Kinerja Program${konteks.tahun}`;
  const dokumen = SETAHUN.flatMap((peran) => cariIndikator(konteks.laporan.terpilih.dipakai, peran) ?? []).find(
    (d) =>
      d.asal.sampaiBulan === null && programDari(d).some(({ baris: b }) => b.target !== null && b.realisasi !== null),
  );
  if (!dokumen)
    return [
      {
        ...belumAda(nomor, judul, "program", "kinerja setahun yang memuat indikator program di bawah sasarannya"),
        pilihan: true,
      },
    ];
  const anggaran = new Map(programDari(dokumen).map(({ baris: b }) => [b, anggaranProgram(konteks, b.sasaran)]));
  const isBeranggaran = [...anggaran.values()].flat().some((sel) => sel.isi !== "");
  const isi = dokumen.baris.flatMap((induk, i) => {
    const milik = programDari(dokumen).filter((p) => p.induk === i);
    return gabungTurun(
      milik.map((p) => {
        const kinerja = barisProgram(konteks, i + 1, induk.sasaran ?? induk.indikator, p.baris);
        return isBeranggaran ? { ...kinerja, sel: [...kinerja.sel, ...(anggaran.get(p.baris) ?? [])] } : kinerja;
      }),
      [0, 1],
    );
  });
  return [
    {
      nomor,
      judul,
      pilihan: true,
      kepala: isBeranggaran ? [...KEPALA, ...ANGGARAN] : KEPALA,
      bernomor: true,
      baris: isi,
      sumber: kalimatSumber(konteks, [dokumen.asal.peran, ...(isBeranggaran ? (["realisasi-anggaran"] as const) : [])]),
      pengaturan: `${AWAL_PENGATURAN}target dan realisasi program dari ${NAMA_PERAN[dokumen.asal.peran]} sendiri; capaian menurut jenis indikator.`,
      huruf: 9,
    },
  ];
};
