/** Licences that let everybody use, change and pass on. */
export const BEBAS: ReadonlySet<string>;
/** Packages for developing and testing that are let in although their licence is another: [licence, reason]. */
export const PENGECUALIAN: Readonly<Record<string, readonly [lisensi: string, alasan: string]>>;
/** Whether an SPDX expression lets us choose only licences of the list above. */
export function isBebas(ungkapan: string): boolean;
