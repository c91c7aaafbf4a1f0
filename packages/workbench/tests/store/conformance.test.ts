import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { defaultFolder } from "../../src/store/index.ts";
import { nonconformities } from "../../src/store/package/conformance.ts";
import type { PackageDescriptor, ResourceDescriptor } from "../../src/store/package/descriptor.ts";

let descriptor: PackageDescriptor;
beforeAll(async () => {
  descriptor = JSON.parse(await readFile(join(defaultFolder, "datapackage.json"), "utf8"));
});

test("the shipped descriptor keeps the rules of Data Package 2.0", () => {
  expect(nonconformities(descriptor)).toEqual([]);
});

test("it lists the boundaries, and every table with unit, status and Swedish text for every field", () => {
  expect(descriptor.resources.map(({ path }) => path)).toContain("municipalities.topojson");
  const fields = descriptor.resources.flatMap(({ schema }) => schema?.fields ?? []);
  expect(fields.length).toBeGreaterThan(120);
  for (const field of fields) {
    expect(field).toMatchObject({ title_sv: expect.any(String), description_sv: expect.any(String) });
    expect(Object.keys(field)).toEqual(
      expect.arrayContaining(["unit", "status", "source", "licence", "vintage"]),
    );
  }
});

test("it names no path of a machine", () => {
  expect(JSON.stringify(descriptor)).not.toMatch(/\.\.\/|"\/|file:/);
});

const breaches: [string, Partial<Record<keyof ResourceDescriptor, unknown>>, string][] = [
  ["a path out of the folder", { path: "../tax-base.parquet" }, "resource tax-base: path"],
  ["a name in capitals", { name: "Tax-base" }, "resource Tax-base: name"],
  ["a digest without its algorithm", { hash: "abc" }, "resource tax-base: hash"],
  ["a size that is no number", { bytes: "12" }, "resource tax-base: bytes"],
  ["a type the standard lacks", { type: "parquet" }, "resource tax-base: type"],
  ["a table without schema", { schema: undefined }, "resource tax-base: a table without a schema"],
  ["no licence", { licenses: [] }, "resource tax-base: licenses"],
  ["an empty source", { sources: [{}] }, "resource tax-base: sources"],
  [
    "a key that is no field",
    { schema: { fields: [{ name: "code", type: "string" }], primaryKey: ["year"] } },
    "resource tax-base: primaryKey names year, which is no field",
  ],
  [
    "a field type the standard lacks",
    { schema: { fields: [{ name: "code", type: "text" }], primaryKey: ["code"] } },
    "resource tax-base, field code: type",
  ],
];

test.each(breaches)("%s is found", (_, change, expected) => {
  const resources = descriptor.resources.map((one) =>
    one.name === "tax-base" ? { ...one, ...change } : one,
  );
  expect(nonconformities({ ...descriptor, resources })).toEqual([expected]);
});

test("two resources of one name are found", () => {
  const resources = [...descriptor.resources, descriptor.resources[0]];
  expect(nonconformities({ ...descriptor, resources })).toEqual([
    `resource ${descriptor.resources[0]!.name} is there twice`,
  ]);
});
