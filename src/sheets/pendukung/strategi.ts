import { cariJudul } from "./kolom-bernama";
import type { LayoutPendukung } from "./layout-pendukung";

/** Strategies and policies of each sasaran (L483–495): No, Sasaran, Strategi, Arah kebijakan. */
export const strategi: LayoutPendukung = {
  peran: "strategi",
  alasan: "kolom sasaran, strategi, dan arah kebijakan",
  kenali(grid) {
    const [sasaran, strategi, arah] = [/^sasaran( strategis)?$/, /^strategi$/, /^arah kebijakan/];
    const judul = cariJudul(grid, [sasaran, strategi, arah]);
    return (
      judul && {
        kolom: [judul.kolom(/^no\.?$|^nomor$/), judul.kolom(sasaran), judul.kolom(strategi), judul.kolom(arah)],
        bawah: judul.bawah,
      }
    );
  },
};
