import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Where focus turns round inside Fluent's groups: never seen by anybody, since focus moves on at once. */
const bukanPelanggaran = "[data-tabster-dummy]";

/** What axe objects to, in the page and in the pane; rule and element, one line each. */
export async function pelanggaran(page: Page): Promise<string[]> {
  const hasil: string[] = [];
  for (const bingkai of page.frames().filter((satu) => !satu.url().includes("commands.html"))) {
    await bingkai.evaluate(axe);
    const { violations } = await bingkai.evaluate(
      ([kecuali, opsi]) =>
        (window as unknown as { axe: { run(where: object, options: object): Promise<AxeResults> } }).axe.run(
          { exclude: [[kecuali]] },
          opsi,
        ),
      [bukanPelanggaran, { iframes: false }] as const,
    );
    for (const { id, help, nodes } of violations)
      hasil.push(...nodes.map(({ target }) => `${id} (${help}): ${target.join(" ")}`));
  }
  return hasil;
}
