import { compileReform, Evaluation, type InputColumn, type Places, type Reform } from "@barkraft/core";
import { sweden } from "../../src/index.ts";

/** A made-up country of a few municipalities in one county: figures by input id, one a municipality. */
export interface MadeUpCountry {
  readonly year: number;
  readonly municipalities: readonly string[];
  readonly inputs: Readonly<Record<string, readonly number[]>>;
}

function placesOf(names: readonly string[]): Places {
  const one = { codes: ["01"], names: ["Länet"] };
  const zeros = new Int32Array(names.length);
  return {
    levels: {
      nation: { codes: ["00"], names: ["Landet"] },
      county: one,
      region: one,
      municipality: { codes: names.map((_, place) => String(101 + place).padStart(4, "0")), names },
    },
    parents: {
      county: { nation: Int32Array.of(0) },
      region: { nation: Int32Array.of(0), county: Int32Array.of(0) },
      municipality: { nation: zeros, county: zeros, region: zeros },
    },
  };
}

/** Evaluates the law for the country; what it does not name is unknown. Throws for an id that is no input. */
export function evaluateMadeUp({ year, municipalities, inputs }: MadeUpCountry, reform?: Reform): Evaluation {
  const declared = sweden.declaration.inputs;
  const strange = Object.keys(inputs).filter((name) => !declared.some(({ id }) => id === name));
  if (strange.length > 0) throw new Error(`not an input: ${strange.join(", ")}`);
  const places = placesOf(municipalities);
  const columns = new Map(
    declared.map(({ id, level }): [string, InputColumn] => [
      id,
      {
        values: Float64Array.from(inputs[id] ?? places.levels[level]!.codes.map(() => Number.NaN)),
        year,
        statusAt: () => "published",
        sourceAt: () => undefined,
      },
    ]),
  );
  const law = Evaluation.of(sweden, year, places, columns);
  return reform ? law.under(compileReform(sweden, year, places, reform)) : law;
}
