import { InputError, isWrittenNumber, readWrittenNumber } from "@barkraft/core";
import { type AdjustmentId, adjustments } from "@barkraft/sweden";
import { z } from "zod";
import { readYaml } from "../yaml-document.ts";

const largest = 1e13;
const kronor = z.number().min(-largest).max(largest);
const amount = z.number().min(0).max(largest);
const year = z.int().min(1900).max(2999);
const text = z.string().min(1).max(500);

const adjustmentFields = Object.fromEntries(
  adjustments.map(({ id, label }) => [id, amount.optional().meta({ description: `${label.en}, SEK.` })]),
) as Record<AdjustmentId, z.ZodOptional<z.ZodNumber>>;

/** One year's accounts as a file or a request gives them, SEK. */
export const documentYearSchema = z.strictObject({
  year,
  result: kronor.optional().meta({ description: "Result of the year, SEK; the only amount with a sign." }),
  taxes_and_grants: amount
    .optional()
    .meta({ description: "Taxes, general grants and equalisation together, SEK." }),
  negative_equity: z
    .boolean()
    .optional()
    .meta({ description: "Whether equity is negative with pension obligations outside the balance sheet." }),
  ...adjustmentFields,
  reserve_transfer: z
    .union([amount, z.literal("largest")])
    .optional()
    .meta({ description: "Set aside to the year's reserve, SEK, or as much as the law lets." }),
  income_evening_reserve_use: amount.optional(),
  result_reserve_use: amount.optional(),
  waived: text
    .optional()
    .meta({ description: "The exceptional reasons for which the council waives the year's deficit." }),
  waived_amount: amount
    .optional()
    .meta({ description: "How much of it, SEK; all unless said. Only together with `waived`." }),
});

/** Accounts of several years and what the first opens with, SEK. */
export const balanceDocumentSchema = z.strictObject({
  municipality: z.string().min(1).max(60).optional(),
  opening: z
    .strictObject({
      income_evening_reserve: amount.optional(),
      result_reserve: amount.optional(),
      deficits: z.array(z.strictObject({ year, amount })).max(20).optional(),
    })
    .optional(),
  years: z.array(documentYearSchema).max(100),
});

export type DocumentYear = z.infer<typeof documentYearSchema>;
export type BalanceDocument = z.infer<typeof balanceDocumentSchema>;

const maximumBytes = 100_000;

/** Reads a statement: YAML, or CSV with one row a year and the fields of a year as columns. */
export async function parseBalanceDocument(name: string, content: string): Promise<BalanceDocument> {
  if (Buffer.byteLength(content) > maximumBytes) {
    throw new InputError([
      {
        code: "statement_too_large",
        place: name,
        found: `${Buffer.byteLength(content)} bytes`,
        expected: `at most ${maximumBytes} bytes`,
        advice: "A statement holds one row for each year.",
      },
    ]);
  }
  const data = name.toLowerCase().endsWith(".csv")
    ? await readRows(name, content)
    : (await readYaml(name, content, "The documentation of the command line has an example.")).data;
  return checkBalanceDocument(name, data);
}

async function readRows(name: string, content: string): Promise<unknown> {
  const { dsvFormat } = await import("d3-dsv");
  const plain = content.replace(/^\ufeff/, "");
  const header = plain.split(/\r?\n/, 1)[0]!;
  const rows = dsvFormat(header.includes(";") ? ";" : ",").parse(plain);
  if (rows.columns.length > 0 && !rows.columns.includes("year")) {
    throw new InputError([
      {
        code: "malformed_statement",
        place: name,
        found: "no column 'year'",
        expected: "a first row with the names of the columns",
        advice: `Columns are ${Object.keys(documentYearSchema.shape).join(", ")}.`,
      },
    ]);
  }
  return {
    years: rows
      .filter((row) => Object.values(row).some((cell) => cell?.trim()))
      .map((row) =>
        Object.fromEntries(Object.entries(row).flatMap(([column, cell]) => cellOf(column, cell ?? ""))),
      ),
  };
}

function cellOf(column: string, written: string): [string, unknown][] {
  const cell = written.trim();
  if (cell === "") return [];
  if (column === "waived") return [[column, cell]];
  if (cell === "true" || cell === "false") return [[column, cell === "true"]];
  const digits = cell.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(\D|$))/g, "");
  return [[column, isWrittenNumber(digits) ? readWrittenNumber(digits, "SEK") : cell]];
}

/** Checks a statement given as data. Throws an `InputError` with everything in it that is wrong. */
export function checkBalanceDocument(name: string, data: unknown): BalanceDocument {
  const parsed = balanceDocumentSchema.safeParse(data);
  if (parsed.success) {
    requireSense(name, parsed.data);
    return parsed.data;
  }
  throw new InputError(
    parsed.error.issues.map((issue) => {
      const unknown = issue.code === "unrecognized_keys" ? issue.keys : [];
      const path = [...issue.path, ...(unknown.length === 1 ? unknown : [])].join(".");
      return {
        code: "malformed_statement",
        place: path ? `${name}, ${path}` : name,
        found: unknown.length > 0 ? unknown.map((key) => `'${key}'`).join(", ") : valueAt(data, issue.path),
        expected: unknown.length > 0 ? "the fields of a statement" : expectedAt(issue.path),
        advice: `Fields of a year are ${Object.keys(documentYearSchema.shape).join(", ")}.`,
      };
    }),
  );
}

/** Throws an `InputError` for a year that is there twice, and for an amount waived without a reason. */
export function requireSense(name: string, { years }: BalanceDocument): void {
  const twice = years.filter(
    (each, position) => years.findIndex((other) => other.year === each.year) < position,
  );
  const unreasoned = years.filter(
    ({ waived, waived_amount }) => waived === undefined && waived_amount !== undefined,
  );
  const problems = [
    ...twice.map((each) => ({
      code: "year_twice",
      place: `${name}, years`,
      found: `${each.year} twice`,
      expected: "each year once",
      advice: "Put everything about a year in one entry.",
    })),
    ...unreasoned.map((each) => ({
      code: "no_reason",
      place: `${name}, ${each.year}, waived`,
      found: "nothing",
      expected: "the exceptional reasons, because an amount is waived",
      advice: "Only a deficit of the year can be waived.",
    })),
  ];
  if (problems.length > 0) throw new InputError(problems);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key],
    data,
  );
  return (JSON.stringify(value) ?? "nothing").slice(0, 100);
}

function expectedAt(path: readonly PropertyKey[]): string {
  const field = path.at(-1);
  if (path.length === 0) return "municipality, opening and years";
  if (field === "year") return "a year in four digits";
  if (field === "negative_equity") return "true or false";
  if (field === "waived" || field === "municipality") return "a text";
  if (field === "years" || field === "deficits") return "a list";
  if (field === "reserve_transfer") return "an amount in kronor without a sign, or largest";
  if (field === "result") return "an amount in kronor";
  return typeof field === "number" || field === "opening"
    ? "fields with values"
    : "an amount in kronor without a sign";
}
