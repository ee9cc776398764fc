import { daftarBerekor } from "../domain/teks/daftar-berekor";
import type { Dokumen } from "../domain/dokumen/dokumen";
import type { LembarTerbaca } from "../domain/dokumen/lembar-terbaca";
import { perubahanJudul } from "../domain/kenalan/bergeser";
import { NAMA_PERAN } from "../domain/dokumen/nama-peran";

const BENTUK_DAFTAR = { sebutan: "lembar", pemisah: "; lembar ", sambungan: "; dan ", terbanyak: 6 };

/** What a sheet holds, for a refusal: its recognised tables, or what was found and what is missing. */
function isiSingkat({ sheetName, dokumen, terlewat, bergeser }: LembarTerbaca): string {
  const peran = [...new Set(dokumen.map((d: Dokumen) => NAMA_PERAN[d.asal.peran]))];
  const isi = [
    ...(peran.length === 0 ? [] : [`dikenali sebagai ${peran.join(", ")}`]),
    ...terlewat.map((t) => t.sebab),
    ...(bergeser ? [`pernah dikenalkan, tetapi ${perubahanJudul(bergeser)}`] : []),
  ];
  return `“${sheetName}” ${isi.length === 0 ? "tidak berisi tabel kinerja" : isi.join("; ")}`;
}

const isMiripKita = ({ terlewat, bergeser }: LembarTerbaca): boolean => terlewat.length > 0 || bergeser !== null;

/** The refusal: true of every sheet, and what would make the workbook one of ours. */
export function pesanTakDikenal(lembar: readonly LembarTerbaca[]): string {
  const milikStaf = lembar.filter((l) => !l.buatanSendiri);
  // What looks like ours comes first: it is what staff can introduce.
  const urut = [...milikStaf].sort((a, b) => Number(isMiripKita(b)) - Number(isMiripKita(a)));
  const sebut = daftarBerekor(urut.map(isiSingkat), BENTUK_DAFTAR);
  return `Tidak ada lembar kinerja yang dikenali sebagai Renstra, Perjanjian Kinerja, Monev, atau Pengukuran Kinerja: lembar ${sebut}. Buku kerja tidak diubah.`;
}
