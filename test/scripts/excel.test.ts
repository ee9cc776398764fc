import { spawn } from "node:child_process";
import { createPrivateKey, X509Certificate } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { get } from "node:https";
import { join } from "node:path";
import { langkahUntuk, saranTanpaExcel, type Bahan } from "../../scripts/excel/langkah.cjs";

jest.setTimeout(120_000);

const root = join(__dirname, "../..");
const bahan: Bahan = {
  id: "c771c843",
  manifest: "/kerja/manifest.xml",
  otoritas: "/kerja/otoritas.crt",
  sidik: "AB12",
  buku: "/kerja/Dinas 'Kominfo'.xlsx",
  rumah: "/Users/staf",
};

/** Asks the server as Excel does, trusting only this authority. */
function minta(
  url: string,
  ca: Buffer,
): Promise<{ status?: number; tajuk: NodeJS.Dict<string | string[]>; isi: string }> {
  return new Promise((resolve, reject) => {
    get(url, { ca, agent: false }, (jawaban) => {
      let isi = "";
      jawaban.setEncoding("utf8");
      jawaban.on("data", (potongan: string) => (isi += potongan));
      jawaban.on("end", () => resolve({ status: jawaban.statusCode, tajuk: jawaban.headers, isi }));
    }).on("error", reject);
  });
}

/** A port that nobody listens on at the moment. */
async function portBebas(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

const jalankan = (port: number | string, ...argumen: readonly string[]) =>
  spawn(process.execPath, ["scripts/excel.mjs", ...argumen], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
  });

describe("npm run excel", () => {
  test("serves the development build over HTTPS with a certificate for localhost, until it is told to end", async () => {
    const port = await portBebas();
    const proses = jalankan(port, "--layani");
    let kata = "";
    proses.stdout.on("data", (potongan: Buffer) => (kata += potongan.toString()));
    proses.stderr.on("data", (potongan: Buffer) => (kata += potongan.toString()));
    const berakhir = once(proses, "exit");
    while (!kata.includes("Disajikan: ") && proses.exitCode === null)
      await new Promise((lagi) => setTimeout(lagi, 100));
    expect(kata).toContain(`Disajikan: https://localhost:${port}`);

    const ca = readFileSync(join(root, ".cache/https/capaian-otoritas.crt"));
    const alamat = `https://localhost:${port}`;
    const halaman = await minta(`${alamat}/taskpane.html`, ca);
    expect(halaman).toMatchObject({ status: 200, isi: expect.stringContaining("office.js") as unknown });
    expect(halaman.tajuk["content-security-policy"]).toContain("frame-ancestors");
    const manifest = await minta(`${alamat}/manifest.xml`, ca);
    expect(manifest.isi).toContain(`<SourceLocation DefaultValue="${alamat}/taskpane.html" />`);
    for (const [, gambar] of manifest.isi.matchAll(/DefaultValue="(https:\S+?\.(?:png|html)[^"]*)"/g)) {
      expect([gambar, (await minta(gambar!, ca)).status]).toEqual([gambar, 200]);
    }
    for (const luar of ["/../package.json", "/%2e%2e/%2e%2e/package.json", "/%zz", "/", "/ikon", "/tidak-ada.html"]) {
      expect([luar, (await minta(alamat + luar, ca)).status]).toEqual([luar, 404]);
    }

    const kedua = jalankan(port, "--layani");
    let keluhan = "";
    kedua.stderr.on("data", (potongan: Buffer) => (keluhan += potongan.toString()));
    expect(await once(kedua, "exit")).toEqual([1, null]);
    expect(keluhan).toBe(
      `Port ${port} sedang dipakai program lain. Hentikan program itu, atau pilih: PORT=3001 npm run excel\n`,
    );

    proses.kill("SIGTERM");
    expect(await berakhir).toEqual([0, null]);
  });

  test("keeps no key that could make another certificate its trusters would believe", () => {
    const https = join(root, ".cache/https");
    const kunci = createPrivateKey(readFileSync(join(https, "localhost.key")));
    const otoritas = new X509Certificate(readFileSync(join(https, "capaian-otoritas.crt")));
    expect(readdirSync(https).sort()).toEqual(["capaian-otoritas.crt", "localhost.crt", "localhost.key"]);
    expect(otoritas.checkPrivateKey(kunci)).toBe(false);
  });

  test.each([
    ["3000", ["--salah"], "Pilihan tidak dikenal: --salah. Yang ada: --copot, --layani.\n"],
    ["tiga", [], 'PORT harus sebuah angka antara 1 dan 65535, bukan "tiga".\n'],
  ])("refuses what it can't do: PORT=%s %s", async (port, argumen, kalimat) => {
    const proses = jalankan(port, ...argumen);
    let keluhan = "";
    proses.stderr.on("data", (potongan: Buffer) => (keluhan += potongan.toString()));
    expect(await once(proses, "exit")).toEqual([1, null]);
    expect(keluhan).toBe(kalimat);
  });
});

describe("what brings the add-in into Excel", () => {
  test("on Windows: the user's own registry and certificates, no administrator", () => {
    const langkah = langkahUntuk("win32", bahan)!;
    expect(langkah.pasang).toEqual([
      [
        ...["reg", "add", "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer"],
        ...["/v", "c771c843", "/t", "REG_SZ", "/d", "/kerja/manifest.xml", "/f"],
      ],
    ]);
    expect(langkah.percayai).toEqual(["certutil", "-user", "-addstore", "Root", "/kerja/otoritas.crt"]);
    expect(langkah.buka.at(-1)).toBe(`Start-Process excel -ArgumentList '"/kerja/Dinas ''Kominfo''.xlsx"'`);
  });

  test("on a Mac: the folder that Excel looks into, and the user's own keychain", () => {
    const wef = "/Users/staf/Library/Containers/com.microsoft.Excel/Data/Documents/wef";
    const langkah = langkahUntuk("darwin", bahan)!;
    expect(langkah.pasang).toEqual([
      ["mkdir", "-p", wef],
      ["cp", "/kerja/manifest.xml", `${wef}/c771c843.manifest.xml`],
    ]);
    expect(langkah.percayai).toContain("/Users/staf/Library/Keychains/login.keychain-db");
    expect(langkah.buka).toEqual(["open", "-a", "Microsoft Excel", bahan.buku]);
  });

  test.each(["win32", "darwin"])("on %s everything that is put in is taken out again", (sistem) => {
    const { copot, pasang } = langkahUntuk(sistem, bahan)!;
    const jejak = sistem === "win32" ? ["c771c843", "AB12"] : [pasang.at(-1)!.at(-1)!, "AB12"];
    for (const [ke, satu] of jejak.entries()) expect(copot[ke]).toContain(satu);
    expect(copot).toHaveLength(2);
  });

  test("elsewhere there is nothing to run, and the advice names every file and address", () => {
    expect(langkahUntuk("linux", bahan)).toBeUndefined();
    const saran = (disajikan: boolean) => saranTanpaExcel({ ...bahan, url: "https://localhost:3000", disajikan });
    for (const satu of ["npm run pratinjau", bahan.manifest, bahan.otoritas, "https://localhost:3000/taskpane.html"]) {
      expect(saran(true)).toContain(satu);
    }
    expect(saran(true)).toContain("sedang disajikan di https://localhost:3000");
    expect(saran(false)).toContain("npm run excel -- --layani");
  });
});
