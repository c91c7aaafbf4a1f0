import { z } from "zod";
import { nationCode } from "../../../services/analysis/change.ts";
import { type Country, findPlace } from "../../../services/index.ts";
import { resourceOr404 } from "../../problem/identified.ts";

/** A municipality in the path, by its code. */
export const entityPath = z.strictObject({
  code: z
    .string()
    .min(1)
    .max(60)
    .meta({ description: "Code of a municipality.", examples: ["1860"] }),
});

/** Answers 404 for a municipality that does not exist; the nation only where `nation` says so. */
export function requireEntity(country: Country, code: string, nation = false): void {
  if (nation && code === nationCode) return;
  resourceOr404(() => findPlace(country, "municipality", code));
}
