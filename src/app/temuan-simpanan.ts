import { takTerpakai } from "../domain/pengaturan/pengaturan";
import { daftarBerekor } from "../domain/teks/daftar-berekor";
import type { Temuan } from "../domain/temuan/temuan";
import type { BacaanLaci, MasalahLaci } from "../excel/simpanan/baca-laci";

type Terbaca = Pick<BacaanLaci<never>, "masalah">;
type PengaturanTerbaca = Terbaca & Pick<BacaanLaci<never>, "isi">;

const SEBAB: Readonly<Record<MasalahLaci, string>> = {
  rusak: "rusak",
  "terlalu-besar": "terlalu besar (lebih dari 5 MB)",
};

function temuan(pesan: string): Temuan {
  return { kode: "T28", tingkat: "peringatan", pesan, sel: [], nilai: [] };
}

/** T28: what the workbook keeps for this add-in can't be read, and what that means for what was computed. */
export function temuanSimpanan(pengaturan: PengaturanTerbaca, tabel: Terbaca | null = null): readonly Temuan[] {
  const hasil: Temuan[] = [];
  if (pengaturan.masalah)
    hasil.push(
      temuan(
        `Pengaturan Capaian yang tersimpan di buku kerja ini ${SEBAB[pengaturan.masalah]}, sehingga tidak dibaca; perhitungan memakai pengaturan bawaan. Periksa tab Pengaturan, lalu simpan lagi.`,
      ),
    );
  const salah = takTerpakai(pengaturan.isi).map((kunci) => `“${kunci}”`);
  if (salah.length > 0)
    hasil.push(
      temuan(
        `Nilai pengaturan ${daftarBerekor(salah, { sebutan: "pengaturan" })} yang tersimpan di buku kerja ini tidak dapat dipakai; perhitungan memakai bawaannya. Periksa tab Pengaturan, lalu simpan lagi.`,
      ),
    );
  if (tabel?.masalah)
    hasil.push(
      temuan(
        `Catatan tabel LKj yang tersimpan di buku kerja ini ${SEBAB[tabel.masalah]}, sehingga tidak dibaca; suntingan di dalam tabel tidak dapat dibedakan dari tulisan terakhir.`,
      ),
    );
  return hasil;
}

/** A result with those findings before its own. */
export function denganTemuan<H extends { readonly temuan: readonly Temuan[] }>(
  hasil: H,
  pengaturan: PengaturanTerbaca,
): H {
  const lebih = temuanSimpanan(pengaturan);
  return lebih.length === 0 ? hasil : { ...hasil, temuan: [...lebih, ...hasil.temuan] };
}
