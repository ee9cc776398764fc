import { samakanHuruf } from "../teks/teks";

/** What staff write where there is no figure yet, or none is due: how such words begin. */
const AWAL = (
  "belum rilis|belum dirilis|belum ada|belum tersedia|belum terbit|belum diterbitkan|belum keluar|belum dinilai|belum diukur|" +
  "belum ditetapkan|belum dihitung|belum diumumkan|belum final|belum dapat|belum bisa|belum waktunya|belum jatuh tempo|belum masuk|" +
  "menunggu|dalam proses|proses penilaian|masih proses|masih dalam proses|sedang proses|sedang dalam proses|sedang dinilai|" +
  "tidak tersedia|tidak ada data|data tidak ada|data belum|hasil belum|nilai belum|data menunggu|tidak dinilai|tidak diukur|" +
  "tidak dilakukan penilaian|tidak dilakukan pengukuran|tidak ditargetkan|tidak ada target|tanpa target|akan dirilis|rilis|" +
  "tad|t.a.d|tda|t.d.a|tba|tbd|on process|on progress|in progress|on going|ongoing|" +
  "masih diaudit|masih dinilai|masih dihitung|masih diolah|masih diverifikasi|masih diproses|data bps"
).split("|");

/** Whether words say that a cell has no value yet, or needs none ("Belum dirilis BPS"): such a cell is as good as blank. */
export function isBelumBernilai(teks: string): boolean {
  const kata = samakanHuruf(teks.slice(0, 60)).replace(/^[("'*–-]+ ?/, "");
  return (
    kata.replace(/[.*)]+$/, "") === "proses" ||
    AWAL.some((awal) => kata.startsWith(awal) && !/^\p{L}/u.test(kata.slice(awal.length)))
  );
}
