import type { Parameter } from "@barkraft/core";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";

/** A mistake in a parameter file, with the line it is on. */
export interface FileMistake {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const labels = z.strictObject({ sv: z.string().min(1), da: z.string().min(1), en: z.string().min(1) });
const status = z.enum(["enacted", "derived", "estimated", "recalled", "assumed", "proposed", "forecast"]);
const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a date must be written YYYY-MM-DD")
  .refine(
    (text) => new Date(`${text}T00:00:00Z`).getUTCDate() === Number(text.slice(8)),
    "this day does not exist",
  );
const countyCodes = "01 03 04 05 06 07 08 09 10 12 13 14 17 18 19 20 21 22 23 24 25".split(" ");
const code = z
  .string()
  .regex(/^(\d{2}|\d{4})$/, "a code is two digits (county) or four (municipality) in quotation marks");
const pair = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low <= high, "the lower number comes first");

const dated = z.strictObject({
  value: z.union([z.number(), z.null(), z.record(code, z.number())]),
  elsewhere: z.number().optional(),
  status,
  status_by_code: z.record(code, status).optional(),
  reference: z.strictObject({ act: z.string().min(1), section: z.string().min(1) }),
  note: labels.optional(),
  interval: pair.optional(),
});

const file = z.strictObject({
  term: labels,
  description: labels,
  unit: z.string().min(1),
  level: z.enum(["nation", "county", "region", "municipality"]).default("nation"),
  range: pair,
  lasts: z.enum(["until changed", "one year"]).default("until changed"),
  when_unknown: z.enum(["refuse", "leave unknown"]).default("refuse"),
  values: z.record(day, dated),
});

/**
 * Reads one parameter file. `path` is relative to the parameters folder and becomes the id:
 * `income-equalisation/guarantee-level.yaml` is `income_equalisation.guarantee_level`.
 * Returns the declaration, or every mistake with its line.
 */
export function readParameter(
  path: string,
  text: string,
): { parameter: Parameter; mistakes?: undefined } | { parameter?: undefined; mistakes: FileMistake[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const mistakes: FileMistake[] = document.errors.map((error) => ({
    file: path,
    line: lineOf(error.pos[0]),
    message: error.message.split("\n")[0]!,
  }));
  mistakes.push(...unquotedCodes(document.contents, lineOf).map((found) => ({ file: path, ...found })));
  if (mistakes.length > 0) return { mistakes };

  const parsed = file.safeParse(document.toJS());
  if (!parsed.success) {
    return {
      mistakes: parsed.error.issues.map((issue) => ({
        file: path,
        line: lineAt(document, issue.path, lineOf),
        message: `${issue.path.join(".") || "file"}: ${issue.code === "invalid_key" ? issue.issues[0]?.message : issue.message}`,
      })),
    };
  }
  const declared = parsed.data;
  for (const [from, { value, interval, status_by_code, elsewhere }] of Object.entries(declared.values)) {
    const line = lineAt(document, ["values", from, "value"], lineOf);
    const wrong = (message: string) =>
      mistakes.push({ file: path, line, message: `values.${from}: ${message}` });
    if (typeof value === "number" && interval && (value < interval[0] || value > interval[1])) {
      wrong(`${value} lies outside its interval ${interval.join("–")}`);
    }
    if (value !== null && typeof value === "object") {
      if (declared.level === "nation") wrong("values by code need a level below the nation");
      const codes = Object.keys({ ...value, ...status_by_code });
      const isCode = (each: string) =>
        countyCodes.includes(each.slice(0, 2)) && each.length === (declared.level === "municipality" ? 4 : 2);
      const strange = codes.filter((each) => !isCode(each));
      const isComplete = declared.level === "municipality" || elsewhere !== undefined;
      const missing = isComplete ? [] : countyCodes.filter((each) => !(each in value));
      if (missing.length > 0) wrong(`counties without a value: ${missing.join(", ")}`);
      if (strange.length > 0) wrong(`not the code of a ${declared.level}: ${strange.join(", ")}`);
    }
    const named = typeof value === "number" ? [value] : value === null ? [] : Object.values(value);
    const numbers = elsewhere === undefined ? named : [...named, elsewhere];
    const [low, high] = declared.range;
    for (const number of numbers.filter((each) => each < low || each > high)) {
      wrong(`${number} is outside ${low}–${high}`);
    }
  }
  if (mistakes.length > 0) return { mistakes };
  return {
    parameter: {
      kind: "parameter",
      id: path
        .replace(/\.yaml$/, "")
        .replaceAll("/", ".")
        .replaceAll("-", "_"),
      label: declared.term,
      description: declared.description,
      unit: declared.unit,
      level: declared.level,
      range: declared.range,
      lasts: declared.lasts,
      whenUnknown: declared.when_unknown,
      values: Object.entries(declared.values)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([from, { value, elsewhere, status, status_by_code, reference, note, interval }]) => ({
          from,
          value,
          status,
          ...(elsewhere === undefined ? {} : { elsewhere }),
          ...(status_by_code ? { statusByCode: status_by_code } : {}),
          reference,
          ...(note ? { note } : {}),
          ...(interval ? { interval } : {}),
        })),
    },
  };
}

/** YAML reads an unquoted 0114 as the number 114 and a date as text or time: keys must be quoted text. */
function unquotedCodes(
  node: unknown,
  lineOf: (offset: number) => number,
): { line: number; message: string }[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const found = unquotedCodes(value, lineOf);
    if (isScalar(key) && typeof key.value !== "string") {
      const line = lineOf(key.range?.[0] ?? 0);
      found.unshift({ line, message: `the key ${key.source ?? key.value} must be in quotation marks` });
    }
    return found;
  });
}

function lineAt(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
  lineOf: (offset: number) => number,
): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return lineOf(node.range[0]);
  }
  return 1;
}
