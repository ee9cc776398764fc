// `npx tsx scripts/bench/raksasa.ts`: Hitung on a workbook of more than 60 MB, done, failed in its last band, and cancelled.
import { hitungCapaianBuku, type HasilHitung } from "../../src/app/hitung";
import type { Watcher } from "../../src/excel/watcher";
import type { HostOptions } from "../../src/host/contract";
import { loadOffice } from "../../src/host/office-node";
import { openWorkbook } from "../../src/host/open";
import { bukuRaksasa } from "../../test/alat/buku-raksasa";

const INDIKATOR = 16_000;
const LEMBAR_MENTAH = 8;

const detik = (sejak: number): string => `${((performance.now() - sejak) / 1000).toFixed(1)} s`;

async function jalankan(isi: Uint8Array, nama: string, options: HostOptions, watcher: Watcher): Promise<number> {
  let mulai = performance.now();
  const dibuka = openWorkbook(isi, options);
  if (!dibuka.ok) throw new Error(dibuka.refusal.kind);
  const { excel } = dibuka;
  loadOffice(excel);
  const buka = detik(mulai);
  mulai = performance.now();
  const hasil: HasilHitung = await hitungCapaianBuku({}, undefined, watcher);
  const kerja = detik(mulai);
  mulai = performance.now();
  excel.save();
  const simpan = detik(mulai);
  const akhir = hasil.status === "gagal" ? `${hasil.kegagalan.code}, ${hasil.ragu.length} sel ragu` : hasil.status;
  const { syncs, actions, bytesRead, bytesWritten } = excel.traffic();
  const lalu = `${syncs} sync, ${(bytesRead / 1e6).toFixed(1)} MB dibaca, ${(bytesWritten / 1e6).toFixed(1)} MB ditulis`;
  const sel = hasil.status === "selesai" ? `, ${hasil.rencana.plan.writes.length} sel` : "";
  const puncak = (process.resourceUsage().maxRSS / 1000).toFixed(0);
  process.stdout.write(
    `${nama}: ${akhir}${sel}; buka ${buka}, hitung ${kerja}, simpan ${simpan}; ${lalu}; puncak ${puncak} MB\n`,
  );
  return actions;
}

async function semua(): Promise<void> {
  const isi = await bukuRaksasa(INDIKATOR, LEMBAR_MENTAH);
  process.stdout.write(`${(isi.length / 1e6).toFixed(1)} MB, ${INDIKATOR} indikator\n`);
  const aksi = await jalankan(isi, "selesai", {}, {});
  await jalankan(isi, "gagal di pita terakhir", { failure: { atAction: aksi - 50, code: "GeneralException" } }, {});
  const batal = new AbortController();
  const onProgress: Watcher["onProgress"] = ({ kerja, bagian }) => {
    if (kerja === "menulis" && bagian > 0.3) batal.abort();
  };
  await jalankan(isi, "dibatalkan", {}, { signal: batal.signal, onProgress });
}

void semua();
