import { openWorkbook } from "../../src/host/open";
import { refusalSentence } from "../../src/host/refusal-words";
import { DITOLAK } from "./ditolak";

const BATAS_MS = 5_000;

test.each(DITOLAK)("$nama is refused as $jenis within seconds, in one sentence", ({ buat, jenis }) => {
  const isi = buat();
  const asal = Uint8Array.from(isi);
  const mulai = performance.now();
  const hasil = openWorkbook(isi);
  expect(performance.now() - mulai).toBeLessThan(BATAS_MS);
  expect(hasil.ok ? "opened" : hasil.refusal.kind).toBe(jenis);
  expect(isi).toEqual(asal);
  if (hasil.ok) return;
  const kalimat = refusalSentence("monev.xlsx", hasil.refusal);
  expect(kalimat).toMatch(/^Berkas monev\.xlsx .+\.$/);
  expect(kalimat).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
