import type { Angka } from "../../domain/angka/angka";
import { type AlasanTakDihitung } from "../../domain/capaian/capaian";
import type { IndikatorLaporan } from "../../domain/laporan/laporan";
import type { Potongan } from "../model-naskah";
import { bersumber, isian, rangkai } from "../rangkai";
import { rapiDiKalimat } from "../../domain/teks/nama-kalimat";
import { sebutNama } from "../sebut";
import { tulisAngka } from "../tulis-angka";

/** Why there is no capaian, and what staff are to do before the report is handed in. */
const SEBAB: Readonly<Partial<Record<AlasanTakDihitung, readonly [sebab: string, tugas: string]>>> = {
  "target-negatif": ["targetnya negatif", "periksa target"],
  "realisasi-nol": ["realisasinya 0", "periksa realisasi"],
  "skala-berbeda": [
    "target dan realisasinya memakai skala predikat yang berbeda",
    "samakan skala target dan realisasi",
  ],
  "satuan-berbeda": ["target dan realisasinya memakai satuan yang berbeda", "samakan satuan target dan realisasi"],
  "pola-ragu": ["cara menjadikan triwulannya setahun belum ditetapkan", "tetapkan pola triwulan"],
  diragukan: ["target atau realisasinya diragukan", "periksa target dan realisasi"],
};

const rusak = (angka: Angka | undefined): boolean => angka?.jenis === "tak-terbaca" || angka?.jenis === "galat";

function takTerbaca(i: IndikatorLaporan): Potongan[] {
  const target = i.target?.angka;
  const bagian = rusak(target?.angka) ? "target" : "realisasi";
  const sel = bagian === "target" ? (target ? [target.sel] : []) : (i.realisasi?.sel ?? []);
  const isi = bagian === "target" ? target?.angka : i.realisasi?.angka;
  const tugas = isian(`perbaiki ${bagian} ${rapiDiKalimat(i.nama)} di buku kerja`);
  if (isi?.jenis === "tak-terbaca" && isi.alasan === "digabung")
    return rangkai`Capaian indikator ${sebutNama(i)} tidak dapat dihitung karena ${bagian}nya berada di sel gabungan (${bersumber(isi.teks.replace(/ digabung$/, ""), sel)}). ${tugas}`;
  const tertulis = isi && rusak(isi) ? rangkai` (tertulis ${bersumber(tulisAngka(isi, null), sel)})` : "";
  const sebagai = isi?.jenis === "tak-terbaca" && isi.alasan === "predikat" ? "predikat" : "angka";
  return rangkai`Capaian indikator ${sebutNama(i)} tidak dapat dihitung karena ${bagian} tidak terbaca sebagai ${sebagai}${tertulis}. ${tugas}`;
}

/** N2 of an indikator whose capaian can't be computed: the true reason, and what is to be done (narasi.md §2). */
export function capaianGalat(i: IndikatorLaporan): Potongan[] {
  if (i.capaian.status !== "tidak-dapat-dihitung") return [];
  const { alasan } = i.capaian;
  if (alasan === "target-nol")
    return rangkai`Capaian indikator ${sebutNama(i)} tidak dapat dihitung karena targetnya ${bersumber("0", i.target ? [i.target.angka.sel] : [])}.`;
  const sebab = SEBAB[alasan];
  if (sebab === undefined) return takTerbaca(i);
  return rangkai`Capaian indikator ${sebutNama(i)} tidak dapat dihitung karena ${sebab[0]}. ${isian(`${sebab[1]} ${rapiDiKalimat(i.nama)} di buku kerja atau Pengaturan`)}`;
}
