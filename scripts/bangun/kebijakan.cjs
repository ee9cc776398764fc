const { createHash } = require("node:crypto");

/** Where office.js comes from, and the only other host that a page may ask for anything. */
const OFFICE = "https://appsforoffice.microsoft.com";

/** Excel on the web shows the pane in a frame of the first; its own page is at one of the others. */
const PEMBINGKAI = [
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
];

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * What a page may load. Styles: those of the page itself by their hash, and style elements that are added blank, which
 * is how Fluent UI fills its own (rule by rule, through the CSSOM); markup can't bring any. The frame and the requests
 * are office.js's, which checks Excel's address on the web with a page beside itself; where it would send its telemetry
 * is not allowed.
 */
function kebijakan(html) {
  const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => hashOf(text));
  return [
    "default-src 'none'",
    `script-src 'self' ${OFFICE}`,
    `style-src 'self' ${[hashOf(""), ...styles].join(" ")}`,
    "img-src 'self' data:",
    `connect-src ${OFFICE}`,
    `frame-src ${OFFICE}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The same as a response header, which alone can say who may frame the page. */
const kebijakanTajuk = (html) => `${kebijakan(html)}; frame-ancestors 'self' ${PEMBINGKAI.join(" ")}`;

module.exports = { kebijakan, kebijakanTajuk };
