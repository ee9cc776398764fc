/** Runs work unless some is running already, in this page or, where the browser can tell, in another of this workbook. */
let sibuk = false;

/** One job at a time for pane and ribbon together; false where another job was under way and this one was not begun. */
export async function satuKerja(kerja: () => Promise<void>): Promise<boolean> {
  if (sibuk) return false;
  sibuk = true;
  try {
    return await denganKunci(kerja);
  } finally {
    sibuk = false;
  }
}

/** Pane and ribbon are two pages of one origin: the browser's locks hold for both. */
async function denganKunci(kerja: () => Promise<void>): Promise<boolean> {
  const kunci = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  const alamat = alamatBuku();
  if (!kunci || alamat === null) {
    await kerja();
    return true;
  }
  return kunci.request(`capaian:${alamat}`, { ifAvailable: true }, async (dapat) => {
    if (dapat === null) return false;
    await kerja();
    return true;
  });
}

/**
 * Tells one workbook from another; null for one that was never saved: nothing tells two of these apart, so its pages share
 * nothing, for what is meant for one of them must never reach the other.
 */
export function alamatBuku(): string | null {
  const dokumen = (Office.context as Partial<Office.Context> | undefined)?.document as
    Partial<Office.Document> | undefined;
  const url = dokumen?.url ?? "";
  return url === "" ? null : url;
}
