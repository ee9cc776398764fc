import { DASAR_TARGET, KERTAS, type Kertas, type PasanganNama, type Pengaturan } from "../app/kata/kata-pengaturan";
import { caraPakai } from "./pilihan";
import { nilaiPilihan, type HasilArgumen, type Ketikan } from "./urai-ketikan";

/** What every command that reads a whole workbook is told, checked. */
export interface PermintaanPeriksa {
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

export interface PermintaanHitung extends PermintaanPeriksa {
  readonly keluaran: string;
  readonly timpa: boolean;
}

/** A refusal, as every reader of arguments gives it. */
export const tolak = (pesan: string) => ({ ok: false as const, pesan });

/** A refusal that ends with how the command is typed. */
export const salahPakai = ({ perintah }: Ketikan, sebab: string) => tolak(`${sebab}. ${caraPakai(perintah.nama)}`);

/** The one file that a command is run on. */
export function berkasMasukan(ketikan: Ketikan): HasilArgumen<string> {
  const [masukan, ...lebih] = ketikan.berkas;
  return masukan === undefined || masukan === "" || lebih.length > 0
    ? salahPakai(ketikan, "Sebutkan tepat satu berkas masukan")
    : { ok: true, permintaan: masukan };
}

function bacaPasangan(teks: string): PasanganNama | null {
  const [a, b, ...sisa] = teks.split("=").map((s) => s.trim());
  return a && b && sisa.length === 0 ? { a, b } : null;
}

/** The paper that `--kertas` names; null where it is left out. */
export function bacaKertas(ketikan: Ketikan): HasilArgumen<Kertas | null> {
  const sebutan = nilaiPilihan(ketikan, "--kertas")?.toUpperCase() ?? null;
  const kertas = KERTAS.find((satu) => satu === sebutan) ?? null;
  return sebutan !== null && kertas === null
    ? tolak(`--kertas harus ${KERTAS.join(" atau ")}, bukan “${sebutan}”.`)
    : { ok: true, permintaan: kertas };
}

/** The arguments of `periksa`; every refusal says what is expected instead. */
export function bacaArgumenPeriksa(ketikan: Ketikan): HasilArgumen<PermintaanPeriksa> {
  const masukan = berkasMasukan(ketikan);
  if (!masukan.ok) return masukan;
  const { pilihan } = ketikan;
  const [sebutTahun, sebutDasar] = [nilaiPilihan(ketikan, "--tahun"), nilaiPilihan(ketikan, "--dasar-target")];
  const tahun = Number(sebutTahun);
  if (sebutTahun !== null && !(Number.isInteger(tahun) && tahun >= 2000 && tahun <= 2100))
    return tolak(`--tahun harus berupa tahun, misalnya 2024, bukan “${sebutTahun}”.`);
  const dasarTarget = DASAR_TARGET.find((d) => d === sebutDasar);
  if (sebutDasar !== null && dasarTarget === undefined)
    return tolak(`--dasar-target harus salah satu dari ${DASAR_TARGET.join(", ")}, bukan “${sebutDasar}”.`);
  const pasangan = (pilihan.get("--pasangkan") ?? []).map(bacaPasangan);
  if (pasangan.includes(null)) return tolak('--pasangkan ditulis sebagai "nama A=nama B".');
  return {
    ok: true,
    permintaan: {
      masukan: masukan.permintaan,
      json: pilihan.has("--json"),
      sementara: { ...(sebutTahun !== null && { tahun }), ...(dasarTarget && { dasarTarget }) },
      pasangan: pasangan.filter((p) => p !== null),
      kenalan: pilihan.get("--kenalan") ?? [],
      pengaturan: nilaiPilihan(ketikan, "--pengaturan"),
    },
  };
}

/** The arguments of `hitung`, and those that every command shares which writes a file. */
export function bacaArgumenHitung(ketikan: Ketikan): HasilArgumen<PermintaanHitung> {
  const masukan = berkasMasukan(ketikan);
  if (!masukan.ok) return masukan;
  const keluaran = nilaiPilihan(ketikan, "--out");
  if (keluaran === null) return salahPakai(ketikan, "Sebutkan berkas hasil dengan --out");
  const dibaca = bacaArgumenPeriksa(ketikan);
  if (!dibaca.ok) return dibaca;
  return { ok: true, permintaan: { ...dibaca.permintaan, keluaran, timpa: ketikan.pilihan.has("--timpa") } };
}
