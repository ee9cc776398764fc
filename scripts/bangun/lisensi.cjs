const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

/** The folder of the package that a file belongs to, or undefined for a file of our own. */
function folderPaket(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

/** The text of a package's own licence file, or what its package.json says of it. */
function teksLisensi(folder, { license, author }) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)([.-]|$)/i.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), "utf8").trim();
  return `${license}. Copyright (c) ${author?.name ?? author ?? "its authors"}.`;
}

/** Names, versions and licences of the packages these files belong to, as one text. */
function pemberitahuan(files) {
  const folders = new Set(files.flatMap((file) => folderPaket(file) ?? []));
  const paket = [...folders]
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => {
      const isi = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      return { judul: `${isi.name} ${isi.version} (${isi.license})`, teks: teksLisensi(folder, isi) };
    });
  const garis = "-".repeat(72);
  const urut = paket.sort((a, b) => (a.judul < b.judul ? -1 : 1));
  return urut.map(({ judul, teks }) => `${judul}\n\n${teks}\n`).join(`\n${garis}\n\n`);
}

module.exports = { pemberitahuan };
