import { describe, expect, test } from "vitest";
import {
  buildScheme,
  compare,
  compileReform,
  Evaluation,
  explain,
  type InputColumn,
  InputError,
  input,
  type Parameter,
  type Reform,
  type Status,
  step,
} from "../src/index.ts";
import { declaration, described, inputs, paid, places, share } from "./small-country.ts";

const scheme = buildScheme(declaration);
const baseline = Evaluation.of(scheme, 2020, places, inputs);
const under = (reform: Reform, year = 2020) => compileReform(scheme, year, places, reform);

describe("an evaluation", () => {
  test("computes each step for each place", () => {
    expect([...baseline.column("per_head")]).toEqual([100, 200, 400]);
    expect(baseline.value("mean", "N")).toBe(225);
    // (225 − 100) × 0.5 × 10 % = 6.25; (225 − 200) × 0.5 × 10 % = 1.25; (225 − 400) × 0.5 × 20 % = −17.5
    expect([...baseline.column("grant")]).toEqual([6, 1, -18]);
    expect([...baseline.column("paid")]).toEqual([7, -18]);
  });

  test("uses the parameter values of its year", () => {
    const later = Evaluation.of(scheme, 2023, places, inputs);
    expect([...later.column("grant")]).toEqual([8, 2, -21]);
  });

  test("a year before the first value is refused by name", () => {
    expect(() => Evaluation.of(scheme, 2019, places, inputs)).toThrow(/rules\.share in 2019/);
  });

  test("an unknown figure stays unknown in what depends on it, and only there", () => {
    const gap: InputColumn = { ...inputs.get("money")!, values: Float64Array.from([1000, Number.NaN, 4000]) };
    const partly = Evaluation.of(scheme, 2020, places, new Map([...inputs, ["money", gap]]));
    expect(partly.value("per_head", "A1")).toBe(100);
    expect(partly.value("per_head", "A2")).toBeNull();
    expect(partly.status("per_head", "A2")).toBe("unknown");
    expect(partly.value("mean", "N")).toBeNull();
  });

  test("a division by nothing is no figure", () => {
    const nobody: InputColumn = { ...inputs.get("people")!, values: Float64Array.from([0, 20, 10]) };
    const empty = Evaluation.of(scheme, 2020, places, new Map([...inputs, ["people", nobody]]));
    expect(empty.value("per_head", "A1")).toBeNull();
    expect(empty.status("per_head", "A1")).toBe("unknown");
  });

  test("a figure is as certain as the least certain thing it is made of", () => {
    expect(baseline.status("per_head", "A1")).toBe("derived");
    expect(baseline.status("grant", "A1")).toBe("derived");
    // County B's rate is recalled from memory.
    expect(baseline.status("grant", "B1")).toBe("estimated");
  });

  test("a code that is not there is refused", () => {
    expect(() => baseline.value("grant", "C9")).toThrow(InputError);
  });
});

test("under the law a result that equals the published figure is as certain as it is", () => {
  const published = input({ ...described("published"), id: "published", level: "town", unit: "SEK" });
  const estimate = input({ ...described("estimate"), id: "estimate", level: "town", unit: "SEK" });
  const result = step({
    ...described("result"),
    id: "result",
    level: "town",
    unit: "SEK",
    law: [],
    from: { estimate },
    formula: ({ estimate }) => estimate,
    confirmedBy: published,
  });
  const scheme = buildScheme({
    ...declaration,
    inputs: [published, estimate],
    parameters: [],
    choices: [],
    steps: [result],
    replacements: [],
    loops: {},
  });
  const codes = places.levels.town!.codes;
  const column = (values: readonly number[], status: Status): InputColumn => ({
    values: Float64Array.from(codes, (_, row) => values[row] ?? 0),
    year: 2020,
    statusAt: () => status,
    sourceAt: () => undefined,
  });
  const evaluation = Evaluation.of(
    scheme,
    2020,
    places,
    new Map([
      ["published", column([5, 7], "published")],
      ["estimate", column([5, 8], "estimated")],
    ]),
  );
  expect(codes.slice(0, 2).map((code) => evaluation.status("result", code))).toEqual([
    "published",
    "estimated",
  ]);
});

describe("a reform", () => {
  test("recomputes what it touches and shares the rest", () => {
    const reformed = baseline.under(under({ changes: { "rules.share": 1 } }));
    expect([...reformed.column("grant")]).toEqual([13, 3, -35]);
    expect(reformed.column("per_head")).toBe(baseline.column("per_head"));
    expect(reformed.column("mean")).toBe(baseline.column("mean"));
    expect([...baseline.column("grant")]).toEqual([6, 1, -18]);
    expect(reformed.status("grant", "A1")).toBe("assumed");
    expect(reformed.status("per_head", "A1")).toBe("derived");
  });

  test("of one county's rate leaves the other county as it was", () => {
    const reformed = baseline.under(under({ changes: { "rules.rate.B": 40 } }));
    expect([...reformed.column("grant")]).toEqual([6, 1, -35]);
    expect([reformed.status("grant", "A1"), reformed.status("grant", "B1")]).toEqual(["derived", "assumed"]);
  });

  test("takes effect on its date", () => {
    const reform: Reform = { changes: { "rules.share": { "2021-01-01": 1 } } };
    expect(under(reform, 2020).affected).toEqual([]);
    const later = Evaluation.of(scheme, 2021, places, inputs).under(under(reform, 2021));
    expect([...later.column("grant")]).toEqual([13, 3, -35]);
  });

  test("means the same in whatever order it is written", () => {
    const one = baseline.under(under({ changes: { "rules.rate": 10, "rules.rate.B": 40 } }));
    const other = baseline.under(under({ changes: { "rules.rate.B": 40, "rules.rate": 10 } }));
    expect([...one.column("grant")]).toEqual([6, 1, -35]);
    expect([...other.column("grant")]).toEqual([6, 1, -35]);
  });

  test("of two places of one parameter keeps both", () => {
    const both = baseline.under(under({ changes: { "rules.rate.A": 20, "rules.rate.B": 40 } }));
    expect([...both.column("grant")]).toEqual([13, 3, -35]);
  });

  test("takes numbers as people write them", () => {
    const written = baseline.under(under({ changes: { "rules.share": "100%", "rules.rate": { B: "40%" } } }));
    expect([...written.column("grant")]).toEqual([13, 3, -70]);
  });

  test("of a value that lasts one year does not carry over", () => {
    const yearly: Parameter = { ...share, id: "rules.yearly", lasts: "one year" };
    const double = step({
      ...paid,
      id: "double",
      level: "nation",
      unit: "share",
      from: { yearly },
      formula: (x) => 2 * x.yearly,
    });
    const changed = buildScheme({
      ...declaration,
      parameters: [...declaration.parameters, yearly],
      steps: [...declaration.steps, double],
    });
    const reform: Reform = { changes: { "rules.yearly": { "2020-01-01": 1 } } };
    expect(compileReform(changed, 2020, places, reform).parameters.size).toBe(1);
    expect(compileReform(changed, 2022, places, reform).parameters.size).toBe(0);
    expect(() => Evaluation.of(changed, 2021, places, inputs)).toThrow(/rules\.yearly in 2021/);
  });

  test("leaves the law's word standing for the places it does not touch", () => {
    const reformed = baseline.under(under({ changes: { "rules.rate.B": 40 } }));
    const rateOf = (code: string) => explain(reformed, "grant", code).inputs()[3]!.figure.parameter;
    expect(rateOf("A1")).toMatchObject({ reference: { act: "Act", section: "2 §" }, status: "enacted" });
    expect(rateOf("A1")).not.toHaveProperty("before");
    expect(rateOf("B1")).toMatchObject({ status: "reform", before: { value: 20 } });
  });

  test("can put a named replacement in force, alone or with new values", () => {
    const flat = baseline.under(under({ replace: { grant: "flat" } }));
    expect([...flat.column("grant")]).toEqual([113, 113, 113]);
    expect([...flat.column("paid")]).toEqual([226, 113]);
    const both = baseline.under(under({ replace: { grant: "flat" }, changes: { "rules.share": 1 } }));
    expect([...both.column("grant")]).toEqual([225, 225, 225]);
    expect(explain(flat, "grant", "A1")).toMatchObject({ replacement: "flat", status: "assumed" });
  });

  test("overwrites an earlier reform of the same baseline when asked to", () => {
    const first = baseline.under(under({ changes: { "rules.share": 1 } }));
    const second = baseline.under(under({ changes: { "rules.rate": 10 } }), first);
    const fresh = baseline.under(under({ changes: { "rules.rate": 10 } }));
    expect([...second.column("grant")]).toEqual([...fresh.column("grant")]);
    expect(second.column("grant")).toBe(first.column("grant"));
  });

  test.each([
    [{ changes: { "rules.shore": 1 } }, /a parameter such as rules\.share/],
    [{ changes: { "rules.share": 3 } }, /a number from 0 to 2 \(share\)/],
    [{ changes: { "rules.share": Number.NaN } }, /a number from 0 to 2/],
    [{ changes: { "rules.rate.C": 3 } }, /the code of a county, for example A/],
    [{ changes: { "rules.rate": { A: 1, X: 2 } } }, /found 'X'/],
    [{ changes: { "rules.rate": {} } }, /found \{\}/],
    [{ changes: { "rules.share": "ten" } }, /found "ten"/],
    [{ changes: { "rules.share": { "2020-02-31": 1 } } }, /found '2020-02-31'/],
    [{ replace: { grant: "steep" } }, /one of 'flat'/],
    [{ replace: { mean: "flat" } }, /a step that has replacements/],
  ] as [Reform, RegExp][])("that is wrong is refused: %j", (reform, message) => {
    expect(() => under(reform)).toThrow(message);
  });

  test("that is wrong in several places says so at once", () => {
    try {
      under({ changes: { a: 1, "rules.share": 9 }, replace: { grant: "steep" } });
      expect.unreachable();
    } catch (error) {
      expect((error as InputError).problems.map(({ code }) => code)).toEqual([
        "value_out_of_range",
        "unknown_parameter_path",
        "unknown_replacement",
      ]);
    }
  });

  test("is compared place by place", () => {
    const reformed = baseline.under(under({ changes: { "rules.share": 1 } }));
    const { differences, winners, losers, unchanged } = compare(baseline, reformed, "grant");
    expect(differences.map(({ difference }) => difference)).toEqual([7, 2, -17]);
    expect([winners, losers, unchanged]).toEqual([2, 1, 0]);
  });
});

describe("an explanation", () => {
  test("opens level by level down to parameters and source rows", () => {
    const figure = explain(baseline, "grant", "B1");
    expect(figure).toMatchObject({ value: -18, unit: "SEK/inhabitant", rounding: "nearest whole" });
    expect(figure.law).toEqual([{ act: "Act", section: "4 §" }]);
    const names = figure.inputs().map(({ name }) => name);
    expect(names).toEqual(["mean", "own", "share", "rate"]);
    const rate = figure.inputs()[3]!.figure;
    expect(rate).toMatchObject({ value: 20, unit: "percent", place: { code: "B" }, status: "estimated" });
    const own = figure.inputs()[1]!.figure.inputs()[0]!.figure;
    expect(own).toMatchObject({ id: "money", value: 4000, year: 2019, source: { file: "table.csv" } });
  });

  test("lists the members of a mean with their weights", () => {
    const members = explain(baseline, "mean", "N").inputs()[0]!.figure.inputs();
    expect(members.map(({ figure }) => figure.value)).toEqual([100, 10, 200, 20, 400, 10]);
  });

  test("says how many inputs there are before any is opened", () => {
    expect(explain(baseline, "grant", "A1").inputCount).toBe(4);
  });

  test("shows what a reform replaced", () => {
    const reformed = baseline.under(under({ changes: { "rules.share": 1 } }));
    const figure = explain(reformed, "grant", "A1");
    expect([figure.before, figure.value]).toEqual([6, 13]);
    expect(figure.inputs()[2]!.figure.parameter).toMatchObject({ status: "reform", before: { value: 0.5 } });
  });
});
