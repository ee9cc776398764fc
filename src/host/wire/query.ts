import type { HostObject } from "./host-object";
import { notImplemented } from "./host-error";
import type { Json, JsonObject, QueryInfo } from "./protocol";

/** What of an object is wanted: all its scalars, some members, and what of its navigation properties. */
interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

/** How the answer is spelled: as `load` wants it (original names, `_Items`) or as `retrieve` does (camelCase, `items`). */
export interface Spelling {
  readonly items: string;
  readonly name: (original: string) => string;
  readonly withIdentity: boolean;
}

export const loadSpelling: Spelling = { items: "_Items", name: (original) => original, withIdentity: true };
export const retrieveSpelling: Spelling = {
  items: "items",
  name: (original) => original.charAt(0).toLowerCase() + original.slice(1),
  withIdentity: false,
};

function selectionOf(query: QueryInfo): Selection {
  const root: Selection = { all: false, members: new Map() };
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let selection = root;
    for (const step of path.split("/").filter((one) => one !== "")) {
      if (step === "*") {
        selection.all = true;
        break;
      }
      const inner: Selection = selection.members.get(step) ?? { all: false, members: new Map() };
      selection.members.set(step, inner);
      selection = inner;
    }
  }
  if (root.members.size === 0) root.all = true;
  return root;
}

function readMembers(object: HostObject, selection: Selection, spelling: Spelling): JsonObject {
  const value: JsonObject = spelling.withIdentity ? object.identity() : {};
  if (selection.all) for (const name of object.scalarNames()) value[spelling.name(name)] = object.read(name);
  for (const [name, inner] of selection.members) {
    if (name.toLowerCase() === "isnullobject") continue;
    const link = object.linkName(name);
    if (link !== undefined) {
      const linked = object.link(name);
      const wanted = inner.members.size > 0 ? inner : { ...inner, all: true };
      value[spelling.name(link)] = linked && readObject(linked, wanted, {}, spelling);
    } else {
      const scalar = object.scalarName(name);
      if (scalar === undefined) throw notImplemented(`${object.typeName}.${name}`);
      value[spelling.name(scalar)] = object.read(name);
    }
  }
  return value;
}

function readObject(object: HostObject, selection: Selection, query: QueryInfo, spelling: Spelling): JsonObject {
  const items = object.items();
  if (!items) return readMembers(object, selection, spelling);
  const skip = query.Skip ?? 0;
  const page = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const own: [string, Selection][] = [];
  const ofItems: [string, Selection][] = [];
  for (const member of selection.members) {
    if (member[0].toLowerCase() === "items" && member[1].members.size > 0) ofItems.push(...member[1].members);
    else if (object.scalarName(member[0]) !== undefined) own.push(member);
    else ofItems.push(member);
  }
  const value = readMembers(object, { all: selection.all, members: new Map(own) }, spelling);
  const itemSelection = { all: selection.all, members: new Map(ofItems) };
  value[spelling.items] = page.map((item): Json => readObject(item, itemSelection, {}, spelling));
  return value;
}

/** Answers `load` or `retrieve`. */
export function runQuery(object: HostObject, query: QueryInfo, spelling: Spelling): JsonObject {
  return readObject(object, selectionOf(query), query, spelling);
}
