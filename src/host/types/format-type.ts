import type { RangeModel } from "../model/range-model";
import { defineType } from "../wire/host-object";
import { rangeFill } from "./fill-type";

export const rangeFormat = defineType<RangeModel>({
  name: "RangeFormat",
  links: { Fill: rangeFill },
});
