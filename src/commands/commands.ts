import { hitungCapaianBuku } from "../app/hitung";

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

/** A ribbon button has no place of its own for words: they are shown by this very page, in a window. */
function tunjukkan(pesan: string): Promise<void> {
  const halaman = new URL("commands.html", location.href);
  halaman.searchParams.set("pesan", pesan);
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(halaman.href, { width: 30, height: 30 }, ({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(error.message));
    });
  });
}

/** What it wrote is seen in the sheets; only what kept it from writing is said. */
async function hitung(): Promise<void> {
  const hasil = await hitungCapaianBuku();
  if (hasil.status === "tak-dikenal") await tunjukkan(hasil.pesan);
  if (hasil.status === "gagal") await tunjukkan(hasil.kegagalan.pesan);
}

const pesan = new URLSearchParams(location.search).get("pesan");
if (pesan !== null) document.body.replaceChildren(pesan);

// Without this call office.js never takes a ribbon's click: it waits for a page to say that it is there.
void Office.onReady();

/** The names are those of the buttons in manifest.xml. */
Office.actions.associate("hitungCapaian", (event: Office.AddinCommands.Event) => void jalankan(event, hitung));
