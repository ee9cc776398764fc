/** Words by which an office calls itself, in names and headers alike. "Provinsi" is not among them: it may be what one is compared with. */
export const KATA_KANTOR: readonly string[] = "dinas badan kecamatan perangkat opd pd skpd kabupaten kab kota".split(
  " ",
);
