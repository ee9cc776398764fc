import { Button, Select } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { ajaranDari } from "../../app/ajaran-dijawab";
import { BUKAN_LKJ, JAWABAN_PERAN, lupakanKenalan, tambahKenalan, type Kenalan } from "../../app/kata/kata-kenalan";
import type { LembarTerbaca, SheetSnapshot } from "../../app/kata/kata-lembar";
import { hasilKenalkan, kenalanLembar } from "../../app/kenalkan";
import { pengaturanBuku, type Buku } from "../../app/lihat/buku-terbaca";
import { tunjukKolom } from "../../app/tunjuk-kolom";
import { isSibuk } from "../keadaan/keadaan-panel";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import { useKamus } from "../teks/kamus";
import { teksLembar } from "../teks/teks-lembar";
import { BarisJudul } from "./BarisJudul";
import { useGayaKenalkan } from "./gaya-kenalkan";
import { HasilKenalkan } from "./HasilKenalkan";
import { IsianKolom } from "./IsianKolom";
import { useBahanKenalkan } from "./pakai-bahan";
import { useHasilKenalkan } from "./pakai-hasil";
import { useKolomTerpilih } from "./pakai-kolom-terpilih";
import { teksKenalkan } from "./teks-kenalkan";

interface Sifat {
  readonly buku: Buku;
  readonly sheet: SheetSnapshot;
  readonly terbaca: LembarTerbaca;
  readonly kembali: () => void;
}

/** One page where staff say what a sheet is, with what comes of it at once (baca.md §4). */
export default function KenalkanLembar({ buku, sheet, terbaca, kembali }: Sifat) {
  const gaya = useGayaKenalkan();
  const k = useKamus();
  const t = teksKenalkan(k);
  const kendali = usePengendali();
  const { kerja } = useKeadaan();
  const pengaturan = pengaturanBuku(buku);
  const lama = useMemo(() => kenalanLembar(sheet, pengaturan.kenalan), [sheet, pengaturan]);
  const { bahan, peran, gantiPeran, gantiBaris, isiKolom } = useBahanKenalkan(sheet, terbaca, pengaturan.kenalan);
  const terpilih = useKolomTerpilih(sheet.id);
  const judul = useRef<HTMLHeadingElement>(null);
  useEffect(() => judul.current?.focus(), []);

  const hasil = useHasilKenalkan(buku, sheet, peran && ajaranDari(sheet, peran, bahan));
  const simpan = async (ubah: (daftar: readonly Kenalan[]) => readonly Kenalan[]): Promise<void> => {
    await kendali.simpan((semula) => ({ ...semula, kenalan: ubah(semula.kenalan) }), "kenalan");
    if (kendali.keadaan().gagal === null) kembali();
  };
  const kenalkan = (kenalan: Kenalan) => void simpan((daftar) => tambahKenalan(daftar, kenalan));
  const bukanLkj = (): void => {
    const jadi = hasilKenalkan(buku.snapshot, pengaturan, sheet, ajaranDari(sheet, BUKAN_LKJ, bahan));
    gantiPeran(BUKAN_LKJ);
    if (jadi.status === "jadi" && jadi.lembarLain.length === 0) kenalkan(jadi.kenalan);
  };
  const siap = typeof hasil === "object" && hasil.status === "jadi" ? hasil.kenalan : null;
  const sibuk = isSibuk(kerja);
  return (
    <>
      <Button size="small" onClick={kembali}>
        {t.kembali}
      </Button>
      <h2 className={gaya.judul} ref={judul} tabIndex={-1}>
        {teksLembar(k).kenalkanLembar(sheet.name)}
      </h2>
      <p className={gaya.kecil}>{t.pengantar}</p>
      {lama.length > 0 && (
        <p className={gaya.kecil}>
          {t.sudah}{" "}
          <Button
            size="small"
            aria-label={t.lupakanLembar(sheet.name)}
            disabledFocusable={sibuk}
            onClick={() => void simpan((daftar) => lama.reduce<readonly Kenalan[]>(lupakanKenalan, daftar))}
          >
            {t.lupakan}
          </Button>
        </p>
      )}
      <h3 className={gaya.bagian} id="ini-apa">
        {t.iniApa}
      </h3>
      <Select
        className={gaya.kotak}
        aria-labelledby="ini-apa"
        value={peran ?? ""}
        onChange={(_, { value }) => gantiPeran(JAWABAN_PERAN.find((satu) => satu === value) ?? null)}
      >
        {peran === null && <option value="">{t.pilih}</option>}
        {JAWABAN_PERAN.map((satu) => (
          <option key={satu} value={satu}>
            {t.peran[satu]}
          </option>
        ))}
      </Select>
      <BarisJudul
        sheetId={sheet.id}
        terbawah={sheet.top + sheet.values.length - 1}
        baris={bahan.baris}
        ubah={gantiBaris}
      />
      {peran !== BUKAN_LKJ && (
        <>
          <h3 className={gaya.bagian} id="berisi-apa">
            {t.berisiApa}
          </h3>
          <p className={gaya.kecil}>{bahan.kolom.length === 0 ? t.tanpaKolom : t.petunjukKolom}</p>
          <ul style={{ listStyle: "none", margin: 0, padding: 0 }} aria-labelledby="berisi-apa">
            {bahan.kolom.map((satu) => (
              <IsianKolom
                key={satu.column}
                kolom={satu}
                peran={peran ?? "pengukuran"}
                terpilih={satu.column === terpilih}
                tahun={(buku.status === "selesai" ? buku.laporan.tahun : null) ?? new Date().getFullYear()}
                ubah={(arti, waktu) => isiKolom(satu.column, arti, waktu)}
                tunjuk={() => void tunjukKolom(satu.sel, sheet.top + sheet.values.length - 1)}
              />
            ))}
          </ul>
        </>
      )}
      <HasilKenalkan hasil={hasil} />
      <div className={gaya.bilah}>
        <div className={gaya.tombol}>
          <Button
            appearance="primary"
            disabledFocusable={siap === null || sibuk}
            onClick={() => siap && kenalkan(siap)}
          >
            {t.ya}
          </Button>
          {peran !== BUKAN_LKJ && (
            <Button disabledFocusable={sibuk || bahan.kolom.length === 0} onClick={bukanLkj}>
              {t.bukan}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
