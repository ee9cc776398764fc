import { daftarBerekor } from "../domain/teks/daftar-berekor";
import { daftarAlamat } from "../domain/dokumen/alamat";
import type { Laporan } from "../domain/laporan/laporan";
import type { Temuan } from "../domain/temuan/temuan";
import { menungguJawaban } from "./menunggu-jawaban";
import { nilaiTemuan } from "./nilai-disebut";
import type { Pemeriksaan } from "./pemeriksaan";

/** T23: an indikator of the PK that the Renstra lacks (PermenPANRB 88/2021: the PK follows the Renstra). */
export const t23TakAdaDiRenstra: Pemeriksaan = (laporan: Laporan, alamat) => {
  const renstra = laporan.terpilih.dipakai.find((d) => d.asal.peran === "renstra");
  if (!renstra) return [];
  const menunggu = menungguJawaban(laporan);
  const hilang = laporan.indikator.flatMap((i) => {
    const sebutan = [...i.padan.sebutan, ...(menunggu.get(i) ?? []).flatMap((m) => m.sebutan)];
    if (sebutan.some((s) => s.dokumen.asal.peran === "renstra")) return [];
    const pk = i.padan.sebutan.find((s) => s.dokumen.asal.peran === "pk" || s.dokumen.asal.peran === "pk-perubahan");
    return pk ? [{ nama: i.nama, sel: pk.baris.indikator.sel, target: pk.baris.target }] : [];
  });
  if (hilang.length === 0) return [];
  const temuan: Temuan = {
    kode: "T23",
    tingkat: "catatan",
    pesan: `${daftarBerekor(hilang.map((h) => `“${h.nama}”`))} ada di Perjanjian Kinerja (${daftarAlamat(
      hilang.map((h) => h.sel),
      alamat,
    )}) tetapi tidak ada di Renstra (lembar ${renstra.asal.sheetName}).`,
    sel: hilang.map((h) => h.sel),
    nilai: hilang.flatMap((h) => nilaiTemuan(h.target?.angka)),
  };
  return [temuan];
};
