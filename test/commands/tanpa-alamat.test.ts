import { dengarkanPita, kabariPanel, type KabarPita } from "../../src/app/saluran";
import { bacaDariPanel, simpanDiPanel } from "../../src/app/simpanan-panel";
import { baca, buka, CONTOH } from "../alat/buku";

const kabar: KabarPita = { plan: { writes: [] }, lembar: 1, temuan: 0 };
const pemulihan = {
  plan: { writes: [{ cell: { sheetId: "s", row: 0, column: 0 }, before: { content: 1 }, after: { content: 2 } }] },
  lembar: { s: "S" },
};

/** The open workbook has this address; "" as Excel says it of one that was never saved. */
function beralamat(url: string): void {
  buka(baca(CONTOH));
  (Office.context.document as { url: string }).url = url;
}

afterEach(() => beralamat("file:///buku.xlsx"));

test.each([
  ["file:///buku.xlsx", "file:///buku.xlsx", true],
  ["file:///satu.xlsx", "file:///dua.xlsx", false],
  ["", "", false],
])("the ribbon of %p is heard by the pane of %p: %p", async (pita, panel, terdengar) => {
  const diterima: KabarPita[] = [];
  beralamat(panel);
  const berhenti = dengarkanPita((satu) => diterima.push(satu));
  beralamat(pita);
  expect(await kabariPanel(kabar)).toBe(terdengar);
  berhenti();
  expect(diterima).toHaveLength(terdengar ? 1 : 0);
});

test("what one workbook without an address left half written is never offered to another", () => {
  beralamat("");
  expect(simpanDiPanel(pemulihan)).toBe(false);
  expect(bacaDariPanel()).toBeNull();
});
