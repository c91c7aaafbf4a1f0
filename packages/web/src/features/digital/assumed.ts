import { type Assumed, readAssumptions, type ServiceAssumption } from "@barkraft/finance";
import { type OwnValues, ownChoice, ownNumber, ownText } from "../../link/own.ts";
import type { ServiceAnswer } from "./answer.ts";

export const serviceIds = ["night-cameras", "self-monitoring", "digital-locks"] as const;

export const parameters = {
  total: ownNumber(6, 0.5, 50),
  peak: ownNumber(4, 1, 10),
  first: ownNumber(70, 0, 100),
  last: ownNumber(50, 0, 100),
  service: ownChoice("night-cameras", serviceIds),
  assume: ownText(1000),
};

export type DigitalValues = OwnValues<typeof parameters>;

/** Assumptions that the reader has changed, `name:value` with `~` between; what makes no sense is left out. */
export function changedIn(written: string, service: ServiceAnswer): ReadonlyMap<ServiceAssumption, number> {
  const { assumptions } = service.document;
  return new Map(
    written.split("~").flatMap((pair) => {
      const [name = "", text = ""] = pair.split(":");
      const known = Object.hasOwn(assumptions, name) ? assumptions[name as ServiceAssumption] : undefined;
      const value = text === "" ? Number.NaN : Number(text);
      if (!known || !(value >= known.low && value <= known.high)) return [];
      return [[name as ServiceAssumption, value] as const];
    }),
  );
}

export function writeChanged(changed: ReadonlyMap<ServiceAssumption, number>): string {
  return [...changed].map(([name, value]) => `${name}:${value}`).join("~");
}

/** The document's assumptions with the reader's over them. */
export function assumedOf(
  service: ServiceAnswer,
  changed: ReadonlyMap<ServiceAssumption, number>,
): Assumed<ServiceAssumption> {
  return { ...readAssumptions(service.document.assumptions), ...Object.fromEntries(changed) };
}

/** The document with the reader's values where they were; the ranges stay. */
export function withChanged(
  { document }: ServiceAnswer,
  changed: ReadonlyMap<ServiceAssumption, number>,
): ServiceAnswer["document"] {
  const assumptions = { ...document.assumptions };
  for (const [name, value] of changed) assumptions[name] = { ...assumptions[name], value };
  return { ...document, assumptions };
}
