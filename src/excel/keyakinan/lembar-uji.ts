import { kirim, type Galat } from "./alat";
import { AWALAN_LEMBAR, AWALAN_SETELAN } from "./keyakinan";

const TUNGGU_KETIKAN = { delayForCellEdit: true };

/** Makes the sheet of one experiment. */
export function buatLembar(nama: string): Promise<Galat> {
  return Excel.run(TUNGGU_KETIKAN, (session) => kirim(session, () => session.workbook.worksheets.add(nama)));
}

/**
 * Deletes every sheet of ours, and the settings, whichever way an experiment left them. Gives the names of what is still
 * there: nothing, unless Excel refused.
 */
export async function bersihkan(): Promise<readonly string[]> {
  return Excel.run(TUNGGU_KETIKAN, async (session) => {
    const { worksheets, settings } = session.workbook;
    const milikKita = async () => {
      worksheets.load("items/name,items/visibility");
      await session.sync();
      return worksheets.items.filter(({ name }) => name.toLowerCase().startsWith(AWALAN_LEMBAR));
    };
    for (const sheet of await milikKita()) {
      // A protected sheet, or one that is hidden for good, is not deleted.
      await kirim(session, () => sheet.protection.unprotect());
      if (sheet.visibility !== "Visible") await kirim(session, () => (sheet.visibility = "Visible"));
      await kirim(session, () => sheet.delete());
    }
    const kunci = [AWALAN_SETELAN, `${AWALAN_SETELAN}2`];
    const satu = kunci.map((nama) => settings.getItemOrNullObject(nama));
    satu.forEach((setting) => setting.load("key"));
    await session.sync();
    for (const setting of satu.filter(({ isNullObject }) => !isNullObject))
      await kirim(session, () => setting.delete());
    return (await milikKita()).map(({ name }) => name);
  });
}
