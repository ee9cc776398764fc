import { kalimatKabar } from "../../src/taskpane/komponen/kalimat-kabar";
import { id } from "../../src/taskpane/teks/id";

test.each([
  [0, null, "Tidak ada sel yang perlu diubah; buka Temuan untuk memeriksa seluruhnya."],
  [0, 0, "Tidak ada sel yang perlu diubah; tidak ada temuan."],
  [2, null, "Tidak ada sel yang perlu diubah; 2\u00a0temuan."],
  [2, 5, "Tidak ada sel yang perlu diubah; 5\u00a0temuan."],
])("met while reading: %p, counted by Periksa: %p", (temuan, diperiksa, kalimat) => {
  expect(kalimatKabar({ jenis: "siap", sel: 0, temuan, tetap: "sesuai" }, id, diperiksa)).toBe(kalimat);
});
