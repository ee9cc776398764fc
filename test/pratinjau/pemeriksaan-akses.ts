import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Where focus turns round inside Fluent's groups: never seen by anybody, since focus moves on at once. */
const bukanPelanggaran = "[data-tabster-dummy]";

/** What axe objects to, in the page and in the pane; rule and element, one line each. */
export async function pelanggaran(page: Page): Promise<string[]> {
  const bingkai = page.frames().filter((satu) => !satu.url().includes("commands.html"));
  return (await Promise.all(bingkai.map(pelanggaranDi))).flat();
}

/** As `pelanggaran`, of the pane alone. */
export async function pelanggaranPanel(page: Page): Promise<string[]> {
  const bingkai = page.frames().find((satu) => satu.url().includes("taskpane.html"));
  if (!bingkai) throw new Error("The pane is not there.");
  return pelanggaranDi(bingkai);
}

async function pelanggaranDi(bingkai: Frame): Promise<string[]> {
  // Half-way between two colours there is no contrast to be judged.
  await bingkai.waitForFunction(() => !document.getAnimations().some((satu) => satu instanceof CSSTransition));
  if (!(await bingkai.evaluate(() => "axe" in window))) await bingkai.evaluate(axe);
  const { violations } = await bingkai.evaluate(
    ([kecuali, opsi]) =>
      (window as unknown as { axe: { run(where: object, options: object): Promise<AxeResults> } }).axe.run(
        { exclude: [[kecuali]] },
        opsi,
      ),
    [bukanPelanggaran, { iframes: false }] as const,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(" ")}`));
}
