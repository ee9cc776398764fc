import { join } from "node:path";
import { alamatLuar, kodeBerbahaya } from "./kode-berbahaya";
import { bangun, type Hasil } from "./pembangun";
import { tajukDariApache, tajukDariNginx } from "./tajuk-terpasang";

jest.setTimeout(180_000);

const url = "https://capaian.example.go.id/lkj";
const halaman = ["commands.html", "taskpane.html"];

/** Addresses that are only names, or an address that React prints in its errors; nothing is asked of them. */
const hanyaNama = new Set([
  "http://www.w3.org/1998/Math/MathML",
  "http://www.w3.org/1999/xhtml",
  "http://www.w3.org/1999/xlink",
  "http://www.w3.org/2000/svg",
  "http://www.w3.org/XML/1998/namespace",
  "https://reactjs.org/docs/error-decoder.html?invariant=",
]);

describe("what npm run build -- --env url=… makes", () => {
  let dist: Hasil;
  beforeAll(() => {
    dist = bangun(`${url}/`);
  });
  afterAll(() => dist.hapus());

  const skrip = () => dist.berkas.filter((nama) => nama.endsWith(".js"));
  const nginx = (nama: string) => tajukDariNginx(dist.baca("tajuk-nginx.conf"), `/lkj/${nama}`);
  const apache = (nama: string) => tajukDariApache(dist.baca(".htaccess"), nama);
  const kebijakanHalaman = (nama: string) =>
    /<meta http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(dist.baca(nama))![1]!;

  test("is meant for that address and no other", () => {
    expect(alamatLuar(dist.baca("manifest.xml")).filter((alamat) => alamat.startsWith(url)).length).toBeGreaterThan(40);
    const bukanPeta = dist.berkas.filter((nama) => /\.(html|xml|js|conf)$|htaccess$/.test(nama));
    expect(bukanPeta.filter((nama) => dist.baca(nama).includes("localhost:3000"))).toEqual([]);
  });

  test("nginx and Apache give every file the same headers", () => {
    expect(dist.berkas.length).toBeGreaterThan(60);
    for (const nama of dist.berkas) expect([nama, nginx(nama)]).toEqual([nama, apache(nama)]);
  });

  test("no file is taken for another type, and no page tells where it came from", () => {
    const umum = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };
    for (const nama of dist.berkas) expect([nama, nginx(nama)]).toEqual([nama, expect.objectContaining(umum)]);
  });

  test("scripts, whose names change with them, are kept for good; everything else is asked for again", () => {
    expect(skrip().filter((nama) => !/\.[0-9a-f]{10}\.js$/.test(nama))).toEqual([]);
    for (const nama of dist.berkas) {
      const bersidik = /\.[0-9a-f]{10}\.js/.test(nama);
      const cache = bersidik ? "public, max-age=31536000, immutable" : "no-cache";
      expect([nama, nginx(nama)["Cache-Control"]]).toEqual([nama, cache]);
    }
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

  test.each(halaman)("%s loads scripts from its own folder and office.js from Microsoft, none inline", (nama) => {
    const sumber = [...dist.baca(nama).matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];
    expect(sumber.map(([, , isi]) => isi)).toEqual(sumber.map(() => ""));
    const alamat = sumber.map(([, atribut]) => /src="?([^"\s>]+)/.exec(atribut!)![1]!);
    expect(alamat.filter((satu) => !skrip().includes(satu))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
  });

  test("no script makes code of text, and none asks a network for anything", () => {
    expect(skrip().length).toBeGreaterThan(5);
    expect(skrip().flatMap((nama) => kodeBerbahaya(dist.baca(nama)))).toEqual([]);
  });

  test("no script knows the address of another computer", () => {
    expect(
      skrip()
        .flatMap((nama) => alamatLuar(dist.baca(nama)))
        .filter((alamat) => !hanyaNama.has(alamat)),
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
