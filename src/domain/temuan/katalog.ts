/**
 * Every code of a finding, once: what it means and what to do about it, in the words of the guide (docs/panduan.md holds the same
 * table, and a test compares them), and what only this code is.
 *
 * T01–T14 are those of kinerja.md §8. Beyond them: T15 two sheets for one role, T16 the target falls back to another
 * document, T17 a question about jenis or pola, T18 a sheet or cell that can't be written to; T19–T24 what else an
 * evaluator asks by PermenPANRB 88/2021; T25 and T26 what is to be introduced; T27 staff's own sentences; T28 what the
 * workbook keeps for this add-in; T29 a result column that stayed blank although its rows hold the figures.
 */
interface ButirKatalog {
  readonly arti: string;
  readonly langkah: string;
  /** Keeps a result out of its cell until somebody answers. */
  readonly menahan?: true;
  /** The list of sheets explains it. */
  readonly tentangLembar?: true;
  /** Known from the plan of what is written, and so to Hitung Capaian as well: replaced, kept out, locked out. */
  readonly dariRencana?: true;
}

export const KATALOG = {
  T01: {
    arti: "Target setahun berbeda antardokumen",
    langkah: "Pastikan dokumen mana yang mengikat",
  },
  T02: {
    arti: "Jumlah target triwulan tidak sama dengan target setahun",
    langkah: "Betulkan rencana aksi, atau ubah pola di Pengaturan",
  },
  T03: {
    arti: "Realisasi berbeda antarlembar",
    langkah: "Samakan dengan sumber datanya",
  },
  T04: {
    arti: "Persentase yang diketik tidak sesuai dengan realisasi dan targetnya",
    langkah: "Periksa angka yang diganti",
    dariRencana: true,
  },
  T05: {
    arti: "Jumlah, persentase total, atau rata-rata tidak sesuai dengan barisnya",
    langkah: "Betulkan baris atau totalnya",
  },
  T06: {
    arti: "Pagu berbeda antardokumen",
    langkah: "Samakan dengan DPA terakhir",
  },
  T07: {
    arti: "Nama indikator hanya mirip, atau yang satu memuat yang lain",
    langkah: "Jawab Sama atau Berbeda di tab Temuan",
  },
  T08: {
    arti: "Judul menyebut triwulan lain",
    langkah: "Betulkan judul kolomnya",
  },
  T09: {
    arti: "Angka tidak terbaca, atau penulisannya bercampur",
    langkah: "Tulis ulang angkanya",
    menahan: true,
  },
  T10: {
    arti: "Nilai realisasi ada di tabel target",
    langkah: "Periksa matriks targetnya",
  },
  T11: {
    arti: "Indikator tanpa Perjanjian Kinerja, target, realisasi, atau monev",
    langkah: "Lengkapi lembarnya",
  },
  T12: {
    arti: "Nilai mustahil atau meragukan, misalnya target 0",
    langkah: "Betulkan angkanya",
    menahan: true,
  },
  T13: {
    arti: "Galat Excel, atau rumus yang merujuk dirinya sendiri",
    langkah: "Betulkan rumusnya",
    menahan: true,
  },
  T14: {
    arti: "Target triwulan tergeser satu tingkat",
    langkah: "Pindahkan ke baris yang benar",
  },
  T15: {
    arti: "Lebih dari satu lembar cocok untuk satu peran",
    langkah: "Tekan Pakai lembar … di temuannya, atau pilih di Pengaturan",
  },
  T16: {
    arti: "Target diambil dari dokumen lain",
    langkah: "Lengkapi dokumen yang dipilih",
  },
  T17: {
    arti: "Jenis, pola, atau skala predikat belum pasti",
    langkah: "Tekan jawaban yang benar di temuannya",
    menahan: true,
  },
  T18: {
    arti: "Hasil tidak ditulis: lembarnya diproteksi, atau selnya tertutup sel gabungan",
    langkah: "Buka proteksinya atau lepaskan gabungannya, lalu hitung lagi",
    menahan: true,
    dariRencana: true,
  },
  T19: {
    arti: "Target triwulan berbeda antardokumen",
    langkah: "Samakan rencana aksi dan monev",
  },
  T20: {
    arti: "Satuan berbeda antardokumen, atau antara target dan realisasi",
    langkah: "Pastikan satuan yang benar",
  },
  T21: {
    arti: "Satuan, formula, penanggung jawab, atau kondisi awal kosong",
    langkah: "Lengkapi kolomnya",
  },
  T22: {
    arti: "Realisasi triwulan kosong, padahal indikator lain sudah melaporkannya",
    langkah: "Isi realisasinya",
  },
  T23: {
    arti: "Indikator Perjanjian Kinerja tidak ada di Renstra",
    langkah: "Pastikan namanya, atau jelaskan di LKj",
  },
  T24: {
    arti: "Target Renstra berbalik arah, atau target akhirnya lain dari tahun terakhir",
    langkah: "Periksa target tahun-tahun itu",
  },
  T25: {
    arti: "Lembar atau tabel tidak dipakai, atau arti kolomnya belum pasti",
    langkah: "Tekan Kenalkan, atau betulkan judul lembar/kolomnya",
    menahan: true,
    tentangLembar: true,
  },
  T26: {
    arti: "Judul kolom lembar yang pernah dikenalkan berubah",
    langkah: "Tekan Kenalkan, dan pastikan arti kolomnya",
    menahan: true,
    tentangLembar: true,
  },
  T27: {
    arti: "Kalimat di kolom penjelasan menyebut capaian yang lain dari hitungannya",
    langkah: "Samakan kalimatnya dengan hitungannya",
  },
  T28: {
    arti: "Simpanan Capaian di buku kerja rusak atau hilang sebagian",
    langkah: "Atur ulang yang disebut di temuannya",
  },
  T29: {
    arti: "Kolom hasil dibiarkan kosong karena judul atau skalanya tidak pasti",
    langkah: "Isi sendiri, atau kenalkan kolomnya",
    menahan: true,
    tentangLembar: true,
    dariRencana: true,
  },
} as const satisfies Record<`T${number}`, ButirKatalog>;

export type KodeTemuan = keyof typeof KATALOG;

/** True for a code that the catalogue marks so. */
export function bersifat(kode: KodeTemuan, sifat: "menahan" | "tentangLembar" | "dariRencana"): boolean {
  const butir: ButirKatalog = KATALOG[kode];
  return butir[sifat] === true;
}
