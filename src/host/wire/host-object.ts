import { HostError, notImplemented } from "./host-error";
import type { Json, JsonObject } from "./protocol";

/** An argument as it came, with object paths resolved. */
export type Argument = Json | HostObject | Argument[];

/** What a method gives: a value, an object, or null for nothing or a null object. */
export type MethodResult = Json | HostObject;

/** An object of the Excel API, whatever its class. Member names are matched without regard to case. */
export interface HostObject {
  readonly typeName: string;
  readonly target: unknown;
  scalarNames(): readonly string[];
  /** The member's original name if it is a scalar property, or undefined. */
  scalarName(name: string): string | undefined;
  /** The member's original name if it is a navigation property, or undefined. */
  linkName(name: string): string | undefined;
  read(name: string): Json;
  write(name: string, value: Json): void;
  link(name: string): HostObject | null;
  call(name: string, args: readonly Argument[]): MethodResult;
  /** `{Id}`, `{_Id}` or `{_ReferenceId}`; empty for objects without identity. */
  identity(): JsonObject;
  /** Members of a collection; undefined for anything else. */
  items(): readonly HostObject[] | undefined;
  indexed(key: Json): HostObject | null;
}

export interface Scalar<T> {
  readonly get?: (target: T) => Json;
  readonly set?: (target: T, value: Json) => void;
}

/** How a class of the Excel API behaves. Names are the library's original names (PascalCase). */
export interface TypeSpec<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: readonly Argument[]) => MethodResult>>;
  readonly identity?: (target: T) => JsonObject;
  readonly items?: (target: T) => readonly HostObject[];
  readonly indexer?: (target: T, key: Json) => HostObject | null;
  /** The requirement set of members newer than ExcelApi 1.1, which an older Excel does not have. */
  readonly since?: Readonly<Record<string, string>>;
  /** True where the Excel that is posed as has this requirement set. */
  readonly supports?: (target: T, version: string) => boolean;
}

function lowerKeys(record: object | undefined): ReadonlyMap<string, string> {
  return new Map(Object.keys(record ?? {}).map((key) => [key.toLowerCase(), key]));
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "scalarName" in value;
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Makes objects of a class from their targets. */
export function defineType<T>(spec: TypeSpec<T>): (target: T) => HostObject {
  const scalars = lowerKeys(spec.scalars);
  const links = lowerKeys(spec.links);
  const methods = lowerKeys(spec.methods);
  const location = (name: string): string => `${spec.name}.${camelCase(name)}`;
  const found = <M>(
    target: T,
    names: ReadonlyMap<string, string>,
    members: Readonly<Record<string, M>> | undefined,
    name: string,
  ): M => {
    const original = names.get(name.toLowerCase());
    const member = original === undefined ? undefined : members?.[original];
    if (original === undefined || member === undefined) throw notImplemented(location(name));
    const since = spec.since?.[original];
    if (since !== undefined && spec.supports && !spec.supports(target, since))
      throw new HostError("ApiNotFound", location(name));
    return member;
  };
  return (target) => ({
    typeName: spec.name,
    target,
    scalarNames: () =>
      [...scalars.values()].filter((name) => {
        const since = spec.since?.[name];
        return spec.scalars?.[name]?.get && (since === undefined || spec.supports?.(target, since) !== false);
      }),
    scalarName: (name) => scalars.get(name.toLowerCase()),
    linkName: (name) => links.get(name.toLowerCase()),
    read: (name) => {
      const scalar = found(target, scalars, spec.scalars, name);
      if (!scalar.get) throw notImplemented(location(name));
      return scalar.get(target);
    },
    write: (name, value) => {
      const scalar = found(target, scalars, spec.scalars, name);
      if (!scalar.set) throw notImplemented(`${location(name)} =`);
      scalar.set(target, value);
    },
    link: (name) => found(target, links, spec.links, name)(target),
    call: (name, args) => found(target, methods, spec.methods, name)(target, args),
    identity: () => spec.identity?.(target) ?? {},
    items: () => spec.items?.(target),
    indexed: (key) => {
      if (!spec.indexer) throw notImplemented(location("getItem"));
      return spec.indexer(target, key);
    },
  });
}
