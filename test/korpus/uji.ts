// Judges how the add-in reads real layouts: npm run uji:korpus [-- FOLDER … | NAMES …]. Exit 0: none SALAH.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { isKasus, KORPUS, nilaiKasus } from "./nilai";

const permintaan = process.argv.slice(2);
const folder = permintaan.filter((p) => p.includes("/"));
const nama = permintaan.filter((p) => !p.includes("/"));

async function jalankan(): Promise<void> {
  const kasus = (folder.length > 0 ? folder.map((f) => resolve(f)) : [KORPUS]).flatMap((f) =>
    isKasus(f)
      ? [f]
      : readdirSync(f)
          .sort()
          .map((k) => join(f, k))
          .filter(isKasus),
  );
  const banyak = new Map<string, number>();
  for (const satu of kasus) {
    const pendek = satu.split("/").at(-1) ?? satu;
    if (nama.length > 0 && !nama.some((n) => pendek.startsWith(n))) continue;
    const { putusan, sebab } = await nilaiKasus(satu).catch((galat: unknown) => ({
      putusan: "SALAH" as const,
      sebab: [String(galat instanceof Error ? galat.stack : galat)],
    }));
    banyak.set(putusan, (banyak.get(putusan) ?? 0) + 1);
    if (putusan !== "BENAR" || nama.length > 0)
      console.error(`${putusan.padEnd(8)} ${pendek}: ${sebab.slice(0, 6).join("; ")}`);
  }
  console.error(
    [...banyak]
      .sort()
      .map(([p, n]) => `${p} ${n}`)
      .join(", "),
  );
  process.exitCode = banyak.has("SALAH") ? 1 : 0;
}

void jalankan();
