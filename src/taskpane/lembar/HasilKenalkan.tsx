import type { ContohHasil, HasilKenalkan as Hasil } from "../../app/kenalkan";
import { formatNilai, formatPersen } from "../../domain/angka/tampilan";
import { BUKAN_LKJ } from "../../domain/kenalan/kenalan";
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
  const { kenalan, indikator, capaian, contoh, kurang, lembarLain } = hasil;
  const disebut = lembarLain.slice(0, LEMBAR_DISEBUT).join(", ");
  const lebih = lembarLain.length > LEMBAR_DISEBUT ? ", …" : "";
  return (
    <>
      <p className={gaya.nama}>{kenalan.peran === BUKAN_LKJ ? t.dikecualikan : t.ringkas(indikator, capaian)}</p>
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

function Contoh({ contoh: { nama, makna, penilaian } }: { readonly contoh: ContohHasil }) {
  const t = teksKenalkan(useKamus());
  const { target, realisasi, capaian, kriteria } = penilaian;
  const tw = makna?.jenis === "triwulan" ? `${t.waktuTetap(`tw-${makna.tw}`)}: ` : "";
  const persen = capaian.status === "dinilai" ? formatPersen(capaian.persen) : "–";
  return (
    <li>
      <span lang="id">{nama}</span>
      {": "}
      {tw}
      {t.contoh(formatNilai(target), formatNilai(realisasi), persen, kriteria?.nama ?? null)}
    </li>
  );
}
