import { makeStyles, tokens } from "@fluentui/react-components";
import type { IkhtisarTabel } from "../../app/ikhtisar-lembar";
import type { KolomTerbaca } from "../../app/kata/kata-lembar";
import { hurufKolom } from "../../app/kata/kata-sel";
import { TautSel } from "../komponen/TautSel";
import { useKamus } from "../teks/kamus";
import { teksLembar } from "../teks/teks-lembar";

const useGaya = makeStyles({
  kartu: { margin: "4px 0 8px", paddingInlineStart: "10px", overflowWrap: "anywhere" },
  judul: { margin: 0, fontSize: "13px", lineHeight: "18px", fontWeight: 600 },
  alinea: { margin: "2px 0", fontSize: "12px", lineHeight: "16px" },
  daftar: { listStyle: "none", margin: "2px 0", padding: 0, fontSize: "12px", lineHeight: "18px" },
  samar: { color: tokens.colorNeutralForeground2 },
});

/** One table: what it was taken for and why, its header, what each column means, and the rows that were read. */
export function KartuTabel({ tabel }: { readonly tabel: IkhtisarTabel }) {
  const gaya = useGaya();
  const k = useKamus();
  const t = teksLembar(k);
  const { peran, keyakinan, alasan, dipakai, awal, judul, kolom, baris, banyakBaris } = tabel;
  const sifat = peran === null ? [] : [t.keyakinan[keyakinan], ...(dipakai === false ? [t.tidakDipakai] : [])];
  return (
    <section className={gaya.kartu}>
      <h3 className={gaya.judul}>
        {peran === null ? t.takDikenal : k.peran[peran]}
        {sifat.length > 0 && ` (${sifat.join(", ")})`}
      </h3>
      <p className={gaya.alinea} lang="id">
        {alasan.join("; ")}
      </p>
      {awal && judul !== null && (
        <p className={gaya.alinea}>
          {t.judulKolom} <TautSel sel={awal} alamat={judul} />
        </p>
      )}
      {kolom.length > 0 && (
        <ul className={gaya.daftar} aria-label={t.kolom}>
          {kolom.map((satu) => (
            <SatuKolom key={satu.column} kolom={satu} />
          ))}
        </ul>
      )}
      {banyakBaris > 0 && <p className={gaya.alinea}>{t.baris(banyakBaris, baris)}</p>}
    </section>
  );
}

function SatuKolom({ kolom }: { readonly kolom: KolomTerbaca }) {
  const gaya = useGaya();
  const t = teksLembar(useKamus());
  const { column, judul, sel, arti, keyakinan, bukti } = kolom;
  const huruf = hurufKolom(column);
  const alasan = keyakinan === "ragu" ? bukti.filter((b) => !b.mendukung).map((b) => b.kalimat) : [];
  return (
    <li>
      <TautSel sel={sel} alamat={`${huruf}${sel.row + 1}`}>
        {huruf}
      </TautSel>{" "}
      <span lang="id" className={gaya.samar}>
        {judul.join(" › ")}
      </span>
      {": "}
      {arti === null ? (
        t.tanpaArti
      ) : (
        <>
          <span lang="id">{arti}</span> ({t.keyakinan[keyakinan]})
        </>
      )}
      {alasan.length > 0 && <span lang="id">, {alasan.join("; ")}</span>}
    </li>
  );
}
