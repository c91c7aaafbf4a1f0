import { type Evaluation, readsOf } from "@barkraft/core";
import { createTranslator } from "@barkraft/messages/workbench";
import { utils, type WorkBook, write } from "@e965/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { calculationWorkbook } from "../../src/report/excel/calculation/calculation-workbook.ts";
import { type Country, findPlace, loadCountry, type ResultLevel } from "../../src/services/index.ts";
import { office, recomputed } from "./libre-office.ts";
import { opened } from "./recalculate.ts";

const cases = {
  laxa: { place: "Laxå", level: "municipality", year: 2020, reform: {} },
  // A municipality whose total is not published for the year.
  reformed: {
    place: "Danderyd",
    level: "municipality",
    year: 2022,
    reform: {
      changes: { "income_equalisation.guarantee_level": 1.1 },
      replace: { income_equalisation_pc: "symmetric" },
    },
  },
  region: { place: "Örebro", level: "region", year: 2021, reform: {} },
} as const satisfies Record<string, { place: string; level: ResultLevel; year: number; reform: object }>;

type Name = keyof typeof cases;

let country: Country;
const written: Partial<Record<Name, Uint8Array>> = {};

const evaluated = (name: Name) => country.evaluate(cases[name].year, cases[name].reform);

beforeAll(async () => {
  country = await loadCountry();
  for (const [name, { place, level, reform }] of Object.entries(cases)) {
    const code = findPlace(country, level, place);
    const report = { level, code, versions: country.versions, reform, title: undefined };
    written[name as Name] = await calculationWorkbook(
      { ...report, ...evaluated(name as Name) },
      { language: "sv", translate: createTranslator("sv") },
    );
  }
});

interface Line {
  readonly sheet: string;
  readonly line: number;
  readonly id: string;
}

/** The lines of the place's own sheets, by the id at their end. */
function linesOf(workbook: WorkBook): Line[] {
  return workbook.SheetNames.flatMap((sheet) => {
    const rows = utils.sheet_to_json<(string | number)[]>(workbook.Sheets[sheet]!, { header: 1 });
    if (rows[0]?.at(-1) !== "id") return [];
    return rows.slice(1).map((row, at) => ({ sheet, line: at + 1, id: String(row.at(-1)) }));
  });
}

function ownCode(evaluation: Evaluation, name: Name, id: string): string {
  const { level: own, place } = cases[name];
  const code = findPlace(country, own, place);
  const { level } = evaluation.scheme.nodes[evaluation.scheme.slotOf.get(id)!]!;
  if (level === own) return code;
  const { levels, parents } = evaluation.places;
  return levels[level]!.codes[parents[own]![level]![levels[own]!.codes.indexOf(code)]!]!;
}

/** The workbook's value, empty for unknown, in the unit of the engine. */
function shown(workbook: WorkBook, sheet: string, line: number, column: number): number | null {
  const value = workbook.Sheets[sheet]![utils.encode_cell({ r: line, c: column })]?.v;
  return typeof value === "number" ? value : null;
}

function isSame(found: number | null, expected: number | null): boolean {
  if (expected === null || found === null) return found === expected;
  return Math.abs(found - expected) <= 1e-6 * Math.max(1, Math.abs(expected));
}

/** Compares every line of the place's own sheets, and every cell of the wide ones, with the engine. */
function compareWithEngine(workbook: WorkBook, name: Name): { compared: number; differing: string[] } {
  const { baseline, reformed } = evaluated(name);
  const variants = reformed ? [baseline, reformed] : [baseline];
  let compared = 0;
  const differing: string[] = [];
  const compare = (cell: [string, number, number], evaluation: Evaluation, id: string, code?: string) => {
    const lawful = nameInLaw(id);
    const { unit } = baseline.scheme.nodes[baseline.scheme.slotOf.get(lawful)!]!;
    const value = evaluation.value(lawful, code ?? ownCode(baseline, name, lawful));
    const expected = value !== null && unit === "percent" ? value / 100 : value;
    const found = shown(workbook, ...cell);
    if (!isSame(found, expected)) differing.push(`${cell.join(" ")} ${id}: ${found} and not ${expected}`);
    compared++;
  };
  for (const { sheet, line, id } of linesOf(workbook)) {
    for (const [at, evaluation] of variants.entries()) compare([sheet, line, 2 + at], evaluation, id);
  }
  for (const sheet of workbook.SheetNames) {
    const rows = utils.sheet_to_json<(string | number)[]>(workbook.Sheets[sheet]!, {
      header: 1,
      defval: null,
    });
    const [labels, , ids] = rows;
    if (ids?.[0] !== "code") continue;
    for (const [at, row] of rows.slice(3).entries()) {
      for (let column = 2; column < ids.length; column++) {
        const evaluation = String(labels![column]).endsWith(", Reformen") ? reformed! : baseline;
        compare([sheet, at + 3, column], evaluation, String(ids[column]), String(row[0]));
      }
    }
  }
  return { compared, differing };
}

/** A replacement stands where the step it replaces stands. */
function nameInLaw(id: string): string {
  const { nodes, slotOf } = country.baseline(2020).scheme;
  const node = nodes[slotOf.get(id)!]!;
  return node.kind === "step" && node.declaration.replaces ? node.declaration.replaces.step.id : id;
}

test.each(Object.keys(cases) as Name[])("%s: the values kept in the cells are the engine's", (name) => {
  const { compared, differing } = compareWithEngine(opened(written[name]!), name);
  expect(differing.slice(0, 20)).toEqual([]);
  expect(compared).toBeGreaterThan(1000);
});

test("the municipality's sheets hold every quantity that its total is made of, down to inputs and parameters", () => {
  const { scheme } = country.baseline(2020);
  const ids = new Set(linesOf(opened(written.laxa!)).map(({ id }) => id));
  const pending = ["total_pc", "known_total_pc"];
  const below = new Set<string>();
  while (pending.length > 0) {
    const id = pending.pop()!;
    if (below.has(id)) continue;
    below.add(id);
    const node = scheme.nodes[scheme.slotOf.get(id)!]!;
    pending.push(...readsOf(node).map((slot) => scheme.nodes[slot]!.id));
  }
  const missing = [...below].filter((id) => !ids.has(id));
  expect(missing).toEqual([]);
});

test("only what is given is a plain number: everything that the law computes is a formula", () => {
  const { scheme } = country.baseline(2020);
  const workbook = opened(written.laxa!);
  const lines = linesOf(workbook);
  expect(lines).not.toEqual([]);
  for (const { sheet, line, id } of lines) {
    const { kind } = scheme.nodes[scheme.slotOf.get(id)!]!;
    const cell = workbook.Sheets[sheet]![utils.encode_cell({ r: line, c: 2 })];
    const given = kind === "input" || kind === "parameter";
    expect(cell?.f !== undefined, `${sheet} ${id}`).toBe(!given);
  }
});

describe.skipIf(!office)("LibreOffice computes every formula anew", () => {
  let results: Record<string, Uint8Array>;

  beforeAll(async () => {
    results = await recomputed({ ...written, edited: withTaxBase(1.05) } as Record<string, Uint8Array>);
  }, 180_000);

  test.each(Object.keys(cases) as Name[])("%s: to the engine's krona", (name) => {
    const { compared, differing } = compareWithEngine(opened(results[name]!), name);
    expect(differing.slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });

  test("and an input that is changed changes the outcome, and the nation's means, as the engine says", () => {
    const baseline = country.baseline(2020);
    const taxBase = baseline.column("tax_base").slice();
    taxBase[baseline.row("municipality", findPlace(country, "municipality", "Laxå"))]! *= 1.05;
    const changed = baseline.withInputs(new Map([["tax_base", taxBase]]));
    const workbook = opened(results.edited!);
    for (const id of ["mean_tax_capacity", "income_equalisation_pc", "regulating_item_pc", "total_pc"]) {
      const { sheet, line } = linesOf(workbook).find((each) => each.id === id)!;
      const value = changed.value(id, ownCode(changed, "laxa", id));
      expect(isSame(shown(workbook, sheet, line, 2), value), id).toBe(true);
    }
    expect(changed.value("mean_tax_capacity", "00")).not.toBe(baseline.value("mean_tax_capacity", "00"));
  });
});

/** Laxå's workbook with another tax base in the one cell that holds it. */
function withTaxBase(factor: number): Uint8Array {
  const workbook = opened(written.laxa!);
  const { sheet, line } = linesOf(workbook).find(({ id }) => id === "tax_base")!;
  const cell = workbook.Sheets[sheet]![utils.encode_cell({ r: line, c: 2 })];
  cell.v = Number(cell.v) * factor;
  return write(workbook, { type: "buffer", bookType: "xlsx" }) as Uint8Array;
}
