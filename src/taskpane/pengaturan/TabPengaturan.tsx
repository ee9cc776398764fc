import { useEffect, useState } from "react";
import { gabungUbahan } from "../../app/kata/kata-pengaturan";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { drafDari, isianKini, type Draf } from "../../app/setelan/draf-setelan";
import { pengaturanDari, type Isian } from "../../app/setelan/isian-setelan";
import { bandingkan, type Pengaruh } from "../../app/setelan/pengaruh-setelan";
import { bedaPengaturan } from "../../app/setelan/ubahan-setelan";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import { BagianEfisiensi } from "./BagianEfisiensi";
import { BagianCetak } from "./BagianCetak";
import { BagianIndikator } from "./BagianIndikator";
import { BagianKepala } from "./BagianKepala";
import { BagianKriteria } from "./BagianKriteria";
import { BagianLembar } from "./BagianLembar";
import { BagianPasangan } from "./BagianPasangan";
import { BagianPembanding } from "./BagianPembanding";
import { BagianSkala } from "./BagianSkala";
import { BagianUmum } from "./BagianUmum";
import { BilahSimpan } from "./BilahSimpan";

interface Sifat {
  readonly buku: BukuDikenal;
  /** What was begun here and not kept yet; it is the caller's, so that another tab does not lose it. */
  readonly draf: Draf | null;
  readonly setDraf: (draf: Draf | null) => void;
}

/** Everything that staff may choose; each change shows its effect before it is kept in the workbook. */
export default function TabPengaturan({ buku, draf, setDraf }: Sifat) {
  const kendali = usePengendali();
  const { kerja } = useKeadaan();
  const { pengaturan } = buku.laporan;
  const [pengaruh, setPengaruh] = useState<Pengaruh | "tak-dikenali" | null>(null);
  const kini = isianKini(draf, pengaturan);
  const baru = pengaturanDari(kini);
  const ubahan = baru && bedaPengaturan(pengaturan, baru).baru;
  const adaUbahan = draf !== null && (ubahan === null || Object.keys(ubahan).length > 0);
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

  const sifat = { isian: kini, ubah: (isian: Isian) => setDraf(drafDari(isian, pengaturan)), buku };
  return (
    <>
      <BagianUmum {...sifat} />
      <BagianKepala {...sifat} />
      <BagianIndikator {...sifat} />
      <BagianKriteria {...sifat} />
      <BagianSkala {...sifat} />
      <BagianEfisiensi {...sifat} />
      <BagianPembanding {...sifat} />
      <BagianCetak {...sifat} />
      <BagianLembar {...sifat} />
      <BagianPasangan {...sifat} />
      {adaUbahan && (
        <BilahSimpan
          pengaruh={pengaruh}
          boleh={ubahan !== null && kerja === null && pengaruh !== "tak-dikenali"}
          batal={() => setDraf(null)}
          simpan={() => {
            if (baru)
              void kendali
                .simpan((lama) => gabungUbahan(pengaturan, baru, lama))
                .then(() => kendali.keadaan().gagal === null && setDraf(null));
          }}
        />
      )}
    </>
  );
}
