import type { Angka } from "../../domain/angka/angka";
import { NOL, SERATUS } from "../../domain/angka/desimal";
import { tulisCacah } from "../../domain/angka/tulis-terbilang";
import type { Capaian } from "../../domain/capaian/capaian";
import { ROMAWI, SEMUA_TW } from "../../domain/capaian/triwulan";
import type { BarisIndikator } from "../../domain/dokumen/dokumen";
import { rapiDiKalimat } from "../../domain/teks/nama-kalimat";
import { indikatorPeran, type KonteksTabel } from "../../tables/konteks-tabel";
import type { Potongan } from "../model-naskah";
import { daftarDan, rangkai, sambung } from "../rangkai";

type KeadaanTw = "tercapai" | "kurang" | "kosong" | "tak-dihitung";

/** How a row stands against a target; null where nothing was to be reached. */
function keadaanTw(target: Angka | undefined, capaian: Capaian): KeadaanTw | null {
  if (target === undefined || target.jenis === "kosong") return null;
  if (capaian.status === "dinilai") return capaian.persen.gte(SERATUS) ? "tercapai" : "kurang";
  if (target.jenis === "angka" && target.nilai.eq(NOL)) return null;
  return capaian.status === "belum-dinilai" ? "kosong" : "tak-dihitung";
}

const sebutan = (perihal: string): readonly (readonly [KeadaanTw, string])[] => [
  ["tercapai", `mencapai target ${perihal}`],
  ["kurang", `belum mencapai target ${perihal}`],
  ["kosong", "belum melaporkan realisasi"],
  ["tak-dihitung", "tidak dapat dihitung"],
];

/** "Bidang Aptika belum mengisi 2 (dua) indikator.": who is meant where the sheet names them. */
function belumMengisi(baris: readonly BarisIndikator[]): Potongan[] | null {
  const milik = new Map<string, number>();
  for (const { penanggungJawab } of baris)
    if (penanggungJawab) {
      const nama = rapiDiKalimat(penanggungJawab.teks);
      milik.set(nama, (milik.get(nama) ?? 0) + 1);
    }
  const butir = [...milik].map(([nama, banyak]) => `${nama} belum mengisi ${tulisCacah(banyak)} indikator`);
  return butir.length === 0 ? null : rangkai`${daftarDan(butir)}.`;
}

/**
 * Lampiran 5 of a quarter ("II"): how the indikator stood against the quarter's own targets, or in a cascade, which tells
 * of results by the year alone, against the year's. Null where none had a target.
 */
export function monevTw(romawi: string, konteks: KonteksTabel): Potongan[] | null {
  const tw = SEMUA_TW.find((satu) => ROMAWI[satu] === romawi);
  const dokumen = tw && (indikatorPeran(konteks, `monev-tw-${tw}`) ?? indikatorPeran(konteks, "monev-tahunan"));
  if (!dokumen) return null;
  const { penilai } = konteks.laporan;
  const setahun = dokumen.asal.kaskade;
  const semua = dokumen.baris.flatMap((b) => {
    const target = setahun ? b.target : b.targetTw.get(tw);
    const k = keadaanTw(target?.angka, (setahun ? penilai.setahun(b) : penilai.triwulan(b, tw)).capaian);
    return k === null ? [] : [{ b, k }];
  });
  if (semua.length === 0) return null;
  const butir = sebutan(setahun ? "tahunan" : "triwulan").flatMap(([k, kata]) => {
    const banyak = semua.filter((s) => s.k === k).length;
    return banyak === 0 ? [] : [{ kata, banyak: tulisCacah(banyak) }];
  });
  const [satu] = butir;
  const hitungan =
    butir.length === 1 && satu
      ? semua.length === 1
        ? rangkai`satu-satunya indikator yang bertarget ${satu.kata}`
        : rangkai`seluruh indikator yang bertarget, sebanyak ${satu.banyak}, ${satu.kata}`
      : rangkai`dari ${tulisCacah(semua.length)} indikator yang bertarget, ${daftarDan(butir.map((b) => `${b.banyak} ${b.kata}`))}`;
  const waktu = setahun ? `Sampai dengan triwulan ${romawi}` : `Pada triwulan ${romawi}`;
  return sambung(rangkai`${waktu}, ${hitungan}.`, belumMengisi(semua.filter((s) => s.k === "kosong").map((s) => s.b)));
}
