import type { Platform } from "../contract";

/** How an Excel answers where its documentation or issue tracker says otherwise than one would think. */
export interface Habits {
  /** Worksheet.tabColor: "if the worksheet is invisible, the value will be `null`". */
  readonly hiddenTabHasNoColor: boolean;
  /**
   * Range.getMergedAreasOrNullObject: "if the merged areas count in this range is more than 512, then this method will
   * fail to return the result"; with which code is not said.
   */
  readonly mostMergedAreas: number;
  /** Excel on the web: HTTP 500, "An internal error has occurred", for what is too large (office-js #1314, #354, #1012). */
  readonly tooLargeIsGeneral: boolean;
  /** "Data seems to be misplaced": several rows written at once below a filter (office-js #224, xlwings #747). */
  readonly filterMisplaces: boolean;
  /** A weight or colour given to a line that is None draws it (office-js #1087, #2349, VBA-Docs #814). */
  readonly weightDrawsLine: boolean;
}

const ALWAYS = { hiddenTabHasNoColor: true, mostMergedAreas: 512, weightDrawsLine: true };

const HABITS: Readonly<Record<Platform, Habits>> = {
  win: { ...ALWAYS, tooLargeIsGeneral: false, filterMisplaces: true },
  mac: { ...ALWAYS, tooLargeIsGeneral: false, filterMisplaces: true },
  web: { ...ALWAYS, tooLargeIsGeneral: true, filterMisplaces: false },
  all: { ...ALWAYS, tooLargeIsGeneral: true, filterMisplaces: true },
};

export function habitsOf(platform: Platform): Habits {
  return HABITS[platform];
}
