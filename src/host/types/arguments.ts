import { invalidArgument } from "../wire/host-error";
import { isHostObject, type Argument } from "../wire/host-object";
import { RangeModel } from "../model/range-model";

/** Reads arguments of a method; `location` names it in errors. */
export class Arguments {
  constructor(
    private readonly args: readonly Argument[],
    private readonly location: string,
  ) {}

  text(index: number): string {
    const value = this.args[index];
    if (typeof value !== "string") throw invalidArgument(this.location);
    return value;
  }

  optionalText(index: number): string | undefined {
    const value = this.args[index] ?? undefined;
    return value === undefined ? undefined : this.text(index);
  }

  integer(index: number): number {
    const value = this.args[index];
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(this.location);
    return value;
  }

  flag(index: number): boolean {
    return this.args[index] === true;
  }

  /** A range given as an object. */
  rangeObject(index: number): RangeModel | undefined {
    const value = this.args[index];
    return isHostObject(value) && value.target instanceof RangeModel ? value.target : undefined;
  }
}
