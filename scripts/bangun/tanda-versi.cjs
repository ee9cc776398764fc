/**
 * versi.js: a script that only tells its own element which version lies on the server, and which script the newest pane
 * begins with. An open pane that began with another one is older than the server's files.
 */
function tandaVersi(versi, halamanPanel) {
  const [, skrip] = /<script\b[^>]*\bsrc="?([^":\s>]*taskpane[^":\s>]*\.js)/.exec(halamanPanel);
  return `Object.assign(document.currentScript.dataset, ${JSON.stringify({ versi, skrip })});\n`;
}

module.exports = { tandaVersi };
