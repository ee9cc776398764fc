import { execFileSync, spawn } from "node:child_process";
import { request } from "node:http";
import { join } from "node:path";

jest.setTimeout(120_000);

const root = join(__dirname, "../..");

interface Jawaban {
  readonly status: number | undefined;
  readonly jenis: string | undefined;
  readonly isi: string;
}

/** Asks for exactly this path: `fetch` would tidy it up first. */
function minta(alamat: string, path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Jawaban> {
  const { hostname, port } = new URL(alamat);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (jawaban) => {
      let isi = "";
      jawaban.setEncoding("utf8");
      jawaban.on("data", (potongan: string) => (isi += potongan));
      jawaban.on("end", () => resolve({ status: jawaban.statusCode, jenis: jawaban.headers["content-type"], isi }));
    })
      .on("error", reject)
      .end();
  });
}

function sajikan(port: string): Promise<{ alamat: string; tutup: () => Promise<number | null> }> {
  const env = { ...process.env, PORT: port };
  const proses = spawn(process.execPath, ["scripts/pratinjau.mjs"], { cwd: root, env });
  const berakhir = new Promise<number | null>((resolve) => proses.once("exit", resolve));
  const tutup = () => {
    proses.kill("SIGTERM");
    return berakhir;
  };
  return new Promise((resolve, reject) => {
    let kata = "";
    proses.stdout.on("data", (potongan: Buffer) => {
      kata += potongan.toString();
      const alamat = /Pratinjau: (\S+)/.exec(kata)?.[1];
      if (alamat !== undefined) resolve({ alamat, tutup });
    });
    proses.stderr.on("data", (potongan: Buffer) => (kata += potongan.toString()));
    proses.once("exit", (kode) => reject(new Error(`${kode}: ${kata}`)));
  });
}

describe("npm run pratinjau", () => {
  let alamat: string;
  let tutup: () => Promise<number | null>;
  beforeAll(async () => {
    ({ alamat, tutup } = await sajikan("0"));
  });
  afterAll(() => tutup());

  test.each([
    ["/", "text/html; charset=utf-8"],
    ["/pratinjau.js", "text/javascript; charset=utf-8"],
    ["/pratinjau.css", "text/css; charset=utf-8"],
    ["/panel/manifest.xml", "text/xml; charset=utf-8"],
    ["/panel/ikon/capaian-32.png", "image/png"],
    ["/office/office.js", "text/javascript; charset=utf-8"],
    ["/contoh/diskominfo-2024.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ])("serves %s as %s", async (path, jenis) => {
    expect(await minta(alamat, path)).toMatchObject({ status: 200, jenis });
  });

  test("the pane's page is the built one, but for where office.js comes from", async () => {
    const { isi } = await minta(alamat, "/panel/taskpane.html");
    expect(isi).toContain("/office/office.js");
    expect(isi).not.toContain("hosted/office.js");
    expect(isi.indexOf("/wadah.js")).toBeLessThan(isi.indexOf("/office/office.js"));
  });

  test.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/office/../../../../package.json",
    "/office/..%2f..%2f..%2f..%2fpackage.json",
    "/panel/..%5c..%5cpackage.json",
    "/%00",
    "/%zz",
    "/office",
    "/panel/",
    "/tidak-ada.html",
  ])("gives nothing for %s", async (path) => {
    expect(await minta(alamat, path)).toMatchObject({ status: 404, isi: "Tidak ada.\n" });
  });

  test("answers no other site's name, and no request that would change something", async () => {
    expect(await minta(alamat, "/", { host: "jahat.example" })).toMatchObject({ status: 403, isi: "" });
    expect(await minta(alamat, "/", {}, "POST")).toMatchObject({ status: 405 });
  });

  test("takes the next port where one is taken, and ends when told to", async () => {
    const { port } = new URL(alamat);
    const lain = await sajikan(port);
    expect(Number(new URL(lain.alamat).port)).toBeGreaterThan(Number(port));
    expect(new URL(lain.alamat).hostname).toBe("127.0.0.1");
    expect(await lain.tutup()).toBe(0);
  });
});

test("npm start in automation does its job and ends", () => {
  const env: NodeJS.ProcessEnv = { ...process.env, CI: "true", PORT: "", PRATINJAU: "" };
  const kata = execFileSync(process.execPath, ["scripts/mulai.mjs"], { cwd: root, env, encoding: "utf8" });
  expect(kata).toMatch(/Hasilnya: .*diskominfo-2024\.xlsx/);
  expect(kata).not.toContain("http://");
});

test("npm start serves the page also where its words go into a file", async () => {
  const env: NodeJS.ProcessEnv = { ...process.env, CI: "", PORT: "", PRATINJAU: "" };
  const proses = spawn(process.execPath, ["scripts/mulai.mjs"], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const alamat = await new Promise<string>((resolve, reject) => {
    let kata = "";
    proses.stdout.on("data", (potongan: Buffer) => {
      kata += potongan.toString();
      const ketemu = /Pratinjau: (http\S+)/.exec(kata)?.[1];
      if (ketemu !== undefined) resolve(ketemu);
    });
    proses.once("exit", () => reject(new Error(kata)));
  });
  const port = Number(new URL(alamat).port);
  expect(port).toBeGreaterThanOrEqual(3000);
  expect(port).toBeLessThanOrEqual(3020);
  expect((await minta(alamat, "/")).status).toBe(200);
  proses.removeAllListeners("exit");
  proses.kill("SIGTERM");
  expect(await new Promise((resolve) => proses.once("exit", resolve))).toBe(0);
});
