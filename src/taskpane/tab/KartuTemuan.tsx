import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Alamat } from "../../app/kata/kata-sel";
import { bersifat } from "../../app/kata/kata-temuan";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import type { TemuanTampil } from "../../app/lihat/temuan-terbuka";
import { JawabanIndikator } from "../jawaban/JawabanIndikator";
import { JawabanLembar } from "../jawaban/JawabanLembar";
import { JawabanTahun } from "../jawaban/JawabanTahun";
import { useBukaPengaturan } from "../pengaturan/buka-pengaturan";
import { useKamus } from "../teks/kamus";
import { TombolTemuanLembar } from "../lembar/TombolLembar";
import { DaftarSel } from "./DaftarSel";
import { FormTerima } from "./FormTerima";
import { teksTemuan } from "./teks-temuan";

const useGaya = makeStyles({
  kartu: {
    padding: "6px 10px 4px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: "4px",
    overflowWrap: "anywhere",
  },
  galat: { borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  peringatan: { borderInlineStartColor: tokens.colorStatusWarningBorder2 },
  catatan: { borderInlineStartColor: tokens.colorNeutralStroke1 },
  pesan: { margin: 0, lineHeight: "18px" },
  kode: { fontSize: "12px", fontWeight: 600, color: tokens.colorNeutralForeground2 },
  bidang: { margin: "2px 0 0", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

interface Sifat {
  readonly temuan: TemuanTampil;
  readonly alamat: Alamat;
  readonly buku: BukuDikenal;
}

/** One finding: its code and sentence, who answers for it, its cells as links, its remedy, and the way to accept it. */
export function KartuTemuan({ temuan, alamat, buku }: Sifat) {
  const gaya = useGaya();
  const k = useKamus();
  const bukaPengaturan = useBukaPengaturan();
  const { diaturDi } = temuan;
  const dariPeriksa = "kunci" in temuan ? temuan : null;
  return (
    <li className={`${gaya.kartu} ${gaya[temuan.tingkat]}`}>
      <p className={gaya.pesan} lang="id">
        <span className={gaya.kode}>{temuan.kode}</span> <span>{temuan.pesan}</span>
      </p>
      {dariPeriksa?.bidang && (
        <p className={gaya.bidang}>
          {k.temuan.bidang} <span lang="id">{dariPeriksa.bidang}</span>
        </p>
      )}
      <DaftarSel sel={temuan.sel} alamat={alamat} />
      {temuan.pilihan && <JawabanIndikator pilihan={temuan.pilihan} buku={buku} />}
      {temuan.kode === "T15" && <JawabanLembar sel={temuan.sel} buku={buku} />}
      {temuan.kode === "T25" && <JawabanTahun nilai={temuan.nilai} buku={buku} />}
      {bersifat(temuan.kode, "tentangLembar") && <TombolTemuanLembar sheetId={temuan.sel[0]?.sheetId} />}
      {diaturDi && (
        <Button size="small" onClick={() => bukaPengaturan(diaturDi)}>
          {teksTemuan(k).buka[diaturDi]}
        </Button>
      )}
      {dariPeriksa && (
        <FormTerima
          kunci={[dariPeriksa.kunci]}
          tombol={k.temuan.terima}
          panjang={k.temuan.terimaPanjang(temuan.pesan)}
          label={k.temuan.alasan}
        />
      )}
    </li>
  );
}
