import { elemenJenis } from "./elemen";

const BAHASA = ["id-ID", "en-US"] as const;
const TEMA = ["terang", "gelap"] as const;

/** How the Excel that this page stands in for is set up. */
export interface Lingkungan {
  readonly bahasa: (typeof BAHASA)[number];
  readonly tema: (typeof TEMA)[number];
}

/** Language and theme as chosen on the page; an address such as `?bahasa=en-US&tema=gelap` chooses them beforehand. */
export class LingkunganTerpilih implements Lingkungan {
  private readonly pilihBahasa = elemenJenis("bahasa", HTMLSelectElement);
  private readonly pilihTema = elemenJenis("tema", HTMLSelectElement);

  /** A change of language takes a restart of Excel; a change of theme does not. */
  constructor(bahasaBerubah: () => void) {
    const diminta = new URLSearchParams(location.search);
    this.pilihBahasa.value = terdaftar(BAHASA, diminta.get("bahasa"));
    this.pilihTema.value = terdaftar(TEMA, diminta.get("tema"));
    this.pilihBahasa.addEventListener("change", bahasaBerubah);
  }

  get bahasa(): Lingkungan["bahasa"] {
    return terdaftar(BAHASA, this.pilihBahasa.value);
  }

  get tema(): Lingkungan["tema"] {
    return terdaftar(TEMA, this.pilihTema.value);
  }
}

function terdaftar<T extends string>(daftar: readonly [T, ...T[]], isi: string | null): T {
  return daftar.find((satu) => satu === isi) ?? daftar[0];
}
