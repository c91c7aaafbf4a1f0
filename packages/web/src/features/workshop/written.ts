import type { Parameter } from "@barkraft/core";
import type { Language } from "@barkraft/messages";
import { exactNumber } from "../../law/exact.ts";
import { roundStep } from "../../maps/classes.ts";

/** A parameter's number as people write it: shares in percent. */
export interface Written {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** What one press of an arrow key changes. */
  readonly step: number;
  toShown(value: number): number;
  toStored(shown: number): number;
}

const decimally = (value: number) => Number(value.toPrecision(12));

/** How the numbers of a parameter are shown and moved; `law` sets how large a step is. */
export function writtenAs({ unit, range }: Parameter, law: number | null): Written {
  const scale = unit === "share" ? 100 : 1;
  const size = Math.abs((law ?? range[1] / 10) * scale) || Math.abs(range[1] * scale) / 100;
  return {
    unit: unit === "share" ? "percent" : unit,
    low: decimally(range[0] * scale),
    high: decimally(range[1] * scale),
    step: unit === "number" || unit === "days" ? 1 : roundStep(size / 200),
    toShown: (value) => decimally(value * scale),
    toStored: (shown) => decimally(shown / scale),
  };
}

/** A number as people write it, within the parameter's range; undefined when it is not. */
export function readWritten(text: string, { low, high }: Pick<Written, "low" | "high">): number | undefined {
  const digits = text.replace(/[\s%]/g, "").replace("−", "-").replace(",", ".");
  if (!/^-?\d+(\.\d+)?$/.test(digits)) return undefined;
  const value = Number(digits);
  return value >= low && value <= high ? value : undefined;
}

export const showWritten = (shown: number, language: Language) => exactNumber(shown, language);
