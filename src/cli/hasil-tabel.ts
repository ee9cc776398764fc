import type { OlahanTabel } from "../app/tabel";
import type { HostTraffic } from "../host/contract";
import { isBerubah, judulLengkap, NOMOR_JEJAK, type RencanaLembar, type StatusTabel } from "../app/kata/kata-tabel";
import { tabelTerminal } from "./tabel-terminal";

const rencanaDitulis = ({ rencana }: OlahanTabel): RencanaLembar[] =>
  rencana.status.flatMap((s) => (s.rencana && isBerubah(s.rencana) ? [s.rencana] : []));

const banyakSel = (daftar: readonly RencanaLembar[]): number =>
  daftar.reduce((jumlah, { writes }) => jumlah + writes.length, 0);

/** Charts made, changed or taken away. */
const banyakGrafik = (daftar: readonly RencanaLembar[]): number =>
  daftar.reduce((jumlah, { grafik }) => jumlah + grafik.length, 0);

/** The one object that `tabel --json` prints. The sheet of traces counts as written, but is no table. */
export function jsonTabel(hasil: OlahanTabel, lalu: HostTraffic): object {
  const ditulis = rencanaDitulis(hasil);
  return {
    tabel: hasil.rencana.status
      .filter(({ nomor }) => nomor !== NOMOR_JEJAK)
      .map(({ nomor, judul, lembar, keadaan, baris, kurang }) => ({ nomor, judul, lembar, keadaan, baris, kurang })),
    usang: hasil.rencana.usang,
    kurang: hasil.kurang,
    tulisan: { sel: banyakSel(ditulis), grafik: banyakGrafik(ditulis), lembar: ditulis.map(({ nama }) => nama) },
    temuan: hasil.temuan.map(({ kode, tingkat, pesan, sel }) => ({ kode, tingkat, pesan, sel: sel.map(hasil.alamat) })),
    excel: { sync: lalu.syncs, byteDibaca: lalu.bytesRead, byteDitulis: lalu.bytesWritten },
  };
}

const KEADAAN = {
  baru: "dibuat",
  diperbarui: "diperbarui",
  mutakhir: "mutakhir",
  disunting: "dibiarkan",
  "belum-ada-sumber": "belum ada sumber",
  "nama-dipakai": "nama dipakai",
  terkunci: "terkunci",
  terhalang: "terhalang",
} as const;

/** A table whose sheet is there and is not what it should be. */
export const isDibiarkan = ({ keadaan }: StatusTabel): boolean =>
  keadaan === "disunting" || keadaan === "terkunci" || keadaan === "terhalang";

function kalimatDibiarkan({ keadaan, lembar, kurang, judul }: StatusTabel): string {
  if (keadaan === "disunting") return `Lembar “${lembar ?? ""}” ${kurang ?? ""}, jadi tidak ditimpa.`;
  const sebab = keadaan === "terkunci" ? "diproteksi, jadi belum diperbarui" : "belum diperbarui";
  return `Lembar “${lembar ?? judul}” ${sebab}: ${kurang ?? ""}.`;
}

/** Names the tables that could be made and are made only where they are asked for. */
function kalimatPilihan({ rencana: { status, terender } }: OlahanTabel): string[] {
  const pilihan = terender.flatMap(({ tabel }) =>
    tabel.pilihan === true && !status.some(({ nomor }) => nomor === tabel.nomor) ? [tabel] : [],
  );
  const [pertama] = pilihan;
  if (!pertama) return [];
  const nama = pilihan.map((satu) => `  ${judulLengkap(satu)}`);
  return [[`Dapat dibuat juga bila diminta, misalnya dengan --hanya ${pertama.nomor}:`, ...nama].join("\n")];
}

/** What `tabel` prints for people: what there is before what has no source. */
export function teksTabel(hasil: OlahanTabel): string {
  const semua = hasil.rencana.status.filter(({ nomor }) => nomor !== NOMOR_JEJAK);
  const isAda = ({ keadaan }: StatusTabel): boolean => keadaan !== "belum-ada-sumber";
  const tabel = [...semua.filter(isAda), ...semua.filter((satu) => !isAda(satu))];
  const daftar = tabelTerminal(
    [
      { judul: "Tabel", rata: "kiri", lebarTerbanyak: 72 },
      { judul: "Baris", rata: "kanan", lebarTerbanyak: 6 },
      { judul: "Keadaan", rata: "kiri", lebarTerbanyak: 16 },
      { judul: "Kurang", rata: "kiri", lebarTerbanyak: 48 },
    ],
    tabel.map(({ judul, baris, keadaan, kurang }) =>
      [judul, String(baris), KEADAAN[keadaan], kurang ?? ""].map((teks) => ({ teks })),
    ),
    false,
  );
  const ditulis = rencanaDitulis(hasil);
  const sel = banyakSel(ditulis);
  const tulisan =
    ditulis.length === 0
      ? tabel.some(isDibiarkan)
        ? "Tidak ada sel yang ditulis."
        : "Semua tabel mutakhir: tidak ada sel yang perlu diubah."
      : `${sel} sel ditulis di ${ditulis.length} lembar.`;
  const temuan = hasil.temuan.map((t) => `  ${t.kode}: ${t.pesan}`);
  const usang = hasil.rencana.usang.map(({ lembar }) => `“${lembar}”`).join(", ");
  const lama = usang === "" ? [] : [`Lembar dari tabel yang tidak diperlukan lagi, dibiarkan: ${usang}.`];
  const dibiarkan = tabel.filter(isDibiarkan).map(kalimatDibiarkan);
  const saran = tabel.some(({ keadaan }) => keadaan === "disunting")
    ? ["Bila suntingan itu boleh diganti, ulangi dengan --timpa-suntingan."]
    : [];
  return [
    daftar,
    tulisan,
    ...(dibiarkan.length === 0 ? [] : [[...dibiarkan, ...saran].join("\n")]),
    ...kalimatPilihan(hasil),
    ...lama,
    ...(hasil.kurang ? [hasil.kurang] : []),
    ...(temuan.length === 0 ? [] : [`${temuan.length} temuan:\n${temuan.join("\n")}`]),
  ].join("\n\n");
}
