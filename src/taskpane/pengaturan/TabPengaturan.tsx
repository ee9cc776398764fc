import { useEffect, useState } from "react";
import type { BukuDikenal } from "../keadaan/keadaan";
import { useKeadaan, usePengendali } from "../keadaan/konteks";
import { BagianIndikator } from "./BagianIndikator";
import { BagianKriteria } from "./BagianKriteria";
import { BagianLembar } from "./BagianLembar";
import { BagianPasangan } from "./BagianPasangan";
import { BagianUmum } from "./BagianUmum";
import { BilahSimpan } from "./BilahSimpan";
import { isianDari, pengaturanDari, ubahanPengaturan, type Isian } from "./isian";
import { bandingkan, type Pengaruh } from "./pengaruh";

/** Everything that staff may choose; each change shows its effect before it is kept in the workbook. */
export default function TabPengaturan({ buku }: { buku: BukuDikenal }) {
  const kendali = usePengendali();
  const { kerja } = useKeadaan();
  const { pengaturan } = buku.laporan;
  const [isian, setIsian] = useState<Isian | null>(null);
  const [pengaruh, setPengaruh] = useState<Pengaruh | "tak-dikenali" | null>(null);
  const kini = isian ?? isianDari(pengaturan);
  const baru = pengaturanDari(kini);
  const ubahan = baru && ubahanPengaturan(pengaturan, baru);
  const adaUbahan = isian !== null && (ubahan === null || Object.keys(ubahan).length > 0);
  const kunciUbahan = JSON.stringify(ubahan);

  useEffect(() => {
    setPengaruh(null);
    if (!adaUbahan || baru === null) return undefined;
    let berlaku = true;
    void kendali.coba(buku, baru).then((hasil) => {
      if (berlaku) setPengaruh("pesan" in hasil ? "tak-dikenali" : bandingkan(buku, hasil));
    });
    return () => {
      berlaku = false;
    };
    // `kunciUbahan` says all that matters of `baru`, which is another object at each rendering.
  }, [kendali, buku, kunciUbahan, adaUbahan]);

  const sifat = { isian: kini, ubah: setIsian, buku };
  return (
    <>
      <BagianUmum {...sifat} />
      <BagianIndikator {...sifat} />
      <BagianKriteria {...sifat} />
      <BagianLembar {...sifat} />
      <BagianPasangan {...sifat} />
      {adaUbahan && (
        <BilahSimpan
          pengaruh={pengaruh}
          boleh={ubahan !== null && kerja === null && pengaruh !== "tak-dikenali"}
          batal={() => setIsian(null)}
          simpan={() => {
            if (ubahan) void kendali.simpan((lama) => ({ ...lama, ...ubahan })).then(() => setIsian(null));
          }}
        />
      )}
    </>
  );
}
