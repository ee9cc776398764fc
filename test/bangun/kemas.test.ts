import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { version } from "../../package.json";
import { alamatLuar } from "./kode-berbahaya";
import { salahManifest } from "./skema-manifest";
import { tajukDariApache, tajukDariIis, tajukDariNginx } from "./tajuk-terpasang";

jest.setTimeout(600_000);

const root = join(__dirname, "../..");
const zip = join(root, `hasil/capaian-${version}.zip`);
const SEMENTARA = "alamat-capaian.invalid";

describe("npm run kemas", () => {
  let folder: string;
  let isi: ReadonlyMap<string, Uint8Array>;
  beforeAll(() => {
    execFileSync(process.execPath, [join(root, "scripts/kemas.mjs")], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    folder = mkdtempSync(join(tmpdir(), "capaian-zip-"));
    isi = new Map(Object.entries(unzipSync(readFileSync(zip))));
    for (const [nama, apa] of isi) {
      mkdirSync(dirname(join(folder, nama)), { recursive: true });
      writeFileSync(join(folder, nama), apa);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const dalam = `capaian-${version}`;
  const teks = (nama: string) => readFileSync(join(folder, dalam, nama), "utf8");
  const atur = (...alamat: readonly string[]) =>
    spawnSync("sh", [join(folder, dalam, "atur-alamat.sh"), ...alamat], { encoding: "utf8" });
  /** As it was packed, whatever an earlier test set. */
  const semula = () => {
    for (const nama of ["manifest.xml", "tajuk-nginx.conf"])
      writeFileSync(join(folder, dalam, "situs", nama), isi.get(`${dalam}/situs/${nama}`)!);
  };

  test("one zip of at most 1.5 MB with all that an office needs, and no source maps", () => {
    expect(statSync(zip).size).toBeLessThan(1.5 * 1024 * 1024);
    const nama = [...isi.keys()].map((satu) => satu.slice(dalam.length + 1));
    expect(nama).toEqual(
      expect.arrayContaining([
        ...["BACA-DULU.txt", "atur-alamat.ps1", "atur-alamat.sh", "pasang/katalog-tepercaya.reg"],
        ...["manifest.xml", "taskpane.html", "commands.html", "uji.html", "panduan.html", "pemasangan.html"].map(
          (satu) => `situs/${satu}`,
        ),
        ...["versi.js", "web.config", ".htaccess", "tajuk-nginx.conf", "lisensi-pustaka.txt"].map(
          (satu) => `situs/${satu}`,
        ),
      ]),
    );
    expect(nama.filter((satu) => satu.endsWith(".map"))).toEqual([]);
  });

  test("the address stands in two files only", () => {
    const dengan = [...isi].filter(([, apa]) => Buffer.from(apa).includes(SEMENTARA)).map(([nama]) => nama);
    expect(dengan.sort()).toEqual(
      ["atur-alamat.ps1", "atur-alamat.sh", "situs/manifest.xml", "situs/tajuk-nginx.conf"].map(
        (nama) => `${dalam}/${nama}`,
      ),
    );
  });

  test.each([
    ["https://capaian.example.go.id", ""],
    ["https://apl.example.go.id:8443/kinerja/v1.2/", "/kinerja/v1.2"],
    // The placeholder's own word in an office's address.
    ["https://apl.example.go.id/lkj/jalur-capaian", "/lkj/jalur-capaian"],
  ])("atur-alamat.sh %s", async (alamat, jalur) => {
    semula();
    expect(atur(alamat)).toMatchObject({ status: 0, stdout: expect.stringContaining("Alamat diatur:") as string });
    const manifest = teks("situs/manifest.xml");
    const bersih = alamat.replace(/\/$/, "");
    expect(await salahManifest(manifest)).toEqual([]);
    const alamatnya = alamatLuar(manifest).filter((satu) => satu.includes("example"));
    expect(alamatnya.length).toBeGreaterThan(40);
    // AppDomain names the address without a closing slash.
    expect(alamatnya.filter((satu) => satu !== bersih && !satu.startsWith(`${bersih}/`))).toEqual([]);
    expect(manifest).not.toContain(SEMENTARA);
    const nginx = teks("situs/tajuk-nginx.conf");
    expect(nginx.replaceAll(jalur === "" ? bersih : jalur, "")).not.toMatch(/invalid|jalur-capaian/);
    for (const [utuh] of isi) {
      const nama = utuh.slice(`${dalam}/situs/`.length);
      if (!utuh.startsWith(`${dalam}/situs/`)) continue;
      const tajuk = tajukDariNginx(nginx, `${jalur}/${nama}`);
      expect([nama, tajuk]).toEqual([nama, tajukDariApache(teks("situs/.htaccess"), nama)]);
      expect([nama, tajuk]).toEqual([nama, tajukDariIis(teks("situs/web.config"), nama)]);
      expect(Object.keys(tajuk).length).toBeGreaterThanOrEqual(3);
    }
  });

  test.each([
    ["http://capaian.example.go.id"],
    ["capaian.example.go.id"],
    ["https://"],
    ["https://a.example/?x=1"],
    ["https://a.example/a#b"],
    ["https://a.example/a b"],
    ["https://a.example/$(id)"],
    [""],
  ])("atur-alamat.sh refuses %j and changes nothing", (alamat) => {
    semula();
    expect(atur(alamat)).toMatchObject({ status: 1, stderr: expect.stringContaining("alamat HTTPS") as string });
    expect(teks("situs/manifest.xml")).toContain(SEMENTARA);
  });

  test("a second address is refused with what to do", () => {
    semula();
    expect(atur("https://satu.example").status).toBe(0);
    expect(atur("https://dua.example")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("buka lagi zip-nya") as string,
    });
    expect(teks("situs/manifest.xml")).toContain("https://satu.example/");
  });

  test("both scripts replace the same placeholder and allow the same addresses", () => {
    const [sh, ps1] = [teks("atur-alamat.sh"), teks("atur-alamat.ps1")];
    const pola = (isi: string) => /'(\^https:\/\/[^']+\$)'/.exec(isi)![1];
    expect(pola(ps1)).toBe(pola(sh));
    for (const satu of [sh, ps1]) expect(satu).toContain(`https://${SEMENTARA}/jalur-capaian`);
    expect(ps1.replaceAll("\r\n", "")).not.toContain("\n");
    // Windows PowerShell 5.1 takes a script without a byte order mark for the computer's own code page.
    for (const satu of [ps1, teks("pasang/katalog-tepercaya.reg")]) expect(satu).toMatch(/^[\r\n -~]+$/);
    expect(sh).not.toContain("\r");
  });

  test("the template for the trusted catalogue is one key of the user's own, with Windows' line ends", () => {
    const reg = teks("pasang/katalog-tepercaya.reg");
    expect(reg.startsWith("Windows Registry Editor Version 5.00\r\n")).toBe(true);
    const [kunci, ...lain] = reg.match(/^\[.+\]/gm)!;
    const [, guid] =
      /^\[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\(\{[0-9a-f-]{36}\})\]/.exec(
        kunci,
      )!;
    expect(lain).toEqual([]);
    expect(reg).toContain(`"Id"="${guid}"\r\n"Url"="\\\\\\\\NAMA-SERVER\\\\NAMA-FOLDER"\r\n"Flags"=dword:00000001\r\n`);
  });
});
