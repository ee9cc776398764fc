import type { Alamat } from "../domain/dokumen/alamat";
import { namaDokumen } from "../domain/dokumen/angka-dokumen";
import type { Dokumen, Peran } from "../domain/dokumen/dokumen";
import type { TabelTerlewat } from "../domain/dokumen/lembar-terbaca";
import { NAMA_PERAN } from "../domain/dokumen/nama-peran";
import type { CellRef } from "../domain/dokumen/sumber";
import { diragukanLalu } from "../domain/laporan/judul-basi";
import type { Laporan } from "../domain/laporan/laporan";
import type { Temuan } from "../domain/temuan/temuan";
import { kunciNama } from "../domain/teks/nama-indikator";
import type { Pemeriksaan } from "./pemeriksaan";

/** `Monev!A4:H9`: the second address without the sheet's name. */
const rentang = (awal: CellRef, akhir: CellRef, alamat: Alamat): string =>
  `${alamat(awal)}:${alamat(akhir).replace(/^.*!/, "")}`;

/** Tables that reading is not sure of: what they were taken for, and why that is doubtful. */
function ragu({ terpilih }: Laporan, alamat: Alamat): Temuan[] {
  return terpilih.ragu.flatMap(({ asal }): Temuan[] => {
    const { bacaan } = asal;
    if (!bacaan || asal.pendamping) return [];
    const { top, left, bottom, right } = bacaan.kotakJudul;
    const sudut = (row: number, column: number): CellRef => ({ sheetId: asal.sheetId, row, column });
    const letak = rentang(sudut(top, left), sudut(bacaan.baris.at(-1) ?? bottom, right), alamat);
    const kolomRagu = bacaan.kolom.filter((k) => k.keyakinan === "ragu");
    const bukti = kolomRagu.flatMap((k) => k.bukti.filter((b) => !b.mendukung).map((b) => b.kalimat));
    const alasan = [...new Set(bacaan.keraguan.length > 0 ? bacaan.keraguan : bukti)];
    const sebab = alasan.length === 0 ? "arti kolomnya belum pasti" : alasan.slice(0, 3).join("; ");
    return [
      {
        kode: "T25",
        tingkat: "peringatan",
        pesan: `Tabel ${letak} perlu dikenalkan: diduga ${NAMA_PERAN[asal.peran]}, tetapi ${sebab}. Sebelum jelas, isinya tidak dihitung dan tidak ditulisi.`,
        sel: [sudut(top, left), ...kolomRagu.map((k) => k.sel)],
        nilai: [],
      },
    ];
  });
}

const BERHASIL: ReadonlySet<Peran> = new Set(["pengukuran", "realisasi-anggaran", "program-kegiatan", "monev-tahunan"]);

/** Of a part of the year, where documents of the year's results name all that it is about; a budget, where another is read. */
function sudahTersebut({ sebagianTahun, anggaranSaja, nama }: TabelTerlewat, { terpilih }: Laporan): boolean {
  if (anggaranSaja) return terpilih.dipakai.some((d) => d.bentuk === "anggaran");
  if (!sebagianTahun || nama.length === 0) return false;
  const setahun = terpilih.dipakai.filter((d) => BERHASIL.has(d.asal.peran));
  const dikenal = new Set(setahun.flatMap((d) => namaDokumen(d).map((n) => kunciNama(n.teks))));
  return nama.every((satu) => dikenal.has(kunciNama(satu)));
}

/** Content that looks like ours and that no document was read from. */
function terlewat(laporan: Laporan, alamat: Alamat): Temuan[] {
  return laporan.lembar.flatMap((l) =>
    l.terlewat
      .filter((satu) => !sudahTersebut(satu, laporan))
      .map(({ sheetName, awal, akhir, sebab, perluDikenalkan }: TabelTerlewat): Temuan => ({
        kode: "T25",
        tingkat: perluDikenalkan ? "peringatan" : "catatan",
        pesan: `Lembar ${sheetName} (${rentang(awal, akhir, alamat)}) ${sebab}; isinya tidak dipakai.`,
        sel: [awal],
        nilai: [],
      })),
  );
}

function selTahun({ asal }: Dokumen): CellRef[] {
  return asal.judul.filter(({ teks }) => teks.includes(String(asal.tahun))).map(({ sel }) => sel);
}

const sebutTahun = (dokumen: Dokumen, alamat: Alamat): string => {
  const sel = selTahun(dokumen)[0];
  return `${dokumen.asal.sheetName} (tahun ${dokumen.asal.tahun ?? ""}${sel ? `, ${alamat(sel)}` : ""})`;
};

/** A sheet whose very name is of that other year: staff keep it as such. */
const sebutTahunSendiri = ({ asal }: Dokumen): boolean => asal.sheetName.includes(String(asal.tahun));

/** Sheets whose title names another year: their figures are not taken for this year's, and that is said. */
function tahunLain(laporan: Laporan, alamat: Alamat): Temuan[] {
  const { terpilih, tahun } = laporan;
  if (tahun === null) return [];
  const berperan = new Set(terpilih.dipakai.map((d) => d.asal.peran));
  const lain = terpilih.tahunLain.filter((d) => !d.asal.pendamping);
  const [tergantikan, hilang] = [
    lain.filter((d) => (berperan.has(d.asal.peran) && !sebutTahunSendiri(d)) || laporan.pengaturan.tahun !== null),
    [
      ...lain.filter((d) => !berperan.has(d.asal.peran) && laporan.pengaturan.tahun === null),
      ...diragukanLalu(terpilih),
    ],
  ];
  const isBasi = hilang.some((d) => laporan.basi.has(d));
  return [
    ...temuanTahun(hilang, tahun, "peringatan", alamat, isBasi),
    ...temuanTahun(tergantikan, tahun, "catatan", alamat, false),
  ];
}

function temuanTahun(
  dokumen: readonly Dokumen[],
  tahun: number,
  tingkat: Temuan["tingkat"],
  alamat: Alamat,
  basi: boolean,
): Temuan[] {
  if (dokumen.length === 0) return [];
  const sebut = [...new Set(dokumen.map((d) => sebutTahun(d, alamat)))].join(", ");
  const sebab = basi
    ? ` Targetnya sama dengan target ${tahun}; sebelum tahunnya jelas, realisasi di lembar lain yang berbeda pun tidak dipakai.`
    : "";
  const saran = tingkat === "peringatan" ? " Bila judulnya belum diganti dari tahun lalu, perbaiki tahunnya." : "";
  return [
    {
      kode: "T25",
      tingkat,
      pesan: `Judul lembar ${sebut} menyebut tahun lain, sehingga angkanya tidak dipakai untuk tahun ${tahun}.${sebab}${saran}`,
      sel: dokumen.flatMap(selTahun),
      nilai: dokumen.flatMap((d) => d.asal.tahun ?? []),
    },
  ];
}

/** Kinerja beside a budget whose indikator have no column that we know: filled in place, but no indikator of the list. */
function tanpaIndikator({ terpilih, indikator }: Laporan, alamat: Alamat): Temuan[] {
  if (indikator.length > 0) return [];
  return terpilih.dipakai.flatMap((d): Temuan[] => {
    if (d.bentuk !== "anggaran" || d.asal.peran !== "realisasi-anggaran") return [];
    const sel = d.baris.flatMap((b) => b.kinerja.flatMap((k) => k.realisasi?.sel ?? [])).slice(0, 1);
    const [pertama] = sel;
    if (!pertama) return [];
    const pesan = `Lembar ${d.asal.sheetName} memuat target dan realisasi kinerja (mulai ${alamat(pertama)}), tetapi kolom Indikator-nya tidak dikenali: hasilnya diisi di tempat, dan tidak masuk daftar indikator maupun tabel LKj.`;
    return [{ kode: "T25", tingkat: "peringatan", pesan, sel, nilai: [] }];
  });
}

/** "Nasional" beside the office's target and realisasi: whose it is, is told, but not what. */
function tanpaUkuran({ terpilih }: Laporan, alamat: Alamat): Temuan[] {
  return terpilih.dipakai.flatMap(({ asal }): Temuan[] => {
    if (!asal.bacaan || asal.pendamping) return [];
    const kolom = asal.bacaan.kolom.filter(
      (k) => k.arti === null && k.bukti.some((b) => b.jenis === "kata" && !b.mendukung),
    );
    return kolom.map(({ judul, sel }): Temuan => ({
      kode: "T25",
      tingkat: "catatan",
      pesan: `Kolom “${judul.join(" › ")}” (${alamat(sel)}) tidak dipakai: judulnya tidak menyebut target atau realisasi. Bila itu pembanding, tulislah misalnya “Realisasi ${judul.at(-1) ?? ""}”.`,
      sel: [sel],
      nilai: [],
    }));
  });
}

/** T25: sheets and tables that are not used, or not yet, because reading is not sure of them (baca.md §1). */
export const t25PerluDikenalkan: Pemeriksaan = (laporan, alamat) => [
  ...ragu(laporan, alamat),
  ...terlewat(laporan, alamat),
  ...tahunLain(laporan, alamat),
  ...tanpaIndikator(laporan, alamat),
  ...tanpaUkuran(laporan, alamat),
];
