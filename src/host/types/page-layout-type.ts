import type { SheetModel } from "../model/sheet-model";
import type { PageElement } from "../store/sheet/page-setup";
import { invalidArgument, notImplemented } from "../wire/host-error";
import { defineType, type Argument, type HostObject, type Scalar } from "../wire/host-object";
import type { Json } from "../wire/protocol";
import { Arguments } from "./arguments";
import { headersFooters } from "./header-footer-type";
import { rangeAt } from "./range-at";
import type { RangeModel } from "../model/range-model";

const pointsPerInch = 72;

/** The papers of Excel's list that are met here, by their number in the file. */
const papers: Readonly<Record<string, string>> = {
  "1": "Letter",
  "5": "Legal",
  "8": "A3",
  "9": "A4",
  "11": "A5",
  "14": "Folio",
};

const orientation: Scalar<SheetModel> = {
  get: ({ part }) => (part.page.attribute("pageSetup", "orientation") === "landscape" ? "Landscape" : "Portrait"),
  set: ({ part }, value) => {
    if (value !== "Landscape" && value !== "Portrait") throw invalidArgument("PageLayout.orientation");
    part.page.setAttribute("pageSetup", "orientation", value.toLowerCase());
  },
};

const paperSize: Scalar<SheetModel> = {
  get: ({ part }) => papers[part.page.attribute("pageSetup", "paperSize") ?? "1"] ?? null,
  set: ({ part }, value) => {
    const number = Object.keys(papers).find((key) => papers[key] === value);
    if (number === undefined) throw notImplemented(`PageLayout.paperSize = ${JSON.stringify(value)}`);
    part.page.setAttribute("pageSetup", "paperSize", number);
  },
};

function fitOf(value: Json | undefined): string {
  if (value === undefined || value === null) return "0";
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw invalidArgument("PageLayout.zoom");
  return String(value);
}

/** Either a scale in percent, or a number of pages; a direction that is not named takes as many as it needs. */
const zoom: Scalar<SheetModel> = {
  get: ({ part: { page } }): Json => {
    const pages = (name: string): number => Number(page.attribute("pageSetup", name) ?? 1);
    if (!page.fitToPage) return { scale: Number(page.attribute("pageSetup", "scale") ?? 100) };
    return { horizontalFitToPages: pages("fitToWidth"), verticalFitToPages: pages("fitToHeight") };
  },
  set: ({ part: { page } }, value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument("PageLayout.zoom");
    const { scale, horizontalFitToPages, verticalFitToPages } = value;
    page.fitToPage = typeof scale !== "number";
    if (typeof scale === "number") page.setAttribute("pageSetup", "scale", String(scale));
    else {
      page.setAttribute("pageSetup", "fitToWidth", fitOf(horizontalFitToPages));
      page.setAttribute("pageSetup", "fitToHeight", fitOf(verticalFitToPages));
    }
  },
};

function flag(element: PageElement, attribute: string, name: string): Scalar<SheetModel> {
  return {
    get: ({ part }) => ["1", "true"].includes(part.page.attribute(element, attribute) ?? "0"),
    set: ({ part }, value) => {
      if (typeof value !== "boolean") throw invalidArgument(`PageLayout.${name}`);
      part.page.setAttribute(element, attribute, value ? "1" : "0");
    },
  };
}

function margin(side: string): Scalar<SheetModel> {
  return {
    get: ({ part }) => Number(part.page.attribute("pageMargins", side)) * pointsPerInch,
    set: ({ part }, value) => {
      if (typeof value !== "number" || value < 0) throw invalidArgument(`PageLayout.${side}Margin`);
      part.page.setAttribute("pageMargins", side, String(value / pointsPerInch));
    },
  };
}

const margins = ["left", "right", "top", "bottom", "header", "footer"];

/** Sides that are not named stay as they are. */
function setMargins(sheet: SheetModel, [unit, options]: readonly Argument[]): void {
  const location = "PageLayout.setPrintMargins";
  if (unit !== "Points") throw notImplemented(`${location}(${JSON.stringify(unit)})`);
  if (typeof options !== "object" || options === null || Array.isArray(options)) throw invalidArgument(location);
  for (const [side, value] of Object.entries(options)) {
    if (!margins.includes(side)) throw invalidArgument(location);
    margin(side).set?.(sheet, value as Json);
  }
}

function rangeArgument(sheet: SheetModel, args: readonly Argument[], location: string): RangeModel {
  const given = new Arguments(args, location);
  return given.rangeObject(0) ?? rangeAt(sheet, given.text(0), location);
}

export const pageLayout: (sheet: SheetModel) => HostObject = defineType<SheetModel>({
  name: "PageLayout",
  scalars: {
    Orientation: orientation,
    PaperSize: paperSize,
    Zoom: zoom,
    CenterHorizontally: flag("printOptions", "horizontalCentered", "centerHorizontally"),
    CenterVertically: flag("printOptions", "verticalCentered", "centerVertically"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  links: { HeadersFooters: headersFooters },
  methods: {
    SetPrintMargins: (sheet, args) => {
      setMargins(sheet, args);
      return null;
    },
    SetPrintArea: (sheet, args) => {
      const { rect } = rangeArgument(sheet, args, "PageLayout.setPrintArea");
      sheet.workbook.file.printNames.setArea(sheet.listed.listing, rect);
      return null;
    },
    SetPrintTitleRows: (sheet, args) => {
      const { rect } = rangeArgument(sheet, args, "PageLayout.setPrintTitleRows");
      sheet.workbook.file.printNames.setTitleRows(sheet.listed.listing, rect.top, rect.bottom);
      return null;
    },
  },
});
