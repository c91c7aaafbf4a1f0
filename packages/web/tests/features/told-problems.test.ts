import { InputError } from "@barkraft/core";
import { expect, test } from "vitest";
import { isMissingScript, toldProblems } from "../../src/features/site/told-problems.ts";
import { ServerProblem } from "../../src/figures/server.ts";

const problems = [
  {
    code: "a",
    place: "shocks: wages",
    found: '"x"',
    expected: "a share between -1 and 1",
    advice: "Write 0.5.",
  },
  {
    code: "b",
    place: "seed",
    found: "1.5",
    expected: "a whole number",
    advice: "Leave the rest out. Or not.",
  },
];
const mistake = new InputError(problems);

test("what was told as problems is told so by each that throws it", () => {
  expect(toldProblems(mistake)).toEqual(problems);
  expect(toldProblems(problems)).toEqual(problems);
  expect(toldProblems(new ServerProblem("no", { problems }))).toEqual(problems);
});

test("a failure of the program is no problem of the reader's", () => {
  for (const failure of ["no ground was sent", `${mistake.message}\nat line 3`, new Error("x"), undefined]) {
    expect(toldProblems(failure)).toEqual([]);
  }
});

test("a script that did not come is known in the words of each browser", () => {
  for (const words of [
    "Failed to fetch dynamically imported module: http://localhost/assets/GrantPage.js",
    "error loading dynamically imported module: http://localhost/assets/GrantPage.js",
    "Importing a module script failed.",
  ]) {
    expect(isMissingScript(new TypeError(words))).toBe(true);
  }
  expect(isMissingScript(new TypeError("x is not a function"))).toBe(false);
});
