import { DOMParser, type Element } from "@xmldom/xmldom";

/** Response headers by their names. */
export type Tajuk = Readonly<Record<string, string>>;

type Blok = readonly [pola: string, tajuk: Tajuk];

function pasangan(isi: string, baris: RegExp): Tajuk {
  return Object.fromEntries([...isi.matchAll(baris)].map(([, nama, nilai]) => [nama!, nilai!]));
}

function blok(isi: string, pola: RegExp, baris: RegExp): readonly Blok[] {
  return [...isi.matchAll(pola)].map(([, nama, badan]) => [nama!, pasangan(badan!, baris)]);
}

/** What nginx adds to its answer for this path: an exact location, then an expression, then the longest beginning. */
export function tajukDariNginx(isi: string, path: string): Tajuk {
  const semua = blok(isi, /^location (.+) \{\n([^}]*)^\}$/gm, /^ {2}add_header ([\w-]+) "([^"]*)";$/gm);
  const cocok = (awal: string, ya: (sisa: string) => boolean) =>
    semua.filter(([pola]) => pola.startsWith(awal) && ya(pola.slice(awal.length)));
  const persis = cocok("= ", (sisa) => sisa === path);
  const ungkapan = cocok('~ "', (sisa) => new RegExp(sisa.slice(0, -1)).test(path));
  const awalan = cocok("/", (sisa) => path.startsWith(`/${sisa}`)).sort(([a], [b]) => b.length - a.length);
  return [...persis, ...ungkapan, ...awalan][0]?.[1] ?? {};
}

/** What Apache adds to its answer for a file of the folder: all that fits, the later over the earlier. */
export function tajukDariApache(isi: string, berkas: string): Tajuk {
  const baris = /^Header set ([\w-]+) "([^"]*)"$/gm;
  const bagian = /^<(?:FilesMatch|Files) "(.+)">\n([^<]*)^<\/\w+>$/gm;
  const nama = berkas.split("/").at(-1)!;
  const luar = pasangan(isi.replace(bagian, ""), baris);
  const dalam = [...isi.matchAll(bagian)].flatMap(([utuh, pola, badan]) => {
    const cocok = utuh.startsWith("<FilesMatch") ? new RegExp(pola!).test(nama) : nama === pola;
    return cocok ? [pasangan(badan!, baris)] : [];
  });
  return Object.assign({}, luar, ...dalam) as Tajuk;
}

/** What IIS adds by web.config: what stands for the whole folder, then what stands for the file or a folder above it. */
export function tajukDariIis(isi: string, berkas: string): Tajuk {
  const akar = new DOMParser().parseFromString(isi, "text/xml").documentElement!;
  const anak = (dari: Element, nama: string) => Array.from(dari.childNodes).filter((satu) => satu.nodeName === nama);
  const turun = (dari: Element, ...nama: readonly string[]): readonly Element[] =>
    nama.reduce<readonly Element[]>((kini, satu) => kini.flatMap((e) => anak(e, satu) as Element[]), [dari]);
  const hasil = new Map<string, string>();
  const terapkan = (dari: Element) => {
    for (const satu of turun(dari, "system.webServer", "httpProtocol", "customHeaders").flatMap((e) =>
      Array.from(e.childNodes).filter(({ nodeName }) => nodeName === "add" || nodeName === "remove"),
    ) as Element[]) {
      const nama = satu.getAttribute("name")!;
      if (satu.nodeName === "remove") hasil.delete(nama);
      else if (hasil.has(nama)) throw new Error(`IIS answers 500.19: ${nama} is added twice.`);
      else hasil.set(nama, satu.getAttribute("value")!);
    }
  };
  terapkan(akar);
  for (const lokasi of turun(akar, "location")) {
    const path = lokasi.getAttribute("path")!;
    if (berkas === path || berkas.startsWith(`${path}/`)) terapkan(lokasi);
  }
  return Object.fromEntries(hasil);
}
