import { createHash } from "node:crypto";
import { Evaluation } from "@barkraft/core";
import { expect, test } from "vitest";
import { inputsOf, modelVersion, placesOf, sweden } from "../src/index.ts";
import { shippedTables } from "./support/tables.ts";

/** Digest of every computed figure of 2020–2022, by model version: a link that names a version means these. */
const digests: Readonly<Record<string, string>> = {
  "se-0.1.0": "118454e01b8e3099",
  "se-0.2.0": "96ed1fc5e56c77eb",
};

test("the model gives the same bytes as when its version was named; when it must not, raise modelVersion", () => {
  const tables = shippedTables();
  const places = placesOf(tables.get("municipalities")!);
  const hash = createHash("sha256");
  for (const year of [2020, 2021, 2022]) {
    const evaluation = Evaluation.of(sweden, year, places, inputsOf(tables, places, year));
    for (const { id } of sweden.declaration.steps.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const values = Float64Array.from(evaluation.column(id), (value) =>
        Number.isNaN(value) ? -1e300 : value,
      );
      hash.update(id).update(new Uint8Array(values.buffer));
    }
  }
  expect(digests[modelVersion]).toBe(hash.digest("hex").slice(0, 16));
});
