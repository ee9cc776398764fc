import type { ButirKepala } from "../../app/kata/kata-pengaturan";
import type { Kamus } from "../teks/kamus";

interface TeksKepala {
  readonly instansi: string;
  readonly instansiOtomatis: (nama: string) => string;
  readonly judul: string;
  readonly arti: string;
  readonly butir: Readonly<Record<ButirKepala, string>>;
  readonly menurutLembar: (isi: string) => string;
  readonly berbeda: (isi: string) => string;
  readonly belumAda: string;
}

const id: TeksKepala = {
  instansi: "Nama instansi",
  instansiOtomatis: (nama) => `Kosongkan untuk mengikuti judul lembar (${nama}).`,
  judul: "Penanda tangan LKj",
  arti: "Berdiri di akhir naskah LKj dan di penanda templat.",
  butir: {
    namaKepala: "Nama pimpinan",
    nipKepala: "NIP pimpinan",
    jabatanKepala: "Jabatan pimpinan",
    tempat: "Tempat penandatanganan",
  },
  menurutLembar: (isi) => `Kosongkan untuk mengikuti lembar (${isi}).`,
  berbeda: (isi) => `Lembar-lembar menyebut yang berbeda: ${isi}. Isi yang berlaku.`,
  belumAda: "Tidak disebut di lembar; bila kosong, menjadi isian di naskah.",
};

const en: TeksKepala = {
  instansi: "Name of the office",
  instansiOtomatis: (nama) => `Leave blank to follow the sheets' titles (${nama}).`,
  judul: "Who signs the LKj",
  arti: "Stands at the end of the report and in the marks of a template.",
  butir: {
    namaKepala: "Name of the head",
    nipKepala: "NIP of the head",
    jabatanKepala: "Position of the head",
    tempat: "Place of signing",
  },
  menurutLembar: (isi) => `Leave blank to follow the sheets (${isi}).`,
  berbeda: (isi) => `The sheets differ: ${isi}. Type the one that holds.`,
  belumAda: "No sheet says it; left blank, it is a blank in the report.",
};

/** Words of the form of the office and who signs, which the first click does not need. */
export const teksKepala = ({ bahasa }: Kamus): TeksKepala => (bahasa === "id" ? id : en);
