import { kalimatKabar } from "../../src/taskpane/komponen/kalimat-kabar";
import { id } from "../../src/taskpane/teks/id";

test.each([
  [0, null, "Isi lembar sudah sesuai; buka Temuan untuk memeriksa seluruhnya."],
  [0, 0, "Isi lembar sudah sesuai; tidak ada temuan."],
  [2, null, "Isi lembar sudah sesuai; 2\u00a0temuan."],
  [2, 5, "Isi lembar sudah sesuai; 5\u00a0temuan."],
])("met while reading: %p, counted by Periksa: %p", (temuan, diperiksa, kalimat) => {
  expect(kalimatKabar({ jenis: "siap", sel: 0, temuan }, id, diperiksa)).toBe(kalimat);
});
