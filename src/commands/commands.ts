import { hitungCapaianBuku, type HasilHitung } from "../app/hitung";
import type { KnownSheets } from "../app/kata/kata-excel";
import { countPlan } from "../app/kata/kata-rencana";
import { kabariPanel } from "../app/saluran";
import { satuKerja } from "../app/satu-kerja";
import { kalimatHasil } from "./kalimat-pita";

/** Runs a ribbon button's work; Excel is told that it ended however it ended, or the button would stay busy. */
async function jalankan(event: Office.AddinCommands.Event, kerja: () => Promise<void>): Promise<void> {
  try {
    await kerja();
  } catch (galat) {
    console.error(galat);
  } finally {
    event.completed();
  }
}

/** Where Excel keeps this page for the next click, that one finds the sheets known. */
const lembarDikenal: KnownSheets = { headings: "none yet" };

/** A ribbon button has no place of its own for words: they are shown by this very page, in a window. */
function tunjukkan(pesan: string): Promise<void> {
  const halaman = new URL("commands.html", location.href);
  halaman.searchParams.set("pesan", pesan);
  return new Promise((resolve, reject) => {
    // On the web a frame needs no leave to open; elsewhere the option is passed over, and a window opens.
    const ukuran = { width: 30, height: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(halaman.href, ukuran, ({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(error.message));
    });
  });
}

/**
 * An open pane tells the result, with Urungkan beside it; without one, or where something kept it from writing, a small
 * window does. While another job runs, here or in the pane, nothing is begun: that job will tell its own result.
 */
async function hitung(): Promise<void> {
  const selesai: { hasil?: HasilHitung } = {};
  await satuKerja(async () => {
    selesai.hasil = await hitungCapaianBuku({}, undefined, { known: lembarDikenal });
  });
  const { hasil } = selesai;
  if (!hasil) return;
  if (hasil.status === "selesai") {
    const { plan } = hasil.rencana;
    const kabar = { plan, lembar: countPlan(plan).sheetIds.length, temuan: hasil.temuan.length };
    if (await kabariPanel(kabar)) return;
  }
  await tunjukkan(kalimatHasil(hasil, (Office.context as Partial<Office.Context>).displayLanguage));
}

const pesan = new URLSearchParams(location.search).get("pesan");
if (pesan !== null) document.body.replaceChildren(pesan);

// Without this call office.js never takes a ribbon's click: it waits for a page to say that it is there.
void Office.onReady();

/** The names are those of the buttons in manifest.xml. */
Office.actions.associate("hitungCapaian", (event: Office.AddinCommands.Event) => void jalankan(event, hitung));
