const { readFileSync, realpathSync, statSync } = require("node:fs");
const { createServer } = require("node:https");
const { basename, dirname, extname, join, sep } = require("node:path");
const { IKON, tajukBerkas } = require("../bangun/tajuk.cjs");

const JENIS = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
};

/** The file behind an address, or undefined; never one outside the folder, and none of a type that is not listed. */
function fileDi(folder, address) {
  try {
    const path = decodeURIComponent(new URL(address, "https://localhost").pathname);
    const file = realpathSync(join(folder, path));
    const didalam = file.startsWith(realpathSync(folder) + sep) && statSync(file).isFile();
    return didalam && extname(file) in JENIS ? file : undefined;
  } catch {
    // An address that can't be decoded, or a file that is not there.
    return undefined;
  }
}

/** Serves the folder to this computer over HTTPS, with the headers that web servers are to serve a build with. */
function layani(folder, { key, cert }, port) {
  const server = createServer({ key, cert }, (request, response) => {
    const file = fileDi(folder, request.url);
    if (!["GET", "HEAD"].includes(request.method) || file === undefined) {
      response.writeHead(file === undefined ? 404 : 405, { "Content-Type": JENIS[".txt"] }).end("Tidak ada.\n");
      return;
    }
    const isi = readFileSync(file);
    const tajuk = tajukBerkas(file, isi.toString());
    // What changes at each build is never kept; an icon that may not be kept would be blank in Excel for Windows.
    const segar = basename(dirname(file)) === IKON ? {} : { "Cache-Control": "no-store" };
    response.writeHead(200, { ...tajuk, ...segar, "Content-Type": JENIS[extname(file)] });
    response.end(request.method === "HEAD" ? undefined : isi);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", () => {
      server.removeListener("error", reject);
      const tutup = () => new Promise((selesai) => (server.close(selesai), server.closeAllConnections()));
      resolve({ port: server.address().port, tutup });
    });
  });
}

module.exports = { layani };
