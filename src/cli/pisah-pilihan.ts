import { KERTAS, type Kertas } from "../domain/pengaturan/cetak";

/** The other arguments, and the values of those taken out, by name. */
export interface Terpisah {
  readonly sisa: string[];
  readonly nilai: ReadonlyMap<string, string>;
}

/** Takes the options of these names out of the arguments, each with its value; the name of one whose value is missing. */
export function pisahkanPilihan(argumen: readonly string[], nama: ReadonlySet<string>): Terpisah | string {
  const sisa: string[] = [];
  const nilai = new Map<string, string>();
  for (let i = 0; i < argumen.length; i++) {
    const kini = argumen[i] ?? "";
    const [awal = "", ...ekor] = kini.split("=");
    if (!nama.has(awal)) {
      sisa.push(kini);
      continue;
    }
    const isi = ekor.length > 0 ? ekor.join("=") : argumen[++i];
    if (isi === undefined || isi === "" || isi.startsWith("--")) return awal;
    nilai.set(awal, isi);
  }
  return { sisa, nilai };
}

/** The paper that `--kertas` names; null where it is left out, a sentence where there is none of that name. */
export function bacaKertas(
  nilai: string | undefined,
): { readonly ok: true; readonly kertas: Kertas | null } | { readonly ok: false; readonly pesan: string } {
  const sebutan = nilai?.toUpperCase() ?? null;
  const kertas = KERTAS.find((satu) => satu === sebutan) ?? null;
  if (sebutan !== null && kertas === null)
    return { ok: false, pesan: `--kertas harus ${KERTAS.join(" atau ")}, bukan “${sebutan}”.` };
  return { ok: true, kertas };
}
