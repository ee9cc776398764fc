import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { jawabPasangan, type Sebutan, type UsulPasangan } from "../../app/setelan/jawab-temuan";
import { Akibat } from "../jawaban/Akibat";
import { isSibuk } from "../keadaan/keadaan-panel";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import { useKamus } from "../teks/kamus";
import { DaftarSel } from "./DaftarSel";

const useGaya = makeStyles({
  kartu: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    overflowWrap: "anywhere",
  },
  nama: { margin: 0, lineHeight: "18px", fontWeight: 600 },
  kaki: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center", marginTop: "4px" },
  kini: { flexBasis: "100%", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

const sel = (sebutan: readonly Sebutan[]) => sebutan.map((s) => s.baris.indikator.sel);

/** Two names, where each stands, and the two answers; the workbook remembers which was given. */
export function KartuUsul({ usul, buku }: { readonly usul: UsulPasangan; readonly buku: BukuDikenal }) {
  const gaya = useGaya();
  const k = useKamus();
  const kendali = usePengendali();
  const { kerja } = useKeadaan();
  const { a, b, sebutanA, sebutanB, jenis } = usul;
  const { alamat } = buku;
  const jawab = (isSama: boolean) => () =>
    void kendali.simpan((lama) => jawabPasangan(lama, usul, isSama), isSama ? "sama" : "berbeda");
  const sibuk = isSibuk(kerja);
  return (
    <li className={gaya.kartu}>
      <p className={gaya.nama} lang="id">
        {a.teks}
      </p>
      <DaftarSel sel={sel(sebutanA)} alamat={alamat} />
      <p className={gaya.nama} lang="id">
        {b.teks}
      </p>
      <DaftarSel sel={sel(sebutanB)} alamat={alamat} />
      <Akibat
        buku={buku}
        jawaban={jenis === "mirip" ? k.temuan.beda : k.temuan.sama}
        jadi={(lama) => jawabPasangan(lama, usul, jenis !== "mirip")}
      />
      <div className={gaya.kaki}>
        <span className={gaya.kini}>{jenis === "mirip" ? k.temuan.mirip : k.temuan.bedaMakna}</span>
        <Button
          size="small"
          disabledFocusable={sibuk}
          aria-label={k.temuan.samaPanjang(a.teks, b.teks)}
          onClick={jawab(true)}
        >
          {k.temuan.sama}
        </Button>
        <Button
          size="small"
          disabledFocusable={sibuk}
          aria-label={k.temuan.bedaPanjang(a.teks, b.teks)}
          onClick={jawab(false)}
        >
          {k.temuan.beda}
        </Button>
      </div>
    </li>
  );
}
