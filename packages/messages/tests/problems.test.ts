import { expect, test } from "vitest";
import { problemIn } from "../src/problems.ts";

const problem = {
  place: "paket.xlsx, sheet Measures, row 3, column kind",
  found: '"gift"',
  expected: "one of grant, loan",
  advice: "Did you mean grant?",
};

test("a problem is told with its place in each language, and what the reader wrote stands as it is", () => {
  expect(problemIn("en", problem)).toBe(
    'paket.xlsx, sheet Measures, row 3, column kind: found "gift", expected one of grant, loan. Did you mean grant?',
  );
  expect(problemIn("sv", problem)).toMatch(/^paket\.xlsx, bladet Measures, rad 3, kolumn kind: fann "gift"/);
  expect(problemIn("da", problem)).toMatch(
    /^paket\.xlsx, arket Measures, række 3, kolonne kind: fandt "gift"/,
  );
});
