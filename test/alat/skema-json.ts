/** A schema of the few words that docs/skema uses; another word is refused rather than passed over. */
export type Skema = Readonly<Record<string, unknown>>;

type Isi = Readonly<Record<string, unknown>>;
const KATA = ["$schema", "title", "description", "$defs", "$ref", "type", "enum", "anyOf", "pattern"];
const KATA_ISI = ["properties", "required", "additionalProperties", "items"];

const jenis = (nilai: unknown): string =>
  nilai === null ? "null" : Array.isArray(nilai) ? "array" : Number.isInteger(nilai) ? "integer" : typeof nilai;

/** Where a value is not as its schema says, one sentence a place; none where it fits. */
export function pelanggaran(nilai: unknown, skema: Skema, akar: Skema, jalan = "$"): string[] {
  const asing = Object.keys(skema).find((kata) => ![...KATA, ...KATA_ISI].includes(kata));
  if (asing !== undefined) throw new Error(`${jalan}: the schema's word ${asing} is not understood`);
  if (typeof skema.$ref === "string") {
    const tujuan = (akar.$defs as Readonly<Record<string, Skema>>)[skema.$ref.replace("#/$defs/", "")];
    if (!tujuan) throw new Error(`${jalan}: ${skema.$ref} is not there`);
    return pelanggaran(nilai, tujuan, akar, jalan);
  }
  const salah: string[] = [];
  if (skema.type !== undefined) {
    const boleh = [skema.type].flat().map(String);
    const adanya = jenis(nilai);
    if (!boleh.includes(adanya) && !(adanya === "integer" && boleh.includes("number")))
      return [`${jalan}: ${adanya} instead of ${boleh.join(" or ")}`];
  }
  if (Array.isArray(skema.enum) && !skema.enum.includes(nilai)) salah.push(`${jalan}: ${String(nilai)} is not listed`);
  if (typeof skema.pattern === "string" && typeof nilai === "string" && !new RegExp(skema.pattern).test(nilai))
    salah.push(`${jalan}: “${nilai}” is not ${skema.pattern}`);
  if (Array.isArray(skema.anyOf)) {
    const cabang = (skema.anyOf as Skema[]).map((satu) => pelanggaran(nilai, satu, akar, jalan));
    if (cabang.every((c) => c.length > 0)) salah.push(...(cabang.sort((a, b) => a.length - b.length)[0] ?? []));
  }
  if (Array.isArray(nilai) && skema.items)
    salah.push(...nilai.flatMap((satu, i) => pelanggaran(satu, skema.items as Skema, akar, `${jalan}[${i}]`)));
  if (jenis(nilai) === "object" && skema.properties) salah.push(...pelanggaranObjek(nilai as Isi, skema, akar, jalan));
  return salah;
}

function pelanggaranObjek(nilai: Isi, skema: Skema, akar: Skema, jalan: string): string[] {
  const properties = skema.properties as Readonly<Record<string, Skema>>;
  const kurang = (skema.required as readonly string[]).filter((kunci) => !Object.hasOwn(nilai, kunci));
  return [
    ...kurang.map((kunci) => `${jalan}: ${kunci} is missing`),
    ...Object.entries(nilai).flatMap(([kunci, satu]) => {
      const milik = Object.hasOwn(properties, kunci) ? properties[kunci] : undefined;
      return milik ? pelanggaran(satu, milik, akar, `${jalan}.${kunci}`) : [`${jalan}.${kunci} is not in the schema`];
    }),
  ];
}
