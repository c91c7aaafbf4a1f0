import { compileReform, Evaluation, type InputColumn, type Places, type Reform } from "@barkraft/core";
import { sweden } from "../../src/index.ts";

/**
 * A made-up country of a few municipalities: figures by input id, one a place of the input's level. In one county
 * unless `codes` says more; those are municipality codes, and counties and regions follow from their first two digits.
 */
export interface MadeUpCountry {
  readonly year: number;
  readonly municipalities: readonly string[];
  readonly codes?: readonly string[];
  readonly inputs: Readonly<Record<string, readonly number[]>>;
}

function placesOf(names: readonly string[], given?: readonly string[]): Places {
  const codes = given ?? names.map((_, place) => String(101 + place).padStart(4, "0"));
  const countyCodes = [...new Set(codes.map((code) => code.slice(0, 2)))].sort();
  const list = { codes: countyCodes, names: countyCodes.map((code) => `Län ${code}`) };
  const county = Int32Array.from(codes, (code) => countyCodes.indexOf(code.slice(0, 2)));
  const nation = new Int32Array(countyCodes.length);
  return {
    levels: {
      nation: { codes: ["00"], names: ["Landet"] },
      county: list,
      region: list,
      municipality: { codes, names },
    },
    parents: {
      county: { nation },
      region: { nation, county: Int32Array.from(countyCodes.keys()) },
      municipality: { nation: new Int32Array(names.length), county, region: county },
    },
  };
}

/** Evaluates the law for the country; what it does not name is unknown. Throws for an id that is no input. */
export function evaluateMadeUp(
  { year, municipalities, codes, inputs }: MadeUpCountry,
  reform?: Reform,
): Evaluation {
  const declared = sweden.declaration.inputs;
  const strange = Object.keys(inputs).filter((name) => !declared.some(({ id }) => id === name));
  if (strange.length > 0) throw new Error(`not an input: ${strange.join(", ")}`);
  const places = placesOf(municipalities, codes);
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
