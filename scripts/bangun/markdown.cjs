/**
 * As much of Markdown as the texts in docs/ use, as HTML: headings, paragraphs, lists (also one in the other), tables,
 * blocks of code, pictures, links, bold, italic, code. What it does not know stays as it is written.
 */

const lolos = (teks) => teks.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** The name by which a heading is linked to, as GitHub makes it. */
const jangkar = (judul) =>
  judul
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .trim()
    .replaceAll(" ", "-");

/** Signs within a line. `gambar` gives the address of a picture's file. */
function dalamBaris(teks, gambar) {
  const bagian = /`([^`]+)`|!\[([^\]]*)\]\(([^)]+)\)|\[([^\]]+)\]\(([^)]+)\)|\*\*(.+?)\*\*|\b_([^_]+)_\b/g;
  let [html, akhir] = ["", 0];
  for (const cocok of teks.matchAll(bagian)) {
    const [utuh, kode, alt, sumber, kata, tujuan, tebal, miring] = cocok;
    html += lolos(teks.slice(akhir, cocok.index));
    if (kode !== undefined) html += `<code>${lolos(kode)}</code>`;
    else if (sumber !== undefined) html += `<img src="${gambar(sumber)}" alt="${lolos(alt)}">`;
    else if (tujuan !== undefined) html += `<a href="${lolos(tujuan)}">${dalamBaris(kata, gambar)}</a>`;
    else if (tebal !== undefined) html += `<strong>${dalamBaris(tebal, gambar)}</strong>`;
    else html += `<em>${dalamBaris(miring, gambar)}</em>`;
    akhir = cocok.index + utuh.length;
  }
  return html + lolos(teks.slice(akhir));
}

const BUTIR = /^( *)([-*]|\d+\.) +/;
const PAGAR = /^ *```/;

/** The lines of an item without what marks them as its own; a blank line belongs to it where more of it follows. */
function barisButir(baris, mulai) {
  const lebar = BUTIR.exec(baris[mulai])[0].length;
  const isi = [baris[mulai].slice(lebar)];
  let ke = mulai + 1;
  for (; ke < baris.length; ke++) {
    const satu = baris[ke];
    const menjorok = satu.search(/\S/);
    if (menjorok >= lebar) isi.push(satu.slice(lebar));
    else if (menjorok < 0 && (baris[ke + 1] ?? "").search(/\S/) >= lebar) isi.push("");
    // A paragraph that goes on without being set in.
    else if (menjorok >= 0 && isi.at(-1) !== "" && !BUTIR.test(satu)) isi.push(satu.trim());
    else break;
  }
  return [isi, ke];
}

function daftar(baris, mulai, gambar) {
  const [, menjorok, tanda] = BUTIR.exec(baris[mulai]);
  const bernomor = /\d/.test(tanda);
  const butir = [];
  let ke = mulai;
  while (ke < baris.length) {
    const cocok = BUTIR.exec(baris[ke]);
    if (!cocok || cocok[1] !== menjorok || /\d/.test(cocok[2]) !== bernomor) break;
    const [isi, sesudah] = barisButir(baris, ke);
    const html = blok(isi, gambar);
    // A single paragraph needs no element of its own.
    butir.push(`<li>${html.replace(/^<p>([^]*?)<\/p>\n/, "$1\n").trim()}</li>`);
    ke = sesudah;
    while (baris[ke] === "" && BUTIR.exec(baris[ke + 1] ?? "")?.[1] === menjorok) ke++;
  }
  const elemen = bernomor ? "ol" : "ul";
  return [`<${elemen}>\n${butir.join("\n")}\n</${elemen}>\n`, ke];
}

const selDari = (baris) =>
  baris
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((satu) => satu.trim());

function tabel(baris, mulai, gambar) {
  let akhir = mulai;
  while (baris[akhir]?.trim().startsWith("|")) akhir++;
  const [judul, , ...isi] = baris.slice(mulai, akhir).map(selDari);
  const sel = (elemen, satu) => `<${elemen}>${dalamBaris(satu, gambar)}</${elemen.split(" ")[0]}>`;
  const kepala = judul.map((satu) => sel('th scope="col"', satu)).join("");
  const badan = isi.map((satu) => `<tr>${satu.map((s) => sel("td", s)).join("")}</tr>`).join("\n");
  // A wide table scrolls by itself, also by keyboard.
  const html = `<div class="tabel" tabindex="0" role="region" aria-label="Tabel"><table><thead><tr>${kepala}</tr></thead>\n<tbody>${badan}</tbody></table></div>\n`;
  return [html, akhir];
}

function kode(baris, mulai) {
  let akhir = mulai + 1;
  while (akhir < baris.length && !PAGAR.test(baris[akhir])) akhir++;
  return [`<pre tabindex="0"><code>${lolos(baris.slice(mulai + 1, akhir).join("\n"))}</code></pre>\n`, akhir + 1];
}

function paragraf(baris, mulai, gambar) {
  let akhir = mulai + 1;
  const lain = (satu) => satu === "" || /^#|^\|/.test(satu) || PAGAR.test(satu) || BUTIR.test(satu);
  while (akhir < baris.length && !lain(baris[akhir])) akhir++;
  const teks = baris.slice(mulai, akhir).join(" ");
  return [`<p>${dalamBaris(teks, gambar)}</p>\n`, akhir];
}

function blok(baris, gambar) {
  let [html, ke] = ["", 0];
  while (ke < baris.length) {
    const satu = baris[ke];
    const [, pagar, judul] = /^(#{1,6}) (.+)$/.exec(satu) ?? [];
    let bagian = "";
    if (satu.trim() === "") ke++;
    else if (pagar !== undefined) {
      html += `<h${pagar.length} id="${jangkar(judul)}">${dalamBaris(judul, gambar)}</h${pagar.length}>\n`;
      ke++;
    } else if (PAGAR.test(satu)) [bagian, ke] = kode(baris, ke);
    else if (satu.startsWith("|")) [bagian, ke] = tabel(baris, ke, gambar);
    else if (BUTIR.test(satu)) [bagian, ke] = daftar(baris, ke, gambar);
    else [bagian, ke] = paragraf(baris, ke, gambar);
    html += bagian;
  }
  return html;
}

/** A text as HTML; `gambar` gives the address that stands for a picture's file. */
const markdownKeHtml = (teks, gambar) => blok(teks.split(/\r?\n/), gambar);

module.exports = { markdownKeHtml };
