import { NOMOR_TEMUAN } from "../../app/kata/kata-tabel";
import { buatTabelBuku } from "../../app/tabel";
import type { Kamus } from "../teks/kamus";
import type { Pusat } from "./pusat";

function kalimat({ bahasa }: Kamus, lembar: string, isBaru: boolean): string {
  if (bahasa === "id")
    return isBaru
      ? `Lembar “${lembar}” dibuat di belakang lembar Anda, siap diserahkan.`
      : `Lembar “${lembar}” sudah mutakhir.`;
  return isBaru ? `Sheet “${lembar}” made behind your sheets, ready to hand over.` : `Sheet “${lembar}” is up to date.`;
}

/** Makes or refreshes the sheet of findings; with the tables' engine, for the first click does not need it. */
export async function kerjaLembarTemuan(pusat: Pusat): Promise<void> {
  const hasil = await buatTabelBuku({ hanya: new Set([NOMOR_TEMUAN]) }, pusat.pantau());
  if (hasil.status === "gagal") pusat.gagalkan("menabel", hasil.kegagalan, hasil.ragu);
  else if (hasil.status !== "selesai")
    pusat.gagalkan("menabel", { code: hasil.status, pesan: hasil.pesan, rincian: hasil.pesan });
  else {
    const { keadaan, lembar, kurang } = hasil.rencana.status.find((s) => s.nomor === NOMOR_TEMUAN) ?? {};
    const pesan = keadaan === "disunting" ? `Lembar “${lembar ?? ""}” ${kurang ?? ""}, jadi tidak ditimpa.` : kurang;
    if (pesan) pusat.gagalkan("menabel", { code: keadaan ?? "", pesan, rincian: pesan });
    else pusat.ubah({ kabar: { jenis: "lain", kalimat: (k) => kalimat(k, lembar ?? "", keadaan !== "mutakhir") } });
  }
}
