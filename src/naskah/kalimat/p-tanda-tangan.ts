import { namaTenang } from "../../domain/teks/nama-tenang";
import type { KepalaKantor, SebutanKepala } from "../../domain/laporan/kepala";
import type { Paragraf, Potongan } from "../model-naskah";
import { bersumber, isian, paragraf, rangkai } from "../rangkai";

/** What is known, else a blank that says what belongs there, and what the sheets say where they disagree. */
function sebut(apa: string, sebutan: SebutanKepala | null): Potongan {
  if (sebutan === null) return isian(apa);
  if ("teks" in sebutan) return bersumber(sebutan.teks, sebutan.asal);
  const lain = sebutan.berbeda.map(({ teks }) => `“${teks}”`).join(", ");
  return { ...isian(`${apa}: lembar-lembarnya berbeda, ${lain}`), asal: sebutan.berbeda.map(({ sel }) => sel) };
}

/** Who signs the report, at the end of its last chapter; the day is nobody's to guess. */
export function tandaTangan({ nama, nip, jabatan, tempat }: KepalaKantor): Paragraf[] {
  const kota = tempat && "teks" in tempat ? { ...tempat, teks: namaTenang(tempat.teks) } : tempat;
  const baris: readonly (readonly [string, Potongan[]])[] = [
    ["tempat", rangkai`${sebut("tempat penandatanganan", kota)}, ${isian("tanggal penandatanganan")}`],
    ["jabatan", rangkai`${sebut("jabatan pimpinan", jabatan)},`],
    ["nama", [sebut("nama pimpinan", nama)]],
    ["nip", rangkai`NIP. ${sebut("NIP pimpinan", nip)}`],
  ];
  return baris.flatMap(([butir, isi]) =>
    paragraf(`TTD ${butir}`, isi, butir === "nama" ? "nama-tanda-tangan" : "tanda-tangan"),
  );
}
