import { RangeModel } from "../model/range-model";
import type { WorkbookModel } from "../model/workbook-model";
import { HostError, notImplemented } from "../wire/host-error";
import { defineType, type HostObject } from "../wire/host-object";
import type { PathRoot } from "../wire/object-paths";
import { application } from "./application-type";
import { namedItemCollection } from "./named-item-type";
import { rangeOf } from "./range-type";
import { settingCollection } from "./setting-type";
import { worksheetCollection } from "./worksheet-collection-type";

const workbookType = defineType<WorkbookModel>({
  name: "Workbook",
  supports: (workbook, version) => workbook.supports(version),
  since: { Settings: "1.4" },
  links: {
    Worksheets: worksheetCollection,
    Settings: settingCollection,
    Names: (workbook) => namedItemCollection({ workbook, sheet: undefined }),
    Application: application,
  },
  methods: {
    GetSelectedRange: ({ active }) => {
      if (!active) throw new HostError("UnsupportedSheet", "Workbook.getSelectedRange");
      return rangeOf(new RangeModel(active, active.selection));
    },
    GetActiveCell: ({ active }) => {
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
