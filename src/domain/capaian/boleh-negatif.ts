import { ingat } from "../alur/ingat";
import { samakanHuruf } from "../teks/teks";

const BOLEH_NEGATIF =
  /inflasi|pertumbuhan|deflasi|surplus|defisit|neraca|deviasi|selisih|perubahan|kontraksi|laju|laba|rugi|return|kenaikan|penurunan|peningkatan/;

/** Whether figures below zero may be meant by the name of an indikator. */
export const bolehNegatif = ingat((nama: string): boolean => BOLEH_NEGATIF.test(samakanHuruf(nama.slice(0, 1000))));
