/** Lets the browser keep a text as a file; a web view that keeps no files does nothing, and Salin is beside it. */
export function simpanTeks(nama: string, teks: string): void {
  const alamat = URL.createObjectURL(new Blob([teks], { type: "application/json" }));
  const tautan = document.createElement("a");
  tautan.href = alamat;
  tautan.download = nama;
  document.body.append(tautan);
  tautan.click();
  tautan.remove();
  setTimeout(() => URL.revokeObjectURL(alamat), 10_000);
}
