import ts from "typescript";

/** What makes code of text, and what speaks to a network. */
const membuatKode = new Set(["eval", "Function"]);
const mengirim = new Set([
  ...["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "RTCPeerConnection"],
  ...["Worker", "SharedWorker", "importScripts", "sendBeacon"],
]);
const penunda = new Set(["setTimeout", "setInterval"]);

/** The name that is called or constructed: `fetch(…)`, `window.fetch(…)`, `new WebSocket(…)`. */
function namaTerpanggil({ expression }: ts.CallExpression | ts.NewExpression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : "";
}

/** Calls in a script that would make code of text or ask a network for something. */
export function kodeBerbahaya(script: string): readonly string[] {
  const temuan: string[] = [];
  const periksa = (simpul: ts.Node): void => {
    if (ts.isCallExpression(simpul) || ts.isNewExpression(simpul)) {
      const nama = namaTerpanggil(simpul);
      const isiTeks = simpul.arguments?.[0] && ts.isStringLiteralLike(simpul.arguments[0]);
      const salah = membuatKode.has(nama) || mengirim.has(nama) || (penunda.has(nama) && isiTeks === true);
      if (salah) temuan.push(simpul.getText().slice(0, 80));
    }
    ts.forEachChild(simpul, periksa);
  };
  periksa(ts.createSourceFile("berkas.js", script, ts.ScriptTarget.ES2022, true));
  return temuan;
}

/** Addresses of other computers in a text. */
export const alamatLuar = (isi: string): readonly string[] =>
  [...isi.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>\\;,)]+/g)].map(([alamat]) => alamat);
