import { parseArgs } from "node:util";
import { DASAR_TARGET, type PasanganNama, type Pengaturan } from "../domain/pengaturan/pengaturan";
import { caraPakai } from "./pilihan";

/** What every command is told, checked. */
export interface PermintaanBaca {
  readonly masukan: string;
  readonly json: boolean;
  /** For this run alone. */
  readonly sementara: Pick<Partial<Pengaturan>, "tahun" | "dasarTarget">;
  /** Confirmed pairs: kept in the workbook where one is written. */
  readonly pasangan: readonly PasanganNama[];
  /** Files of what was taught elsewhere: kept in the workbook where one is written. */
  readonly kenalan: readonly string[];
  /** A file of settings: kept in the workbook where one is written. */
  readonly pengaturan: string | null;
}

export interface PermintaanHitung extends PermintaanBaca {
  readonly perintah: "hitung";
  readonly keluaran: string;
  readonly timpa: boolean;
}

export interface PermintaanPeriksa extends PermintaanBaca {
  readonly perintah: "periksa";
}

export type Permintaan = PermintaanHitung | PermintaanPeriksa;

/** A usage error is one sentence in Indonesian. */
export type HasilArgumen<P> =
  { readonly ok: true; readonly permintaan: P } | { readonly ok: false; readonly pesan: string };

const OPSI = {
  out: { type: "string" },
  tahun: { type: "string" },
  "dasar-target": { type: "string" },
  pasangkan: { type: "string", multiple: true },
  kenalan: { type: "string", multiple: true },
  pengaturan: { type: "string" },
  json: { type: "boolean" },
  timpa: { type: "boolean" },
} as const;

const tolak = (pesan: string): HasilArgumen<Permintaan> => ({ ok: false, pesan });

function bacaPasangan(teks: string): PasanganNama | null {
  const [a, b, ...sisa] = teks.split("=").map((s) => s.trim());
  return a && b && sisa.length === 0 ? { a, b } : null;
}

/** Reads the arguments after the program's name; every refusal says what is expected instead. */
export function bacaArgumen(argumen: readonly string[]): HasilArgumen<Permintaan> {
  const terurai = uraikan(argumen);
  if (typeof terurai === "string") return tolak(`${terurai} ${caraPakai(argumen[0])}`);
  const { values, positionals } = terurai;
  const [perintah, masukan, ...lebih] = positionals;
  const cara = caraPakai(perintah);
  if (perintah !== "hitung" && perintah !== "periksa")
    return tolak(`Perintah ${perintah ? `“${perintah}” tidak dikenal` : "belum disebut"}. ${cara}`);
  if (!masukan || lebih.length > 0) return tolak(`Sebutkan tepat satu berkas masukan. ${cara}`);
  if (perintah === "hitung" && !values.out) return tolak(`Sebutkan berkas hasil dengan --out. ${cara}`);
  if (perintah === "periksa" && (values.out !== undefined || values.timpa))
    return tolak(`periksa hanya membaca; --out dan --timpa tidak berlaku. ${cara}`);
  const tahun = values.tahun === undefined ? undefined : Number(values.tahun);
  if (tahun !== undefined && !(Number.isInteger(tahun) && tahun >= 2000 && tahun <= 2100))
    return tolak(`--tahun harus berupa tahun, misalnya 2024, bukan “${values.tahun ?? ""}”.`);
  const dasarTarget = DASAR_TARGET.find((d) => d === values["dasar-target"]);
  if (values["dasar-target"] !== undefined && dasarTarget === undefined)
    return tolak(`--dasar-target harus salah satu dari ${DASAR_TARGET.join(", ")}, bukan “${values["dasar-target"]}”.`);
  const pasangan = (values.pasangkan ?? []).map(bacaPasangan);
  if (pasangan.includes(null)) return tolak('--pasangkan ditulis sebagai "nama A=nama B".');
  const baca: PermintaanBaca = {
    masukan,
    json: values.json ?? false,
    sementara: { ...(tahun === undefined ? {} : { tahun }), ...(dasarTarget === undefined ? {} : { dasarTarget }) },
    pasangan: pasangan.filter((p) => p !== null),
    kenalan: values.kenalan ?? [],
    pengaturan: values.pengaturan ?? null,
  };
  if (perintah === "periksa") return { ok: true, permintaan: { perintah, ...baca } };
  const timpa = values.timpa ?? false;
  return { ok: true, permintaan: { perintah, ...baca, keluaran: values.out ?? "", timpa } };
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
