import { readdirSync } from "node:fs";
import { join } from "node:path";
import { baca, hitung, potret } from "../alat/buku";

const FOLDER = join(__dirname, "../fixtures/asing");

test.each(readdirSync(FOLDER).filter((f) => f.endsWith(".xlsx")))(
  "%s is left alone with one sentence",
  async (berkas) => {
    const masukan = baca(join(FOLDER, berkas));
    const nama = (await potret(masukan)).sheets.map((satu) => satu.name);
    const { hasil, isi } = await hitung(masukan);
    expect(hasil.status).toBe("tak-dikenal");
    if (hasil.status === "tak-dikenal") {
      for (const kata of [
        "Renstra",
        "Perjanjian Kinerja",
        "Monev",
        ...nama.map((nama) => `lembar “${nama}”`),
        "Buku kerja tidak diubah.",
      ])
        expect(hasil.pesan).toContain(kata);
    }
    expect(Buffer.from(isi).equals(Buffer.from(masukan))).toBe(true);
  },
);
