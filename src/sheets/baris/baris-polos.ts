import type { BarisIndikator } from "../../domain/dokumen/dokumen";

/** A row of which nothing is known but its indikator: layouts add what their tables tell. */
export const BARIS_POLOS: Omit<BarisIndikator, "indikator"> = {
  sasaran: null,
  satuan: null,
  jenis: null,
  pola: null,
  formula: null,
  terbukti: null,
  penjelasan: null,
  penjelasanTw: new Map(),
  penanggungJawab: null,
  baseline: null,
  target: null,
  targetTahun: new Map(),
  targetAkhir: null,
  realisasi: null,
  lalu: null,
  riwayat: new Map(),
  targetTw: new Map(),
  realisasiTw: new Map(),
  ukuran: [],
};
