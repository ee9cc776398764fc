import { makeStyles, tokens } from "@fluentui/react-components";
import { formatNilai, formatPersen, formatRupiah } from "../../app/kata/kata-angka";
import type { BukuDikenal } from "../../app/lihat/buku-terbaca";
import { Sebagian } from "../komponen/Sebagian";
import { DaftarSel } from "../tab/DaftarSel";
import { useKamus } from "../teks/kamus";
import { teksIkhtisar } from "./teks-ikhtisar";

const useGaya = makeStyles({
  arti: { margin: "0 0 6px", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  daftar: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "8px" },
  kartu: {
    padding: "6px 10px 4px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  nama: { margin: 0, fontSize: "14px", lineHeight: "18px", fontWeight: 600 },
  angka: { margin: 0, fontVariantNumeric: "tabular-nums" },
});

/** What was spent of what: each sasaran (or program) of the budget with its cells, and their sum as the tables have it. */
export default function DaftarAnggaran({ buku }: { buku: BukuDikenal }) {
  const gaya = useGaya();
  const k = useKamus();
  const t = teksIkhtisar(k);
  const { sasaran, total } = buku.laporan.anggaran;
  if (!total) return null;
  const sebut = (pagu: string, realisasi: string, persen: string) =>
    `${t.pagu} ${pagu} · ${t.realisasi} ${realisasi} · ${t.persen} ${persen}`;
  return (
    <>
      <p className={gaya.arti}>
        {t.judulSerapan(sasaran.length)} {!total.lengkap && t.takLengkap}
      </p>
      <Sebagian isi={sasaran}>
        {(tampak) => (
          <ul className={gaya.daftar}>
            {tampak.map((s, i) => (
              <li key={`${s.nama} ${i}`} className={gaya.kartu}>
                <h2 className={gaya.nama} lang="id">
                  {s.nama || t.tanpaNama}
                </h2>
                <p className={gaya.angka}>
                  {sebut(formatNilai(s.pagu), formatNilai(s.realisasi), s.persen ? formatPersen(s.persen) : "–")}
                </p>
                <DaftarSel sel={s.sel} alamat={buku.alamat} />
              </li>
            ))}
          </ul>
        )}
      </Sebagian>
      <p className={gaya.nama}>{t.jumlah}</p>
      <p className={gaya.angka}>
        {sebut(
          total.pagu ? formatRupiah(total.pagu) : "–",
          total.realisasi ? formatRupiah(total.realisasi) : "–",
          total.persen ? formatPersen(total.persen) : "–",
        )}
      </p>
    </>
  );
}
