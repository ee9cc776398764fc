import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bacaArgumenHitung } from "../../src/cli/argumen";
import { jsonHitung, peranLembar } from "../../src/cli/json-hitung";
import { sekaligus } from "../../src/domain/alur/bertahap";
import { rencanaHitung } from "../../src/plan/rencana-hitung";
import { alamatSel } from "../../src/sheets/rumus-sel";
import { baca, hitungSelesai, pencariSel, potret } from "../alat/buku";
import { ketik } from "../alat/ketikan";

const FOLDER = join(__dirname, "../fixtures/instansi");

interface SelHarapan {
  readonly nilai: number | string | null;
  readonly warna?: string | null;
}

interface Harapan {
  readonly tahun: number;
  readonly instansi: string;
  readonly argumen: readonly string[];
  readonly peran: Readonly<Record<string, string | readonly string[] | null>>;
  readonly indikator: readonly {
    readonly nama: string;
    readonly target: number | string | null;
    readonly realisasi: number | string | null;
    readonly capaian: number | null;
    readonly kriteria: string | null;
  }[];
  readonly anggaranTotal: Readonly<Record<"pagu" | "realisasi" | "persen" | "efisiensi", number>> | null;
  readonly sel: Readonly<Record<string, SelHarapan>>;
  readonly tetap: readonly string[];
  readonly bolehWarna?: Readonly<Record<string, string>>;
  readonly terkunci?: Readonly<Record<string, SelHarapan>>;
  readonly temuan?: readonly { readonly kode: string; readonly sel: string }[];
}

interface IndikatorJson {
  readonly nama: string;
  readonly target: number | string | null;
  readonly realisasi: number | string | null;
  readonly capaian: number | null;
  readonly kriteria: string | null;
}

/** The findings of hitung itself; the rest are those of Periksa. */
const DITEMUKAN_SAAT_MEMBACA = new Set(["T04", "T07", "T08", "T09", "T13"]);

const bulat = (nilai: unknown): unknown => (typeof nilai === "number" ? Number(nilai.toPrecision(12)) : nilai);
const kecil = (teks: string): string => teks.toLowerCase().replace(/\s+/g, " ").trim();

const daftar = readdirSync(FOLDER).filter((f) => f.endsWith(".xlsx"));

describe.each(daftar)("%s", (berkas) => {
  const harapan = JSON.parse(readFileSync(join(FOLDER, berkas.replace(".xlsx", ".json")), "utf8")) as Harapan;
  const masukan = baca(join(FOLDER, berkas));
  const argumen = bacaArgumenHitung(ketik("hitung", ["a.xlsx", "--out", "b.xlsx", ...harapan.argumen]));
  const sementara = argumen.ok ? argumen.permintaan.sementara : {};

  test("tells year, office, roles, indikator and anggaran", async () => {
    const { hasil, excel } = await hitungSelesai(masukan, { sementara });
    const json = jsonHitung(hasil, [], excel.traffic()) as Record<string, unknown> & { indikator: IndikatorJson[] };
    expect({ tahun: json.tahun, instansi: kecil(String(json.instansi)) }).toEqual({
      tahun: harapan.tahun,
      instansi: kecil(harapan.instansi),
    });
    const semua = [...hasil.laporan.terpilih.dipakai, ...hasil.laporan.terpilih.diabaikan];
    const peran = Object.fromEntries(hasil.lembar.map(({ id, name }) => [name, peranLembar(id, semua)]));
    const peranHarapan = Object.entries(harapan.peran).map(([nama, p]) => {
      const satu = [p].flat().filter((x) => x !== null);
      const utama = satu.some((x) => x === "pk" || x === "pk-perubahan")
        ? satu.filter((x) => x !== "pk-anggaran")
        : satu;
      return [nama, utama.length === 0 ? null : [...new Set(utama)].join("+")];
    });
    expect(peran).toEqual(Object.fromEntries(peranHarapan));
    const ringkas = ({ nama, target, realisasi, capaian, kriteria }: IndikatorJson): unknown[] =>
      [kecil(nama), target, realisasi, capaian, kriteria].map(bulat);
    expect(json.indikator.map(ringkas)).toEqual(harapan.indikator.map(ringkas));
    const total = harapan.anggaranTotal ?? { pagu: null, realisasi: null, persen: null, efisiensi: null };
    const anggaran = (json.anggaran as { total: Record<string, unknown> }).total;
    for (const [kunci, nilai] of Object.entries(total))
      expect([kunci, bulat(anggaran[kunci])]).toEqual([kunci, bulat(nilai)]);
  });

  test("writes the expected result cells and nothing else", async () => {
    const { isi, hasil } = await hitungSelesai(masukan, { sementara });
    const [sebelum, sesudah] = [pencariSel(await potret(masukan)), pencariSel(await potret(isi))];
    for (const [alamat, { nilai, warna }] of Object.entries(harapan.sel)) {
      const sel = sesudah(alamat);
      if (nilai !== null) expect([alamat, bulat(sel.nilai)]).toEqual([alamat, bulat(nilai)]);
      if (warna !== undefined) expect([alamat, sel.warna]).toEqual([alamat, warna]);
    }
    for (const alamat of harapan.tetap) {
      const [lama, baru] = [sebelum(alamat), sesudah(alamat)];
      expect([alamat, { ...baru, warna: null }]).toEqual([alamat, { ...lama, warna: null }]);
      expect([harapan.bolehWarna?.[alamat] ?? lama.warna, lama.warna]).toContain(baru.warna);
    }
    const boleh = new Set([...Object.keys(harapan.sel), ...Object.keys(harapan.bolehWarna ?? {})]);
    const nama = new Map(hasil.lembar.map((l) => [l.id, l.name]));
    const ditulis = hasil.rencana.plan.writes.map(({ cell }) =>
      alamatSel(nama.get(cell.sheetId) ?? "", cell.row, cell.column),
    );
    expect(ditulis.filter((alamat) => !boleh.has(baku(alamat)) && !boleh.has(alamat))).toEqual([]);
    const terkunci = hasil.rencana.terkunci.map(({ cell }) =>
      baku(alamatSel(nama.get(cell.sheetId) ?? "", cell.row, cell.column)),
    );
    expect(terkunci.sort()).toEqual(
      Object.keys(harapan.terkunci ?? {})
        .map(baku)
        .sort(),
    );
    for (const { kode, sel } of (harapan.temuan ?? []).filter((t) => DITEMUKAN_SAAT_MEMBACA.has(t.kode)))
      expect(
        hasil.temuan
          .filter((t) => t.kode === kode)
          .flatMap((t) => t.sel.map(hasil.alamat))
          .map(baku),
      ).toContain(baku(sel));
  });

  test("writes nothing when run on its own output", async () => {
    const { isi } = await hitungSelesai(masukan, { sementara });
    const kedua = await hitungSelesai(isi, { sementara });
    expect(kedua.hasil.rencana.plan.writes).toEqual([]);
    expect(Buffer.from(kedua.isi).equals(Buffer.from(isi))).toBe(true);
  });
});

/** Quotes every sheet name, as the expectations do. */
function baku(alamat: string): string {
  return alamat.startsWith("'") ? alamat : alamat.replace(/^([^!]+)!/, "'$1'!");
}

test("a plan is computed from the snapshot alone", async () => {
  const snapshot = await potret(baca(join(FOLDER, "bappeda.xlsx")));
  const { hasil } = await hitungSelesai(baca(join(FOLDER, "bappeda.xlsx")));
  expect(sekaligus(rencanaHitung(snapshot, hasil.laporan)).plan.writes).toEqual(hasil.rencana.plan.writes);
});
