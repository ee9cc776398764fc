/** Hands a file to the browser's downloads; a web view that keeps no files does nothing and says nothing. */
export function simpanBerkas(nama: string, isi: BlobPart, jenis: string): void {
  const alamat = URL.createObjectURL(new Blob([isi], { type: jenis }));
  const tautan = document.createElement("a");
  tautan.href = alamat;
  tautan.download = nama;
  document.body.append(tautan);
  tautan.click();
  tautan.remove();
  setTimeout(() => URL.revokeObjectURL(alamat), 10_000);
}

/** Whose web views keep no files at all: office-js#2700 for the Mac, and there is no Downloads folder on a tablet. */
const TANPA_UNDUHAN = new Set(["Mac", "iOS", "Android", "Universal"]);

/** Whether the Excel that shows the pane lets files be downloaded, as far as it can be known beforehand. */
export function bolehUnduh(): boolean {
  const { platform } = Office.context as Partial<Office.Context>;
  return !TANPA_UNDUHAN.has(String(platform));
}
