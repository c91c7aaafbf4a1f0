import { InputError, type Problem } from "@barkraft/core";
import { problemIn } from "@barkraft/messages/problems";
import { expect, test } from "vitest";
import { isTranslatable } from "../../src/report/text/problem-text.ts";
import { parseReformDocument } from "../../src/services/reform-document/reform-document.ts";

const slips: readonly (readonly [what: string, text: string, line: number])[] = [
  ["a name twice", "title: a\ntitle: b\n", 2],
  ["two names on a line", "title: a: b\n", 1],
  ["a bracket left open", "changes: [1, 2\ntitle: b\n", 2],
  ["a quotation mark left open", 'title: "a\n', 2],
  ["an indentation of its own", "changes:\n  a: 1\n b: 2\n", 3],
  ["a tab", "changes:\n\ta: 1\n", 2],
  ["a character that YAML keeps for itself", "title: @a\n", 1],
  ["two documents", "title: a\n---\ntitle: b\n", 2],
  ["an unknown escape", 'title: "\\q"\n', 1],
  ["a value without a name", "- a\ntitle: b\n", 2],
];

async function problemsOf(text: string): Promise<readonly Problem[]> {
  const refusal = await parseReformDocument("reform.yaml", text).catch((error: unknown) => error);
  if (!(refusal instanceof InputError)) throw new Error("the text was not refused");
  return refusal.problems;
}

test.each(slips)("%s is told with its line and in words that have translations", async (_, text, line) => {
  const problems = await problemsOf(text);
  expect(problems[0]?.place).toBe(`reform.yaml, line ${line}`);
  for (const { found } of problems) expect(isTranslatable(found, "problem.found"), found).toBe(true);
});

test("an alias is refused", async () => {
  expect((await problemsOf("title: &a b\nauthor: *a\n"))[0]?.found).toBe("an alias (*name)");
});

test("a mistake in Swedish and in Danish", async () => {
  const [problem] = await problemsOf("title: a\ntitle: b\n");
  expect(problemIn("sv", problem!)).toBe(
    "reform.yaml, rad 2: fann samma namn två gånger, väntade YAML. Mappen scenarios har exempel.",
  );
  expect(problemIn("da", problem!)).toBe(
    "reform.yaml, linje 2: fandt det samme navn to gange, ventede YAML. Mappen scenarios har eksempler.",
  );
});
