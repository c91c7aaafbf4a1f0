import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verify } from "../../src/report/export/verify.ts";
import { barkraft, rowsOf } from "../cli/support.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "barkraft-keys-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const amounts = (out: string) => rowsOf(out).map((row) => Number(row.amount_sek));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("two billion kronor, a fifth by how unemployment rose, add up and can be verified", async () => {
  const file = join(folder, "share.csv");
  await barkraft(
    `key share --pot 2e9 --key per-inhabitant=0.8,fast-variable=0.2 --format csv --output ${file}`,
  );
  const rows = rowsOf(await readFile(file, "utf8"));
  expect(rows).toHaveLength(290);
  expect(sum(rows.map((row) => Number(row.amount_sek)))).toBe(2e9);
  // 80 % of 2 bn over 10 379 295 inhabitants is 154.15 kr; Överkalix had no rise to speak of.
  expect(rows.find(({ name }) => name === "Överkalix")).toMatchObject({ amount_pc: "154.15" });
  expect((await verify(file, undefined)).differences).toEqual([]);
});

test("the split between municipalities and regions is 70 and 30 percent", async () => {
  const { out } = await barkraft("key share --pot 1e9 --key per-inhabitant-70-30 --format csv");
  const rows = rowsOf(out);
  const of = (kind: string) =>
    sum(rows.filter(({ receiver }) => receiver === kind).map((row) => Number(row.amount_sek)));
  expect(rows).toHaveLength(311);
  expect(of("municipality") + of("region")).toBe(1e9);
  expect(Math.abs(of("municipality") - 7e8)).toBeLessThan(200);
});

test("the refugee key names every number that is not known, and computes when they are given", async () => {
  const asked = "key share --pot 1e9 --key refugee-2017-2020 --year 2018";
  expect((await barkraft(asked)).error).toMatch(/'asylum_weight'[\s\S]*'received_weight'/);
  const weights = "--input asylum_weight=0.5 --input received_weight=0.5";
  expect((await barkraft(`${asked} ${weights}`)).error).toMatch(/asylum_seekers/);
  const file = join(folder, "persons.csv");
  const header = "code,asylum_seekers,asylum_seeking_minors,persons_received,minors_received";
  await writeFile(file, `${header}\n1860,10,10,0,0\n0114,10,0,5,5\n01,10,0,5,5\n`);
  const { out } = await barkraft(`${asked} ${weights} --columns ${file} --format csv`);
  const rows = rowsOf(out);
  expect(sum(amounts(out))).toBe(1e9);
  // In 2018 seven tenths go by persons, four fifths of them to municipalities, half by each variable:
  // Laxå has 20 of 30 asylum seekers with minors twice, and none of those received.
  const perInhabitant = Number(rows.find(({ code }) => code === "0120")!.amount_pc);
  const laxå = Number(rows.find(({ code }) => code === "1860")!.amount_sek);
  expect(laxå).toBeGreaterThan(7e8 * 0.8 * 0.5 * (2 / 3));
  expect(laxå).toBeLessThan(7e8 * 0.8 * 0.5 * (2 / 3) + perInhabitant * 6000);
});

test("the Employment Service's weeks make intervals that travel with the amounts", async () => {
  const file = join(folder, "made-up-registrations.csv");
  // Made up for the test in the layout of the export; not figures of the Employment Service.
  await writeFile(
    file,
    "Kommun;2019v10;2019v11;2020v10;2020v11\nLaxå;<5;6;10;12\n0114 Upplands Väsby;20;20;40;<5\n",
  );
  const options = `--registrations ${file} --weeks 10-11 --year 2020`;
  const { out } = await barkraft(`key share --pot 1e6 --key newly-registered ${options} --format json`);
  const { rows } = JSON.parse(out);
  const laxå = rows.find(({ code }: { code: string }) => code === "1860");
  expect(laxå.low_sek).toBeLessThan(laxå.amount_sek);
  expect(laxå.high_sek).toBeGreaterThan(laxå.amount_sek);
  expect(rows.find(({ code }: { code: string }) => code === "0115")).toMatchObject({
    amount_sek: null,
    missing: "newly_registered_before_pct",
    status: "unknown",
  });
  const spread = JSON.parse((await barkraft(`key histogram ${options} --format json`)).out);
  expect(spread.variable).toBe("registrations");
  expect(spread.rows.filter(({ points }: { points: number | null }) => points !== null)).toHaveLength(2);
});

test("the back-test says which key came nearest and what the fast variable was worth", async () => {
  const { out } = await barkraft("key backtest --later 2 --since year-before --format json");
  const found = JSON.parse(out);
  expect(found.years.map(({ year }: { year: number }) => year)).toEqual([
    2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020,
  ]);
  const meanOf = (key: string) =>
    found.keys.find((each: { key: string }) => each.key === key).mean.misallocated_pct;
  // By itself the stand-in does worse than the same per inhabitant; as a fifth of a mix it helps a little.
  expect(meanOf("fast-variable")).toBeGreaterThan(meanOf("per-inhabitant"));
  expect(found.search.best).toEqual([0.5, 0.3, 0.2]);
  expect(found.search.misallocated_held_back_pct).toBeGreaterThan(found.search.misallocated_pct);
  expect(found.search.misallocated_held_back_pct).toBeLessThan(meanOf("per-inhabitant"));
});

test("with registrations the back-test says which years they serve, and can be verified with the files", async () => {
  const names = rowsOf((await barkraft("key share --pot 1e6 --format csv")).out).map(({ code }) => code!);
  // Made up for the test: in both weeks of 2020 every municipality has more than in 2019, some twice as many.
  const lines = names.map((code, at) => `${code};20;20;${21 + (at % 20)};${at % 7 === 0 ? "<5" : 24}`);
  const file = join(folder, "made-up-weeks.csv");
  await writeFile(file, `Kommun;2019v10;2019v11;2020v10;2020v11\n${lines.join("\n")}\n`);
  const asked = `key backtest --since year-before --registrations ${file}`;
  const output = join(folder, "backtest.csv");
  await barkraft(`${asked} --weeks 10-11 --output ${output}`);
  const used = rowsOf(await readFile(output, "utf8")).filter(
    (row) => row.fast_variable === "newly_registered",
  );
  expect([...new Set(used.map(({ year }) => year))]).toEqual(["2020"]);
  expect((await verify(output, undefined)).differences).toEqual([]);
  const [own, plain] = await Promise.all(
    [`${asked} --weeks 10-11`, "key backtest --since year-before"].map(async (command) =>
      JSON.parse((await barkraft(`${command} --format json`)).out),
    ),
  );
  expect(own.registrations).toEqual({
    held: [2019, 2020],
    used: [{ year: 2020, municipalities: 290 }],
    few: [],
    weeks: [10, 11],
  });
  const of = (found: typeof own, year: number) => found.years.find((each: typeof own) => each.year === year);
  expect(of(own, 2019)).toEqual(of(plain, 2019));
  // The fast variable by itself and as half of a mix is another one in 2020; the other keys are the same.
  const changed = of(own, 2020).scores.filter(
    ({ key, misallocated_pct }: typeof own) =>
      misallocated_pct !==
      of(plain, 2020).scores.find((each: typeof own) => each.key === key).misallocated_pct,
  );
  expect(changed.map(({ key }: typeof own) => key)).toEqual([
    "fast-variable",
    "per-inhabitant=0.5,fast-variable=0.5",
    "equalised=0.5,fast-variable=0.5",
  ]);
  const { out } = await barkraft(`${asked} --weeks 10-12 --lang en`);
  expect(out).toMatch(/2020: the files have every week 10–12 of both years for 0 municipalities/);
  expect(out).toMatch(/stand-in in every year/);
  const twice = await barkraft(`${asked} --weeks 10-11 --registrations ${file}`);
  expect(twice.error).toMatch(/två gånger i vecka 10 2019|twice in week 10 of 2019/);
});

test("every shipped key is listed, and a key of one's own is read from its file", async () => {
  const { keys } = JSON.parse((await barkraft("key list --format json")).out);
  expect(keys.map(({ id }: { id: string }) => id)).toContain("refugee-2017-2020");
  const file = join(folder, "own.yaml");
  const label = "{ sv: Egen, da: Egen, en: Own }";
  const key = "{ kind: column, column: population_80_plus }";
  const rules = "{ floor: { per: receiver, amount: 1000000 } }";
  const between = `{ kind: between, parts: [{ receivers: municipality, share: 1, key: ${key} }] }`;
  await writeFile(
    file,
    `id: own\ntitle: ${label}\ndescription: ${label}\nsource: example\nkey: ${between}\nrules: ${rules}\n`,
  );
  const { out } = await barkraft(`key share --pot 1e9 --key ${file} --format csv`);
  expect(sum(amounts(out))).toBe(1e9);
  expect(Math.min(...amounts(out))).toBe(1_000_000);
});

test.each([
  ["key share", /--pot: found nothing/],
  ["key share --pot 1e9 --key per-inhabitnt", /Did you mean per-inhabitant/],
  ["key share --pot 1e9 --key per-inhabitant=0.5,equalised=0.4", /shares that add up to 0\.9/],
  ["key share --pot 1e9 --key per-inhabitant,equalised=0.4", /KEY=SHARE/],
  ["key share --pot 1e9 --cap-per-inhabitant 50", /caps that let \d+ SEK out, \d+ SEK less than the pot/],
  ["key share --pot 1e9 --floor-per-inhabitant 500", /SEK more than the pot/],
  ["key share --pot 1e9 --key refugee-2017-2020 --year 2016", /2017 or later/],
  ["key backtest --later 3", /from 1 to 2/],
  ["key backtest --key newly-registered", /'newly_registered_before_pct'/],
  ["key backtest --mix ,", /--mix: found 0 keys, expected 1 to 4 keys/],
  ["key share --pot 1e9 --input weight=1", /'weight', expected no value/],
  ["key histogram --year 1999", /year: found 1999, expected a year whose unemployment is known/],
  ["key backtest --weeks 10-12", /--weeks: found no --registrations/],
  ["key backtest --registrations no.csv", /no.csv: found no file/],
  ["key backtest --registrations README.md --weeks 12-10", /--weeks: found '12-10'/],
  ["key histogram --registrations no.csv", /found no file/],
])("%s is refused with what to do", async (command, message) => {
  const { error, code } = await barkraft(`${command} --lang en`);
  expect(error).toMatch(message);
  expect(code).toBe(1);
});
