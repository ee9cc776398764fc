import type { WorkbookModel } from "../model/workbook-model";
import { HostError } from "../wire/host-error";
import { defineType, type HostObject } from "../wire/host-object";
import type { Json } from "../wire/protocol";
import { Arguments } from "./arguments";

interface SettingTarget {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

function read({ workbook, key }: SettingTarget): Json {
  const { values } = workbook.file.settings;
  if (!values.has(key)) throw new HostError("ItemNotFound", "Setting.value");
  return values.get(key) as Json;
}

const setting = defineType<SettingTarget>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: { get: read, set: ({ workbook, key }, value) => void workbook.file.settings.values.set(key, value) },
    _Id: { get: ({ key }) => key },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.file.settings.values.delete(key);
      return null;
    },
  },
});

function find(workbook: WorkbookModel, key: string): HostObject | null {
  return workbook.file.settings.values.has(key) ? setting({ workbook, key }) : null;
}

function required(workbook: WorkbookModel, key: string): HostObject {
  const found = find(workbook, key);
  if (!found) throw new HostError("ItemNotFound", "SettingCollection.getItem");
  return found;
}

/** `workbook.settings`: what the add-in remembers in this workbook. */
export const settingCollection = defineType<WorkbookModel>({
  name: "SettingCollection",
  items: (workbook) => [...workbook.file.settings.values.keys()].map((key) => setting({ workbook, key })),
  indexer: (workbook, key) => required(workbook, typeof key === "string" ? key : ""),
  methods: {
    Add: (workbook, args) => {
      const key = new Arguments(args, "SettingCollection.add").text(0);
      workbook.file.settings.values.set(key, args[1] ?? null);
      return setting({ workbook, key });
    },
    GetItem: (workbook, args) => required(workbook, new Arguments(args, "SettingCollection.getItem").text(0)),
    GetItemOrNullObject: (workbook, args) =>
      find(workbook, new Arguments(args, "SettingCollection.getItemOrNullObject").text(0)),
    GetCount: (workbook) => workbook.file.settings.values.size,
  },
});
