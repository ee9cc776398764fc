import type { Json } from "../../src/excel/keyakinan/keyakinan";
import type { Jawaban, Rekaman } from "../../src/excel/keyakinan/rekaman";
import { KEYAKINAN } from "../../src/excel/keyakinan/semua";
import type { ReplyBody } from "../../src/host/wire/protocol";
import { bandingkan, isiJawaban } from "../excel-nyata/banding";
import { jawabanHost, type UbahBalasan } from "../excel-nyata/jawaban-host";

jest.setTimeout(60_000);

const isDaftar = (isi: Json): isi is readonly Json[] => Array.isArray(isi);

/** Every other answer that differs from this one in one place: a value, a key or an item more or less. */
function* lain(isi: Json): Generator<Json> {
  if (typeof isi === "number") yield isi + 1;
  else if (typeof isi === "string") yield `${isi}~`;
  else if (typeof isi === "boolean") yield !isi;
  else if (isi === null) yield { code: "GeneralException", lokasi: "", jejak: [] };
  else if (isDaftar(isi)) {
    yield [...isi, null];
    for (const [i, satu] of isi.entries()) {
      yield isi.toSpliced(i, 1);
      for (const ganti of lain(satu)) yield isi.with(i, ganti);
    }
  } else {
    yield { ...isi, lagi: null };
    for (const [kunci, satu] of Object.entries(isi)) {
      yield Object.fromEntries(Object.entries(isi).filter(([nama]) => nama !== kunci));
      for (const ganti of lain(satu)) yield { ...isi, [kunci]: ganti };
    }
  }
}

const sebut = (id: string): unknown => expect.stringMatching(new RegExp(`^${id}: Excel menjawab `));

/** The recording with one answer in another's place. */
const ganti = (rekaman: Rekaman, jawaban: Jawaban): Rekaman => ({
  ...rekaman,
  keyakinan: rekaman.keyakinan.map((satu) => (satu.id === jawaban.id ? jawaban : satu)),
});

interface Balasan {
  readonly message: { body: ReplyBody | { error: { code: string } } };
}

const ubahIsi =
  (ubah: (body: ReplyBody) => void): UbahBalasan =>
  (teks) => {
    const balasan = JSON.parse(teks) as Balasan;
    const { body } = balasan.message;
    if ("error" in body) body.error.code += "Lain";
    else ubah(body);
    return JSON.stringify(balasan);
  };

/** What succeeded is refused, what was refused succeeds. */
const BERHASIL_JADI_GAGAL = ubahIsi((body) => {
  if (body.Error) delete body.Error;
  else body.Error = { Code: "GeneralException", Message: "", Location: "Lain", ActionIndex: 0, HttpStatusCode: 500 };
});

type Nilai = ReplyBody["Results"][number]["Value"];

/** Another value of the same type in every place but the names by which office.js finds its objects. */
function nilaiLain(nilai: Nilai): Nilai {
  if (Array.isArray(nilai)) return nilai.map(nilaiLain);
  if (typeof nilai === "number") return nilai + 1;
  if (typeof nilai === "string") return `${nilai}~`;
  if (typeof nilai !== "object") return !nilai;
  if (nilai === null) return null;
  const isi = Object.entries(nilai).map(([nama, satu]) => [nama, nama === "_ReferenceId" ? satu : nilaiLain(satu)]);
  return Object.fromEntries(isi) as Nilai;
}

const NILAI_LAIN = ubahIsi(({ Results }) => {
  for (const satu of Results) satu.Value = nilaiLain(satu.Value);
});

/** What these ask is whether something is refused, or is there at all: no value is part of their answer. */
const TANPA_NILAI = [
  ...["terpakai-null", "potong-luar", "jejak-sebelum-galat", "lembar-null", "garis-dalam-satu-baris"],
  ...["gabung-baca", "nama-dipakai", "proteksi-tulis", "saring-tabel", "urungan-gabung"],
  ...["tunggu-ketikan", "grafik-terpilih", "ctrl-z"],
];

describe.each(KEYAKINAN.map((satu) => [satu.id, satu] as const))("%s", (id, keyakinan) => {
  let host: Rekaman;
  let jawaban: Jawaban;
  beforeAll(async () => {
    host = await rekamanHost();
    jawaban = host.keyakinan.find((satu) => satu.id === id)!;
  });

  const dibalas = async (ubah: UbahBalasan) => {
    const [baru] = (await jawabanHost({}, ubah, [keyakinan])).keyakinan;
    return bandingkan(host, ganti(host, baru!), []).keluhan;
  };

  test("a recording that says otherwise in one place is told from the host, by this name alone", () => {
    const { isi } = isiJawaban(jawaban)!;
    const lainnya = [...lain(isi)];
    expect(lainnya.length).toBeGreaterThan(0);
    for (const hasil of lainnya)
      expect(bandingkan(ganti(host, { id, ms: 0, hasil }), host, []).keluhan).toEqual([sebut(id)]);
  });

  test("a host that refuses what it did, and does what it refused, is found out", async () => {
    expect(await dibalas(BERHASIL_JADI_GAGAL)).toEqual([sebut(id)]);
  });

  test("so is one that replies with other values, where a value is the answer", async () => {
    expect(await dibalas(NILAI_LAIN)).toEqual(TANPA_NILAI.includes(id) ? [] : [sebut(id)]);
  });
});

let sekali: Promise<Rekaman> | undefined;
const rekamanHost = (): Promise<Rekaman> => (sekali ??= jawabanHost());

test("what a recording has answered and the host was not asked is told", async () => {
  const host = await rekamanHost();
  const lewat = ganti(host, { id: "setelan", lewat: "terlalu-lama" });
  expect(bandingkan(host, lewat, []).keluhan).toEqual([sebut("setelan")]);
  expect(bandingkan(lewat, host, []).keluhan).toEqual([]);
});
