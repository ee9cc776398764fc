import { isLembarTabel } from "../sheets/lembar-tabel";
import { mungkinTertutup } from "../sheets/mungkin-tertutup";
import type { Rect, SheetSnapshot } from "../sheets/snapshot";
import { CANCELLED, NO_ANSWER } from "./errors";
import { queueMerges, readMerges } from "./read-merges";
import { hasExcelApi } from "./requirements";
import type { Session } from "./session";

interface Doubtful {
  readonly sheet: SheetSnapshot;
  readonly strips: readonly Rect[];
}

/**
 * Asks for merged areas only where one would change a figure: one column each, from a figure to the blank cells of other
 * indikator under it. No sync where there is none, which is the rule: see `headOf` in read-heads.
 */
export async function withCoveredFigures(session: Session, sheets: readonly SheetSnapshot[]): Promise<SheetSnapshot[]> {
  if (!hasExcelApi("1.13")) return [...sheets];
  const doubtful = sheets
    .filter((sheet) => !sheet.isPartial && !isLembarTabel(sheet))
    .map((sheet) => ({ sheet, strips: mungkinTertutup(sheet) }))
    .filter(({ strips }) => strips.length > 0);
  if (doubtful.length === 0) return [...sheets];
  const found = await readStrips(session, doubtful);
  return sheets.map((sheet) => {
    const covered = found.get(sheet) ?? [];
    return covered.length === 0 ? sheet : { ...sheet, coveredFigures: covered };
  });
}

async function readStrips(session: Session, doubtful: readonly Doubtful[]): Promise<Map<SheetSnapshot, Rect[]>> {
  try {
    const reads = doubtful.map(({ sheet, strips }) => {
      const merges = strips.map((strip) => queueMerges(session, sheet.id, strip));
      return [sheet, () => merges.flatMap((read) => read())] as const;
    });
    await session.sync();
    return new Map(reads.map(([sheet, read]) => [sheet, read()]));
  } catch (thrown) {
    if (thrown === CANCELLED || thrown === NO_ANSWER) throw thrown;
  }
  // One of them is refused: each by itself, and by halves.
  const found = new Map<SheetSnapshot, Rect[]>();
  for (const { sheet, strips } of doubtful) {
    const own: Rect[] = [];
    for (const strip of strips) own.push(...((await readMerges(session, sheet.id, strip)) ?? []));
    found.set(sheet, own);
  }
  return found;
}
