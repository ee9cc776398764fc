export interface Bahan {
  readonly id: string;
  readonly manifest: string;
  readonly otoritas: string;
  readonly sidik: string;
  readonly buku: string;
  readonly rumah: string;
}

type Perintah = readonly string[];

export interface Langkah {
  readonly adaExcel: Perintah;
  readonly sudahDipercaya: Perintah;
  readonly percayai: Perintah;
  readonly pasang: readonly Perintah[];
  readonly buka: Perintah;
  readonly copot: readonly Perintah[];
  readonly letak: string;
}

export function langkahUntuk(sistem: string, bahan: Bahan): Langkah | undefined;
export function saranTanpaExcel(bahan: {
  readonly url: string;
  readonly manifest: string;
  readonly otoritas: string;
  readonly disajikan: boolean;
}): string;
