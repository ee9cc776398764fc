import type { SheetModel } from "../model/sheet-model";
import {
  headerFooterText,
  withHeaderFooter,
  type HeaderFooterPart,
  type HeaderFooterSide,
} from "../store/sheet/header-footer";
import { invalidArgument } from "../wire/host-error";
import { defineType, type HostObject, type Scalar } from "../wire/host-object";

const element = "headerFooter";

function text(part: HeaderFooterPart, side: HeaderFooterSide, name: string): Scalar<SheetModel> {
  return {
    get: (sheet) => headerFooterText(sheet.part.elements.text(element), part, side),
    set: ({ part: { elements, xml } }, value) => {
      if (typeof value !== "string") throw invalidArgument(`HeaderFooter.${name}`);
      elements.set(element, withHeaderFooter(elements.text(element), xml.prefix, part, side, value));
    },
  };
}

const headerFooter = (pages: "odd" | "even" | "first"): ((sheet: SheetModel) => HostObject) =>
  defineType<SheetModel>({
    name: "HeaderFooter",
    scalars: {
      LeftHeader: text(`${pages}Header`, "L", "leftHeader"),
      CenterHeader: text(`${pages}Header`, "C", "centerHeader"),
      RightHeader: text(`${pages}Header`, "R", "rightHeader"),
      LeftFooter: text(`${pages}Footer`, "L", "leftFooter"),
      CenterFooter: text(`${pages}Footer`, "C", "centerFooter"),
      RightFooter: text(`${pages}Footer`, "R", "rightFooter"),
    },
  });

/** The texts above and below each printed page; the pages without any of their own have those of all pages. */
export const headersFooters: (sheet: SheetModel) => HostObject = defineType<SheetModel>({
  name: "HeaderFooterGroup",
  links: {
    DefaultForAllPages: headerFooter("odd"),
    OddPages: headerFooter("odd"),
    EvenPages: headerFooter("even"),
    FirstPage: headerFooter("first"),
  },
});
