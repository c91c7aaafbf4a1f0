import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { barkraft } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "mistakes-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["equalise --municipality Öreboro", "Did you mean Örebro"],
  ["equalise --municipality 114", "Codes keep their leading zero: 0114 is Upplands Väsby."],
  ["equalise --municipality Laxå --level region", "Leave out --municipality to list every region."],
  ["equalise --level city", "expected one of municipality, region, county"],
  ["equalise --format cvs", "Did you mean csv"],
  ["equalise --lang svv", "Did you mean sv"],
  ["equalise --year 2019", "expected a year from 2020 to 2026"],
  ["equalise --year abc", "expected a year in four digits"],
  ["equalise --year 2024", "--set tax_base.scaling_factor_first=VALUE"],
  ["equalise --year 2023", "expected tax-base.csv with rows for equalisation_year 2023"],
  [
    "equalise --set income_equalisation.garantee_level=1",
    "a parameter such as income_equalisation.guarantee_level",
  ],
  ["equalise --set income_equalisation.guarantee_level=110", "Write 110 percent as 1.10 or 110%."],
  ["equalise --set income_equalisation.municipal_grant_rate.02=20", "for example 01"],
  ["equalise --set guarantee", "found no path and value"],
  ["equalise --reform missing.yaml", "missing.yaml: found no file"],
  ["equalise --data missing", "missing: found nothing, expected a folder with tables"],
  ["equalise --output missing/result.csv", "a folder that does not exist"],
  ["register --output packages", "packages: found a folder, expected a file you may write"],
  ["key list --format csv --manifest missing/m.json", "Check the path given to --manifest."],
  ["key list --output a.json --manifest ./a.json", "found the file that --output writes"],
  ["key list --output a.csv --manifest a.csv.manifest.json", "expected a file of its own"],
  ["reimburse round README.md --letters missing/l.json", "Check the path given to --letters."],
  ["equalise --reform docs", "docs: found a folder, expected a reform document in YAML"],
  [
    "invest --planned 1900=5 --planned 2021=-5",
    "planned 1900: found '1900', expected a year from 2020 to 2030",
  ],
  ["invest --mean 2016-2019-2020", "expected a year, or a first and a last year"],
  ["state-frame --deficit ,", "--deficit: found ','"],
  ["package show spring-2020 --amount =5", "found nothing, expected one of general-before"],
  ["key histogram --registrations=", "'': found no file"],
  ["invest --least 500", "a share from 0 to 2, or percent with its sign"],
  ["simulate Laxå --debt-limit -5", "--debt-limit: found '-5'"],
  ["plan --municipality Laxå", "expected it with plan need"],
  ["reimburse queue --arrivals 3 --hours 500", "For example --hours 120."],
  ["review --empty maximum-fee --format csv", "whose form is YAML"],
  ["package compare a b c d e f g h i", "found 9 packages, expected 1 to 8 packages"],
  ["equalise --fromat csv", "(Did you mean --format?)"],
  ["equalise Laxå", "too many arguments"],
  ["equalise --municipality", "argument missing"],
  ["eqalise", "(Did you mean equalise?)"],
  ["data chekc", "(Did you mean check?)"],
  ["serve --port 99999", "a whole number from 0 to 65535"],
  ["parameters --year 1999", "expected a year from 2020 to 2026"],
  ["register --year 1800", "expected a year from 1900 to 2999"],
  ["register --year 2050", "expected a year from 1997 to 2024"],
  ["register --show expiry --year 1950", "Choose a year of which the register has amounts or ends."],
  ["invest --mean 2010-2030", "expected years from 2000 to 2022, the first before the last"],
  ["invest --planned 2024=abc", "For example --planned 2022=150000000."],
  ["reimburse check . --round 2020-1", "something that is not a file"],
  ["compare --top many --set income_equalisation.guarantee_level=1", "a whole number from 0 to 400"],
])("%s: one clear sentence, exit code 1, nothing on standard output", async (command, message) => {
  const { code, out, error } = await barkraft(command);
  expect([code, out]).toEqual([1, ""]);
  expect(error).toContain(message);
  expect(error).not.toMatch(/\n +at /);
});

test("several mistakes are told together", async () => {
  const places = await barkraft("equalise --municipality Öreboro Lakså 114");
  expect(places.error.trimEnd().split("\n")).toHaveLength(3);
  const packages = await barkraft("package check missing.yaml gone.yaml");
  expect(packages.error.trimEnd().split("\n")).toHaveLength(2);
  const settings = await barkraft("equalise --set a --set b=c");
  expect(settings.error.trimEnd().split("\n")).toHaveLength(2);
});

describe("a reform document", () => {
  test.each([
    ["changes:\n  income_equalisation.guarantee_level: high\n", "line 2"],
    ["titel: Ett\n", "titel"],
    ["changes: [1\n", "expected YAML"],
    ["changes:\n  a: 1\n  a: 2\n", "expected YAML"],
    ["replace:\n  income_equalisation_pc: symetric\n", "expected one of 'symmetric'"],
    ["baseline: { country: dk, year: 2020 }\n", "baseline.country"],
  ])("%j is refused with its place", async (text, message) => {
    const file = join(folder, "reform.yaml");
    writeFileSync(file, text);
    const { code, error } = await barkraft(["equalise", "--reform", file]);
    expect(code).toBe(1);
    expect(error).toContain(message);
  });
});

test("Swedish and Danish mistakes hold no English", async () => {
  for (const [language, english] of [
    ["sv", / found | expected |Did you|Add /],
    ["da", / found | expected |Did you|Add /],
  ] as const) {
    for (const command of [
      "equalise --municipality Öreboro 114",
      "equalise --year 2024",
      "equalise --set income_equalisation.garantee_level=1",
      "equalise --fromat csv",
      "explain total_pc",
      "compare",
    ]) {
      expect((await barkraft(`${command} --lang ${language}`)).error).not.toMatch(english);
    }
  }
});

test("the language follows the computer, then English", async () => {
  const error = async (environment: Record<string, string>) =>
    (await barkraft("equalise --year abc", { environment })).error;
  expect(await error({ LANG: "sv_SE.UTF-8" })).toContain("väntade");
  expect(await error({ LANG: "sv_SE.UTF-8", LC_ALL: "da_DK.UTF-8" })).toContain("ventede");
  expect(await error({ LANG: "de_DE.UTF-8" })).toContain("expected");
});

describe("help", () => {
  test.each([
    ["", "Examples:"],
    ["--help --lang sv", "Exempel:"],
    ["equalise --help --lang da", "Eksempler:"],
    ["explain --help", "barkraft explain --list"],
    ["help compare", "barkraft compare --set"],
    ["data check --help", "barkraft data check --data my-tables"],
    ["serve --help", "127.0.0.1"],
  ])("%j is shown with examples, exit code 0", async (command, part) => {
    const { code, out } = await barkraft(command);
    expect(code).toBe(0);
    expect(out).toContain(part);
  });
});

describe("what looks right and is not", () => {
  test("a percent sign means the unit that the parameter has", async () => {
    const path = "income_equalisation.municipal_grant_rate.18";
    const same = await barkraft(`compare --set ${path}=19% --format json`);
    expect(JSON.parse(same.out)).toMatchObject({ item_alone: { winners: 0, losers: 0 } });
    const share = await barkraft(`compare --set ${path}=0.19 --lang en`);
    expect(share.code).toBe(1);
    expect(share.error).toContain("from 10 to 35");
  });

  test("a comparison of a reform that touches no item of the municipalities is refused", async () => {
    const { code, error } = await barkraft("compare --set regulating_item.regional=0 --lang en");
    expect(code).toBe(1);
    expect(error).toContain("changes neither income nor cost equalisation nor regulating item of 2020");
  });

  test("an ending that no format has is refused, and nothing is written", async () => {
    const { code, error } = await barkraft("equalise --output result.pdf --lang en");
    expect(code).toBe(1);
    expect(error).toContain("found the ending .pdf, expected one of .txt, .csv, .json, .xlsx");
  });
});
