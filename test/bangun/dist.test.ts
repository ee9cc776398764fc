import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { alamatLuar, kodeBerbahaya } from "./kode-berbahaya";
import { bangun, type Hasil } from "./pembangun";
import { version } from "../../package.json";
import { tajukDariApache, tajukDariIis, tajukDariNginx } from "./tajuk-terpasang";

jest.setTimeout(180_000);

const src = join(__dirname, "../../src");
const url = "https://capaian.example.go.id/lkj";
const halamanExcel = ["commands.html", "taskpane.html", "uji.html"];
const halamanBacaan = ["panduan.html", "pemasangan.html"];
const halaman = [...halamanExcel, ...halamanBacaan];

/** The values of an attribute of all such elements; the build leaves out quotes where it may. */
const atribut = (html: string, elemen: string, nama: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${elemen}\\b[^>]*\\s${nama}=(?:"([^"]*)"|([^\\s>]+))`, "g"))].map(
    ([, kutip, polos]) => kutip ?? polos!,
  );

/** Addresses that are only names, or an address that React prints in its errors; nothing is asked of them. */
const hanyaNama = new Set([
  "http://www.w3.org/1998/Math/MathML",
  "http://www.w3.org/1999/xhtml",
  "http://www.w3.org/1999/xlink",
  "http://www.w3.org/2000/svg",
  "http://www.w3.org/XML/1998/namespace",
  "https://reactjs.org/docs/error-decoder.html?invariant=",
  // In a remark that the Word library writes to the console.
  "https://answers.microsoft.com/en-us/msoffice/forum/all/does-word-support-more-than-9-list-levels/d130fdcd-1781-446d-8c84-c6c79124e4d7",
]);

/** What the parts of a Word file are named after: XML namespaces and kinds of relationships, never asked for. */
const isNamaBagianWord = (alamat: string): boolean =>
  /^http:\/\/(schemas\.openxmlformats\.org|schemas\.microsoft\.com\/office|purl\.o(rg\/dc|clc\.org\/ooxml)|www\.w3\.org\/2001\/XMLSchema-instance$)/.test(
    alamat,
  );

describe("what npm run build -- --env url=… makes", () => {
  let dist: Hasil;
  beforeAll(() => {
    dist = bangun(`${url}/`);
  });
  afterAll(() => dist.hapus());

  const skrip = () => dist.berkas.filter((nama) => nama.endsWith(".js"));
  const nginx = (nama: string) => tajukDariNginx(dist.baca("tajuk-nginx.conf"), `/lkj/${nama}`);
  const apache = (nama: string) => tajukDariApache(dist.baca(".htaccess"), nama);
  const iis = (nama: string) => tajukDariIis(dist.baca("web.config"), nama);
  const kebijakanHalaman = (nama: string) =>
    /<meta http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(dist.baca(nama))![1]!;

  test("is meant for that address and no other", () => {
    expect(alamatLuar(dist.baca("manifest.xml")).filter((alamat) => alamat.startsWith(url)).length).toBeGreaterThan(40);
    const bukanPeta = dist.berkas.filter((nama) => /\.(html|xml|js|conf|config)$|htaccess$/.test(nama));
    expect(bukanPeta.filter((nama) => dist.baca(nama).includes("localhost:3000"))).toEqual([]);
  });

  test("nginx, Apache and IIS give every file the same headers", () => {
    expect(dist.berkas.length).toBeGreaterThan(60);
    for (const nama of dist.berkas) {
      expect([nama, nginx(nama)]).toEqual([nama, apache(nama)]);
      expect([nama, iis(nama)]).toEqual([nama, apache(nama)]);
    }
  });

  test("no file is taken for another type, and no page tells where it came from", () => {
    const umum = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };
    for (const nama of dist.berkas) expect([nama, nginx(nama)]).toEqual([nama, expect.objectContaining(umum)]);
  });

  test("scripts, whose names change with them, are kept for good; icons for a day; everything else is asked for again", () => {
    expect(skrip().filter((nama) => !/^skrip\/[\w.]+\.[0-9a-f]{10}\.js$/.test(nama))).toEqual(["versi.js"]);
    expect(dist.berkas.filter((nama) => nama.endsWith(".png")).length).toBeGreaterThan(30);
    for (const nama of dist.berkas) {
      const bersidik = /^skrip\/.+\.[0-9a-f]{10}\.js/.test(nama);
      const cache = bersidik ? "public, max-age=31536000, immutable" : "no-cache";
      // Excel for Windows shows no icon that it may not keep.
      const ikon = nama.startsWith("ikon/") ? "public, max-age=86400" : cache;
      expect([nama, nginx(nama)["Cache-Control"]]).toEqual([nama, ikon]);
    }
  });

  test("no script looks behind in a regular expression, those of libraries included: Safari before 16.4 reads none of it", () => {
    expect(skrip().length).toBeGreaterThan(30);
    // The Word library makes one only where a document is patched by it, which nothing here asks for.
    const dibacaSafari = (isi: string) => isi.replaceAll("new RegExp(`(?<=", "");
    expect(skrip().filter((nama) => /\(\?<[=!]/.test(dibacaSafari(dist.baca(nama))))).toEqual([]);
    const sumber = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((nama) => /\.tsx?$/.test(nama));
    expect(sumber.filter((nama) => /\bpatchD/.test(readFileSync(join(src, nama), "utf8")))).toEqual([]);
  });

  test("the workbook to try on comes along for whoever opens the pane in a blank one", () => {
    expect(dist.berkas).toContain("contoh-capaian.xlsx");
  });

  test("source maps stay at home", () => {
    expect(dist.berkas.filter((nama) => nama.endsWith(".map"))).toEqual([]);
    expect(skrip().filter((nama) => dist.baca(nama).includes("sourceMappingURL"))).toEqual([]);
  });

  test("the manifest's version is the package's, and so is the one that an open pane asks for", () => {
    expect(dist.baca("manifest.xml")).toContain(`<Version>${version}.0</Version>`);
    const awal = atribut(dist.baca("taskpane.html"), "script", "src").find((satu) => satu.includes("taskpane"))!;
    expect(dist.baca("versi.js")).toContain(version);
    expect(dist.baca("versi.js")).toContain(awal);
    expect(atribut(dist.baca("taskpane.html"), "div", "data-versi")).toEqual([version]);
  });

  test.each(halaman)("%s has one policy, in itself and as a header, where it also says who may frame it", (nama) => {
    const tajuk = nginx(nama)["Content-Security-Policy"]!;
    const [sama, pembingkai] = tajuk.split("; frame-ancestors ");
    expect(sama).toBe(kebijakanHalaman(nama));
    expect(pembingkai!.split(" ")).toEqual(
      expect.arrayContaining(["'self'", "https://*.officeapps.live.com", "https://*.sharepoint.com"]),
    );
    expect(pembingkai!.split(" ").filter((satu) => satu !== "'self'" && !satu.startsWith("https://"))).toEqual([]);
    expect(kebijakanHalaman(nama)).not.toMatch(/unsafe|frame-ancestors|%CSP%/);
  });

  test.each(halamanExcel)("%s loads scripts from its own folder and office.js from Microsoft, none inline", (nama) => {
    const sumber = [...dist.baca(nama).matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];
    expect(sumber.map(([, , isi]) => isi)).toEqual(sumber.map(() => ""));
    const alamat = sumber.map(([, atribut]) => /src="?([^"\s>]+)/.exec(atribut!)![1]!);
    expect(alamat.filter((satu) => !skrip().includes(satu))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
  });

  test.each(halamanBacaan)(
    "%s is complete in itself: no script, its pictures inside, every link leads somewhere",
    (nama) => {
      const html = dist.baca(nama);
      expect(html).not.toMatch(/<script|%(judul|isi|versi|tautan)%/);
      const jangkarDi = (nama: string) => atribut(dist.baca(nama), "h[1-6]", "id");
      for (const sumber of atribut(html, "img", "src")) expect(sumber.slice(0, 22)).toBe("data:image/png;base64,");
      for (const sasaran of atribut(html, "a", "href")) {
        const [lain, jangkar] = sasaran.split("#");
        expect([sasaran, ["", ...halaman].includes(lain!)]).toEqual([sasaran, true]);
        if (jangkar !== undefined)
          expect([sasaran, jangkarDi(lain === "" ? nama : lain!)]).toEqual([
            sasaran,
            expect.arrayContaining([jangkar]),
          ]);
      }
      expect(html).toContain(version);
    },
  );

  test("the guide shows its pictures, and the manifest leads to it", () => {
    const panduan = dist.baca("panduan.html");
    expect(atribut(panduan, "img", "src").length).toBeGreaterThanOrEqual(4);
    const [tautan] = atribut(dist.baca("manifest.xml"), "SupportUrl", "DefaultValue");
    expect(tautan!.startsWith(`${url}/panduan.html#`)).toBe(true);
    expect(atribut(panduan, "h2", "id")).toContain(tautan!.split("#")[1]);
    expect(dist.baca("manifest.xml")).toContain(`DefaultValue="${url}/panduan.html"`);
  });

  test("no script makes code of text, and none asks a network for anything", () => {
    expect(skrip().length).toBeGreaterThan(5);
    expect(skrip().flatMap((nama) => kodeBerbahaya(dist.baca(nama)))).toEqual([]);
  });

  test("no script knows the address of another computer", () => {
    expect(
      skrip()
        .flatMap((nama) => alamatLuar(dist.baca(nama)))
        .filter((alamat) => !hanyaNama.has(alamat) && !isNamaBagianWord(alamat)),
    ).toEqual([]);
  });

  test("the licences of everything inside go along, and all of them let it be used freely", () => {
    const judul = [...dist.baca("lisensi-pustaka.txt").matchAll(/^(@?[\w./-]+) \d\S+ \((.+)\)$/gm)];
    expect(judul.map(([, nama]) => nama)).toEqual(expect.arrayContaining(["react", "react-dom", "big.js"]));
    const bebas = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"];
    expect(judul.filter(([, , lisensi]) => !bebas.includes(lisensi!)).map(([utuh]) => utuh)).toEqual([]);
    expect(dist.baca("lisensi-pustaka.txt").match(/Copyright/g)!.length).toBeGreaterThanOrEqual(judul.length - 1);
  });
});

test.each([
  ["http://capaian.example.go.id"],
  ["capaian.example.go.id"],
  ["https://capaian.example.go.id/?a=1"],
  ["https://capaian.example.go.id/#a"],
  ['https://capaian.example.go.id/"'],
])("no build is made for %s", (alamat) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is CommonJS
  const konfigurasi = require(join(__dirname, "../../webpack.config.js")) as (
    env: { url: string },
    argv: object,
  ) => unknown;
  expect(() => konfigurasi({ url: alamat }, {})).toThrow("--env url=… harus sebuah alamat https://…");
});

describe("what the tests above look for is found where it is", () => {
  test.each([
    ["eval('1')"],
    ["window.eval('1')"],
    ["new Function('return 1')"],
    ["Function('return 1')()"],
    ["setTimeout('kirim()', 1)"],
    ["fetch('/x')"],
    ["self.fetch(alamat)"],
    ["new XMLHttpRequest()"],
    ["navigator.sendBeacon('/x')"],
    ["new WebSocket(alamat)"],
  ])("%s", (script) => {
    expect(kodeBerbahaya(`const a = () => { ${script}; };`)).toHaveLength(1);
  });

  test("but not a timer with a function, nor a word in a text", () => {
    expect(kodeBerbahaya('setTimeout(() => 1, 1); const a = "eval(1)"; b.evaluate();')).toEqual([]);
  });

  test("addresses", () => {
    expect(alamatLuar('a("https://jahat.example/x?y=1"); b=`wss://jahat.example`')).toEqual([
      "https://jahat.example/x?y=1",
      "wss://jahat.example",
    ]);
  });
});
