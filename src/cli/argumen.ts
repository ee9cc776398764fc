import { parseArgs } from "node:util";
import type { DasarTarget, PasanganNama, Pengaturan } from "../domain/pengaturan";

/** What the user asked for, checked. */
export interface PermintaanHitung {
  readonly masukan: string;
  readonly keluaran: string;
  readonly json: boolean;
  readonly timpa: boolean;
  /** For this run alone. */
  readonly sementara: Pick<Partial<Pengaturan>, "tahun" | "dasarTarget">;
  /** Confirmed pairs: kept in the workbook that is written. */
  readonly pasangan: readonly PasanganNama[];
}

/** A usage error is one sentence in Indonesian. */
export type HasilArgumen =
  { readonly ok: true; readonly permintaan: PermintaanHitung } | { readonly ok: false; readonly pesan: string };

export const CARA_PAKAI =
  'Cara pakai: lkj hitung BERKAS.xlsx --out HASIL.xlsx [--tahun 2024] [--dasar-target pk-perubahan|pk|renstra|pengukuran] [--pasangkan "A=B"] [--json] [--timpa]';

const DASAR: readonly DasarTarget[] = ["pk-perubahan", "pk", "renstra", "pengukuran"];

const OPSI = {
  out: { type: "string" },
  tahun: { type: "string" },
  "dasar-target": { type: "string" },
  pasangkan: { type: "string", multiple: true },
  json: { type: "boolean" },
  timpa: { type: "boolean" },
} as const;

const tolak = (pesan: string): HasilArgumen => ({ ok: false, pesan });

function bacaPasangan(teks: string): PasanganNama | null {
  const [a, b, ...sisa] = teks.split("=").map((s) => s.trim());
  return a && b && sisa.length === 0 ? { a, b } : null;
}

/** Reads the arguments after the program's name; every refusal says what is expected instead. */
export function bacaArgumen(argumen: readonly string[]): HasilArgumen {
  const terurai = uraikan(argumen);
  if (typeof terurai === "string") return tolak(`${terurai} ${CARA_PAKAI}`);
  const { values, positionals } = terurai;
  const [perintah, masukan, ...lebih] = positionals;
  if (perintah !== "hitung")
    return tolak(`Perintah ${perintah ? `“${perintah}” tidak dikenal` : "belum disebut"}. ${CARA_PAKAI}`);
  if (!masukan || lebih.length > 0) return tolak(`Sebutkan tepat satu berkas masukan. ${CARA_PAKAI}`);
  if (!values.out) return tolak(`Sebutkan berkas hasil dengan --out. ${CARA_PAKAI}`);
  const tahun = values.tahun === undefined ? undefined : Number(values.tahun);
  if (tahun !== undefined && !(Number.isInteger(tahun) && tahun >= 2000 && tahun <= 2100))
    return tolak(`--tahun harus berupa tahun, misalnya 2024, bukan “${values.tahun ?? ""}”.`);
  const dasarTarget = DASAR.find((d) => d === values["dasar-target"]);
  if (values["dasar-target"] !== undefined && dasarTarget === undefined)
    return tolak(`--dasar-target harus salah satu dari ${DASAR.join(", ")}, bukan “${values["dasar-target"]}”.`);
  const pasangan = (values.pasangkan ?? []).map(bacaPasangan);
  if (pasangan.includes(null)) return tolak('--pasangkan ditulis sebagai "nama A=nama B".');
  return {
    ok: true,
    permintaan: {
      masukan,
      keluaran: values.out,
      json: values.json ?? false,
      timpa: values.timpa ?? false,
      sementara: { ...(tahun === undefined ? {} : { tahun }), ...(dasarTarget === undefined ? {} : { dasarTarget }) },
      pasangan: pasangan.filter((p) => p !== null),
    },
  };
}

function uraikan(argumen: readonly string[]) {
  try {
    return parseArgs({ args: [...argumen], options: OPSI, allowPositionals: true, strict: true });
  } catch (salah) {
    const kode = salah instanceof Error && "code" in salah ? String(salah.code) : "";
    if (kode === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return "Ada pilihan yang tidak dikenal.";
    if (kode === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return "Ada pilihan yang nilainya kurang atau berlebih.";
    throw salah;
  }
}
