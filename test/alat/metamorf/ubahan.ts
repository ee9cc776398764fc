import { JUMLAH_INDIKATOR, RERATA } from "./kata-ubahan";
import type { Ubahan } from "./pita-ubahan";
import * as kata from "./ubahan-kata";
import * as susunan from "./ubahan-susunan";

export const UBAHAN: Readonly<Record<string, Ubahan>> = {
  namaLain: susunan.namaLain,
  kataLain: kata.kataLain,
  huruf: kata.huruf,
  triwulanLain: kata.triwulanLain,
  tahunLain: kata.tahunLain,
  tahunJudulKeliru: kata.tahunJudulKeliru,
  teksAngka: kata.teksAngka,
  barisKosong: susunan.barisKosong,
  kolomKosong: susunan.kolomKosong,
  judulAtas: susunan.judulAtas,
  tandaTangan: susunan.tandaTangan,
  catatanBawah: susunan.catatanBawah,
  pindahKolom: susunan.pindahKolom,
  judulUlang: susunan.judulUlang,
  jumlah: susunan.barisRingkas(JUMLAH_INDIKATOR, false),
  rerata: susunan.barisRingkas(RERATA, true),
};
