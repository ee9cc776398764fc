const KATA_SAMBUNG = new Set(["dan", "di", "dari", "ke", "untuk", "pada", "atau", "serta"]);
const SINGKATAN = /^(RSUD|RSJD|UPTD?|BPBD|BKPSDM|BPKAD|BAPPEDA|BAPPENDA|DPRD?|KB|P3A|PTSP|TIK|[^AEIOU]+)$/;

/** Titles shout; a name in a pane need not: "DINAS KOMUNIKASI DAN INFORMATIKA" → "Dinas Komunikasi dan Informatika". */
export function namaTenang(nama: string): string {
  if (nama !== nama.toUpperCase()) return nama;
  return nama
    .split(" ")
    .map((kata, i) => {
      const kecil = kata.toLowerCase();
      if (i > 0 && KATA_SAMBUNG.has(kecil)) return kecil;
      return SINGKATAN.test(kata) ? kata : kecil.replace(/(^|[-/(])\p{L}/gu, (awal) => awal.toUpperCase());
    })
    .join(" ");
}
