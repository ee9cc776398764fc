import { openWorkbook } from "../../src/host/open";
import { refusalSentence } from "../../src/host/refusal-words";
import { DITOLAK } from "./ditolak";

/**
 * Of this process's own time: other programs may keep the machine busy. The longest takes 3.6 s on a quiet computer;
 * what is not refused early takes minutes or all memory.
 */
const BATAS_MS = 25_000;

test.each(DITOLAK)("$nama is refused as $jenis within seconds, in one sentence", ({ buat, jenis }) => {
  const isi = buat();
  const asal = Uint8Array.from(isi);
  const mulai = process.cpuUsage();
  const hasil = openWorkbook(isi);
  const { user, system } = process.cpuUsage(mulai);
  expect((user + system) / 1000).toBeLessThan(BATAS_MS);
  expect(hasil.ok ? "opened" : hasil.refusal.kind).toBe(jenis);
  expect(isi).toEqual(asal);
  if (hasil.ok) return;
  const kalimat = refusalSentence("monev.xlsx", hasil.refusal);
  expect(kalimat).toMatch(/^Berkas monev\.xlsx .+\.$/);
  expect(kalimat).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
