import { CELL_EDIT, codeOf } from "./errors";

/** True where Excel says that the user is typing in a cell; asked apart from the job, and without being held back. */
export async function probeCellEdit(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getCount();
      await context.sync();
    });
    return false;
  } catch (thrown) {
    return codeOf(thrown) === CELL_EDIT;
  }
}
