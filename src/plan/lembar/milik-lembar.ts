import { Grid } from "../../sheets/grid";
import { isLembarTabel } from "../../sheets/lembar-tabel";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import { awalJudul, namaLembarTabel, type Tabel } from "../../tables/model-tabel";
import { ketikan } from "../ketik-sel";
import { sidikIsi, sidikLama, type CatatanLembar } from "./catatan-lembar";

/** Where a table goes: a sheet still to be made, one of ours, or nowhere because staff own its name. */
export type TempatLembar =
  | { readonly jenis: "baru" }
  | { readonly jenis: "ada"; readonly sheet: SheetSnapshot }
  | { readonly jenis: "milik-staf"; readonly sheet: SheetSnapshot };

/** Half of what we wrote still being there makes a sheet ours, also when staff edited title and note; so does a blank sheet. */
function masihIsiKita(sheet: SheetSnapshot, catatan: CatatanLembar | null): boolean {
  if (!catatan) return false;
  if (sheet.values.every((baris) => baris.every((nilai) => nilai === ""))) return true;
  const grid = new Grid(sheet);
  let [ada, sama] = [0, 0];
  for (let row = 0; row < catatan.baris; row++)
    for (let column = 0; column < catatan.kolom; column++) {
      const lama = sidikLama(catatan, row, column);
      if (!lama) continue;
      ada++;
      if (sidikIsi(ketikan(grid.value(row, column))) === lama) sama++;
    }
  return ada > 0 && sama * 2 >= ada;
}

/** Finds the sheet of a table: by its name, else, where staff renamed it, by its title. */
export function cariLembar(
  nama: string,
  awalJudul: string,
  snapshot: WorkbookSnapshot,
  catatan: CatatanLembar | null,
  namaLain: ReadonlySet<string>,
): TempatLembar {
  const kecil = nama.toLowerCase();
  const senama = snapshot.sheets.find((s) => s.name.toLowerCase() === kecil);
  if (senama)
    return isLembarTabel(senama) || masihIsiKita(senama, catatan)
      ? { jenis: "ada", sheet: senama }
      : { jenis: "milik-staf", sheet: senama };
  if (!catatan) return { jenis: "baru" };
  const bergantiNama = snapshot.sheets.find((s) => {
    const judul = s.values[0]?.[0];
    return (
      isLembarTabel(s) &&
      typeof judul === "string" &&
      judul.startsWith(awalJudul) &&
      !namaLain.has(s.name.toLowerCase())
    );
  });
  return bergantiNama ? { jenis: "ada", sheet: bergantiNama } : { jenis: "baru" };
}

/** Whether a sheet that was made for this table stands in the workbook, by its name or, renamed or copied, by its title. */
export function isLembarnyaAda(tabel: Pick<Tabel, "nomor" | "judul">, { sheets }: WorkbookSnapshot): boolean {
  const [nama, awal] = [namaLembarTabel(tabel.nomor).toLowerCase(), awalJudul(tabel)];
  return sheets.some(
    (s) => isLembarTabel(s) && (s.name.toLowerCase() === nama || String(s.values[0]?.[0] ?? "").startsWith(awal)),
  );
}
