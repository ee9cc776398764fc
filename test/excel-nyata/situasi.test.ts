import { asalSelTerpilih } from "../../src/app/asal-angka";
import { hitungCapaianBuku } from "../../src/app/hitung";
import { periksaBuku } from "../../src/app/periksa";
import { pergiKeSel } from "../../src/app/pergi-ke-sel";
import { buatTabelBuku, type HasilBuatTabel } from "../../src/app/tabel";
import { urungkanTabel } from "../../src/app/urungkan-tabel";
import { baca, buka, CONTOH, potret } from "../alat/buku";
import { bukuSasaran, tabel, tabelSelesai } from "../alat/buku-tabel";
import { keadaanBuku } from "../alat/keadaan-buku";
import { anggotaDipanggil } from "../alat/permintaan";

jest.setTimeout(240_000);

const PK = { sementara: { dasarTarget: "pk" } } as const;
const DI_BELAKANG = expect.stringContaining("Klik dulu buku kerja ini") as unknown;

const isi = async (buku: Uint8Array) => (await potret(buku)).sheets.map(({ name, values }) => ({ name, values }));

describe("with another workbook in front", () => {
  test("Hitung and Periksa work as ever", async () => {
    const depan = buka(baca(CONTOH));
    expect((await hitungCapaianBuku(PK)).status).toBe("selesai");
    const belakang = buka(baca(CONTOH));
    belakang.conditions.isInFront = false;
    expect((await hitungCapaianBuku(PK)).status).toBe("selesai");
    expect(await isi(belakang.save())).toEqual(await isi(depan.save()));
    expect((await periksaBuku()).status).toBe("selesai");
  });

  test("tables are not made, nothing of them is left, and what to do is said; then they are", async () => {
    const awal = await bukuSasaran(1, 2);
    const excel = buka(awal);
    excel.conditions.isInFront = false;
    expect(await buatTabelBuku(PK)).toMatchObject({ status: "gagal", ragu: [], kegagalan: { pesan: DI_BELAKANG } });
    const sesudah = excel.save();
    expect(await isi(sesudah)).toEqual(await isi(awal));
    buka(sesudah);
    expect((await buatTabelBuku(PK)).status).toBe("selesai");
  });

  test("Urungkan of new tables leaves them whole, and takes them away once the workbook is in front again", async () => {
    const awal = await bukuSasaran(1, 2);
    const dibuat = await tabelSelesai(awal, PK);
    const { urung } = dibuat.hasil;
    if (!urung) throw new Error("tidak ada yang ditulis");
    const excel = buka(dibuat.isi);
    excel.conditions.isInFront = false;
    expect(await urungkanTabel(urung)).toMatchObject({ status: "gagal", kegagalan: { pesan: DI_BELAKANG } });
    const sesudah = excel.save();
    expect(await isi(sesudah)).toEqual(await isi(dibuat.isi));
    const depan = buka(sesudah);
    expect(await urungkanTabel(urung)).toMatchObject({ status: "selesai" });
    expect(await isi(depan.save())).toEqual(await isi(awal));
  });

  test("a link to a cell and the source of a figure say what to do", async () => {
    const { sheets } = await potret(baca(CONTOH));
    const excel = buka(baca(CONTOH));
    excel.conditions.isInFront = false;
    const sel = { sheetId: sheets[0]?.id ?? "", row: 0, column: 0 };
    expect(await pergiKeSel(sel)).toMatchObject({ status: "gagal", kegagalan: { pesan: DI_BELAKANG } });
    expect(await asalSelTerpilih()).toMatchObject({
      status: "gagal",
      kegagalan: { pesan: expect.stringMatching(/Klik dulu satu sel/) as unknown },
    });
  });
});

describe("with a chart or a shape selected", () => {
  test("only the source of a figure needs a cell, and says so", async () => {
    const excel = buka(baca(CONTOH));
    excel.conditions.selected = "object";
    expect(await asalSelTerpilih()).toMatchObject({
      status: "gagal",
      kegagalan: { code: "InvalidSelection", pesan: expect.stringMatching(/bukan sel.*Klik dulu satu sel/) as unknown },
    });
    expect((await hitungCapaianBuku(PK)).status).toBe("selesai");
    expect((await buatTabelBuku(PK)).status).toBe("selesai");
  });
});

/** Members as `refuses` names them: "Worksheet.name", "Range.merge". */
const namaTolak = (anggota: string): string => anggota.replace(/=$/, "");

test("whichever one member an Excel refuses each time, a table is whole, or nothing of it is left and that is said", async () => {
  const awal = await bukuSasaran(1, 1);
  const lama = await keadaanBuku(awal);
  const tenang = buka(awal);
  let jadi: HasilBuatTabel | undefined;
  const dipanggil = await anggotaDipanggil(tenang, async () => {
    jadi = await buatTabelBuku(PK);
  });
  expect(jadi?.status).toBe("selesai");
  const baru = await isi(tenang.save());
  const anggota = [...new Set([...dipanggil].map(namaTolak))].filter((nama) => !/\._|AddinInternal/.test(nama));
  expect(anggota.length).toBeGreaterThan(25);
  const salah: string[] = [];
  for (const nama of anggota) {
    const { hasil, isi: sesudah } = await tabel(awal, PK, { refuses: { [nama]: "GeneralException" } });
    const isWhole = JSON.stringify(await isi(sesudah)) === JSON.stringify(baru);
    const isLama = (await keadaanBuku(sesudah)) === lama;
    const jujur = hasil.status === "selesai" ? isWhole : hasil.status === "gagal" && (isLama || hasil.ragu.length > 0);
    if (!jujur) salah.push(`${nama}: ${hasil.status}, ${isWhole ? "baru" : isLama ? "lama" : "setengah"}`);
  }
  expect(salah).toEqual([]);
});
