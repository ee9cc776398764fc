import type { OfficePackage } from "../package";
import type { Rect } from "../sheet/rect";
import { applyEdits, type TextEdit } from "../text-edits";
import { escapeAttribute } from "../xml-text";
import { readDrawing, type DrawingXml, type DrawnChart } from "./drawing-xml";
import { drawingNamespaces, type DrawingNamespaces } from "./namespaces";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** A chart that is to be drawn: its frame, and what its part holds when the file is saved. */
export interface NewChart {
  readonly id: number;
  readonly name: string;
  /** The cells that it covers. */
  readonly rect: Rect;
  readonly xml: (namespaces: DrawingNamespaces) => string;
}

/** The charts of one worksheet: those that the file has, and those that were added or deleted since. */
export class SheetDrawing {
  private readonly deleted = new Set<DrawnChart>();
  private readonly added: NewChart[] = [];
  private known: DrawingXml | null | undefined;
  private used = 0;

  constructor(
    private readonly office: OfficePackage,
    private readonly sheetPart: string,
  ) {}

  get changed(): boolean {
    return this.deleted.size > 0 || this.added.length > 0;
  }

  /** The charts that the file has and that were not deleted. Throws DamagedPart. */
  get drawn(): readonly DrawnChart[] {
    return (this.xml?.charts ?? []).filter((chart) => !this.deleted.has(chart));
  }

  /** An id that no shape of the drawing has. */
  newId(): number {
    this.used = Math.max(this.used, this.xml?.lastId ?? 1) + 1;
    return this.used;
  }

  add(chart: NewChart): void {
    this.added.push(chart);
  }

  withdraw(chart: NewChart): void {
    this.added.splice(this.added.indexOf(chart), 1);
  }

  delete(chart: DrawnChart): void {
    this.deleted.add(chart);
  }

  /** Writes the drawing and its new charts into the package; gives the relationship of a drawing that the sheet lacked. */
  save(): string | undefined {
    const { office } = this;
    const existing = this.part;
    const part = existing ?? this.freePart("drawings/drawing");
    const spaces = drawingNamespaces(office.relationshipTypes);
    const text = existing === undefined ? emptyDrawing(spaces) : office.requiredText(existing);
    if (existing === undefined) {
      office.setText(part, text);
      office.addContentType(part, drawingType);
    }
    const anchors = this.added.map((chart) => {
      const chartPart = this.freePart("charts/chart");
      office.setText(chartPart, chart.xml(spaces));
      office.addContentType(chartPart, chartType);
      return anchorXml(chart, office.relate(part, "chart", chartPart), spaces);
    });
    const xml = readDrawing(text, part);
    office.setText(part, applyEdits(text, [...this.deletions(part), ...additions(text, xml, anchors.join(""))]));
    return existing === undefined ? office.relate(this.sheetPart, "drawing", part) : undefined;
  }

  /** Anchors go, and so do chart parts that nothing else leads to. */
  private deletions(part: string): TextEdit[] {
    const { office } = this;
    const reachable = office.reachable();
    const related = office.relationships(part);
    for (const { relationshipId } of this.deleted) {
      const target = related.find((one) => one.id === relationshipId)?.target;
      if (target !== undefined) office.unrelate(part, target);
    }
    const left = office.reachable();
    if (this.deleted.size > 0) for (const one of reachable) if (!left.has(one)) office.removePart(one);
    return [...this.deleted].map(({ start, end }) => ({ start, end, text: "" }));
  }

  private get part(): string | undefined {
    return this.office.relationships(this.sheetPart).find((one) => one.kind === "drawing")?.target;
  }

  private get xml(): DrawingXml | null {
    if (this.known === undefined) {
      const { part } = this;
      this.known = part === undefined ? null : readDrawing(this.office.requiredText(part), part);
    }
    return this.known;
  }

  private freePart(name: string): string {
    const folder = this.sheetPart.slice(0, this.sheetPart.indexOf("/") + 1);
    let number = 1;
    while (this.office.has(`${folder}${name}${number}.xml`)) number++;
    return `${folder}${name}${number}.xml`;
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function emptyDrawing({ spreadsheetDrawing, main }: DrawingNamespaces): string {
  return `${declaration}<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${main}"></xdr:wsDr>`;
}

function additions(text: string, { root, place }: DrawingXml, anchors: string): TextEdit[] {
  if (anchors === "") return [];
  if (!root.isEmpty) return [{ start: place, end: place, text: anchors }];
  const opened = text.slice(root.start, place).replace(/\s*\/>$/, ">");
  return [{ start: root.start, end: place, text: `${opened}${anchors}</${root.name}>` }];
}

function corner(name: string, column: number, row: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}

/** Declares its own prefixes: the drawing may use others. */
function anchorXml({ id, name, rect }: NewChart, relationshipId: string, spaces: DrawingNamespaces): string {
  const { spreadsheetDrawing, main, chart, relationships } = spaces;
  const place = corner("from", rect.left, rect.top) + corner("to", rect.right + 1, rect.bottom + 1);
  const identity = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeAttribute(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
  const transform = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  const graphic = `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relationships}" r:id="${relationshipId}"/></a:graphicData></a:graphic>`;
  return `<xdr:twoCellAnchor xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${main}">${place}<xdr:graphicFrame macro="">${identity}${transform}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}
