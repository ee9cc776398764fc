import type { TemuanPeriksa } from "../app/olah-periksa";
import { periksaBuku, type HasilPeriksa } from "../app/periksa";
import { bacaArgumenPeriksa } from "./argumen";
import { bukaBuku } from "./buka-buku";
import { muatBekal, pasanganAsing } from "./bekal";
import type { Ketikan } from "./urai-ketikan";
import { kepalaLaporan, TANDA } from "./laporan-terminal";
import { gagal, type Keluaran } from "./keluaran";

type Selesai = Extract<HasilPeriksa, { status: "selesai" }>;

/** The one object that `periksa --json` prints; an accepted temuan carries its reason and is not counted. */
function jsonPeriksa({ temuan, ringkasan, alamat }: Pick<Selesai, "temuan" | "ringkasan" | "alamat">): object {
  return {
    temuan: temuan.map(({ kode, tingkat, pesan, sel, nilai, bidang, diterima }) => ({
      kode,
      tingkat,
      pesan,
      sel: sel.map(alamat),
      nilai,
      ...(bidang === null ? {} : { penanggungJawab: bidang }),
      ...(diterima === null ? {} : { diterima }),
    })),
    ringkasan,
  };
}

const ARTI = {
  galat: "angka dalam LKj akan salah",
  peringatan: "evaluator akan menanyakannya",
  catatan: "perlu diketahui",
} as const;

function satuBaris({ kode, pesan, bidang, diterima }: TemuanPeriksa): string {
  const milik = bidang === null ? "" : ` [${bidang}]`;
  return `  ${kode} ${pesan}${milik}${diterima === null ? "" : ` (diterima: ${diterima})`}`;
}

/** What `periksa` prints for people: the gravest first, what was accepted last. */
function laporanPeriksa({ laporan, temuan, ringkasan }: Selesai): string {
  const bagian = (["galat", "peringatan", "catatan"] as const).flatMap((tingkat) => {
    const milik = temuan.filter((t) => t.tingkat === tingkat && t.diterima === null);
    return milik.length === 0
      ? []
      : [`${TANDA[tingkat]} (${milik.length}) – ${ARTI[tingkat]}:\n${milik.map(satuBaris).join("\n")}`];
  });
  const diterima = temuan.filter((t) => t.diterima !== null);
  const akhir = diterima.length === 0 ? [] : [`DITERIMA (${diterima.length}):\n${diterima.map(satuBaris).join("\n")}`];
  const jumlah = ringkasan.galat + ringkasan.peringatan + ringkasan.catatan;
  const ringkas =
    jumlah === 0
      ? "Tidak ada temuan."
      : `${jumlah} temuan: ${ringkasan.galat} galat, ${ringkasan.peringatan} peringatan, ${ringkasan.catatan} catatan.`;
  return [kepalaLaporan(laporan), ...bagian, ...akhir, ringkas].join("\n\n");
}

/** Runs the add-in's own Periksa on a file, which is only read. */
export async function jalankanPeriksa(ketikan: Ketikan, folder: string): Promise<Keluaran> {
  const dibaca = bacaArgumenPeriksa(ketikan);
  if (!dibaca.ok) return gagal(dibaca.pesan);
  const { permintaan } = dibaca;
  const dimuat = muatBekal(permintaan, folder);
  if (!dimuat.ok) return gagal(dimuat.pesan);
  const dibuka = bukaBuku(permintaan, folder);
  if (!dibuka.ok) return gagal(dibuka.pesan);
  const hasil = await periksaBuku((tersimpan) => ({
    ...dimuat.gabung(tersimpan),
    ...permintaan.sementara,
  }));
  if (hasil.status === "tak-dikenal") return gagal(hasil.pesan);
  if (hasil.status === "gagal") return gagal(`${hasil.kegagalan.pesan} (${hasil.kegagalan.rincian})`);
  const asing = pasanganAsing(permintaan.pasangan, hasil.dokumen);
  if (asing !== null) return gagal(asing);
  const stdout = permintaan.json ? JSON.stringify(jsonPeriksa(hasil)) : laporanPeriksa(hasil);
  return { kode: hasil.ringkasan.galat > 0 ? 1 : 0, stdout: `${stdout}\n`, stderr: "" };
}
