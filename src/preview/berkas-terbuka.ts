const jenisXlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the browser's downloads. */
export function unduh(nama: string, isi: Uint8Array): void {
  const alamat = URL.createObjectURL(new Blob([isi.slice()], { type: jenisXlsx }));
  const tautan = document.createElement("a");
  tautan.href = alamat;
  tautan.download = nama;
  tautan.click();
  setTimeout(() => URL.revokeObjectURL(alamat), 10_000);
}

/** "monev.xlsx" becomes "monev-capaian.xlsx". */
export function namaHasil(nama: string): string {
  return nama.replace(
    /(-capaian)?(\.xls[xm])?$/i,
    (_, _akhiran: string, jenis?: string) => `-capaian${jenis ?? ".xlsx"}`,
  );
}

function adaBerkas({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

/** Lets a file be dropped anywhere on a page; a frame's page passes the drag on to the cover over everything. */
export function terimaJatuhan(jendela: Window, tirai: HTMLElement): void {
  jendela.addEventListener("dragenter", (kejadian) => {
    if (adaBerkas(kejadian)) tirai.hidden = false;
  });
  for (const jenis of ["dragover", "drop"] as const)
    jendela.addEventListener(jenis, (kejadian) => {
      if (adaBerkas(kejadian)) kejadian.preventDefault();
    });
}

/** The cover takes the file. */
export function terimaDiTirai(tirai: HTMLElement, terima: (berkas: File) => void): void {
  tirai.addEventListener("dragleave", () => (tirai.hidden = true));
  tirai.addEventListener("drop", (kejadian) => {
    tirai.hidden = true;
    const berkas = kejadian.dataTransfer?.files[0];
    if (berkas) terima(berkas);
  });
}
