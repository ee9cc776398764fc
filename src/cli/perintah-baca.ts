import { BUKAN_LKJ } from "../app/kata/kata-kenalan";
import { NAMA_PERAN } from "../app/kata/kata-lembar";
import { hurufKolom } from "../app/kata/kata-sel";
import { daftarBerekor } from "../app/kata/kata-teks";
import { bacaBuku } from "../app/baca-buku";
import { ikhtisarLembar, type IkhtisarLembar, type IkhtisarTabel } from "../app/ikhtisar-lembar";
import { bukaBuku } from "./buka-buku";
import { gagal, type Keluaran } from "./keluaran";
import { denganKenalan, muatKenalan } from "./kenalan-berkas";
import { berkasMasukan } from "./argumen";
import type { Ketikan } from "./urai-ketikan";

const TERBANYAK = 8;

const jsonTabel = ({ peran, keyakinan, alasan, dipakai, judul, kolom, baris }: IkhtisarTabel): object => ({
  peran,
  nama: peran && NAMA_PERAN[peran],
  keyakinan,
  alasan,
  dipakai,
  judul,
  baris,
  kolom: kolom.map(({ column, judul, arti, keyakinan, bukti }) => ({
    kolom: hurufKolom(column),
    judul,
    arti,
    keyakinan,
    alasan: bukti.map((b) => b.kalimat),
  })),
});

function teksTabel({ peran, keyakinan, alasan, dipakai, judul, kolom, baris, banyakBaris }: IkhtisarTabel): string {
  const nama = peran === null ? "tidak dikenali" : NAMA_PERAN[peran];
  const pakai = peran !== null && dipakai === false ? ", tidak dipakai" : "";
  const kepala = `  ${nama} (${keyakinan}${pakai})${judul === null ? "" : `, judul kolom ${judul}`}: ${alasan.join("; ")}`;
  const perKolom = kolom.map((k) => {
    const sebab = k.bukti.map((b) => b.kalimat).join("; ");
    return `    ${hurufKolom(k.column)} “${k.judul.join(" › ")}” = ${k.arti ?? "tidak dibaca"} (${k.arti === null ? "–" : k.keyakinan})${k.keyakinan === "ragu" && sebab ? `: ${sebab}` : ""}`;
  });
  return [kepala, ...perKolom, ...(banyakBaris === 0 ? [] : [`    ${banyakBaris} baris dibaca: ${baris}`])].join("\n");
}

function teksLembar({ nama, buatanSendiri, tabel, takTerbaca, dikenalkan }: IkhtisarLembar): string {
  if (buatanSendiri) return `${nama}\n  tabel yang dibuat Capaian; bukan sumber angka`;
  if (dikenalkan.some(({ peran }) => peran === BUKAN_LKJ)) return `${nama}\n  bukan untuk LKj (dikenalkan oleh Anda)`;
  const isi = tabel.length === 0 ? ["  tidak ada tabel kinerja"] : tabel.map(teksTabel);
  const sebutan = daftarBerekor(takTerbaca, { sebutan: "", terbanyak: TERBANYAK, sambungan: ", dan " });
  const lepas = sebutan === "" ? [] : [`  tidak dibaca: ${sebutan}`];
  return [nama, ...isi, ...lepas].join("\n");
}

/** `lkj baca`: what each sheet was taken for, by what evidence, and what nobody read. The file is only read. */
export async function jalankanBaca(ketikan: Ketikan, folder: string): Promise<Keluaran> {
  const masukan = berkasMasukan(ketikan);
  if (!masukan.ok) return gagal(masukan.pesan);
  const dimuat = muatKenalan(ketikan.pilihan.get("--kenalan") ?? [], folder);
  if (!dimuat.ok) return gagal(dimuat.pesan);
  const dibuka = bukaBuku({ masukan: masukan.permintaan }, folder);
  if (!dibuka.ok) return gagal(dibuka.pesan);
  const hasil = await bacaBuku({}, (tersimpan) => denganKenalan(tersimpan, dimuat.kenalan));
  if (hasil.status === "gagal") return gagal(`${hasil.kegagalan.pesan} (${hasil.kegagalan.rincian})`);
  const [lembar, dipakai, { kenalan }] =
    hasil.status === "selesai"
      ? [hasil.laporan.lembar, hasil.laporan.terpilih.dipakai, hasil.laporan.pengaturan]
      : ([hasil.terbaca, null, hasil.pengaturan] as const);
  const ikhtisar = ikhtisarLembar(lembar, hasil.snapshot, dipakai, kenalan);
  const stdout = ketikan.pilihan.has("--json")
    ? JSON.stringify({
        lembar: ikhtisar.map((l) => ({ ...l, dikenalkan: l.dikenalkan.length > 0, tabel: l.tabel.map(jsonTabel) })),
      })
    : ikhtisar.map(teksLembar).join("\n\n");
  return { kode: 0, stdout: `${stdout}\n`, stderr: "" };
}
