import { compileReform, InputError, languages, type Reform } from "@barkraft/core";
import { createTranslator } from "@barkraft/messages/workbench";
import { sweden } from "@barkraft/sweden";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { problemText } from "../../src/report/text/problem-text.ts";
import { type Country, loadCountry, parseReformDocument, reformOf } from "../../src/services/index.ts";
import { barkraft } from "../cli/support.ts";

let country: Country;
beforeAll(async () => {
  country = await loadCountry();
});

const refused = async (reform: Reform, year = 2020): Promise<InputError> => {
  try {
    country.evaluate(year, reform);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("the reform was taken");
};

describe("a reform is refused, with what to do", () => {
  test.each<[string, Reform, string]>([
    [
      "one county twice, under two spellings",
      {
        changes: {
          "income_equalisation.municipal_grant_rate": { "18": 19.5 },
          "income_equalisation.municipal_grant_rate.18": 19.6,
        },
      },
      "found two changes, one of them under 'income_equalisation.municipal_grant_rate', expected one change of each number",
    ],
    [
      "a day before the law",
      { changes: { "income_equalisation.guarantee_level": { "1990-01-01": 1.1 } } },
      "found '1990-01-01', expected a day from 2020-01-01 to 2026-12-31",
    ],
    [
      "a day long after the law",
      { changes: { "income_equalisation.guarantee_level": { "2020-01-01": 1.1, "2999-01-01": 1.2 } } },
      "found '2999-01-01'",
    ],
    [
      "a share of 19.05 percent where percent are asked for",
      { changes: { "income_equalisation.municipal_grant_rate": 0.1905 } },
      "Give the value in percent. Probably 19.05 was meant.",
    ],
    [
      "percent where a share is asked for",
      { changes: { "income_equalisation.guarantee_level": 110 } },
      "Probably 1.1 was meant.",
    ],
    [
      "a swapped unit within the bounds",
      { changes: { "income_equalisation.guarantee_level": 0.0115 } },
      "expected a number in share, where the law says 1.15. Probably 1.15 was meant. Write 1.15% if not.",
    ],
  ])("%s", async (_, reform, sentence) => {
    const error = await refused(reform);
    expect(error.message).toContain(sentence);
    for (const language of languages) {
      const words = problemText(error, { language, translate: createTranslator(language) });
      expect(words).not.toBe("");
      if (language !== "en") expect(words).not.toMatch(/\b(expected|found|Probably|Leave)\b/);
    }
  });

  test("what is written with a percent sign is taken at its word", () => {
    const reform = { changes: { "income_equalisation.guarantee_level": "1.15%" } };
    const { reformed } = country.evaluate(2020, reform);
    expect(reformed?.value("income_equalisation.guarantee_level", "00")).toBeCloseTo(0.0115, 12);
  });

  test("the same path twice in one file, and twice on the command line", async () => {
    const text =
      "changes:\n  income_equalisation.guarantee_level: 1.1\n  income_equalisation.guarantee_level: 1.2\n";
    await expect(parseReformDocument("twice.yaml", text)).rejects.toThrow(/line 3/);
    const { code, error } = await barkraft(
      "compare --set income_equalisation.guarantee_level=1.1 --set income_equalisation.guarantee_level=1.2",
    );
    expect(code).toBe(1);
    expect(error).toContain("two values for one path");
  });
});

const paths = sweden.declaration.parameters.map(({ id }) => id);
const scalar = fc.oneof(
  fc.double(),
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom(1.1, 19.5, "110%", "1,10", "", "ten", "1e9", null, true, ".nan", "∞"),
  fc.string({ maxLength: 8 }),
);
const path = fc.oneof(
  fc.constantFrom(...paths),
  fc
    .tuple(fc.constantFrom(...paths), fc.constantFrom("01", "18", "99", "__proto__", ""))
    .map((words) => words.join(".")),
  fc.string({ maxLength: 20 }),
);
const change = fc.oneof(
  scalar,
  fc.dictionary(fc.constantFrom("01", "18", "2020-01-01", "2020-02-30", "1850-01-01", "x"), scalar, {
    maxKeys: 3,
  }),
);
const document = fc.record(
  {
    title: fc.oneof(fc.string(), fc.integer()),
    author: fc.string(),
    description: fc.string(),
    baseline: fc.oneof(
      fc.record({ country: fc.constantFrom("se", "dk"), year: fc.integer({ min: 1990, max: 2100 }) }),
      scalar,
    ),
    changes: fc.oneof(fc.dictionary(path, change, { maxKeys: 4 }), scalar),
    replace: fc.oneof(
      fc.dictionary(
        fc.constantFrom("income_equalisation_pc", "total_pc", "x"),
        fc.constantFrom("symmetric", "y"),
        {
          maxKeys: 2,
        },
      ),
      scalar,
    ),
    solver: scalar,
  },
  { requiredKeys: [] },
);

/** Reads and applies a text as a reform: whether it was taken. Throws what is not a user's mistake. */
async function applied(text: string): Promise<boolean> {
  const before = country.baseline(2020).column("income_equalisation_pc").slice();
  try {
    const read = await parseReformDocument("fuzz.yaml", text);
    const { reformed } = country.evaluate(2020, reformOf(read));
    if (reformed) {
      const again = country.baseline(2020).under(compileReform(sweden, 2020, country.places, reformOf(read)));
      expect([...again.column("income_equalisation_pc")]).toEqual([
        ...reformed.column("income_equalisation_pc"),
      ]);
    }
    return true;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const problem of error.problems) {
      for (const part of [problem.code, problem.place, problem.found, problem.expected, problem.advice]) {
        expect(part).not.toBe("");
      }
    }
    return false;
  } finally {
    expect([...country.baseline(2020).column("income_equalisation_pc")]).toEqual([...before]);
  }
}

describe("whatever a document holds, it is taken whole or refused whole", () => {
  test("a path without a name", async () => {
    expect(await applied(JSON.stringify({ changes: { "": {} } }))).toBe(false);
  });

  test("random documents", async () => {
    await fc.assert(
      fc.asyncProperty(document, async (data) => {
        await applied(JSON.stringify(data));
      }),
      { numRuns: 300 },
    );
  });

  test("good documents with a few characters changed", async () => {
    const good =
      "title: Two things\nauthor: A\nbaseline: { country: se, year: 2020 }\nchanges:\n  income_equalisation.guarantee_level: 1.10\n  income_equalisation.municipal_grant_rate.18: 19.50\n  income_equalisation.fee_degree: { 2020-01-01: 0.9 }\nreplace:\n  income_equalisation_pc: symmetric\n";
    expect(await applied(good)).toBe(true);
    const edit = fc.record({
      at: fc.nat(good.length),
      cut: fc.nat(6),
      put: fc.oneof(
        fc.string({ maxLength: 4 }),
        fc.constantFrom("\n", ": ", "{", "&a ", "*a", "- ", "!!js ", "'", "\0", "%", "~"),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const text = edits.reduce((t, { at, cut, put }) => t.slice(0, at) + put + t.slice(at + cut), good);
        await applied(text);
      }),
      { numRuns: 500 },
    );
  });
});
