import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError, nearestNames } from "@barkraft/core";
import { type ReimbursementScheme, schemeFromSheets } from "@barkraft/finance";
import {
  parseLesson,
  parsePots,
  parseScheme,
  type ShippedLesson,
  type ShippedPot,
} from "./scheme-document.ts";

const folder = fileURLToPath(new URL("../../../../../scenarios/reimbursement", import.meta.url));
/** Of a workbook; a text has a limit of its own. */
const mostBytes = 1_000_000;
const shippedSchemes = ["covid-19-2020"];

export const defaultScheme = shippedSchemes[0]!;

const read = async <Document>(file: string, parse: (name: string, text: string) => Promise<Document>) =>
  parse(file, await readFile(join(folder, file), "utf8"));

/** The schemes that come with the program. */
export function schemes(): Promise<readonly ReimbursementScheme[]> {
  return Promise.all(shippedSchemes.map((id) => read(`${id}.yaml`, parseScheme)));
}

/** The pots that come with the program. */
export function pots(): Promise<readonly ShippedPot[]> {
  return read("pots.yaml", parsePots);
}

/** What the reimbursement for refugees cost in work in 2016. */
export function lesson(): Promise<ShippedLesson> {
  return read("administration.yaml", parseLesson);
}

const isWorkbook = (file: string) => file.toLowerCase().endsWith(".xlsx");

/** Whether a scheme comes with the program or is a file. Throws an `InputError` for one that is neither. */
export async function requireScheme(asked: string): Promise<"shipped" | "file"> {
  if (shippedSchemes.includes(asked)) return "shipped";
  const found = await stat(asked).catch(() => undefined);
  if (!found?.isFile()) throw unknownScheme(asked);
  if (isWorkbook(asked) && found.size > mostBytes) throw tooLarge(asked, found.size);
  return "file";
}

/** A shipped scheme by its id, or one of the user's own from a file. Throws an `InputError` for one that is neither. */
export async function findScheme(asked: string): Promise<ReimbursementScheme> {
  if ((await requireScheme(asked)) === "shipped") return read(`${asked}.yaml`, parseScheme);
  const bytes = await readFile(asked);
  if (!isWorkbook(asked)) return parseScheme(asked, bytes.toString("utf8"));
  const { sheetsOf } = await import("../workbook-sheets.ts");
  return schemeFromSheets(asked, await sheetsOf(bytes, asked));
}

/** A round of a scheme; its first unless one is asked for. Throws an `InputError` for one that it does not have. */
export function findRound({ rounds }: ReimbursementScheme, asked: string = rounds[0]!.id) {
  const found = rounds.find(({ id }) => id === asked);
  if (found) return found;
  throw notFound(
    "unknown_round",
    "--round",
    asked,
    rounds.map(({ id }) => id),
  );
}

/** A shipped pot by its id. Throws an `InputError` for another. */
export async function findPot(asked: string): Promise<ShippedPot> {
  const known = await pots();
  const found = known.find(({ id }) => id === asked);
  if (found) return found;
  throw notFound(
    "unknown_pot",
    "--case",
    asked,
    known.map(({ id }) => id),
  );
}

function unknownScheme(asked: string): InputError {
  const expected = `one of ${shippedSchemes.join(", ")}, or a file in YAML or Excel`;
  return notFound("unknown_scheme", "scheme", asked, shippedSchemes, expected);
}

function tooLarge(place: string, size: number): InputError {
  return new InputError([
    {
      code: "scheme_too_large",
      place,
      found: `${size} bytes`,
      expected: `at most ${mostBytes} bytes`,
      advice: "A scheme holds only its rules and its rounds.",
    },
  ]);
}

function notFound(
  code: string,
  place: string,
  asked: string,
  known: readonly string[],
  expected = `one of ${known.join(", ")}`,
): InputError {
  const near = nearestNames(asked, known, 1);
  return new InputError([
    {
      code,
      place,
      found: `'${asked.slice(0, 60)}'`,
      expected,
      advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : "Choose one of them.",
    },
  ]);
}
