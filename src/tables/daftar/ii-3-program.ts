import { perubahanAnggaran } from "../../domain/anggaran/anggaran";
import { bilanganDari, KOSONG as TANPA } from "../../domain/angka/isi";
import { jumlahAngka } from "../../domain/angka/jumlah-angka";
import type { BarisProgram, DokumenProgram } from "../../domain/dokumen/dokumen";
import { samaSel } from "../../domain/dokumen/sumber";
import { gabungTurun } from "../gabung-turun";
import { AWAL_PENGATURAN, kalimatSumber } from "../kalimat-tabel";
import { belumAda, dokumenPeran, type PembuatTabel } from "../konteks-tabel";
import { angka, barisPenuh, bilangan, hitung, KOSONG, salin, selDari } from "../sel";
import type { BarisTabel, Judul } from "../model-tabel";

const KEPALA: readonly Judul[] = [
  { teks: "No", jenis: "nomor", lebar: 26 },
  { teks: "Sasaran", jenis: "teks", lebar: 150 },
  { teks: "Kode", jenis: "singkat", lebar: 40 },
  { teks: "Program/Kegiatan", jenis: "teks", lebar: 250 },
  { teks: "Sebelum Perubahan (Rp)", jenis: "rupiah", lebar: 96 },
  { teks: "Sesudah Perubahan (Rp)", jenis: "rupiah", lebar: 96 },
  { teks: "Bertambah/ (Berkurang) (Rp)", jenis: "selisih", lebar: 100 },
];

function barisProgram(b: BarisProgram, nomor: number): BarisTabel {
  const ubah = perubahanAnggaran(b.sebelum?.angka ?? TANPA, b.sesudah?.angka ?? TANPA);
  return {
    corak: b.tingkat === 0 ? "induk" : "isi",
    sel: [
      b.sasaran ? bilangan(nomor) : KOSONG,
      salin(b.sasaran),
      salin(b.kode),
      salin(b.nama),
      angka(b.sebelum),
      angka(b.sesudah),
      hitung(ubah?.rupiah, selDari(b.sebelum, b.sesudah), "sesudah − sebelum"),
    ],
  };
}

function barisTotal({ baris }: DokumenProgram): BarisTabel {
  const atas = baris.filter((b) => b.tingkat === 0);
  const [sebelum, sesudah] = [atas.map((b) => b.sebelum), atas.map((b) => b.sesudah)];
  const [awal, akhir] = [sebelum, sesudah].map((kolom) => bilanganDari(jumlahAngka(kolom.map((a) => a?.angka))));
  return {
    corak: "total",
    sel: [
      { isi: "Total Anggaran yang Berkaitan Langsung dengan Pencapaian Sasaran", lebar: 4 },
      null,
      null,
      null,
      hitung(awal, selDari(...sebelum), "jumlah program"),
      hitung(akhir, selDari(...sesudah), "jumlah program"),
      hitung(awal && akhir?.minus(awal), selDari(...sebelum, ...sesudah), "jumlah sesudah − jumlah sebelum"),
    ],
  };
}

/** One cell names the sasaran of both rows. */
function samaSasaran(a: BarisProgram["sasaran"] | undefined, b: BarisProgram["sasaran"]): boolean {
  return a ? b !== null && samaSel(a.sel, b.sel) : false;
}

/** Rows of one sasaran, cut where an urusan stands between them. */
function susun({ baris, urusan }: DokumenProgram): BarisTabel[] {
  const hasil: BarisTabel[] = [];
  let kelompok: BarisProgram[] = [];
  let nomor = 0;
  const tutup = (): void => {
    if (kelompok.length === 0) return;
    hasil.push(
      ...gabungTurun(
        kelompok.map((b) => barisProgram(b, nomor)),
        [0, 1],
      ),
    );
    kelompok = [];
  };
  const judul = [...urusan].sort((a, b) => a.sel.row - b.sel.row);
  let sebelumnya: BarisProgram | null = null;
  for (const b of baris) {
    const sama = samaSasaran(sebelumnya?.sasaran, b.sasaran);
    if (!sama) tutup();
    while (judul[0] && judul[0].sel.row < b.nama.sel.row) {
      tutup();
      hasil.push(barisPenuh(salin(judul.shift()), KEPALA.length, "kelompok"));
    }
    if (!sama && b.sasaran) nomor++;
    kelompok.push(b);
    sebelumnya = b;
  }
  tutup();
  return hasil;
}

/** Programs and kegiatan before and after the change of the budget (L499–528). */
export const strukturProgram: PembuatTabel = (konteks) => {
  const judul = `Struktur Program dan Kegiatan terkait Langsung Pencapaian Sasaran${konteks.tahun}`;
  const dokumen = dokumenPeran(konteks, "program-kegiatan", "program");
  if (!dokumen) return [belumAda("II.3", judul, "program-kegiatan")];
  return [
    {
      nomor: "II.3",
      judul,
      kepala: KEPALA,
      baris: [...susun(dokumen), barisTotal(dokumen)],
      sumber: kalimatSumber(konteks, ["program-kegiatan"]),
      pengaturan: `${AWAL_PENGATURAN}selisih = sesudah − sebelum; total menjumlahkan program.`,
      huruf: 9,
    },
  ];
};
