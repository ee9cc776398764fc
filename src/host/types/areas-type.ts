import { RangeModel } from "../model/range-model";
import type { SheetModel } from "../model/sheet-model";
import { maxAddress } from "../store/limits";
import { cellCount } from "../store/sheet/rect";
import { defineType, type HostObject } from "../wire/host-object";
import { invalidArgument } from "../wire/host-error";
import type { JsonObject } from "../wire/protocol";
import { areasFormat } from "./areas-format";
import { areasLink, sheetLink, type AreasTarget } from "./links";
import { rangeAt } from "./range-at";
import { rangeOf } from "./range-type";

function ranges({ sheet, areas }: AreasTarget): RangeModel[] {
  return areas.map((rect) => new RangeModel(sheet, rect));
}

function addresses(target: AreasTarget): string {
  return ranges(target)
    .map((range) => range.address)
    .join(",");
}

const rangeCollection = defineType<AreasTarget>({
  name: "RangeCollection",
  items: (target) => ranges(target).map((range) => rangeOf(range)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (target, args) => {
      const range = ranges(target)[Number(args[0])];
      return range ? rangeOf(range) : null;
    },
  },
});

const rangeAreas: (target: AreasTarget) => HostObject = areasLink.madeBy(
  defineType<AreasTarget>({
    name: "RangeAreas",
    identity: ({ referenceId }): JsonObject => (referenceId === null ? {} : { _ReferenceId: referenceId }),
    scalars: {
      Address: { get: addresses },
      AddressLocal: { get: addresses },
      AreaCount: { get: ({ areas }) => areas.length },
      CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    },
    links: {
      Areas: rangeCollection,
      Format: (target) => areasFormat(ranges(target)),
      Worksheet: ({ sheet }) => sheetLink.of(sheet),
    },
    methods: {
      _KeepReference: (target) => {
        target.referenceId ??= target.sheet.workbook.keep(rangeAreas(target));
        return null;
      },
    },
  }),
);

/** The ranges that "A1:B2,D4" means on a sheet. Throws InvalidArgument or ItemNotFound. */
export function areasAt(sheet: SheetModel, address: string, location: string): HostObject {
  if (address.length > maxAddress) throw invalidArgument(location);
  const areas = address.split(",").map((one) => rangeAt(sheet, one, location).rect);
  return rangeAreas({ sheet, areas, referenceId: null });
}
