/** What sheets put before a name: "1. ", "a) ", "[1.03.10] ", "[SASARAN] ", "Sasaran 2: ", "Sasaran Strategis 1.1 - ", "Sasaran SKPD : ". */
const AWALAN_NAMA =
  /^(?:\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-z][.)]|\[\s*(?:(?:sasaran|indikator)[^\]]*|[\d.]+)\]|(?:sasaran|indikator)(?:\s+(?:skpd|opd|strategis|kinerja|utama|kegiatan|program))*(?:\s+\d{1,2}(?:\.\d{1,2})*)?\s*[:.]|(?:sasaran|indikator)(?:\s+(?:strategis|kinerja|utama))*\s+\d{1,2}(?:\.\d{1,2})*\s*[-–])\s+)+/i;

/** A name inside a sentence or behind a label of ours: its own number and label say nothing there, and a full stop would end it. */
export const rapiDiKalimat = (nama: string): string => {
  const rapi = nama.replace(/(?:[\s.;:,]|\(\s*%\s*\))+$/, "");
  return rapi.replace(AWALAN_NAMA, "") || rapi;
};
