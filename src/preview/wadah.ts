import type { WadahOffice } from "./wadah-office";

/**
 * Comes before office.js in the pane's and the commands' pages, and lets the page around them stand in for Excel's
 * window. Opened on its own, a page stays without Excel, as in any browser.
 */
const induk = window.parent as Window & { readonly capaianPratinjau?: WadahOffice };
if (induk !== window) induk.capaianPratinjau?.siapkan(window);
