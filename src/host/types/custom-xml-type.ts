import type { WorkbookModel } from "../model/workbook-model";
import { isXml, rootNamespace, type CustomXml } from "../store/custom-xml";
import { HostError, invalidArgument } from "../wire/host-error";
import { defineType, type HostObject } from "../wire/host-object";
import { Arguments } from "./arguments";

interface PartTarget {
  readonly workbook: WorkbookModel;
  readonly one: CustomXml;
}

function checkedXml(xml: string, location: string): string {
  if (!isXml(xml)) throw invalidArgument(location);
  return xml;
}

const customXmlPart = defineType<PartTarget>({
  name: "CustomXmlPart",
  identity: ({ one }) => ({ Id: one.id }),
  scalars: {
    Id: { get: ({ one }) => one.id },
    NamespaceUri: { get: ({ one }) => rootNamespace(one.xml) },
  },
  methods: {
    GetXml: ({ one }) => one.xml,
    SetXml: ({ one }, args) => {
      one.xml = checkedXml(new Arguments(args, "CustomXmlPart.setXml").text(0), "CustomXmlPart.setXml");
      return null;
    },
    Delete: ({ workbook, one }) => {
      workbook.file.customXml.remove(one);
      return null;
    },
  },
});

interface PartsTarget {
  readonly workbook: WorkbookModel;
  /** undefined: all of the workbook. */
  readonly namespace?: string;
}

function parts({ workbook, namespace }: PartsTarget): HostObject[] {
  return workbook.file.customXml
    .list()
    .filter(({ xml }) => namespace === undefined || rootNamespace(xml) === namespace)
    .map((one) => customXmlPart({ workbook, one }));
}

const idOf = (key: unknown): string => (typeof key === "string" ? key : "");

const byId = (target: PartsTarget, id: string): HostObject | null =>
  parts(target).find((part) => part.identity().Id === id) ?? null;

function required(object: HostObject | null, location: string): HostObject {
  if (!object) throw new HostError("ItemNotFound", location);
  return object;
}

const scoped = defineType<PartsTarget>({
  name: "CustomXmlPartScopedCollection",
  items: parts,
  indexer: (target, key) => required(byId(target, idOf(key)), "CustomXmlPartScopedCollection.getItem"),
  methods: {
    GetCount: (target) => parts(target).length,
    GetItem: (target, args) => required(byId(target, idOf(args[0])), "CustomXmlPartScopedCollection.getItem"),
    GetItemOrNullObject: (target, args) => byId(target, idOf(args[0])),
    GetOnlyItem: (target) => {
      const [only, ...others] = parts(target);
      if (!only || others.length > 0)
        throw new HostError("GeneralException", "CustomXmlPartScopedCollection.getOnlyItem");
      return only;
    },
    // "If the collection contains exactly one item, this method returns it. Otherwise, this method returns Null."
    GetOnlyItemOrNullObject: (target) => {
      const [only, ...others] = parts(target);
      return only && others.length === 0 ? only : null;
    },
  },
});

/** `workbook.customXmlParts` (ExcelApi 1.5). */
export const customXmlPartCollection = defineType<WorkbookModel>({
  name: "CustomXmlPartCollection",
  items: (workbook) => parts({ workbook }),
  indexer: (workbook, key) => required(byId({ workbook }, idOf(key)), "CustomXmlPartCollection.getItem"),
  methods: {
    Add: (workbook, args) => {
      const location = "CustomXmlPartCollection.add";
      const xml = checkedXml(new Arguments(args, location).text(0), location);
      return customXmlPart({ workbook, one: workbook.file.customXml.add(xml) });
    },
    GetByNamespace: (workbook, args) =>
      scoped({ workbook, namespace: new Arguments(args, "CustomXmlPartCollection.getByNamespace").text(0) }),
    GetCount: (workbook) => parts({ workbook }).length,
    GetItem: (workbook, args) => required(byId({ workbook }, idOf(args[0])), "CustomXmlPartCollection.getItem"),
    GetItemOrNullObject: (workbook, args) => byId({ workbook }, idOf(args[0])),
  },
});
