/** A value that was compared, ready for JSON: percents and rupiah as plain numbers in 0–100 notation and rupiah. */
export type NilaiTemuan = number | string;
