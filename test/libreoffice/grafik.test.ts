import { baca, CONTOH } from "../alat/buku";
import { tabelSelesai } from "../alat/buku-tabel";
import { lewatLibreOffice } from "../alat/libreoffice";
import { parts } from "../host/workbooks";

/** What each chart part shows: its title, and the cells of its series. */
function grafik(isi: Uint8Array): { judul: string; sel: string[] }[] {
  const bagian = [...parts(isi)].filter(([nama]) => /^xl\/charts\/chart\d+\.xml$/.test(nama)).map(([, teks]) => teks);
  const semua = bagian.map((teks) => ({
    judul: [...teks.replace(/<c:plotArea>.*/s, "").matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, isi]) => isi).join(""),
    sel: [...teks.matchAll(/<c:(?:val|cat)>\s*<c:(?:num|str)Ref>\s*<c:f>([^<]*)<\/c:f>/g)]
      .map(([, isi = ""]) => isi.replace(/['$]|&apos;/g, ""))
      .sort(),
  }));
  return semua.sort((a, b) => a.judul.localeCompare(b.judul));
}

test("LibreOffice draws every chart over the same cells", async () => {
  const { isi } = await tabelSelesai(baca(CONTOH));
  const lewat = lewatLibreOffice(new Map([["grafik.xlsx", isi]])).get("grafik.xlsx") ?? new Uint8Array();
  expect(grafik(isi)).toHaveLength(4);
  expect(grafik(lewat)).toEqual(grafik(isi));
}, 240_000);
