/** Folder under which this page's server has the add-in's pages. */
const folderPanel = "/panel/";

/** An address of the manifest ("https://…/taskpane.html") or of the add-in's own, on this page's server. */
export function alamatSetempat(alamat: string): string {
  const { pathname, search, hash } = new URL(alamat, location.href);
  const berkas = pathname.startsWith(folderPanel) ? pathname.slice(folderPanel.length) : pathname.slice(1);
  return `${folderPanel}${berkas}${search}${hash}`;
}
