const { kebijakanTajuk } = require("./kebijakan.cjs");

/** The folder of scripts, whose names change whenever their content does. */
const SKRIP = "skrip";
const BERSIDIK = "\\.[0-9a-f]{10}\\.js(\\.map|\\.LICENSE\\.txt)?$";
const IKON = "ikon";

const UMUM = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };
const TANYAKAN = { "Cache-Control": "no-cache" };
const TETAP = { "Cache-Control": "public, max-age=31536000, immutable" };
/** Excel for Windows shows a blank icon where the server forbids keeping it (Microsoft's "Add-in icons"). */
const SEHARI = { "Cache-Control": "public, max-age=86400" };

function cacheBerkas(nama) {
  if (new RegExp(`(^|[\\\\/])${IKON}[\\\\/][^\\\\/]+\\.png$`).test(nama)) return SEHARI;
  return new RegExp(BERSIDIK).test(nama) ? TETAP : TANYAKAN;
}

/** The response headers of one file of the build; `html` is its text where it is a page. */
function tajukBerkas(nama, html) {
  const umum = { ...UMUM, ...cacheBerkas(nama) };
  return nama.endsWith(".html") ? { ...umum, "Content-Security-Policy": kebijakanTajuk(html) } : umum;
}

const baris = (tajuk, tulis) => Object.entries(tajuk).map(([nama, nilai]) => tulis(nama, nilai));
const nginxBaris = (tajuk) => baris(tajuk, (nama, nilai) => `  add_header ${nama} "${nilai}";`);

/** A location of nginx: what it adds takes the place of whatever the server adds to all its answers. */
const lokasi = (pola, tajuk) => [`location ${pola} {`, ...nginxBaris(tajuk), "}"].join("\n");

/** For nginx: to be included in the `server` block that serves the folder. `halaman`: [name, text] of each page. */
function tajukNginx(url, halaman) {
  const dasar = new URL(`${url}/`).pathname;
  const polaDasar = dasar.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return [
    `# Tajuk untuk nginx: sertakan (include) di dalam blok server yang menyajikan folder ini di ${url}/`,
    `# Blok server itu tidak boleh mempunyai "location ${dasar}" sendiri; root, listen, dan sertifikatnya tetap di sana.`,
    ...halaman.map(([nama, html]) => lokasi(`= ${dasar}${nama}`, tajukBerkas(nama, html))),
    lokasi(`~ "^${polaDasar}${SKRIP}/[^/]+${BERSIDIK}"`, tajukBerkas(`${SKRIP}/a.0000000000.js`)),
    lokasi(`${dasar}${IKON}/`, tajukBerkas(`${IKON}/a.png`)),
    lokasi(dasar, tajukBerkas("lain")),
    "",
  ].join("\n");
}

const apacheBaris = (tajuk) => baris(tajuk, (nama, nilai) => `Header set ${nama} "${nilai}"`);
const bagian = (jenis, pola, tajuk) => [`<${jenis} "${pola}">`, ...apacheBaris(tajuk), `</${jenis}>`].join("\n");

/** For Apache, beside the files. Without mod_headers it fails, rather than serve pages without their policy. */
function tajukApache(halaman) {
  return [
    "# Tajuk untuk Apache: perlu mod_headers, dan AllowOverride FileInfo untuk folder ini.",
    "Header always unset X-Frame-Options",
    "Header unset X-Frame-Options",
    ...apacheBaris(tajukBerkas("lain")),
    bagian("FilesMatch", BERSIDIK, TETAP),
    bagian("FilesMatch", "\\.png$", SEHARI),
    ...halaman.map(([nama, html]) => {
      const { "Content-Security-Policy": csp } = tajukBerkas(nama, html);
      return bagian("Files", nama, { "Content-Security-Policy": csp });
    }),
    "",
  ].join("\n");
}

module.exports = { tajukBerkas, tajukNginx, tajukApache, SKRIP, IKON };
