import {
  type InputColumn,
  input,
  type Parameter,
  type Places,
  step,
  sumOf,
  weightedMean,
} from "../src/index.ts";

/** A country of one nation, two counties and three towns, small enough to work out by hand. */
export const places: Places = {
  levels: {
    nation: { codes: ["N"], names: ["Nation"] },
    county: { codes: ["A", "B"], names: ["County A", "County B"] },
    town: { codes: ["A1", "A2", "B1"], names: ["Alpha", "Beta", "Gamma"] },
  },
  parents: {
    county: { nation: Int32Array.from([0, 0]) },
    town: { nation: Int32Array.from([0, 0, 0]), county: Int32Array.from([0, 0, 1]) },
  },
};

export const levels = ["nation", "county", "town"];

const words = (text: string) => ({ sv: text, da: text, en: text });
export const described = (text: string) => ({ label: words(text), description: words(text) });

export const money = input({ id: "money", ...described("money"), level: "town", unit: "SEK" });
export const people = input({ id: "people", ...described("people"), level: "town", unit: "inhabitants" });

export const share: Parameter = {
  kind: "parameter",
  id: "rules.share",
  ...described("share"),
  unit: "share",
  level: "nation",
  range: [0, 2],
  lasts: "until changed",
  whenUnknown: "refuse",
  values: [
    { from: "2020-01-01", value: 0.5, status: "enacted", reference: { act: "Act", section: "1 §" } },
    { from: "2022-01-01", value: 0.6, status: "enacted", reference: { act: "Act", section: "1 §" } },
  ],
};

export const rate: Parameter = {
  ...share,
  id: "rules.rate",
  unit: "percent",
  level: "county",
  range: [0, 100],
  values: [
    {
      from: "2020-01-01",
      value: { A: 10, B: 20 },
      status: "enacted",
      statusByCode: { B: "recalled" },
      reference: { act: "Act", section: "2 §" },
    },
  ],
};

export const perHead = step({
  id: "per_head",
  ...described("per head"),
  level: "town",
  unit: "SEK/inhabitant",
  law: [{ act: "Act", section: "3 §" }],
  from: { money, people },
  formula: ({ money, people }) => money / people,
});

export const mean = step({
  id: "mean",
  ...described("mean"),
  level: "nation",
  unit: "SEK/inhabitant",
  law: [{ act: "Act", section: "3 §" }],
  from: { average: weightedMean(perHead, people) },
  formula: ({ average }) => average,
});

export const grant = step({
  id: "grant",
  ...described("grant"),
  level: "town",
  unit: "SEK/inhabitant",
  law: [{ act: "Act", section: "4 §" }],
  from: { mean, own: perHead, share, rate },
  formula: ({ mean, own, share, rate }) => (mean - own) * share * rate,
  rounding: "nearest whole",
});

export const flatGrant = step({
  ...grant,
  id: "grant.flat",
  from: { mean, share },
  formula: ({ mean, share }) => mean * share,
  replaces: { step: grant, name: "flat", is: "reform" },
});

export const paid = step({
  id: "paid",
  ...described("paid"),
  level: "county",
  unit: "SEK/inhabitant",
  law: [{ act: "Act", section: "5 §" }],
  from: { grants: sumOf(grant) },
  formula: ({ grants }) => grants,
});

export const declaration = {
  id: "small",
  levels,
  baseUnits: ["SEK", "inhabitant"],
  inputs: [money, people],
  parameters: [share, rate],
  choices: [],
  // Out of order on purpose: the scheme finds the order.
  steps: [paid, grant, mean, perHead],
  replacements: [flatGrant],
};

const column = (values: readonly number[]): InputColumn => ({
  values: Float64Array.from(values),
  year: 2019,
  statusAt: () => "published",
  sourceAt: () => ({
    publisher: "Office",
    table: "table",
    file: "table.csv",
    kind: "shipped",
    licence: "CC0",
    vintage: "2019",
  }),
});

/** Per head 100, 200 and 400; the mean over 10, 20 and 10 people is 225. */
export const inputs = new Map([
  ["money", column([1000, 4000, 4000])],
  ["people", column([10, 20, 10])],
]);
