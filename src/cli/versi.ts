import paket from "../../package.json";

/** The program's own version, as `lkj --version` prints it. */
export const VERSI: string = paket.version;
