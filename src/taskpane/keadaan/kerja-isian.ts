import { buatLembarIsian } from "../../app/sediakan-isian";
import { teksIsian } from "../tab/teks-isian";
import type { Pusat } from "./pusat";

/** Makes the blank sheet that a table without a source needs; with the tables' engine, for the first click does not need it. */
export async function kerjaIsian(pusat: Pusat, nomor: string): Promise<void> {
  const hasil = await buatLembarIsian(new Set([nomor]), {}, pusat.pantau());
  if (hasil.status === "gagal") pusat.gagalkan("menabel", hasil.kegagalan, hasil.ragu);
  else if (hasil.status === "tak-dapat")
    pusat.gagalkan("menabel", { code: hasil.status, pesan: hasil.pesan, rincian: hasil.pesan });
  else {
    const { urung, lembar } = hasil;
    if (urung) pusat.catat({ jenis: "isian", urung });
    const nama = lembar.map((satu) => satu.nama).join(", ");
    pusat.ubah({ kabar: { jenis: "lain", kalimat: (k) => teksIsian(k)[urung ? "dibuat" : "masihKosong"](nama) } });
  }
}
