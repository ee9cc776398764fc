import type { BukuDikenal } from "../keadaan/keadaan";

export default function TabPengaturan({ buku }: { buku: BukuDikenal }) {
  return <p>{buku.laporan.tahun}</p>;
}
