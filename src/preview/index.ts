import { Pratinjau } from "./pratinjau";

declare global {
  interface Window {
    /** Where the frames' pages find the stand-in for Excel's window. */
    capaianPratinjau?: Pratinjau["wadah"];
  }
}

const pratinjau = new Pratinjau();
window.capaianPratinjau = pratinjau.wadah;
void pratinjau.mulai();
