/* global Excel */
/**
 * Makes assets/contoh/diskominfo-2024-lengkap.xlsx: the sample with the sheets Pegawai, Sarana Prasarana and Strategi,
 * typed from the report. Where the scan lost a column, the figure is left blank. Run: npx tsx scripts/contoh/buat-lengkap.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { loadOffice } from "../../src/host/office-node.ts";
import { openWorkbook } from "../../src/host/open.ts";

const folder = new URL("../../assets/contoh/", import.meta.url);
const data = JSON.parse(readFileSync(new URL("lembar-tambahan.json", import.meta.url), "utf8"));
const dibuka = openWorkbook(readFileSync(new URL("diskominfo-2024.xlsx", folder)));
if (!dibuka.ok) throw new Error(JSON.stringify(dibuka.refusal));
loadOffice(dibuka.excel);

const DINAS = "DINAS KOMUNIKASI DAN INFORMATIKA PROVINSI KEPULAUAN BANGKA BELITUNG";
const rapi = (baris, lebar) => baris.map((b) => Array.from({ length: lebar }, (_, i) => b[i] ?? ""));
/** Text that only looks like a number keeps its spelling. */
const isi = (nilai) => (typeof nilai === "string" && /\d/.test(nilai) ? `'${nilai}` : nilai);

function lembar(context, nama, baris, lebar, gabung) {
  const kanan = baris.reduce((n, b) => Math.max(n, b.length), 0);
  const sheet = context.workbook.worksheets.add(nama);
  const semua = sheet.getRangeByIndexes(0, 0, baris.length, kanan);
  semua.values = rapi(baris, kanan).map((b) => b.map(isi));
  semua.format.verticalAlignment = "Center";
  semua.format.wrapText = true;
  sheet.getRangeByIndexes(0, 0, 5, kanan).format.font.bold = true;
  lebar.forEach((points, i) => (sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = points));
  for (const alamat of gabung) sheet.getRange(alamat).merge(false);
}

await Excel.run(async (context) => {
  const mutu = ["S2", "S1", "D3", "SMA"];
  lembar(
    context,
    "Pegawai",
    [
      ["JUMLAH PEGAWAI MENURUT KUALIFIKASI JABATAN, JENIS KELAMIN DAN KOMPETENSI TAHUN 2024"],
      [DINAS],
      [
        "NO",
        "JABATAN",
        "FORMASI/PETA JABATAN",
        "",
        "",
        "",
        "",
        "PEGAWAI YANG ADA",
        "",
        "",
        "",
        "",
        "JENIS KELAMIN",
        "",
      ],
      ["", "", "JML", "KUALIFIKASI", "", "", "", "JML", "KUALIFIKASI", "", "", "", "LAKI-LAKI", "PEREMPUAN"],
      ["", "", "", ...mutu, "", ...mutu, "", ""],
      ...data.pegawai,
    ],
    [30, 260, ...Array.from({ length: 10 }, () => 36), 60, 66],
    ["C3:G3", "H3:L3", "M3:N3", "D4:G4", "I4:L4"],
  );
  const sarana = [
    ["SARANA-PRASARANA TAHUN 2024"],
    [DINAS],
    ["No.", "Klasifikasi", "Jumlah Barang", "Nilai Aset"],
    ...data.sarana,
  ];
  lembar(context, "Sarana Prasarana", sarana, [30, 280, 80, 140], []);
  const strategi = [
    ["STRATEGI DAN ARAH KEBIJAKAN TAHUN 2023-2026"],
    [DINAS],
    ["NO.", "SASARAN", "STRATEGI", "ARAH KEBIJAKAN"],
    ...data.strategi,
  ];
  lembar(context, "Strategi", strategi, [30, 220, 280, 280], []);
  await context.sync();
});
writeFileSync(new URL("diskominfo-2024-lengkap.xlsx", folder), dibuka.excel.save());
