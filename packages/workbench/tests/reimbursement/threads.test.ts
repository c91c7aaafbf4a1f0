import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ClaimBook, type ClaimRules, headingOf, pieceBytes } from "@barkraft/finance";
import { afterAll, expect, test } from "vitest";
import { readClaimsFile } from "../../src/services/reimbursement/claims/read-claims-file.ts";
import { readInThreads } from "../../src/services/reimbursement/claims/read-in-threads.ts";

const folder = mkdtempSync(join(tmpdir(), "barkraft-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rules: ClaimRules = {
  receivers: ["0114", "0115"],
  notEligible: [],
  categories: [["staff", "staff"]],
  forProviders: true,
  costsFrom: 20200201,
  costsTo: 20200831,
  deadline: 20200831,
};

test("two threads read what one does: sums, faults and repeated lines, over the borders of pieces", async () => {
  const lines = Array.from({ length: 60_000 }, (_, at) => {
    if (at % 9973 === 0) return `broken line ${"x".repeat(at % 300)}`;
    const reference = at % 4000 === 0 ? 1 : at;
    return `011${4 + (at % 2)};Vård ${at % 40};staff;2020-03-01;2020-03-31;${at % 4000 === 0 ? 5 : (at % 1000) + 1},25;2020-08-15;${reference}`;
  });
  const file = join(folder, "claims.csv");
  const heading = "receiver;provider;category;period_from;period_to;amount;received;reference\n";
  writeFileSync(file, `${heading}${lines.join("\n")}`);
  const { size } = statSync(file);
  expect(size).toBeGreaterThan(3 * pieceBytes);
  const { layout, from } = headingOf(new TextEncoder().encode(heading), file);
  const book = new ClaimBook(60_000, 2);
  await readInThreads({ file, size, from, layout, rules, threads: 2 }, book);
  const alone = await readClaimsFile(file, rules);
  expect(book.claims()).toEqual(alone);
  expect(alone.lines).toBe(60_000);
  expect(alone.broken).toBe(7);
  expect(alone.faultCounts.duplicate).toBe(13);
});
