import { InputError } from "@barkraft/core";
import {
  type AdministrationLesson,
  checkScheme,
  type PotQuestion,
  type ReimbursementScheme,
} from "@barkraft/finance";
import { z } from "zod";
import { readYaml } from "../yaml-document.ts";

const largest = 1e13;
const sek = z.number().min(0).max(largest);
const id = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,59}$/);
const text = z.strictObject({
  sv: z.string().min(1).max(1000),
  da: z.string().min(1).max(1000),
  en: z.string().min(1).max(1000),
});
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const range = z
  .strictObject({ low: sek, middle: sek, high: sek })
  .refine(({ low, middle, high }) => low <= middle && middle <= high);

const potsSchema = z.strictObject({
  pots: z.array(
    z.strictObject({
      id,
      title: text,
      start: month,
      pot: sek,
      per_month: range,
      growth: z.number().min(-1).max(1),
      source: z.string().min(1).max(1000),
    }),
  ),
});

const lessonSchema = z.strictObject({
  id,
  title: text,
  state_staff: z.number().positive(),
  local_staff: z.number().min(0),
  wages: sek,
  year: z.int(),
  source: z.string().min(1).max(1000),
});

type Text = z.infer<typeof text>;

/** A pot that ships with the program: what is known of what it is used up by. */
export interface ShippedPot extends Pick<PotQuestion, "pot" | "perMonth" | "growth" | "start"> {
  readonly id: string;
  readonly title: Text;
  readonly source: string;
}

/** What an earlier scheme cost in work, with where that stands. */
export interface ShippedLesson extends AdministrationLesson {
  readonly title: Text;
  readonly year: number;
  readonly source: string;
}

const maximumBytes = 100_000;

/** Reads a scheme. Throws an `InputError` with everything in it that is wrong; `name` is how the file is called. */
export async function parseScheme(name: string, content: string): Promise<ReimbursementScheme> {
  return checkScheme(name, await plainYaml(name, content));
}

/** Reads the shipped pots. Throws an `InputError` with everything that is wrong in the document. */
export async function parsePots(name: string, content: string): Promise<readonly ShippedPot[]> {
  const { pots } = await parsed(name, content, potsSchema);
  return pots.map(({ per_month: perMonth, ...rest }) => ({ ...rest, perMonth }));
}

/** Reads what an earlier scheme cost in work. Throws an `InputError` with everything that is wrong. */
export async function parseLesson(name: string, content: string): Promise<ShippedLesson> {
  const {
    state_staff: stateStaff,
    local_staff: localStaff,
    id: _,
    ...rest
  } = await parsed(name, content, lessonSchema);
  return { ...rest, stateStaff, localStaff };
}

async function plainYaml(name: string, content: string): Promise<unknown> {
  if (Buffer.byteLength(content) > maximumBytes)
    throw wrong(name, `${Buffer.byteLength(content)} bytes`, `at most ${maximumBytes} bytes`);
  return (await readYaml(name, content, "The folder scenarios/reimbursement has examples.")).data;
}

async function parsed<Schema extends z.ZodType>(
  name: string,
  content: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const checked = schema.safeParse(await plainYaml(name, content));
  if (checked.success) return checked.data;
  throw new InputError(
    checked.error.issues.slice(0, 30).map((issue) => {
      const unknown = issue.code === "unrecognized_keys" ? issue.keys : [];
      const path = [...issue.path, ...unknown].join(".");
      return {
        code: "malformed_scheme",
        place: path ? `${name}, ${path}` : name,
        found: unknown.length > 0 ? "a field that no scheme has" : "nothing, or a value of another kind",
        expected: "the fields of a reimbursement scheme",
        advice: "The folder scenarios/reimbursement has examples.",
      };
    }),
  );
}

function wrong(place: string, found: string, expected: string): InputError {
  return new InputError([
    {
      code: "malformed_scheme",
      place,
      found,
      expected,
      advice: "The folder scenarios/reimbursement has examples.",
    },
  ]);
}
