const { X509Certificate } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { createCA, createCert } = require("mkcert");

const HARI = 24 * 60 * 60 * 1000;
const BERLAKU_HARI = 365;
const SISA_HARI = 30;
const NAMA = ["localhost", "127.0.0.1"];

/** The certificate in the folder, if it is there, hangs together and is good for some time yet. */
function yangAda(tempat, kini) {
  if (!Object.values(tempat).every(existsSync)) return undefined;
  const [otoritas, sertifikat] = [tempat.otoritas, tempat.sertifikat].map(
    (file) => new X509Certificate(readFileSync(file)),
  );
  const masihLama = Date.parse(sertifikat.validTo) - kini > SISA_HARI * HARI;
  return masihLama && sertifikat.verify(otoritas.publicKey) ? otoritas : undefined;
}

/**
 * A certificate for https://localhost, made once and kept. Whoever trusts its authority trusts this computer's own
 * certificate and nothing else: the authority's key is thrown away before anything is written.
 */
async function siapkanSertifikat(folder, kini = Date.now()) {
  const tempat = {
    otoritas: join(folder, "capaian-otoritas.crt"),
    sertifikat: join(folder, "localhost.crt"),
    kunci: join(folder, "localhost.key"),
  };
  let otoritas = yangAda(tempat, kini);
  if (otoritas === undefined) {
    const asal = {
      organization: "Capaian (pengembangan di komputer ini)",
      countryCode: "ID",
      state: "-",
      locality: "-",
    };
    const ca = await createCA({ ...asal, validity: BERLAKU_HARI });
    const { key, cert } = await createCert({ ca, domains: NAMA, validity: BERLAKU_HARI });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(tempat.kunci, key, { mode: 0o600 });
    writeFileSync(tempat.sertifikat, cert);
    writeFileSync(tempat.otoritas, ca.cert);
    otoritas = new X509Certificate(ca.cert);
  }
  const [key, cert] = [tempat.kunci, tempat.sertifikat].map((file) => readFileSync(file, "utf8"));
  return { key, cert, otoritas: tempat.otoritas, sidik: otoritas.fingerprint.replaceAll(":", "") };
}

module.exports = { siapkanSertifikat };
