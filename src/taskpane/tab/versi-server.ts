/** An open pane asks once an hour at most, and only when somebody looks at it. */
const JEDA_MS = 60 * 60 * 1000;
const TANDA = "versi.js";

/** Whether this page was begun with that script. */
const isDimulaiDengan = (skrip: string): boolean => {
  const alamat = new URL(skrip, document.baseURI).href;
  return [...document.scripts].some(({ src }) => src === alamat);
};

/**
 * The version that lies on the server where this page was begun with another script than the newest page is; null where
 * it is the same, or the server does not say. `versi.js` is a script that only marks its own element: the page's policy
 * allows no other way to ask even the own server, and it is not loosened for this.
 */
function tanyaServer(): Promise<string | null> {
  return new Promise((resolve) => {
    const tanda = document.createElement("script");
    const selesai = (versi: string | null) => {
      tanda.remove();
      resolve(versi);
    };
    tanda.addEventListener("error", () => selesai(null));
    tanda.addEventListener("load", () => {
      const { versi, skrip } = tanda.dataset;
      selesai(versi !== undefined && skrip !== undefined && !isDimulaiDengan(skrip) ? versi : null);
    });
    tanda.src = TANDA;
    document.head.append(tanda);
  });
}

/** Tells once which newer version lies on the server; the returned function ends the asking. */
export function amatiVersiServer(lapor: (versi: string) => void): () => void {
  let terakhir = Date.now();
  const lihat = () => {
    if (document.hidden || Date.now() - terakhir < JEDA_MS) return;
    terakhir = Date.now();
    void tanyaServer().then((versi) => versi !== null && lapor(versi));
  };
  document.addEventListener("visibilitychange", lihat);
  window.addEventListener("focus", lihat);
  return () => {
    document.removeEventListener("visibilitychange", lihat);
    window.removeEventListener("focus", lihat);
  };
}
