import type { Alamat } from "../../domain/dokumen/alamat";
import { daftarBerekor } from "../../domain/teks/daftar-berekor";
import type { Temuan } from "../../domain/temuan/temuan";
import { alamatDiLembar } from "../../sheets/rumus-sel";
import type { RencanaLembar, SelDiubah } from "./rencana-lembar";

/** What staff edited of one table; `rencana` is there where its sheet is written all the same. */
interface Bersuntingan {
  readonly judul: string;
  readonly lembar: string | null;
  readonly suntingan: readonly SelDiubah[];
  readonly isTercatat: boolean;
  readonly rencana: RencanaLembar | null;
}

const SEL_DISEBUT = 6;
const LEMBAR_DISEBUT = 12;

/** "memuat suntingan Anda di sel H6, I7 dan 3 sel lain"; where nothing is known of what we wrote, it only may. */
export function kalimatSuntingan(suntingan: readonly SelDiubah[], isTercatat: boolean): string {
  const sel = daftarBerekor(
    suntingan.map((satu) => alamatDiLembar(satu.sel)),
    { sebutan: "sel", terbanyak: SEL_DISEBUT },
  );
  return `${isTercatat ? "" : "mungkin "}memuat suntingan Anda di sel ${sel}`;
}

/** As staff would read it in the cell: without the apostrophe that keeps a text a text. */
function kutip(nilai: string | number | boolean): string {
  const teks = typeof nilai === "number" ? String(nilai).replace(".", ",") : String(nilai).replace(/^'/, "");
  return `“${teks.slice(0, 60)}”`;
}

/** Cells that staff edited inside a table, and what became of them; where that can't be told any more, T28 says so once. */
export function temuanTabel({ status }: { readonly status: readonly Bersuntingan[] }, alamat: Alamat): Temuan[] {
  const tercatat = status.filter((s) => s.isTercatat);
  const lain = status.filter((s) => !s.isTercatat && s.suntingan.length > 0);
  return [
    ...tercatat.flatMap((s) => temuanSuntingan(s, alamat)),
    ...temuanTakTercatat(
      lain.filter((s) => s.rencana === null),
      "dibiarkan",
    ),
    ...temuanTakTercatat(
      lain.filter((s) => s.rencana !== null),
      "ditulis ulang",
    ),
  ];
}

function temuanSuntingan({ rencana, judul, suntingan }: Bersuntingan, alamat: Alamat): Temuan[] {
  const akibat = (baru: string): string => (rencana ? `diganti kembali dengan ${baru}` : `dibiarkan, bukan ${baru}`);
  return suntingan.map(({ sel, lama, baru }) => ({
    kode: "T04",
    tingkat: "peringatan",
    pesan: `Sel ${alamat(sel)} di dalam ${judul} diketik menjadi ${kutip(lama)}; ${akibat(kutip(baru))}.`,
    sel: [sel],
    nilai: [],
  }));
}

function temuanTakTercatat(status: readonly Bersuntingan[], akibat: string): Temuan[] {
  if (status.length === 0) return [];
  const lembar = daftarBerekor(
    status.map((s) => `${s.lembar ?? s.judul} (${s.suntingan.length} sel)`),
    { sebutan: "lembar", terbanyak: LEMBAR_DISEBUT },
  );
  return [
    {
      kode: "T28",
      tingkat: "peringatan",
      pesan: `Tulisan terakhir Capaian di lembar tabelnya tidak tercatat lagi di buku kerja ini, misalnya karena disimpan oleh program lain, sehingga suntingan Anda tidak dapat dibedakan; yang berbeda dari hitungan sekarang ${akibat}: ${lembar}.`,
      sel: status.flatMap((s) => s.suntingan.slice(0, 1).map(({ sel }) => sel)),
      nilai: [],
    },
  ];
}
