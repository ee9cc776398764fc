import type { HeadlessExcel } from "../../src/host/contract";

interface Jalur {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly T?: string;
  readonly ParentObjectPathId?: number;
}
interface Aksi {
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
}
interface Pesan {
  readonly message: { readonly body: { readonly Actions: Aksi[]; readonly ObjectPaths: Record<string, Jalur> } };
}

const [METHOD, SET_PROPERTY, METHOD_PATH] = [3, 4, 3];

/**
 * Runs something and gives every member that went over the wire to be called or set, as "Worksheet.Delete" or
 * "Worksheet.Name=".
 */
export async function anggotaDipanggil(excel: HeadlessExcel, kerja: () => Promise<unknown>): Promise<Set<string>> {
  const dalam = (OfficeExtension as unknown as { _internalConfig: Record<string, boolean> })._internalConfig;
  const dipanggil = new Set<string>();
  const kirim = excel.bridge.sendMessageToHost.bind(excel.bridge);
  excel.bridge.sendMessageToHost = (teks) => {
    const { Actions, ObjectPaths } = (JSON.parse(teks) as Pesan).message.body;
    const jenis = (id?: number): string => ObjectPaths[String(id)]?.T ?? "Workbook";
    for (const { ObjectPathType, Name = "", ParentObjectPathId } of Object.values(ObjectPaths))
      if (ObjectPathType === METHOD_PATH) dipanggil.add(`${jenis(ParentObjectPathId)}.${Name}`);
    for (const { ActionType, Name = "", ObjectPathId } of Actions) {
      if (ActionType === METHOD) dipanggil.add(`${jenis(ObjectPathId)}.${Name}`);
      if (ActionType === SET_PROPERTY) dipanggil.add(`${jenis(ObjectPathId)}.${Name}=`);
    }
    kirim(teks);
  };
  dalam.appendTypeNameToObjectPathInfo = true;
  try {
    await kerja();
  } finally {
    dalam.appendTypeNameToObjectPathInfo = false;
    excel.bridge.sendMessageToHost = kirim;
  }
  return dipanggil;
}
