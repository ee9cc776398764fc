import { jarakSunting } from "../app/kata/kata-teks";
import { caraPakai, PERINTAH, type Perintah } from "./pilihan";

/** The name that was probably meant: at most a third of its letters wrong; null where none is near. */
export function terdekat(ketikan: string, nama: readonly string[]): string | null {
  const polos = (teks: string): string => teks.replace(/^-+/, "").toLowerCase();
  const dekat = nama
    .map((satu) => {
      const batas = Math.max(1, Math.floor(polos(satu).length / 3));
      return { satu, batas, jauh: jarakSunting(polos(ketikan).slice(0, 40), polos(satu), batas) };
    })
    .filter(({ batas, jauh }) => jauh <= batas)
    .sort((x, y) => x.jauh - y.jauh);
  return dekat[0]?.satu ?? null;
}

const mungkin = (nama: string | null): string => (nama === null ? "" : `; mungkin maksudnya ${nama}`);
const pendek = (teks: string): string => (teks.length > 40 ? `${teks.slice(0, 40)}…` : teks);

/** Why there is no such command, in one line. */
export function perintahAsing(nama: string | undefined): string {
  if (nama === undefined) return `Perintah belum disebut. ${caraPakai(undefined)}`;
  const dekat = terdekat(
    nama,
    PERINTAH.map((satu) => satu.nama),
  );
  return `Perintah “${pendek(nama)}” tidak dikenal${mungkin(dekat)}. ${caraPakai(undefined)}`;
}

/** What was typed behind a command: its files, and what stands behind each of its options ("" behind one that takes no value). */
export interface Ketikan {
  readonly perintah: Perintah;
  readonly berkas: readonly string[];
  readonly pilihan: ReadonlyMap<string, readonly string[]>;
}

/** The value of an option; the last, where it was typed more than once. */
export const nilaiPilihan = ({ pilihan }: Ketikan, nama: string): string | null => pilihan.get(nama)?.at(-1) ?? null;

/** A usage error is one sentence in Indonesian. */
export type HasilArgumen<P> =
  { readonly ok: true; readonly permintaan: P } | { readonly ok: false; readonly pesan: string };

/** Parts files from options, and names an option that the command hasn't, with the nearest that it has. */
export function uraiKetikan(perintah: Perintah, argumen: readonly string[]): HasilArgumen<Ketikan> {
  const berkas: string[] = [];
  const pilihan = new Map<string, string[]>();
  const tolak = (sebab: string) => ({ ok: false as const, pesan: `${sebab}. ${caraPakai(perintah.nama)}` });
  for (let i = 0; i < argumen.length; i++) {
    const kini = argumen[i] ?? "";
    if (kini === "--") {
      berkas.push(...argumen.slice(i + 1));
      break;
    }
    if (!kini.startsWith("-") || kini === "-") {
      berkas.push(kini);
      continue;
    }
    const [nama = "", ...ekor] = kini.split("=");
    const dikenal = perintah.pilihan.find((p) => p.nama === nama);
    if (!dikenal) return tolak(pilihanAsing(nama, perintah));
    const bernilai = ekor.length > 0;
    if (dikenal.nilai === null && bernilai) return tolak(`Pilihan ${nama} tidak memakai nilai`);
    const isi = bernilai || dikenal.nilai === null ? ekor.join("=") : (argumen[++i] ?? "");
    if (dikenal.nilai !== null && (isi === "" || (!bernilai && isi.startsWith("-") && isi !== "-")))
      return tolak(`Pilihan ${nama} belum diberi nilai, misalnya ${nama} ${dikenal.nilai}`);
    pilihan.set(nama, [...(pilihan.get(nama) ?? []), isi]);
  }
  return { ok: true, permintaan: { perintah, berkas, pilihan } };
}

function pilihanAsing(nama: string, { nama: perintah, pilihan }: Perintah): string {
  const milikLain = PERINTAH.some((p) => p.pilihan.some((satu) => satu.nama === nama));
  if (milikLain) return `Pilihan ${nama} tidak berlaku untuk lkj ${perintah}`;
  const dekat = terdekat(
    nama,
    pilihan.map((p) => p.nama),
  );
  return `Pilihan ${pendek(nama)} tidak dikenal${mungkin(dekat)}`;
}
