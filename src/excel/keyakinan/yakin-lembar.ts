import { kirim, sebagaiJson } from "./alat";
import { AWALAN_LEMBAR, AWALAN_SETELAN, type Keyakinan, type Percobaan } from "./keyakinan";

const BUAT = ["src/excel/apply-sheets.ts", "src/excel/new-sheets.ts"];
const RUANG_NAMA = "urn:capaian:uji";

const tambah = ({ session }: Percobaan, nama: string) => kirim(session, () => session.workbook.worksheets.add(nama));

/** Sheets, names, settings: what belongs to the workbook. */
export const KEYAKINAN_LEMBAR: readonly Keyakinan[] = [
  {
    id: "warna-tab-tersembunyi",
    judul: "Warna tab lembar yang tersembunyi",
    dasar: BUAT,
    sejak: "1.7",
    coba: async ({ session, sheet }) => {
      sheet.tabColor = "#1F6E43";
      sheet.load("tabColor");
      await session.sync();
      const tampak = sheet.tabColor;
      const baca = async (keadaan: "Hidden" | "VeryHidden" | "Visible") => {
        sheet.visibility = keadaan;
        sheet.load("tabColor,visibility");
        const e = await kirim(session, () => undefined);
        return e ?? sebagaiJson([sheet.visibility, sheet.tabColor]);
      };
      return {
        tampak,
        tersembunyi: await baca("Hidden"),
        sangat: await baca("VeryHidden"),
        kembali: await baca("Visible"),
      };
    },
  },
  {
    id: "nama-dipakai",
    judul: "Nama lembar yang sudah ada, terlalu panjang, atau terlarang",
    dasar: BUAT,
    sejak: "1.1",
    coba: async (p) => ({
      ada: await tambah(p, p.nama),
      hurufBesar: await tambah(p, p.nama.toUpperCase()),
      panjang: await tambah(p, `${AWALAN_LEMBAR}${"x".repeat(32 - AWALAN_LEMBAR.length)}`),
      karakter: await tambah(p, `${AWALAN_LEMBAR}/uji`),
    }),
  },
  {
    id: "lembar-baru",
    judul: "Lembar baru berdiri di belakang, dan terhapus lagi",
    dasar: [...BUAT, "src/excel/put-sheets-back.ts"],
    sejak: "1.1",
    coba: async ({ session, nama }) => {
      const { worksheets } = session.workbook;
      const baru = worksheets.add(`${nama}-b`);
      baru.load("position,visibility");
      const banyak = worksheets.getCount();
      const e = await kirim(session, () => undefined);
      if (e !== null) return { e };
      const diBelakang = baru.position === banyak.value - 1;
      const hapus = await kirim(session, () => baru.delete());
      const tiada = worksheets.getItemOrNullObject(`${nama}-b`);
      tiada.load("name");
      await session.sync();
      return { e, diBelakang, keadaan: baru.visibility, hapus, hilang: tiada.isNullObject };
    },
  },
  {
    id: "hapus-tersembunyi",
    judul: "Menghapus lembar yang tersembunyi",
    dasar: ["src/excel/put-sheets-back.ts"],
    sejak: "1.1",
    coba: async ({ session, nama }) => {
      const baca = async (keadaan: "Hidden" | "VeryHidden") => {
        const baru = session.workbook.worksheets.add(`${nama}-${keadaan === "Hidden" ? "h" : "v"}`);
        baru.visibility = keadaan;
        const buat = await kirim(session, () => undefined);
        const hapus = await kirim(session, () => baru.delete());
        if (hapus !== null)
          await kirim(session, () => {
            baru.visibility = "Visible";
            baru.delete();
          });
        return { buat, hapus };
      };
      return { tersembunyi: await baca("Hidden"), sangat: await baca("VeryHidden") };
    },
  },
  {
    id: "setelan",
    judul: "Setelan 100 kB disimpan, ditimpa, dan dihapus",
    dasar: ["src/excel/simpanan/baca-laci.ts", "src/excel/simpanan/tulis-laci.ts"],
    sejak: "1.4",
    coba: async ({ session }) => {
      const { settings } = session.workbook;
      const kunci = AWALAN_SETELAN;
      const simpan = await kirim(session, () => settings.add(kunci, "x".repeat(100_000)));
      const timpa = await kirim(session, () => settings.add(kunci, "y".repeat(90_000)));
      const satu = settings.getItemOrNullObject(kunci);
      satu.load("value");
      await session.sync();
      const panjang = satu.isNullObject ? -1 : String(satu.value as unknown).length;
      const hapus = await kirim(session, () => {
        settings.add(`${kunci}2`, "").delete();
        settings.getItem(kunci).delete();
      });
      const lagi = settings.getItemOrNullObject(kunci);
      lagi.load("key");
      await session.sync();
      return { simpan, timpa, panjang, hapus, hilang: lagi.isNullObject };
    },
  },
  {
    id: "bagian-xml",
    judul: "Bagian XML milik sendiri disimpan, ditemukan, diganti, dan dihapus",
    dasar: ["src/excel/simpanan/baca-laci.ts", "src/excel/simpanan/tulis-laci.ts"],
    sejak: "1.5",
    coba: async ({ session }) => {
      const { customXmlParts } = session.workbook;
      const xml = (isi: string) => `<uji xmlns="${RUANG_NAMA}">${isi}</uji>`;
      const tambahXml = await kirim(session, () => customXmlParts.add(xml("satu")));
      if (tambahXml !== null) return { tambah: tambahXml };
      const milik = customXmlParts.getByNamespace(RUANG_NAMA).getOnlyItemOrNullObject();
      milik.load("id");
      await session.sync();
      if (milik.isNullObject) return { tambah: tambahXml, ditemukan: false };
      const ganti = await kirim(session, () => milik.setXml(xml("dua")));
      const isi = milik.getXml();
      const baca = await kirim(session, () => undefined);
      const terbaca = baca ?? isi.value.includes(">dua<");
      const hapus = await kirim(session, () => milik.delete());
      const sisa = customXmlParts.getByNamespace(RUANG_NAMA).getCount();
      await session.sync();
      return { tambah: tambahXml, ditemukan: true, ganti, terbaca, hapus, sisa: sisa.value };
    },
  },
];
