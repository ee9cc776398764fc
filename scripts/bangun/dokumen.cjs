const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { markdownKeHtml } = require("./markdown.cjs");

const root = join(__dirname, "../..");
const docs = join(root, "docs");

/** Pages for people, made of the texts in docs/: name of the page, its source, and what its link is called. */
const DOKUMEN = [
  ["panduan.html", "panduan.md", "Panduan untuk staf"],
  ["pemasangan.html", "pemasangan.md", "Pemasangan untuk pengelola TI"],
];

/** A picture as part of the page, so that a saved page has them too. */
function gambarTertanam(href, tandaiSumber) {
  const file = join(docs, href);
  tandaiSumber(file);
  return `data:image/png;base64,${readFileSync(file).toString("base64")}`;
}

/** One text of docs/ as HTML. Links between the texts become links between the pages. */
function isiHalaman(markdown, tandaiSumber) {
  const html = markdownKeHtml(markdown, (href) => gambarTertanam(href, tandaiSumber));
  return html.replace(/<a href="([\w-]+)\.md(?=["#])/g, '<a href="$1.html');
}

/** All pages for people: name and text. `tandaiSumber` is told every file that they are made of. */
function halamanDokumen(versi, tandaiSumber = () => undefined) {
  const kerangka = join(__dirname, "dokumen.html");
  tandaiSumber(kerangka);
  const templat = readFileSync(kerangka, "utf8");
  return DOKUMEN.map(([nama, sumber]) => {
    const file = join(docs, sumber);
    tandaiSumber(file);
    const isi = isiHalaman(readFileSync(file, "utf8"), tandaiSumber);
    const judul = /<h1[^>]*>(.*?)<\/h1>/.exec(isi)[1].replace(/<[^>]+>/g, "");
    const tautan = DOKUMEN.filter(([lain]) => lain !== nama).map(([lain, , kata]) => `<a href="${lain}">${kata}</a>`);
    const ganti = { judul, isi, versi, tautan: tautan.join(" · ") };
    return [nama, templat.replace(/%(judul|isi|versi|tautan)%/g, (_, kunci) => ganti[kunci])];
  });
}

module.exports = { halamanDokumen };
