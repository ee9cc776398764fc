const { IKON, SKRIP, tajukBerkas } = require("./tajuk.cjs");

const lolos = (teks) => teks.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** IIS refuses a header that is added twice, also where the site above adds it: each is taken out first. */
const tajukIis = (tajuk, indentasi) =>
  Object.entries(tajuk).flatMap(([nama, nilai]) => [
    `${indentasi}<remove name="${nama}" />`,
    `${indentasi}<add name="${nama}" value="${lolos(nilai)}" />`,
  ]);

const lokasi = (path, tajuk) => [
  `  <location path="${path}">`,
  "    <system.webServer>",
  "      <httpProtocol>",
  "        <customHeaders>",
  ...tajukIis(tajuk, "          "),
  "        </customHeaders>",
  "      </httpProtocol>",
  "    </system.webServer>",
  "  </location>",
];

/** web.config, which IIS reads beside the files: the headers of `tajukBerkas`. `halaman`: [name, text] of each page. */
function tajukUntukIis(halaman) {
  const pilih = (tajuk, ...nama) => Object.fromEntries(nama.map((satu) => [satu, tajuk[satu]]));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<!-- Tajuk untuk IIS 7.5 atau lebih baru; berkas ini tetap di samping taskpane.html. -->",
    "<configuration>",
    "  <system.webServer>",
    "    <staticContent>",
    '      <clientCache cacheControlMode="NoControl" />',
    '      <remove fileExtension=".map" />',
    '      <mimeMap fileExtension=".map" mimeType="application/json" />',
    "    </staticContent>",
    "    <httpProtocol>",
    "      <customHeaders>",
    '        <remove name="X-Frame-Options" />',
    '        <remove name="X-Powered-By" />',
    ...tajukIis(tajukBerkas("lain"), "        "),
    "      </customHeaders>",
    "    </httpProtocol>",
    "  </system.webServer>",
    ...lokasi(SKRIP, pilih(tajukBerkas(`${SKRIP}/a.0000000000.js`), "Cache-Control")),
    ...lokasi(IKON, pilih(tajukBerkas(`${IKON}/a.png`), "Cache-Control")),
    ...halaman.flatMap(([nama, html]) => lokasi(nama, pilih(tajukBerkas(nama, html), "Content-Security-Policy"))),
    "</configuration>",
    "",
  ].join("\n");
}

module.exports = { tajukUntukIis };
