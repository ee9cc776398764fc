import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JenisIndikator } from "../../src/domain/capaian/jenis";
import type { Keyakinan } from "../../src/domain/dokumen/bacaan";
import type { TingkatTemuan } from "../../src/domain/temuan/temuan";
import type { KeadaanTabel } from "../../src/plan/lembar/rencana-tabel";

const DOCS = join(__dirname, "../../docs");
const HALAMAN = readFileSync(join(DOCS, "json.md"), "utf8");
const SKEMA = JSON.parse(readFileSync(join(DOCS, "skema/keluaran.schema.json"), "utf8")) as Skema;

interface Skema {
  readonly $defs?: Readonly<Record<string, Skema>>;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly anyOf?: readonly Skema[];
  readonly items?: Skema;
  readonly properties?: Readonly<Record<string, Skema>>;
  readonly required?: readonly string[];
}

/** What the page has to say of a key. */
interface Kunci {
  readonly jenis: Set<string>;
  readonly pilihan: Set<string>;
  isSelalu: boolean;
}

const KATA: Readonly<Record<string, string>> = {
  integer: "bilangan bulat",
  number: "bilangan",
  string: "teks",
  boolean: "boolean",
  array: "larik",
  object: "objek",
};

function tuju(skema: Skema): Skema {
  return skema.$ref === undefined ? skema : tuju(SKEMA.$defs![skema.$ref.replace("#/$defs/", "")]!);
}

function jenis(rujukan: Skema): string[] {
  const skema = tuju(rujukan);
  if (skema.anyOf) return skema.anyOf.flatMap(jenis);
  if (skema.enum) return [typeof skema.enum[0] === "number" ? "integer" : "string"];
  return [skema.type ?? []].flat();
}

/** Every key that a document of this form may have, by its path ("indikator[].nama"). */
function kunci(rujukan: Skema, jalan = "", hasil = new Map<string, Kunci>()): Map<string, Kunci> {
  const skema = tuju(rujukan);
  const cabang = skema.anyOf?.map(tuju) ?? [];
  for (const satu of cabang) kunci(satu, jalan, hasil);
  if (skema.items) kunci(skema.items, `${jalan}[]`, hasil);
  for (const [nama, isi] of Object.entries(skema.properties ?? {})) {
    const milik = jalan === "" ? nama : `${jalan}.${nama}`;
    const lama = hasil.get(milik) ?? { jenis: new Set(), pilihan: new Set(), isSelalu: true };
    for (const satu of jenis(isi)) lama.jenis.add(satu);
    for (const satu of tuju(isi).enum ?? []) if (typeof satu === "string") lama.pilihan.add(satu);
    lama.isSelalu &&= skema.required!.includes(nama);
    hasil.set(milik, lama);
    kunci(isi, milik, hasil);
  }
  const bentuk = cabang.filter((c) => c.properties);
  for (const nama of bentuk.flatMap((c) => Object.keys(c.properties!)))
    if (bentuk.some((c) => !c.required!.includes(nama)))
      hasil.get(jalan === "" ? nama : `${jalan}.${nama}`)!.isSelalu = false;
  return hasil;
}

function kataJenis({ jenis, isSelalu }: Kunci): string {
  const nama = [...jenis].filter((j) => j !== "null").map((j) => KATA[j]!);
  return [...nama, ...(jenis.has("null") ? ["`null`"] : [])].join(" atau ") + (isSelalu ? "" : ", bila ada");
}

/** The rows of the table below a heading: key, kind, what is said of it. */
function barisHalaman(judul: string): (readonly [string, string, string])[] {
  const bagian = HALAMAN.split(/^## /m).find((satu) => satu.startsWith(judul)) ?? "";
  return [...bagian.matchAll(/^\| `([^`]+)` +\| (.+?) +\| (.+?) +\|$/gm)].map(([, nama, jenis, isi]) => [
    nama!,
    jenis!,
    isi!,
  ]);
}

describe.each([
  ["hitung", "`lkj hitung"],
  ["periksa", "`lkj periksa"],
  ["tabel", "`lkj tabel"],
  ["naskah", "`lkj naskah"],
  ["isian", "`lkj isian"],
  ["baca", "`lkj baca"],
  ["beberapa", "Beberapa berkas"],
])("docs/json.md on %s", (nama, judul) => {
  const menurutSkema = kunci(SKEMA.$defs![nama]!);
  const baris = barisHalaman(judul);

  test("names every key of the schema and no other, with its kind", () => {
    expect(baris.map(([satu, apa]) => `${satu}: ${apa}`).sort()).toEqual(
      [...menurutSkema].map(([satu, milik]) => `${satu}: ${kataJenis(milik)}`).sort(),
    );
  });

  test("names every choice that a key has", () => {
    for (const [satu, , isi] of baris)
      for (const pilihan of menurutSkema.get(satu)?.pilihan ?? [])
        expect(`${satu}: ${isi}`).toContain(`\`${pilihan}\``);
  });
});

/** A member that the program has and these lists have not is an error of types; one that the schema lacks fails here. */
const KEADAAN: Readonly<Record<KeadaanTabel, true>> = {
  baru: true,
  diperbarui: true,
  mutakhir: true,
  disunting: true,
  "belum-ada-sumber": true,
  "nama-dipakai": true,
  terkunci: true,
  terhalang: true,
};
const JENIS: Readonly<Record<JenisIndikator, true>> = { maksimum: true, minimum: true, rentang: true, predikat: true };
const TINGKAT: Readonly<Record<TingkatTemuan, true>> = { galat: true, peringatan: true, catatan: true };
const KEYAKINAN: Readonly<Record<Keyakinan, true>> = { pasti: true, yakin: true, ragu: true };

test.each([
  ["tabel", "tabel[].keadaan", KEADAAN],
  ["hitung", "indikator[].jenis", JENIS],
  ["hitung", "temuan[].tingkat", TINGKAT],
  ["baca", "lembar[].tabel[].keyakinan", KEYAKINAN],
])("the schema's choices for %s %s are the program's", (nama, jalan, pilihan) => {
  expect([...kunci(SKEMA.$defs![nama]!).get(jalan)!.pilihan].sort()).toEqual(Object.keys(pilihan).sort());
});
