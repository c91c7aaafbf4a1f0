import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { schemeSheets } from "@barkraft/finance";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findScheme } from "../../src/services/reimbursement/library.ts";
import { barkraft, rowsOf } from "../cli/support.ts";

let folder: string;
const path = (name: string) => join(folder, name);

const heading = "receiver;provider;category;period_from;period_to;amount;received";
const lines = [
  heading,
  "0114;Vård AB;staff;2020-03-01;2020-03-31;1 500 000,50;2020-08-15",
  "0114;;equipment;2020-03-01;2020-03-31;500000;2020-08-15",
  "01;;staff;2020-03-01;2020-06-30;2000000,00;2020-08-15",
  "114;x;staff;2020-02-31;2020-03-31;1,234;2020-08-15",
].join("\n");

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "barkraft-"));
  writeFileSync(path("claims.csv"), lines);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the rounds of 2020 come out as published: 91.4 percent, then 8.5 bn of which 0.94 bn tops up", async () => {
  const { out } = await barkraft("reimburse scheme --format json");
  const [first, second, third] = JSON.parse(out).rounds;
  expect(first.by_the_rules.share.toFixed(3)).toBe("0.914");
  expect(first.by_the_rules.paid).toBe(first.published.paid);
  expect(second.by_the_rules).toEqual({ paid: 8.5e9, topped_up: 0.94e9, unpaid: 0, share: 1 });
  expect(second.by_the_rules.paid).toBe(second.published.paid);
  expect(third.by_the_rules.paid).toBeNull();
});

test("a short round is paid to the öre, the next tops it up, and the same files give the same bytes", async () => {
  const command = `reimburse round ${path("claims.csv")} --pot 3e6 --format csv --output ${path("first.csv")}`;
  const { code } = await barkraft(`${command} --letters ${path("letters.json")}`);
  expect(code).toBe(0);
  const bytes = readFileSync(path("first.csv"), "utf8");
  const rows = rowsOf(bytes);
  expect(rows.map(({ receiver, provider, paid }) => [receiver, provider, paid])).toEqual([
    ["01", "", "1499999.81"],
    ["0114", "", "374999.95"],
    ["0114", "Vård AB", "1125000.24"],
  ]);
  await barkraft(command);
  expect(readFileSync(path("first.csv"), "utf8")).toBe(bytes);
  const { letters, files } = JSON.parse(readFileSync(path("letters.json"), "utf8"));
  expect(files.map(({ file }: { file: string }) => file)).toEqual(["claims.csv"]);
  expect(letters.map(({ receiver }: { receiver: string }) => receiver)).toEqual(["01", "0114"]);
  expect(letters[1].text.sv.join(" ")).toMatch(
    /Upplands Väsby.*75,00 procent.*Att föra vidare till Vård AB: 1\D125\D000,24/,
  );

  writeFileSync(path("second-claims.csv"), `${heading}\n01;;staff;2020-09-01;2020-09-30;100;2020-11-01\n`);
  const second = await barkraft(
    `reimburse round ${path("second-claims.csv")} --round 2020-2 --earlier ${path("first.csv")} --format json`,
  );
  expect(JSON.parse(second.out).totals).toEqual({
    claimed: 100,
    approved: 100,
    carried: 1000000.5,
    paid: 1000100.5,
    topped_up: 1000000.5,
    unpaid: 0,
  });
});

test("nothing is written when one of the files cannot be, or would take the place of the claims", async () => {
  const before = readFileSync(path("claims.csv"), "utf8");
  const [claims, paid] = [path("claims.csv"), path("not-paid.csv")];
  const own = await barkraft(`reimburse round ${claims} --output ${claims} --lang en`);
  expect([own.code, own.error]).toEqual([1, expect.stringContaining("a file that the answer is made of")]);
  expect(readFileSync(path("claims.csv"), "utf8")).toBe(before);
  const letters = await barkraft(`reimburse round ${claims} --output ${paid} --letters ${folder} --lang sv`);
  expect([letters.code, letters.error]).toEqual([1, expect.stringContaining("fann en mapp, väntade")]);
  expect(existsSync(paid)).toBe(false);
});

test("a check names every fault with its line, and says so with its exit code", async () => {
  const { code, out } = await barkraft(`reimburse check ${path("claims.csv")} --lang sv`);
  const workbook = await barkraft(`reimburse check ${path("claims.csv")} --output ${path("faults.xlsx")}`);
  expect([workbook.code, (await barkraft(`verify ${path("faults.xlsx")}`)).code]).toEqual([1, 0]);
  expect(code).toBe(1);
  expect(out).toMatch(/4 rader, 1 går inte att läsa/);
  expect(out).toMatch(/5 {2}receiver .*114 .*inledande nollan/);
});

test("a scheme comes from a workbook as from a text", async () => {
  const { writeXlsx } = await import("hucre/xlsx");
  const sheets = schemeSheets(await findScheme("covid-19-2020")).map(({ name, columns, rows }) => ({
    name,
    rows: [[...columns], ...rows.map((row) => [...row])],
  }));
  writeFileSync(path("scheme.xlsx"), await writeXlsx({ sheets }));
  const own = await barkraft(`reimburse scheme ${path("scheme.xlsx")} --format csv`);
  const shipped = await barkraft("reimburse scheme --format csv");
  expect([own.code, own.out]).toEqual([0, shipped.out]);
});

test("a workbook gives what the CSV file gives, and its round is a workbook too", async () => {
  const { writeXlsx } = await import("hucre/xlsx");
  const data = [
    heading.split(";"),
    [
      "0114",
      "Vård AB",
      "staff",
      new Date(Date.UTC(2020, 2, 1)),
      new Date(Date.UTC(2020, 2, 31)),
      1500000.5,
      "2020-08-15",
    ],
    ["0114", "", "equipment", "2020-03-01", "2020-03-31", 500000, "2020-08-15"],
  ];
  writeFileSync(path("claims.xlsx"), await writeXlsx({ sheets: [{ name: "Blad1", rows: data }] }));
  const { out, error } = await barkraft(`reimburse round ${path("claims.xlsx")} --format json`);
  expect(error).toBe("");
  expect(JSON.parse(out)).toMatchObject({ broken: 0, totals: { claimed: 2000000.5, paid: 2000000.5 } });
  const { code, bytes } = await barkraft(`reimburse round ${path("claims.xlsx")} --format xlsx`);
  expect([code, bytes.subarray(0, 2).toString()]).toEqual([0, "PK"]);
});

test("an old Excel's letters are read when they are named, and are a fault when they are not", async () => {
  const bytes = Buffer.from(lines.replaceAll("Vård", "V\u00e5rd"), "latin1");
  writeFileSync(path("ansi.csv"), bytes);
  const asUtf8 = JSON.parse((await barkraft(`reimburse check ${path("ansi.csv")} --format json`)).out);
  expect(asUtf8.fault_counts.encoding).toBe(1);
  const named = await barkraft(`reimburse round ${path("ansi.csv")} --encoding windows-1252 --format csv`);
  expect(named.out).toMatch(/0114,Upplands Väsby,Vård AB,1500000.5/);
});

test("decisions lower what is approved; wrong ones are refused together, in the language asked for", async () => {
  const row = "0114,Vård AB,staff";
  writeFileSync(
    path("decisions.csv"),
    `receiver,provider,category,approved,reason\n${row},1000000,Faktura saknas\n`,
  );
  const { out } = await barkraft(
    `reimburse round ${path("claims.csv")} --decisions ${path("decisions.csv")} --format json`,
  );
  expect(JSON.parse(out).totals.approved).toBe(3500000);
  writeFileSync(
    path("wrong.csv"),
    `receiver,provider,category,approved,reason\n${row},9e9,\n01,x,staff,abc,\n`,
  );
  const wrong = await barkraft(
    `reimburse round ${path("claims.csv")} --decisions ${path("wrong.csv")} --lang sv`,
  );
  expect(wrong.code).toBe(1);
  expect(wrong.error).toMatch(/wrong\.csv, .*2.*'9e9'.*belopp i kronor.*\n.*'abc'/);
});

test("a round is verified from its files, and not when one of them is another or gone", async () => {
  const decisions =
    "mottagare;utförare;kategori;godkänt;skäl\n0114;Vård AB;staff;1000000,50;Faktura saknas\n";
  writeFileSync(path("beslut.csv"), decisions);
  for (const ending of ["csv", "json", "xlsx"]) {
    const output = path(`round.${ending}`);
    const command = `reimburse round ${path("claims.csv")} --decisions ${path("beslut.csv")} --output ${output}`;
    expect((await barkraft(command)).code).toBe(0);
    expect((await barkraft(`verify ${output}`)).code).toBe(0);
  }
  const letters = path("brev.json");
  const files = `${path("claims.csv")} --decisions ${path("beslut.csv")}`;
  await barkraft(`reimburse round ${files} --format csv --output ${path("again.csv")} --letters ${letters}`);
  expect((await barkraft(`verify ${letters}`)).code).toBe(0);
  const written = readFileSync(letters, "utf8");
  writeFileSync(letters, written.replace("Faktura saknas", "Faktura finns"));
  const falsified = await barkraft(`verify ${letters}`);
  expect([falsified.code, falsified.out]).toEqual([1, expect.stringMatching(/Faktura finns/)]);
  writeFileSync(letters, written);

  const rows = readFileSync(path("round.csv"), "utf8");
  writeFileSync(path("round.csv"), rows.replace("1000000.5", "1000000.6"));
  const changed = await barkraft(`verify ${path("round.csv")}`);
  expect([changed.code, changed.out]).toEqual([1, expect.stringMatching(/1000000\.6/)]);
  writeFileSync(path("beslut.csv"), decisions.replace("50", "51"));
  const other = await barkraft(`verify ${path("round.json")} --lang sv`);
  expect([other.code, other.error]).toEqual([1, expect.stringMatching(/beslut\.csv.*annat än när svaret/)]);
  expect((await barkraft(`verify ${letters}`)).code).toBe(1);
  rmSync(path("beslut.csv"));
  expect((await barkraft(`verify ${path("round.xlsx")}`)).error).toMatch(/beslut\.csv: found no file/);
});

test("a scheme of one's own decides the round, and is among the files that verify it", async () => {
  const shipped = new URL("../../../../scenarios/reimbursement/covid-19-2020.yaml", import.meta.url);
  const own = readFileSync(shipped, "utf8").replaceAll('"2020-08-31"', '"2020-08-14"');
  writeFileSync(path("own.yaml"), own);
  const output = path("own.json");
  await barkraft(`reimburse round ${path("claims.csv")} --scheme ${path("own.yaml")} --output ${output}`);
  expect(JSON.parse(readFileSync(output, "utf8"))).toMatchObject({ fault_counts: { received_late: 3 } });
  expect((await barkraft(`verify ${output}`)).code).toBe(0);
});

test("what is not reported or not used as intended is paid back, from an Excel list of payments", async () => {
  await barkraft(`reimburse round ${path("claims.csv")} --lang sv --output ${path("payments.xlsx")}`);
  writeFileSync(
    path("reports.csv"),
    "mottagare;utförare;redovisat\n0114;Vård AB;1 000 000,00\n0114;;500000\n",
  );
  const output = path("repay.csv");
  await barkraft(
    `reimburse repay ${path("payments.xlsx")} --reports ${path("reports.csv")} --output ${output}`,
  );
  expect(
    rowsOf(readFileSync(output, "utf8")).map(({ receiver, provider, repay }) => [receiver, provider, repay]),
  ).toEqual([
    ["01", "", "2000000"],
    ["0114", "", "0"],
    ["0114", "Vård AB", "500000.5"],
  ]);
  expect((await barkraft(`verify ${output}`)).code).toBe(0);
});

test("a forecast and a queue are written with what they rest on, and verified", async () => {
  const { code } = await barkraft(
    `reimburse forecast --case public-transport-2020 --format json --output ${path("pot.json")}`,
  );
  expect(code).toBe(0);
  expect(JSON.parse(readFileSync(path("pot.json"), "utf8"))).toMatchObject({ gone_on: "2020-06-01" });
  expect((await barkraft(`verify ${path("pot.json")}`)).code).toBe(0);
  const queue = await barkraft(
    "reimburse queue --arrivals 305,6,311 --officers 12 --minutes 600 --format csv",
  );
  expect(rowsOf(queue.out)[0]).toMatchObject({
    month: "2020-03",
    arrived: "305",
    decided: "144",
    waiting: "161",
  });
  expect((await barkraft("reimburse forecast")).error).toMatch(/--case/);
});
