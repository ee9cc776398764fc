import { perubahanAnggaran } from "../../domain/anggaran/anggaran";
import type { Angka } from "../../domain/angka/angka";
import type { Desimal } from "../../domain/angka/desimal";
import { jumlahAngka } from "../../domain/angka/jumlah-angka";
import type { DokumenAnggaranTahunan } from "../../domain/dokumen/dokumen";
import type { CellRef } from "../../domain/dokumen/sumber";
import { AWAL_PENGATURAN, kalimatSumber } from "../kalimat-tabel";
import { belumAda, dokumenPeran, type PembuatTabel } from "../konteks-tabel";
import { angka, bilangan, hitung, KOSONG, teks } from "../sel";
import type { BarisTabel, SelTabel } from "../model-tabel";

type Baris = DokumenAnggaranTahunan["baris"][number];

/** A figure of one year: a kind of belanja, or their sum. */
interface NilaiTahun {
  readonly nilai: Angka;
  readonly asal: readonly CellRef[];
}

function jumlah({ belanja }: Baris): NilaiTahun {
  return { nilai: jumlahAngka(belanja.map((b) => b.nilai.angka)), asal: belanja.map((b) => b.nilai.sel) };
}

function nilaiTahun(baris: Baris): NilaiTahun[] {
  return [...baris.belanja.map((b) => ({ nilai: b.nilai.angka, asal: [b.nilai.sel] })), jumlah(baris)];
}

function barisTahun(baris: Baris): BarisTabel {
  const total = jumlah(baris);
  const sel: SelTabel =
    total.nilai.jenis === "angka" ? hitung(total.nilai.nilai, total.asal, "jumlah belanja") : KOSONG;
  return { corak: "isi", sel: [bilangan(baris.tahun), ...baris.belanja.map((b) => angka(b.nilai)), sel] };
}

function barisUbah(
  judul: string,
  lama: Baris,
  baru: Baris,
  ambil: (ubah: { rupiah: Desimal; persen: Desimal | null }) => Desimal | null,
  jenis: "selisih" | "persen",
): BarisTabel {
  const sesudah = nilaiTahun(baru);
  const sel = nilaiTahun(lama).map((awal, i): SelTabel => {
    const akhir = sesudah[i];
    const ubah = akhir ? perubahanAnggaran(awal.nilai, akhir.nilai) : null;
    const cara = jenis === "persen" ? "perubahan / tahun sebelumnya × 100" : "tahun ini − tahun sebelumnya";
    return { ...hitung(ubah && ambil(ubah), [...awal.asal, ...(akhir?.asal ?? [])], cara), jenis };
  });
  return { corak: "total", sel: [teks(judul), ...sel] };
}

/** The budgets of two years, kind by kind, and what changed (L437–441). */
export const perbandinganAnggaran: PembuatTabel = (konteks) => {
  const dokumen = dokumenPeran(konteks, "anggaran-dua-tahun", "anggaran-tahunan");
  const baris = [...(dokumen?.baris ?? [])].sort((a, b) => a.tahun - b.tahun);
  const tahun = baris.map((b) => b.tahun).join(" dan ");
  const judul = `Perbandingan Anggaran${tahun === "" ? "" : ` Tahun ${tahun}`}`;
  const pertama = baris[0];
  if (!pertama) return [belumAda("I.3", judul, "anggaran-dua-tahun")];
  const ubah = baris.slice(1).flatMap((kini, i) => {
    const lalu = baris[i] ?? pertama;
    return [
      barisUbah("Bertambah/ (Berkurang)", lalu, kini, (u) => u.rupiah, "selisih"),
      barisUbah("Perubahan (%)", lalu, kini, (u) => u.persen, "persen"),
    ];
  });
  return [
    {
      nomor: "I.3",
      judul,
      subjudul: ["(dalam rupiah)"],
      kepala: [
        { teks: "Tahun", jenis: "singkat", lebar: 96 },
        ...pertama.belanja.map((b) => ({ teks: b.nama.teks, jenis: "rupiah" as const, lebar: 124 })),
        { teks: "Jumlah", jenis: "rupiah", lebar: 130 },
      ],
      baris: [...baris.map(barisTahun), ...ubah],
      sumber: kalimatSumber(konteks, ["anggaran-dua-tahun"]),
      pengaturan: `${AWAL_PENGATURAN}jumlah dan perubahan dihitung dari belanja per jenis.`,
      huruf: 10,
    },
  ];
};
