import { makeStyles, tokens } from "@fluentui/react-components";
import { formatAngka, formatNilai, formatPersen } from "../../app/kata/kata-angka";
import { ROMAWI, selisihTahunLalu, type IndikatorLaporan } from "../../app/kata/kata-laporan";
import type { Alamat } from "../../app/kata/kata-sel";
import { selCapaian } from "../../app/lihat/sel-capaian";
import { Kriteria } from "../komponen/Kriteria";
import { TautSel } from "../komponen/TautSel";
import { useKamus } from "../teks/kamus";
import { JalurTriwulan } from "./JalurTriwulan";

const useGaya = makeStyles({
  kartu: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  nama: { margin: 0, fontSize: "14px", lineHeight: "18px", fontWeight: 600 },
  utama: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", margin: "2px 0" },
  besar: {
    fontSize: "20px",
    lineHeight: "28px",
    fontWeight: 600,
    fontVariantNumeric: "tabular-nums",
  },
  tanpa: { fontSize: "14px", lineHeight: "28px", color: tokens.colorNeutralForeground2 },
  angka: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "8px", margin: "0 0 6px" },
  satu: { margin: 0 },
  label: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  nilai: { margin: 0 },
  kaki: { margin: "6px 0 0", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

/** One indikator: its capaian and kriteria, what they rest on, the quarters, and how far it has come. */
export function KartuIndikator({ indikator, alamat }: { indikator: IndikatorLaporan; alamat: Alamat }) {
  const gaya = useGaya();
  const k = useKamus();
  const { capaian, kriteria, target, realisasi, satuan } = indikator;
  const sel = selCapaian(indikator);
  const teks = capaian.status === "dinilai" ? formatPersen(capaian.persen) : null;
  return (
    <li className={gaya.kartu}>
      <h3 className={gaya.nama} lang="id">
        {indikator.nama}
      </h3>
      <div className={gaya.utama}>
        {teks !== null && sel !== null && <TautSel className={gaya.besar} sel={sel} alamat={alamat(sel)} teks={teks} />}
        {teks !== null && sel === null && <span className={gaya.besar}>{teks}</span>}
        {teks === null && (
          <span className={gaya.tanpa}>
            {capaian.status === "tidak-dapat-dihitung" ? k.capaian.tidakDapat : k.capaian.belumDinilai}
          </span>
        )}
        <Kriteria kriteria={kriteria} capaian={capaian} />
      </div>
      <dl className={gaya.angka}>
        <Angka label={k.capaian.target} dari={target ? k.capaian.dari(k.peran[target.dari]) : null}>
          {target ? (
            <TautSel
              sel={target.angka.sel}
              alamat={alamat(target.angka.sel)}
              teks={denganSatuan(formatNilai(target.angka.angka), satuan)}
            />
          ) : (
            "–"
          )}
        </Angka>
        <Angka
          label={k.capaian.realisasi}
          dari={
            realisasi &&
            dariRealisasi(
              realisasi.sampaiTw === null ? null : k.capaian.sampaiTw(`TW ${ROMAWI[realisasi.sampaiTw]}`),
              k.capaian.dari(k.peran[realisasi.dari]),
            )
          }
        >
          {realisasi?.sel[0] ? (
            <TautSel
              sel={realisasi.sel[0]}
              alamat={alamat(realisasi.sel[0])}
              teks={denganSatuan(formatNilai(realisasi.angka), satuan)}
            />
          ) : (
            "–"
          )}
        </Angka>
      </dl>
      <JalurTriwulan triwulan={indikator.triwulan} alamat={alamat} />
      <Perbandingan indikator={indikator} />
    </li>
  );
}

function Angka({ label, dari, children }: { label: string; dari: string | null; children: React.ReactNode }) {
  const gaya = useGaya();
  return (
    <div className={gaya.satu}>
      <dt className={gaya.label}>{label}</dt>
      <dd className={gaya.nilai}>{children}</dd>
      {dari !== null && <dd className={`${gaya.nilai} ${gaya.label}`}>{dari}</dd>}
    </div>
  );
}

const dariRealisasi = (sampai: string | null, dari: string): string => (sampai === null ? dari : `${dari}, ${sampai}`);

/** Says no more than the figure itself. */
const SATUAN_HAMPA = /^(nilai|indeks|skor|angka|poin|predikat|rp|rupiah)$/i;

/** A unit that is written with the figure already, or that only says what kind of figure it is, is not repeated. */
function denganSatuan(nilai: string, satuan: string | null): string {
  if (satuan === null || nilai === "–" || nilai.endsWith("%") || nilai.startsWith("Rp") || SATUAN_HAMPA.test(satuan))
    return nilai;
  return /^(%|persen)$/i.test(satuan) ? `${nilai}%` : `${nilai} ${satuan.toLowerCase()}`;
}

function Perbandingan({ indikator }: { indikator: IndikatorLaporan }) {
  const gaya = useGaya();
  const k = useKamus();
  const { capaian, tahunLalu, terhadapTargetAkhir, targetAkhir } = indikator;
  const poin = tahunLalu ? selisihTahunLalu(capaian, tahunLalu.capaian) : null;
  const kalimat = [
    poin &&
      (poin.eq(0) ? k.capaian.samaTahunLalu : k.capaian.tahunLalu(`${poin.gt(0) ? "+" : ""}${formatAngka(poin)}`)),
    terhadapTargetAkhir &&
      targetAkhir &&
      k.capaian.akhirRenstra(formatPersen(terhadapTargetAkhir), formatNilai(targetAkhir.angka)),
  ].filter((satu) => satu !== null);
  return kalimat.length === 0 ? null : <p className={gaya.kaki}>{kalimat.join(" · ")}</p>;
}
