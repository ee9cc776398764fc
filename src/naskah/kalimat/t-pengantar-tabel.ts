import { perubahanAnggaran } from "../../domain/anggaran/anggaran";
import { dariBilangan, jumlahkan, NOL, persenDari, type Desimal } from "../../domain/angka/desimal";
import { formatPersen, formatRupiah } from "../../domain/angka/tampilan";
import { tulisCacah } from "../../domain/angka/tulis-terbilang";
import type { Angka } from "../../domain/angka/angka";
import type { BarisIndikator } from "../../domain/dokumen/dokumen";
import { KRITERIA_PERMENDAGRI_86 } from "../../domain/kriteria/kriteria";
import { kunciNama } from "../../domain/teks/nama-indikator";
import { dokumenPeran, indikatorPeran, type KonteksTabel } from "../../tables/konteks";
import type { BarisTabel, SelTabel, Tabel } from "../../tables/tabel";
import type { Potongan } from "../naskah";
import { bersumber, daftarDan, isian, rangkai, sambung } from "../rangkai";
import { tulisBilangan } from "../tulis-angka";
import { sebutInstansi } from "./e-ikhtisar";

const barisTotal = (tabel: Tabel): BarisTabel | undefined =>
  tabel.baris.find((b) => b.corak === "total" && /seluruh|^total/i.test(String(b.sel[0]?.isi ?? "")));
const nilaiSel = (sel: SelTabel | null | undefined): Desimal | null =>
  typeof sel?.isi === "number" ? dariBilangan(sel.isi) : null;
const sumber = (teks: string, sel: SelTabel | null | undefined): Potongan => bersumber(teks, sel?.asal ?? []);

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

function pegawai(konteks: KonteksTabel, tabel: Tabel): Potongan[] | null {
  const total = barisTotal(tabel);
  const di = (k: number): SelTabel | null | undefined => total?.sel[k];
  const [formasi, ada] = [nilaiSel(di(PEGAWAI.formasi)), nilaiSel(di(PEGAWAI.ada))];
  if (ada === null || formasi?.gt(NOL) !== true) return null;
  const bagian = persenDari(ada, formasi);
  const jumlah = rangkai`Jumlah pegawai ${sebutInstansi(konteks)} ${sumber(tulisBilangan(ada), di(PEGAWAI.ada))} orang dari kebutuhan ${sumber(tulisBilangan(formasi), di(PEGAWAI.formasi))} orang menurut peta jabatan${bagian === null ? "" : ` (${formatPersen(bagian)})`}.`;
  const jenjang = PEGAWAI.jenjang
    .flatMap(([nama, k]) => {
      const n = nilaiSel(di(k));
      return n?.gt(NOL) === true ? [{ nama, n, sel: di(k) }] : [];
    })
    .sort((a, b) => b.n.cmp(a.n));
  const berjenjang = jumlahkan(jenjang.map((j) => j.n));
  const butir = jenjang.map(({ nama, n, sel }) => {
    const p = persenDari(n, berjenjang);
    return rangkai`${nama} ${sumber(tulisBilangan(n), sel)} orang${p === null ? "" : ` (${formatPersen(p)})`}`;
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
  return rangkai`Pegawai laki-laki ${sumber(tulisBilangan(l.n), l.sel)} orang dan perempuan ${sumber(tulisBilangan(p.n), p.sel)} orang.`;
}

function sarana(konteks: KonteksTabel, tabel: Tabel): Potongan[] {
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
      : rangkai`, terbesar pada ${terbesar.nama} ${sumber(formatRupiah(terbesar.n), terbesar.sel)} (${formatPersen(bagian)})`;
  return rangkai`Nilai aset ${sebutInstansi(konteks)} sebesar ${sumber(formatRupiah(nilai), total)}${ekor}.`;
}

function anggaranDuaTahun(konteks: KonteksTabel): Potongan[] | null {
  const baris = dokumenPeran(konteks, "anggaran-dua-tahun", "anggaran-tahunan")?.baris ?? [];
  const jumlah = [...baris]
    .sort((a, b) => a.tahun - b.tahun)
    .slice(-2)
    .map(({ tahun, belanja }) => ({
      tahun,
      sel: belanja.map((x) => x.nilai.sel),
      nilai: belanja.every((x) => x.nilai.angka.jenis === "angka" || x.nilai.angka.jenis === "kosong")
        ? jumlahkan(belanja.flatMap((x) => (x.nilai.angka.jenis === "angka" ? [x.nilai.angka.nilai] : [])))
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
  return rangkai`Anggaran tahun ${String(kini.tahun)} sebesar ${b ?? ""}, ${beda.lt(NOL) ? "turun" : "naik"} ${selisih}${persen === null ? "" : ` (${formatPersen(persen)})`} dibandingkan dengan tahun ${String(lalu.tahun)} sebesar ${a ?? ""}.`;
}

function renstra(konteks: KonteksTabel): Potongan[] | null {
  const dokumen = indikatorPeran(konteks, "renstra");
  if (!dokumen || dokumen.baris.length === 0) return null;
  const tahun = dokumen.baris.flatMap((b) => [...b.targetTahun.keys()]);
  const masa = tahun.length === 0 ? "" : ` ${Math.min(...tahun)}–${Math.max(...tahun)}`;
  return rangkai`Renstra ${sebutInstansi(konteks)}${masa} memuat ${cacahSasaran(dokumen.baris, "sasaran strategis dan")}${tulisCacah(dokumen.baris.length)} indikator dengan target tahunan sebagai berikut.`;
}

/** "4 (empat) sasaran dan ", or nothing where a sheet names none. */
function cacahSasaran(baris: readonly BarisIndikator[], kata: string): string {
  const banyak = new Set(baris.flatMap((b) => (b.sasaran ? kunciNama(b.sasaran.teks) : []))).size;
  return banyak === 0 ? "" : `${tulisCacah(banyak)} ${kata} `;
}

function perjanjian(konteks: KonteksTabel): Potongan[] | null {
  const { tahun } = konteks.laporan;
  const baris = indikatorPeran(konteks, "pk")?.baris ?? [];
  if (baris.length === 0 || tahun === null) return null;
  return rangkai`Perjanjian Kinerja tahun ${String(tahun)} ditetapkan dengan ${cacahSasaran(baris, "sasaran dan")}${tulisCacah(baris.length)} indikator.`;
}

const nilaiAtauNol = (angka: Angka | undefined): Desimal | null =>
  angka === undefined || angka.jenis === "kosong" ? NOL : angka.jenis === "angka" ? angka.nilai : null;

function program(konteks: KonteksTabel): Potongan[] | null {
  const baris = (dokumenPeran(konteks, "program-kegiatan", "program")?.baris ?? []).filter((b) => b.tingkat === 0);
  const [sebelum, sesudah] = [
    baris.map((b) => nilaiAtauNol(b.sebelum?.angka)),
    baris.map((b) => nilaiAtauNol(b.sesudah?.angka)),
  ];
  const [lama, baru] = [sebelum.filter((n) => n !== null), sesudah.filter((n) => n !== null)];
  if (baris.length === 0 || lama.length < baris.length || baru.length < baris.length) return null;
  const [a, b] = [jumlahkan(lama), jumlahkan(baru)];
  const sel = baris.flatMap((x) => [x.sebelum?.sel ?? [], x.sesudah?.sel ?? []].flat());
  const rupiah = (n: Desimal): Potongan => bersumber(formatRupiah(n), sel);
  const ubah = perubahanAnggaran(
    { jenis: "angka", nilai: a, persen: false, rupiah: true },
    { jenis: "angka", nilai: b, persen: false, rupiah: true },
  );
  if (ubah === null || ubah.rupiah.eq(NOL))
    return rangkai`Anggaran yang terkait langsung dengan pencapaian sasaran tidak berubah, yaitu ${rupiah(a)}.`;
  const persen = ubah.persen === null ? "" : ` (${formatPersen(ubah.persen.abs())})`;
  return rangkai`Sesudah perubahan, anggaran yang terkait langsung dengan pencapaian sasaran ${ubah.rupiah.lt(NOL) ? "berkurang" : "bertambah"} ${rupiah(ubah.rupiah.abs())}${persen} dari ${rupiah(a)} menjadi ${rupiah(b)}.`;
}

function skala({ laporan }: KonteksTabel): Potongan[] {
  const baku = laporan.pengaturan.kriteria.tingkat === KRITERIA_PERMENDAGRI_86.tingkat;
  return rangkai`Capaian dinilai dengan skala pada Tabel III.1 (${baku ? "Permendagri Nomor 86 Tahun 2017" : (laporan.pengaturan.kriteria.sumber ?? "skala yang ditetapkan instansi")}).`;
}

/** The sentence before a table, or none; `tabel` is the table as it will stand (narasi.md §4). */
export function pengantarTabel(tabel: Tabel, konteks: KonteksTabel): Potongan[] | null {
  switch (tabel.nomor) {
    case "I.1":
      return pegawai(konteks, tabel);
    case "I.2":
      return sarana(konteks, tabel);
    case "I.3":
      return anggaranDuaTahun(konteks);
    case "II.1":
      return renstra(konteks);
    case "II.3":
      return program(konteks);
    case "II.4":
      return perjanjian(konteks);
    case "III.1":
      return skala(konteks);
    default:
      return null;
  }
}
