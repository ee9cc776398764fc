import { join } from "node:path";
import { baca, CONTOH, pencariSel, potret } from "../alat/buku";
import { tabelSelesai } from "../alat/buku-tabel";

const LENGKAP = join(__dirname, "../../assets/contoh/diskominfo-2024-lengkap.xlsx");

test("the complete sample is the sample with three sheets more", async () => {
  const [asli, lengkap] = [(await potret(baca(CONTOH))).sheets, (await potret(baca(LENGKAP))).sheets];
  expect(lengkap.slice(0, asli.length)).toEqual(asli);
  expect(lengkap.slice(asli.length).map((s) => s.name)).toEqual(["Pegawai", "Sarana Prasarana", "Strategi"]);
});

test("I.1, I.2 and II.2: the report's shares, subtotals, and no sum over what can't be read", async () => {
  const { isi, hasil } = await tabelSelesai(baca(LENGKAP));
  const keadaan = hasil.rencana.status.filter((s) => ["I.1", "I.2", "II.2"].includes(s.nomor)).map((s) => s.keadaan);
  expect(keadaan).toEqual(["baru", "baru", "baru"]);
  const sel = pencariSel(await potret(isi));
  const baris = (await potret(isi)).sheets.find((s) => s.name === "Tabel I.1")?.values ?? [];
  const bagian = baris.find((b) => String(b[0]).startsWith("Persentase")) ?? [];
  expect(bagian.slice(8, 12).map((n) => Number(n).toFixed(2))).toEqual(["16.85", "35.96", "24.72", "22.47"]);
  const sarana = (await potret(isi)).sheets.find((s) => s.name === "Tabel I.2")?.values ?? [];
  expect(sarana.find((b) => b[1] === "Gedung dan bangunan")?.slice(2)).toEqual([6, 5297523417]);
  expect(sarana.find((b) => b[0] === "Total")?.[3]).toBe("");
  expect(String(sel("'Tabel II.2'!C4").nilai)).toContain("1. Menyusun rencana induk SPBE.\n2. ");
});
