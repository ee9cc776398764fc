/** A seeded source of chance (mulberry32): the same seed gives the same workbooks on every machine. */
export class Acak {
  constructor(private benih: number) {}

  /** 0 ≤ x < 1. */
  satuan(): number {
    this.benih = (this.benih + 0x6d2b79f5) >>> 0;
    let t = this.benih;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `a` to `b`, both included. */
  bulat(a: number, b: number): number {
    return a + Math.floor(this.satuan() * (b - a + 1));
  }

  pilih<T>(daftar: readonly T[]): T {
    const satu = daftar[this.bulat(0, daftar.length - 1)];
    if (satu === undefined) throw new Error("nothing to choose from");
    return satu;
  }

  peluang(p: number): boolean {
    return this.satuan() < p;
  }
}
