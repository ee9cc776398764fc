import type { WorkbookModel } from "../model/workbook-model";
import { invalidArgument } from "../wire/host-error";
import { defineType } from "../wire/host-object";

const modes: Readonly<Record<string, string>> = {
  auto: "Automatic",
  autoNoTable: "AutomaticExceptTables",
  manual: "Manual",
};

export const application = defineType<WorkbookModel>({
  name: "Application",
  scalars: {
    CalculationMode: {
      get: ({ file }) => modes[file.calculation.mode ?? file.workbook.calculationMode] ?? "Automatic",
      set: ({ file }, value) => {
        const mode = Object.keys(modes).find((key) => modes[key] === value);
        if (mode === undefined) throw invalidArgument("Application.calculationMode");
        file.calculation.mode = mode;
      },
    },
  },
  methods: {
    /** This host does not calculate: Excel will, when it opens the saved file. */
    Calculate: ({ file }) => {
      file.calculation.isRequested = true;
      return null;
    },
  },
});
