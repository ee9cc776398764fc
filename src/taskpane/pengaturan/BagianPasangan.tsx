import { Button } from "@fluentui/react-components";
import type { PasanganNama } from "../../app/kata/kata-pengaturan";
import type { Isian } from "../../app/setelan/isian-setelan";
import { tarikJawaban } from "../../app/setelan/jawaban-tersimpan";
import { useKamus } from "../teks/kamus";
import { Bagian, type SifatBagian } from "./Bagian";
import { useGayaPengaturan } from "./gaya-pengaturan";

/** Answers given about names, each of which may be taken back. */
export function BagianPasangan({ isian, ubah }: SifatBagian<Isian>) {
  const gaya = useGayaPengaturan();
  const k = useKamus();
  const { pengaturan } = isian;
  const hapus = (daftar: "pasangan" | "bukanPasangan", satu: PasanganNama) =>
    ubah({ ...isian, pengaturan: tarikJawaban(pengaturan, { bagian: daftar, nama: satu }) });
  if (pengaturan.pasangan.length + pengaturan.bukanPasangan.length === 0) return null;
  return (
    <Bagian judul={k.pengaturan.pasangan}>
      {(["pasangan", "bukanPasangan"] as const).flatMap((daftar) =>
        pengaturan[daftar].map((satu, i) => (
          <div key={`${daftar} ${i}`}>
            <p className={gaya.kecil}>
              <strong>{daftar === "pasangan" ? k.pengaturan.sama : k.pengaturan.beda}</strong>: “{satu.a}” · “{satu.b}”
            </p>
            <Button
              size="small"
              aria-label={`${k.pengaturan.hapus}: ${k.pengaturan.hapusPanjang(satu.a, satu.b)}`}
              onClick={() => hapus(daftar, satu)}
            >
              {k.pengaturan.hapus}
            </Button>
          </div>
        )),
      )}
    </Bagian>
  );
}
