import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Opens files in LibreOffice, lets it recalculate workbooks, and saves them again in the same form; by the same names. */
export function lewatLibreOffice(
  berkas: ReadonlyMap<string, Uint8Array>,
  bentuk: "xlsx" | "docx" = "xlsx",
): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  const keluar = join(folder, "keluar");
  mkdirSync(keluar);
  try {
    const masuk = [...berkas].map(([nama, isi]) => {
      writeFileSync(join(folder, nama), isi);
      return join(folder, nama);
    });
    const profil = `-env:UserInstallation=file://${folder}/profil`;
    execFileSync("soffice", [profil, "--headless", "--convert-to", bentuk, "--outdir", keluar, ...masuk], {
      stdio: "ignore",
    });
    return new Map([...berkas.keys()].map((nama) => [nama, new Uint8Array(readFileSync(join(keluar, nama)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
