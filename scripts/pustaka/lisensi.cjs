// Which licences a package may have here, and which packages are let in although theirs is another.

/** Licences that let everybody use, change and pass on. */
const BEBAS = new Set(["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"]);

const blueOak = "setara MIT, tanpa syarat tambahan; dibawa Jest, ESLint, dan TypeScript-ESLint";
const excelJs = "dibawa exceljs, yang hanya dipakai menguji dan membandingkan kecepatan";

/** Only for developing and testing: nothing of them is in what the build makes. */
const PENGECUALIAN = {
  "@microsoft/office-js": ["LICENSE", "office.js Microsoft, untuk mengembangkan dan menguji; Excel memuatnya dari CDN"],
  "axe-core": ["MPL-2.0", "menguji aksesibilitas; tidak ada pengganti yang setara"],
  "@csstools/color-helpers": ["MIT-0", "MIT tanpa syarat menyertakan teks lisensi; dibawa jsdom"],
  argparse: ["Python-2.0", "lisensi serupa BSD; dibawa ESLint lewat js-yaml"],
  "caniuse-lite": ["CC-BY-4.0", "data, bukan program; dibawa Jest lewat Babel"],
  "big-integer": ["Unlicense", `milik umum; ${excelJs}`],
  buffers: ["", `paket lama yang README-nya menyebut MIT/X11; ${excelJs}`],
  chainsaw: ["MIT/X11", `nama lama MIT; ${excelJs}`],
  duck: ["BSD", "teks lisensinya BSD-2-Clause; dibawa mammoth, yang berkas ujinya dari Word dipakai menguji templat"],
  pako: ["MIT AND Zlib", `Zlib setara BSD; ${excelJs}`],
  "@isaacs/nonrecursive-glob-match": ["BlueOak-1.0.0", blueOak],
  glob: ["BlueOak-1.0.0", blueOak],
  "graceful-fs": ["BlueOak-1.0.0", blueOak],
  jackspeak: ["BlueOak-1.0.0", blueOak],
  "lru-cache": ["BlueOak-1.0.0", blueOak],
  minimatch: ["BlueOak-1.0.0", blueOak],
  minipass: ["BlueOak-1.0.0", blueOak],
  "package-json-from-dist": ["BlueOak-1.0.0", blueOak],
  "path-scurry": ["BlueOak-1.0.0", blueOak],
};

/** Whether an SPDX expression lets us choose only licences of the list above. */
function isBebas(ungkapan) {
  const tanpaKurung = ungkapan.replace(/^\((.*)\)$/, "$1");
  if (/[()]/.test(tanpaKurung)) return false;
  const pilihan = tanpaKurung.split(" OR ");
  return pilihan.some((satu) => satu.split(" AND ").every((lisensi) => BEBAS.has(lisensi.trim())));
}

module.exports = { BEBAS, PENGECUALIAN, isBebas };
