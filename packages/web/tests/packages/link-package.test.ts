import { readdirSync, readFileSync } from "node:fs";
import { withAmount } from "@barkraft/finance";
import { expect, test } from "vitest";
import { parse } from "yaml";
import {
  type LibraryPackage,
  readLink,
  readPackage,
  writeLink,
} from "../../src/features/packages/document/link-package.ts";
import { newMeasure, withKind, withReceiver } from "../../src/features/packages/document/new-measure.ts";

const folder = new URL("../../../../scenarios/packages/", import.meta.url);
const library: readonly LibraryPackage[] = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => ({
    id: file.replace(".yaml", ""),
    package: parse(readFileSync(new URL(file, folder), "utf8")),
  }));

test.each(library)("$id is its name in a link, and what is changed of it comes back", (base) => {
  const document = readPackage(base.package);
  expect(writeLink(document, base)).toBe(base.id);
  const [first] = document.measures;
  const added = newMeasure(document, "Ny åtgärd", "eget");
  const changed = {
    ...document,
    measures: [withAmount(first!, 1_234_567_000), ...document.measures.slice(2), added],
  };
  const link = writeLink(changed, base)!;
  expect(link.length).toBeLessThan(1500);
  expect(readLink(link, library)?.document).toEqual(changed);
  const own = writeLink({ ...changed, measures: [added] }, undefined)!;
  expect(readLink(own, library)?.document.measures).toEqual([added]);
});

test("a link that makes no sense is nothing", () => {
  for (const written of ["nowhere", "spring-2020.%%%", "spring-2020.bm9uZQ", ".", ".W10"]) {
    expect(readLink(written, library)).toBeUndefined();
  }
});

test("a measure of every kind for every receiver is one that a file could hold", () => {
  const [{ package: data }] = library as readonly [LibraryPackage];
  const document = readPackage(data);
  const measure = newMeasure(document, "A", "eget");
  for (const kind of ["grant", "research_support", "loan", "guarantee", "tax_deferral"] as const) {
    for (const receiver of ["municipalities", "regions", "both", "businesses", "households"] as const) {
      const made = withReceiver(withKind(measure, kind, "antaget"), receiver);
      const link = writeLink({ ...document, measures: [made] }, undefined)!;
      expect(readLink(link, library)?.document.measures).toEqual([made]);
    }
  }
});
