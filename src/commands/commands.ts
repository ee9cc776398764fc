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

/** Shows the pane's page in a window of its own, where it says what this version can do. */
function bukaJendela(): Promise<void> {
  const halaman = new URL("taskpane.html", location.href).href;
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(halaman, { width: 30, height: 40 }, ({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(error.message));
    });
  });
}

/** The names are those of the buttons in manifest.xml. */
Office.actions.associate("hitungCapaian", (event: Office.AddinCommands.Event) => void jalankan(event, bukaJendela));

export {};
