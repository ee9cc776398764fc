import { bilanganSel } from "../../domain/dokumen/sumber";
import { jumlahkan, NOL, persenDari, type Desimal } from "../../domain/angka/desimal";
import { formatRupiah } from "../../domain/angka/tampilan";
import { dokumenPeran, type KonteksTabel } from "../../tables/konteks-tabel";
import type { SelTabel, Tabel } from "../../tables/model-tabel";
import type { Potongan } from "../model-naskah";
import { bersumber, daftarDan, isian, rangkai, sambung } from "../rangkai";
import { tulisBagian, tulisBilangan } from "../tulis-angka";
import { sebutInstansi } from "./e-ikhtisar";
import { barisTotal, nilaiSel, sumberSel } from "./sel-tabel";

/** The columns of Tabel I.1: what is needed, what is there by education, and by sex. */
const PEGAWAI = {
  formasi: 2,
  ada: 7,
  jenjang: [
    ["S2", 8],
    ["S1", 9],
    ["D3", 10],
    ["SMA", 11],
  ],
  kelamin: [12, 13],
} as const;

/** Tabel I.1: how many there are of how many needed, by education and by sex. */
export function pegawai(konteks: KonteksTabel, tabel: Tabel): Potongan[] | null {
  const total = barisTotal(tabel);
  const di = (k: number): SelTabel | null | undefined => total?.sel[k];
  const [formasi, ada] = [nilaiSel(di(PEGAWAI.formasi)), nilaiSel(di(PEGAWAI.ada))];
  if (ada === null || formasi?.gt(NOL) !== true) return null;
  const bagian = persenDari(ada, formasi);
  const jumlah = rangkai`Jumlah pegawai ${sebutInstansi(konteks)} ${sumberSel(tulisBilangan(ada), di(PEGAWAI.ada))} orang dari kebutuhan ${sumberSel(tulisBilangan(formasi), di(PEGAWAI.formasi))} orang menurut peta jabatan${bagian === null ? "" : ` (${tulisBagian(bagian)})`}.`;
  const jenjang = PEGAWAI.jenjang
    .flatMap(([nama, k]) => {
      const n = nilaiSel(di(k));
      return n?.gt(NOL) === true ? [{ nama, n, sel: di(k) }] : [];
    })
    .sort((a, b) => b.n.cmp(a.n));
  const berjenjang = jumlahkan(jenjang.map((j) => j.n));
  const butir = jenjang.map(({ nama, n, sel }) => {
    const p = persenDari(n, berjenjang);
    return rangkai`${nama} ${sumberSel(tulisBilangan(n), sel)} orang${p === null ? "" : ` (${tulisBagian(p)})`}`;
  });
  const [utama, ...sisa] = butir;
  const menurut =
    utama === undefined
      ? null
      : rangkai`Menurut pendidikan, terbanyak ${utama}${sisa.length === 0 ? "" : rangkai`, disusul ${daftarDan(sisa)}`}.`;
  return sambung(jumlah, menurut, kelamin(di, ada));
}

/** Only where men and women add up to all; else how many the sheet knows of. */
function kelamin(di: (k: number) => SelTabel | null | undefined, ada: Desimal): Potongan[] | null {
  const [l, p] = PEGAWAI.kelamin.map((k) => ({ n: nilaiSel(di(k)), sel: di(k) }));
  if (!l || !p || l.n === null || p.n === null) return null;
  const diketahui = l.n.plus(p.n);
  if (!diketahui.eq(ada))
    return rangkai`Jenis kelamin tercatat untuk ${tulisBilangan(diketahui)} dari ${tulisBilangan(ada)} pegawai.`;
  return rangkai`Pegawai laki-laki ${sumberSel(tulisBilangan(l.n), l.sel)} orang dan perempuan ${sumberSel(tulisBilangan(p.n), p.sel)} orang.`;
}

/** Tabel I.2: what it is worth, and what is worth most. */
export function sarana(konteks: KonteksTabel, tabel: Tabel): Potongan[] {
  const total = barisTotal(tabel)?.sel[3];
  const nilai = nilaiSel(total);
  if (nilai === null || nilai.lte(NOL)) return [isian("nilai aset: sebagian angka pada tabel ini tidak terbaca")];
  const golongan = tabel.baris
    .filter((b) => b.corak === "induk")
    .flatMap((b) => {
      const n = nilaiSel(b.sel[3]);
      return n === null ? [] : [{ nama: String(b.sel[1]?.isi ?? ""), n, sel: b.sel[3] }];
    })
    .sort((a, b) => b.n.cmp(a.n));
  const terbesar = golongan[0];
  const bagian = terbesar && persenDari(terbesar.n, nilai);
  const ekor =
    terbesar === undefined || bagian === undefined || bagian === null
      ? ""
      : rangkai`, terbesar pada ${terbesar.nama} ${sumberSel(formatRupiah(terbesar.n), terbesar.sel)} (${tulisBagian(bagian)})`;
  return rangkai`Nilai aset ${sebutInstansi(konteks)} sebesar ${sumberSel(formatRupiah(nilai), total)}${ekor}.`;
}

/** Tabel I.3: this year's budget beside last year's. */
export function anggaranDuaTahun(konteks: KonteksTabel): Potongan[] | null {
  const baris = dokumenPeran(konteks, "anggaran-dua-tahun", "anggaran-tahunan")?.baris ?? [];
  const jumlah = [...baris]
    .sort((a, b) => a.tahun - b.tahun)
    .slice(-2)
    .map(({ tahun, belanja }) => ({
      tahun,
      sel: belanja.map((x) => x.nilai.sel),
      nilai: belanja.every((x) => x.nilai.angka.jenis === "angka" || x.nilai.angka.jenis === "kosong")
        ? jumlahkan(belanja.flatMap((x) => bilanganSel(x.nilai) ?? []))
        : null,
    }));
  const [lalu, kini] = jumlah;
  if (!lalu || !kini || lalu.nilai === null || kini.nilai === null) return null;
  const beda = kini.nilai.minus(lalu.nilai);
  const [a, b] = [lalu, kini].map((x) => bersumber(formatRupiah(x.nilai ?? NOL), x.sel));
  if (beda.eq(NOL))
    return rangkai`Anggaran tahun ${String(kini.tahun)} sebesar ${b ?? ""}, sama dengan tahun ${String(lalu.tahun)}.`;
  const persen = persenDari(beda.abs(), lalu.nilai);
  const selisih = bersumber(formatRupiah(beda.abs()), [...lalu.sel, ...kini.sel]);
  return rangkai`Anggaran tahun ${String(kini.tahun)} sebesar ${b ?? ""}, ${beda.lt(NOL) ? "turun" : "naik"} ${selisih}${persen === null ? "" : ` (${tulisBagian(persen)})`} dibandingkan dengan tahun ${String(lalu.tahun)} sebesar ${a ?? ""}.`;
}
