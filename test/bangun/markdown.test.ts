interface Modul {
  readonly markdownKeHtml: (teks: string, gambar: (sumber: string) => string) => string;
}
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the build is CommonJS
const { markdownKeHtml } = require("../../scripts/bangun/markdown.cjs") as Modul;

const html = (...baris: readonly string[]) => markdownKeHtml(baris.join("\n"), (sumber) => `data:${sumber}`).trim();

test.each<readonly [apa: string, baris: readonly string[], harapan: string]>([
  [
    "a heading with its name",
    ["## Cara 2: folder (Windows)"],
    '<h2 id="cara-2-folder-windows">Cara 2: folder (Windows)</h2>',
  ],
  ["a paragraph of two lines", ["satu", "dua"], "<p>satu dua</p>"],
  ["bold, italic, code", ["**a** _b_ `<c>`"], "<p><strong>a</strong> <em>b</em> <code>&lt;c&gt;</code></p>"],
  ["no italic within a word", ["a_b_c"], "<p>a_b_c</p>"],
  ["signs of HTML", ['<b> & "c"'], "<p>&lt;b&gt; &amp; &quot;c&quot;</p>"],
  ["a link with code in it", ["[lihat `x`](b.md#c)"], '<p><a href="b.md#c">lihat <code>x</code></a></p>'],
  ["a picture", ["![Kata](g.png)"], '<p><img src="data:g.png" alt="Kata"></p>'],
  ["a list that goes on below itself", ["- satu", "  lagi", "- dua"], "<ul>\n<li>satu lagi</li>\n<li>dua</li>\n</ul>"],
  [
    "a list in a list, and a block of code in an item",
    ["1. satu:", "", "   ```", "   a **b**", "   ```", "", "2. dua", "   - x", "   - y", "", "akhir"],
    '<ol>\n<li>satu:\n<pre tabindex="0"><code>a **b**</code></pre></li>\n<li>dua\n<ul>\n<li>x</li>\n<li>y</li>\n</ul></li>\n</ol>\n<p>akhir</p>',
  ],
  [
    "a table",
    ["| a | b |", "| - | - |", "| 1 | `2` |"],
    '<div class="tabel" tabindex="0" role="region" aria-label="Tabel"><table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>\n<tbody><tr><td>1</td><td><code>2</code></td></tr></tbody></table></div>',
  ],
])("%s", (_apa, baris, harapan) => {
  expect(html(...baris)).toBe(harapan);
});
