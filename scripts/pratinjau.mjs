// `npm run pratinjau`: builds the preview and serves it to this computer only. Node only, besides webpack's build.
import { createReadStream, existsSync, realpathSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bangunPratinjau } from "./bangun-pratinjau.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const host = "127.0.0.1";
const officeOnline = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const portsToTry = 20;

/** What an address begins with, and the folder it stands for; the first that fits is taken. */
const folders = [
  ["/office/", join(root, "node_modules/@microsoft/office-js/dist")],
  ["/", join(root, "dist-pratinjau")],
];

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file behind an address, or undefined; never one outside the folders above. */
function fileOf(address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, `http://${host}`).pathname);
  } catch {
    return undefined;
  }
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start)) ?? [];
  if (folder === undefined || path.includes("\0")) return undefined;
  const file = join(folder, path === "/" ? "index.html" : path.slice(prefix.length));
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  return realpathSync(file).startsWith(realpathSync(folder) + sep) ? file : undefined;
}

/** The add-in's page as built, but with office.js from this computer, and what stands in for Excel before it. */
function withLocalOffice(html) {
  return html.replaceAll(officeOnline, "/office/office.js").replace(/<script\b/, '<script src="/wadah.js"></script>$&');
}

async function answer(request, response) {
  const headers = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
  const hostName = (request.headers.host ?? "").replace(/:\d+$/, "");
  // Another site's name that leads here (DNS rebinding) is none of ours.
  const isOurs = hostName === host || hostName === "localhost";
  if (!isOurs || !["GET", "HEAD"].includes(request.method)) {
    response.writeHead(isOurs ? 405 : 403, headers).end();
    return;
  }
  const file = fileOf(request.url);
  if (file === undefined) {
    response.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end("Tidak ada.\n");
    return;
  }
  headers["Content-Type"] = types[extname(file)] ?? "application/octet-stream";
  if (file.startsWith(join(root, "dist-pratinjau/panel")) && file.endsWith(".html")) {
    response.writeHead(200, headers).end(withLocalOffice(await readFile(file, "utf8")));
    return;
  }
  response.writeHead(200, headers);
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

/** Listens on `port`, or on the next that is free; 0 means any. */
async function listen(server, port) {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise((resolve, reject) => {
        server.once("error", reject).listen(candidate, host, () => resolve(server.removeListener("error", reject)));
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || candidate >= port + portsToTry) throw error;
    }
  }
}

/** Serves what stands in dist-pratinjau/ and gives its address and a function that ends it. */
export async function sajikan(port = 3000) {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const url = `http://${host}:${await listen(server, port)}/`;
  const tutup = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url, tutup };
}

/** The port in the environment, 3000 without one. */
function portOf(text) {
  if (text === undefined || text === "") return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT harus sebuah angka antara 0 dan 65535, bukan "${text}".`);
}

/** Builds, serves, and stays until Ctrl+C. */
export async function jalankanPratinjau() {
  const port = portOf(process.env.PORT);
  await bangunPratinjau();
  const { url, tutup } = await sajikan(port);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void tutup().then(() => process.exit(0)));
  console.log(`Pratinjau: ${url}\nBukalah alamat itu di peramban (Chrome, Edge, Firefox). Ctrl+C untuk berhenti.`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  jalankanPratinjau().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
