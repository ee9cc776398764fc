import {
  formatBilangan,
  formatNilai,
  formatPersen,
  formatRupiah,
  type Angka,
  type Desimal,
} from "../../app/kata/kata-angka";
import { BUKAN_LKJ, type SisiEvaluasi } from "../../app/kata/kata-kenalan";
import type { ContohHasil, HasilKenalkan as Hasil } from "../../app/kenalkan";
import { useKamus } from "../teks/kamus";
import { useGayaKenalkan } from "./gaya-kenalkan";
import { teksKenalkan } from "./teks-kenalkan";

const LEMBAR_DISEBUT = 4;

/** What would come out at once, and what is missing. */
export function HasilKenalkan({ hasil }: { readonly hasil: Hasil | "dihitung" | "belum" }) {
  const gaya = useGayaKenalkan();
  const t = teksKenalkan(useKamus());
  return (
    <section aria-label={t.hasil}>
      <h3 className={gaya.bagian}>{t.hasil}</h3>
      <div role="status">
        {hasil === "belum" && <p className={gaya.kecil}>{t.belumPeran}</p>}
        {hasil === "dihitung" && <p className={gaya.kecil}>{t.menghitung}</p>}
        {typeof hasil === "object" && <Isi hasil={hasil} />}
      </div>
    </section>
  );
}

function Isi({ hasil }: { readonly hasil: Hasil }) {
  const gaya = useGayaKenalkan();
  const t = teksKenalkan(useKamus());
  if (hasil.status === "kurang")
    return (
      <p className={gaya.kecil} lang="id">
        {hasil.pesan}
      </p>
    );
  const { kenalan, contoh, kurang, lembarLain } = hasil;
  const disebut = lembarLain.slice(0, LEMBAR_DISEBUT).join(", ");
  const lebih = lembarLain.length > LEMBAR_DISEBUT ? ", …" : "";
  return (
    <>
      <p className={gaya.nama}>
        {kenalan.peran === BUKAN_LKJ ? t.dikecualikan : t.ringkas(kenalan.peran, hasil.baris, hasil.hasil)}
      </p>
      {contoh.length > 0 && (
        <ul className={gaya.daftar}>
          {contoh.map((satu, i) => (
            <Contoh key={i} contoh={satu} />
          ))}
        </ul>
      )}
      {kurang.map((kalimat) => (
        <p className={gaya.kecil} lang="id" key={kalimat}>
          {kalimat}
        </p>
      ))}
      {lembarLain.length > 0 && <p className={gaya.kecil}>{t.berlakuJuga(`${disebut}${lebih}`)}</p>}
    </>
  );
}

const nilai = (angka: Angka | null): string => (angka ? formatNilai(angka) : "–");
const bilangan = (nilai: Desimal | null, sisi: SisiEvaluasi): string =>
  nilai ? (sisi === "anggaran" ? formatRupiah(nilai) : formatBilangan(nilai)) : "–";
const persentase = (persen: Desimal | null): string => (persen ? formatPersen(persen) : "–");

function teksContoh(contoh: ContohHasil, t: ReturnType<typeof teksKenalkan>): string {
  if (contoh.jenis === "anggaran")
    return t.contohAnggaran(nilai(contoh.pagu), nilai(contoh.realisasi), persentase(contoh.persen));
  if (contoh.jenis === "program")
    return t.contohProgram(
      nilai(contoh.sebelum),
      nilai(contoh.sesudah),
      contoh.selisih ? formatRupiah(contoh.selisih) : "–",
    );
  if (contoh.jenis === "evaluasi") {
    const { sisi, target, realisasi, persen } = contoh;
    return t.contoh(bilangan(target, sisi), bilangan(realisasi, sisi), persentase(persen), null);
  }
  const { makna, penilaian } = contoh;
  const { target, realisasi, capaian, kriteria } = penilaian;
  const tw = makna?.jenis === "triwulan" ? `${t.waktuTetap(`tw-${makna.tw}`)}: ` : "";
  const persen = capaian.status === "dinilai" ? formatPersen(capaian.persen) : "–";
  return tw + t.contoh(formatNilai(target), formatNilai(realisasi), persen, kriteria?.nama ?? null);
}

function Contoh({ contoh }: { readonly contoh: ContohHasil }) {
  const t = teksKenalkan(useKamus());
  return (
    <li>
      <span lang="id">{contoh.nama}</span>
      {": "}
      {teksContoh(contoh, t)}
    </li>
  );
}
