import { RangeModel } from "../model/range-model";
import type { WorkbookModel } from "../model/workbook-model";
import { HostError, notImplemented } from "../wire/host-error";
import { defineType, type HostObject } from "../wire/host-object";
import type { PathRoot } from "../wire/object-paths";
import { application } from "./application-type";
import { customXmlPartCollection } from "./custom-xml-type";
import { namedItemCollection } from "./named-item-type";
import { rangeOf } from "./range-type";
import { settingCollection } from "./setting-type";
import { workbookTables } from "./table-type";
import { worksheetCollection } from "./worksheet-collection-type";

/** "Throwing InvalidSelection … is by-design" where a chart or shape is selected (office-js #2268). */
function checkCellsSelected({ situation }: WorkbookModel, location: string): void {
  if (situation.selected === "object") throw new HostError("InvalidSelection", location);
}

const workbookType = defineType<WorkbookModel>({
  name: "Workbook",
  supports: (workbook, version) => workbook.supports(version),
  since: { Settings: "1.4", CustomXmlParts: "1.5" },
  links: {
    Worksheets: worksheetCollection,
    Settings: settingCollection,
    CustomXmlParts: customXmlPartCollection,
    Names: (workbook) => namedItemCollection({ workbook, sheet: undefined }),
    Application: application,
    Tables: workbookTables,
  },
  methods: {
    GetSelectedRange: (workbook) => {
      const { active } = workbook;
      checkCellsSelected(workbook, "Workbook.getSelectedRange");
      if (!active) throw new HostError("UnsupportedSheet", "Workbook.getSelectedRange");
      return rangeOf(new RangeModel(active, active.selection));
    },
    GetActiveCell: (workbook) => {
      const { active } = workbook;
      workbook.checkInFront("InvalidSelection", "Workbook.getActiveCell");
      checkCellsSelected(workbook, "Workbook.getActiveCell");
      if (!active) throw new HostError("UnsupportedSheet", "Workbook.getActiveCell");
      const { top, left } = active.selection;
      return rangeOf(new RangeModel(active, { top, left, bottom: top, right: left }));
    },
    _RemoveReference: (workbook, args) => {
      if (typeof args[0] === "string") workbook.release(args[0]);
      return null;
    },
  },
});

const addinService = defineType<null>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
});

/** Where office.js finds its objects in a workbook. */
export function pathRoot(workbook: WorkbookModel): PathRoot {
  return {
    workbook: workbookType(workbook),
    referenced: (id) => workbook.kept(id),
    newObject: (name): HostObject => {
      if (name === "Microsoft.InternalService.AddinInternalService") return addinService(null);
      throw notImplemented(name);
    },
  };
}
