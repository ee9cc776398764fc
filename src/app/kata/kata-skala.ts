// The scales of grades (predikat): the shipped ones, the bounds of what may be typed, and what keeps one from being taken.
// How staff choose and change them is in app/setelan.
export { kalimatSalahSkala } from "../../domain/angka/kalimat-skala";
export { BANYAK_TINGKAT, KATA_SKALA_TERPANJANG, SKALA_TERBANYAK, type SalahSkala } from "../../domain/angka/sah-skala";
export { SKALA_PREDIKAT } from "../../domain/angka/skala-predikat";
