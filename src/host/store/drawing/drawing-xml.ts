import { XmlCursor } from "../xml-cursor";

/** A chart that a drawing part already holds, and where in its text the anchor stands. */
export interface DrawnChart {
  readonly id: number;
  readonly name: string;
  readonly relationshipId: string;
  readonly start: number;
  readonly end: number;
}

/** What a drawing part says, as far as charts go; everything else in it stays as it is. */
export interface DrawingXml {
  readonly charts: readonly DrawnChart[];
  /** The largest id of any shape. */
  readonly lastId: number;
  /** The root's tag, and where new anchors go: before its closing tag, or behind the root where it is an empty tag. */
  readonly root: { readonly name: string; readonly start: number; readonly isEmpty: boolean };
  readonly place: number;
}

/** Reads a drawing part in one pass. Charts in groups are no charts of the sheet. Throws DamagedPart. */
export function readDrawing(text: string, part: string): DrawingXml {
  const cursor = new XmlCursor(text, part);
  if (!cursor.next() || cursor.localName !== "wsDr") cursor.fail("the root is not a drawing");
  const root = { name: cursor.name, start: cursor.start, isEmpty: !cursor.isOpen() };
  const charts: DrawnChart[] = [];
  let place = cursor.end;
  let lastId = 0;
  cursor.children(() => {
    const { start } = cursor;
    cursor.skip();
    const { end } = cursor;
    const anchor = readAnchor(text.slice(start, end), part);
    lastId = Math.max(lastId, anchor.lastId);
    if (anchor.chart) charts.push({ ...anchor.chart, start, end });
  });
  if (!root.isEmpty) place = cursor.start;
  return { charts, lastId, root, place };
}

type AnchoredChart = Pick<DrawnChart, "id" | "name" | "relationshipId">;

function readAnchor(text: string, part: string): { chart: AnchoredChart | undefined; lastId: number } {
  const cursor = new XmlCursor(text, part);
  let lastId = 0;
  let shape: { id: number; name: string } | undefined;
  let relationshipId: string | undefined;
  let isGrouped = false;
  while (cursor.next()) {
    if (cursor.kind === "close") continue;
    if (cursor.localName === "grpSp") isGrouped = true;
    if (cursor.localName === "chart") relationshipId ??= relationshipOf(cursor.attributes());
    if (cursor.localName !== "cNvPr") continue;
    const attributes = cursor.attributes();
    const id = Number(attributes.get("id") ?? 0);
    lastId = Math.max(lastId, id);
    shape ??= { id, name: attributes.get("name") ?? "" };
  }
  const isChart = shape !== undefined && relationshipId !== undefined && !isGrouped;
  return { chart: isChart && shape && relationshipId ? { ...shape, relationshipId } : undefined, lastId };
}

/** The relationship's attribute bears whatever prefix the file chose. */
function relationshipOf(attributes: ReadonlyMap<string, string>): string | undefined {
  return [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
}
