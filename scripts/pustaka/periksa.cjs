const { isBebas, PENGECUALIAN } = require("./lisensi.cjs");

const bagianPasti = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** The name of a package by its place in the lockfile: "node_modules/a/node_modules/@b/c" is "@b/c". */
const namaDari = (tempat) => tempat.replace(/^.*node_modules\//, "");

/** What package.json asks for must be one version each, or two installations would differ. */
function versiTakPasti({ dependencies = {}, devDependencies = {}, overrides = {} }) {
  return Object.entries({ ...dependencies, ...devDependencies, ...overrides })
    .filter(([, versi]) => typeof versi !== "string" || !bagianPasti.test(versi))
    .map(([nama, versi]) => `package.json: ${nama} harus satu versi pasti, bukan "${versi}".`);
}

function salahKunci(tempat, { integrity, resolved, version, link }) {
  const nama = `${namaDari(tempat)} ${version ?? ""}`.trim();
  return [
    ...(/^sha512-[\w+/]{86}==$/.test(integrity ?? "") ? [] : [`${nama}: tanpa sidik sha512 di package-lock.json.`]),
    ...(resolved === undefined ? [] : [`${nama}: package-lock.json menyebut alamat ("resolved").`]),
    ...(link === true ? [`${nama}: hanya tautan ke folder lain.`] : []),
  ];
}

function salahLisensi(nama, lisensi, dev) {
  if (isBebas(lisensi)) return [];
  const [izin] = PENGECUALIAN[nama] ?? [];
  const lugas = lisensi.replace(/^\((.*)\)$/, "$1");
  // What goes to users has no exceptions.
  if (dev && izin !== undefined && (izin === lugas || (izin === "LICENSE" && /LICENSE/.test(lugas)))) return [];
  return [`${nama}: lisensi "${lisensi}" di luar daftar${dev ? "" : ", padahal paket ini ikut dikirim"}.`];
}

/**
 * All that is wrong with the packages: `lisensiTerpasang(place)` is what an installed package says of itself, and
 * undefined where it is not installed, as those for other systems.
 */
function periksaPustaka(packageJson, lockfile, lisensiTerpasang) {
  const paket = Object.entries(lockfile.packages ?? {}).filter(([tempat]) => tempat !== "");
  const nama = new Set(paket.map(([tempat]) => namaDari(tempat)));
  const akar = lockfile.packages?.[""] ?? {};
  const samakan = ({ dependencies, devDependencies }) => JSON.stringify([dependencies, devDependencies]);
  return [
    ...(lockfile.lockfileVersion === 3 ? [] : ["package-lock.json bukan versi 3."]),
    ...(samakan(akar) === samakan(packageJson) ? [] : ["package-lock.json tidak sesuai dengan package.json."]),
    ...versiTakPasti(packageJson),
    ...paket.flatMap(([tempat, isi]) => salahKunci(tempat, isi)),
    ...paket.flatMap(([tempat, isi]) => {
      const lisensi = new Set([isi.license ?? "", lisensiTerpasang(tempat) ?? isi.license ?? ""]);
      return [...lisensi].flatMap((satu) => salahLisensi(namaDari(tempat), satu, isi.dev === true));
    }),
    ...Object.keys(PENGECUALIAN)
      .filter((satu) => !nama.has(satu))
      .map((satu) => `${satu}: pengecualian lisensinya tidak diperlukan lagi.`),
  ];
}

module.exports = { periksaPustaka };
