import type { Alamat } from "../../domain/dokumen/alamat";
import { daftarBerekor } from "../../domain/teks/daftar-berekor";
import type { Temuan } from "../../domain/temuan/temuan";
import { alamatDiLembar } from "../../sheets/rumus";
import type { RencanaLembar, SelDiubah } from "./rencana-lembar";

/** What staff edited of one table; `rencana` is there where its sheet is written all the same. */
interface Bersuntingan {
  readonly judul: string;
  readonly suntingan: readonly SelDiubah[];
  readonly rencana: RencanaLembar | null;
}

const SEL_DISEBUT = 6;

/** "memuat suntingan Anda di sel H6, I7 dan 3 sel lain"; where nothing is known of what we wrote, it only may. */
export function kalimatSuntingan(suntingan: readonly SelDiubah[], isTercatat: boolean): string {
  const sel = daftarBerekor(
    suntingan.map((satu) => alamatDiLembar(satu.sel)),
    { sebutan: "sel", terbanyak: SEL_DISEBUT },
  );
  return `${isTercatat ? "" : "mungkin "}memuat suntingan Anda di sel ${sel}`;
}

/** Cells that staff edited inside a table, and what became of them. */
export function temuanTabel({ status }: { readonly status: readonly Bersuntingan[] }, alamat: Alamat): Temuan[] {
  const kutip = (nilai: string | number | boolean): string => `“${String(nilai).slice(0, 60)}”`;
  return status.flatMap(({ suntingan, judul, rencana }) => {
    const akibat = (baru: string): string => (rencana ? `diganti kembali dengan ${baru}` : `dibiarkan, bukan ${baru}`);
    return suntingan.map(({ sel, lama, baru }): Temuan => ({
      kode: "T04",
      tingkat: "peringatan",
      pesan: `Sel ${alamat(sel)} di dalam ${judul} diketik menjadi ${kutip(lama)}; ${akibat(kutip(baru))}.`,
      sel: [sel],
      nilai: [],
    }));
  });
}
