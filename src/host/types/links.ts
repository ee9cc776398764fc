import type { SheetModel } from "../model/sheet-model";
import type { Rect } from "../store/sheet/rect";
import type { HostObject } from "../wire/host-object";

/** Several ranges of one sheet. */
export interface AreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Rect[];
  referenceId: string | null;
}

type Maker<T> = (target: T) => HostObject;

/** A link from a part to its whole: the whole imports its parts, and says here how it is made. */
class Link<T> {
  private maker: Maker<T> | null = null;

  /** To be called once, by the module that makes these objects. */
  madeBy(maker: Maker<T>): Maker<T> {
    this.maker = maker;
    return maker;
  }

  of(target: T): HostObject {
    if (!this.maker) throw new Error("The module that makes this object was not loaded.");
    return this.maker(target);
  }
}

export const sheetLink = new Link<SheetModel>();
export const areasLink = new Link<AreasTarget>();
