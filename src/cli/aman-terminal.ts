/** Our own colours on the one side; on the other what a terminal would obey instead of showing it. */
// eslint-disable-next-line no-control-regex -- the colours begin with the escape character
const PERINTAH = /(\u001b\[(?:[34]8;2;\d{1,3};\d{1,3};\d{1,3}|0)m)|(?![\n\t])\p{Cc}/gu;

/** Text for a terminal: words of a workbook or a file's name may not command it. JSON is left as it is. */
export function amanTerminal(teks: string): string {
  if (teks.startsWith("{")) return teks;
  return teks.replace(PERINTAH, (_, warna: string | undefined) => warna ?? "?");
}
