import { HostError } from "./host-error";
import { isHostObject, type Argument, type HostObject } from "./host-object";
import { PathType, type ArgumentInfo, type Json, type ObjectPathInfo } from "./protocol";

/** Where object paths start. */
export interface PathRoot {
  readonly workbook: HostObject;
  /** The object that was kept under a reference id. Throws ItemNotFound. */
  referenced(id: string): HostObject;
  newObject(name: string): HostObject;
}

/** Members that an Excel refuses, in lower case, and with which code. */
export type Refused = ReadonlyMap<string, string>;

const NONE: Refused = new Map();

/** The object paths of one batch. Each is resolved once, when an action first needs it: resolving may have effects (`add`). */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPathInfo>>,
    private readonly root: PathRoot,
    private readonly refused: Refused = NONE,
  ) {}

  /** Throws where this Excel refuses the member, each time. */
  admit({ typeName }: HostObject, name: string): void {
    const code = this.refused.get(`${typeName}.${name}`.toLowerCase());
    if (code !== undefined) throw new HostError(code, `${typeName}.${name}`);
  }

  /** The object at a path, or null for a null object. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath");
    const object = this.find(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Arguments with the object paths among them resolved. */
  arguments(info: ArgumentInfo | undefined): Argument[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, references[index]));
  }

  private argument(argument: Json, reference: Json | undefined): Argument {
    if (Array.isArray(reference) && Array.isArray(argument))
      return argument.map((inner, index) => this.argument(inner, reference[index]));
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (argument !== null && typeof argument === "object" && !Array.isArray(argument)) {
      const path = argument._ObjectPathId;
      if (typeof path === "number") return this.resolve(path);
    }
    return argument;
  }

  private find(path: ObjectPathInfo): HostObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.root.workbook;
      case PathType.newObject:
        return this.root.newObject(name);
      case PathType.referenceId:
        return this.root.referenced(name);
      case PathType.nullObject:
        return null;
      default: {
        const parent = this.resolve(path.ParentObjectPathId ?? 0);
        return parent && this.findBelow(parent, path, name);
      }
    }
  }

  private findBelow(parent: HostObject, path: ObjectPathInfo, name: string): HostObject | null {
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType !== PathType.indexer) this.admit(parent, name);
    switch (path.ObjectPathType) {
      case PathType.property:
        return parent.link(name);
      case PathType.indexer:
        return parent.indexed(path.ArgumentInfo?.Arguments?.[0] ?? null);
      case PathType.method: {
        const result = parent.call(name, args);
        if (result !== null && !isHostObject(result))
          throw new HostError("InvalidObjectPath", `${parent.typeName}.${name}`);
        return result;
      }
      default:
        throw new HostError("InvalidObjectPath", `${parent.typeName}.${name}`);
    }
  }
}
