import { readFileSync } from "node:fs";
import { InputError } from "@barkraft/core";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { checkScheme, decisionsIn, schemeData, unpaidIn } from "../../src/index.ts";

const shipped = new URL("../../../../scenarios/reimbursement/covid-19-2020.yaml", import.meta.url);
const document = () => parse(readFileSync(shipped, "utf8"));

function problemsOf(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ place, code }) => `${place}: ${code}`);
    throw error;
  }
  return [];
}

test("the scheme of 2020 is read, written and read again as the same", () => {
  const scheme = checkScheme("covid", document());
  expect(scheme.rounds[0]).toMatchObject({ costsFrom: 20200201, deadline: 20200831, pot: 1e10 });
  expect(checkScheme("again", schemeData(scheme))).toEqual(scheme);
});

test("a text may be written once for all languages", () => {
  const scheme = checkScheme("own", { ...document(), title: "Skyfall 2021" });
  expect(scheme.title).toEqual({ sv: "Skyfall 2021", da: "Skyfall 2021", en: "Skyfall 2021" });
});

test("everything that is wrong with a scheme is said at once, with its place", () => {
  const { law: _, ...wrong } = document();
  wrong.rounds[0].deadline = "2020-02-30";
  wrong.rounds[1].pot = -1;
  wrong.topup = true;
  wrong.applicants = ["county"];
  expect(problemsOf(() => checkScheme("own", wrong))).toEqual([
    "own, topup: malformed_scheme",
    "own, law: malformed_scheme",
    "own, applicants.0: malformed_scheme",
    "own, rounds.0.deadline: malformed_scheme",
    "own, rounds.1.pot: malformed_scheme",
  ]);
  const twice = document();
  twice.rounds[1].id = "2020-1";
  twice.rounds[2].costs = { from: "2020-12-31", to: "2020-12-01" };
  expect(problemsOf(() => checkScheme("own", twice))).toEqual([
    "own, rounds: scheme_id_twice",
    "own, rounds.2.costs: scheme_days_order",
  ]);
  expect(problemsOf(() => checkScheme("own", []))).toEqual(["own: malformed_scheme"]);
});

test("decisions are read by their Swedish headings, in any order and under lines of text", () => {
  const rows = [
    ["Beslut den 1 oktober"],
    ["Skäl", "Godkänt, kr", "Mottagare", "Utförare", "Kostnadsslag"],
    ["Faktura saknas", "1 234,5", "0114", "Vård AB", "staff"],
    ["", "", "", "", ""],
    ["", 10.1, "0114", null, "staff"],
  ];
  expect(decisionsIn(rows, "beslut.xlsx")).toEqual([
    {
      receiver: "0114",
      provider: "Vård AB",
      category: "staff",
      approved: 123450,
      reason: "Faktura saknas",
      place: "beslut.xlsx, row 3",
    },
    {
      receiver: "0114",
      provider: "",
      category: "staff",
      approved: 1010,
      reason: "",
      place: "beslut.xlsx, row 5",
    },
  ]);
});

test("missing columns and amounts that are none are named", () => {
  expect(problemsOf(() => decisionsIn([["receiver", "provider"]], "d.csv"))).toEqual([
    "d.csv: missing_column",
    "d.csv: missing_column",
    "d.csv: missing_column",
  ]);
  const rows = [
    ["receiver", "provider", "unpaid"],
    ["0114", "", "1,234"],
    ["0115", "", "x"],
  ];
  expect(problemsOf(() => unpaidIn(rows, "p.csv"))).toEqual([
    "p.csv, row 2: not_an_amount",
    "p.csv, row 3: not_an_amount",
  ]);
});
