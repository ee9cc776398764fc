import { XmlCursor } from "./xml-cursor";

export interface Relationship {
  readonly id: string;
  /** Last word of the relationship type, the same in transitional and strict files ("worksheet"). */
  readonly kind: string;
  /** Part name without a leading slash, or the address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

/** The part that holds the relationships of a part; "" stands for the package. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function resolve(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Percent signs that code nothing stand for themselves. */
function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch (error) {
    if (error instanceof URIError) return target;
    throw error;
  }
}

/** Reads the relationships of `source` from the text of its relationships part. */
export function readRelationships(source: string, text: string): Relationship[] {
  const cursor = new XmlCursor(text, relationshipsPart(source));
  const found: Relationship[] = [];
  while (cursor.next()) {
    if (cursor.kind === "close" || cursor.localName !== "Relationship") continue;
    const attributes = cursor.attributes();
    const external = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    const type = attributes.get("Type") ?? "";
    found.push({
      id: attributes.get("Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: external ? target : resolve(source, decoded(target)),
      external,
    });
  }
  return found;
}
