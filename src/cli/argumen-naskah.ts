import type { Kertas } from "../app/kata/kata-pengaturan";
import type { KodeBab } from "../app/naskah";
import type { PilihanWord } from "../app/word";
import { bacaArgumenHitung, bacaKertas, tolak, type PermintaanHitung } from "./argumen";
import { nomorTabel } from "./argumen-tabel";
import { KELUARAN_STANDAR } from "./berkas";
import { nilaiPilihan, type HasilArgumen, type Ketikan } from "./urai-ketikan";

export interface PermintaanNaskah extends PermintaanHitung, Pick<PilihanWord, "bab"> {
  /** For this file alone; null: as the settings say. */
  readonly kertas: Kertas | null;
  readonly huruf: string | null;
  readonly templat: string | null;
  /** Numbers of tables that not every report has, and that this one is to have. */
  readonly tabel: ReadonlySet<string>;
}

const KODE_BAB: Readonly<Record<string, KodeBab>> = {
  ikhtisar: "ikhtisar",
  i: "I",
  ii: "II",
  iii: "III",
  iv: "IV",
  penutup: "IV",
  lampiran: "lampiran",
};

const namaBab = (teks: string): string =>
  teks
    .trim()
    .toLowerCase()
    .replace(/^bab\s+/, "");

/** The arguments of `naskah`; every refusal says what is expected instead. */
export function bacaArgumenNaskah(ketikan: Ketikan): HasilArgumen<PermintaanNaskah> {
  const dibaca = bacaArgumenHitung(ketikan);
  if (!dibaca.ok) return dibaca;
  const { keluaran } = dibaca.permintaan;
  if (keluaran !== KELUARAN_STANDAR && !/\.docx$/i.test(keluaran))
    return tolak(`Naskah ditulis sebagai berkas Word: beri --out nama yang berakhiran .docx, bukan “${keluaran}”.`);
  const kertas = bacaKertas(ketikan);
  if (!kertas.ok) return kertas;
  const sebutanBab = nilaiPilihan(ketikan, "--bab")?.split(",").map(namaBab);
  const asing = sebutanBab?.find((b) => KODE_BAB[b] === undefined);
  if (asing !== undefined) return tolak(`--bab menyebut “${asing}”; yang ada: ikhtisar, I, II, III, IV, lampiran.`);
  return {
    ok: true,
    permintaan: {
      ...dibaca.permintaan,
      kertas: kertas.permintaan,
      templat: nilaiPilihan(ketikan, "--templat"),
      tabel: new Set(nomorTabel(ketikan, "--tabel")),
      bab: sebutanBab ? new Set(sebutanBab.flatMap((b) => KODE_BAB[b] ?? [])) : null,
      huruf: nilaiPilihan(ketikan, "--huruf"),
    },
  };
}
