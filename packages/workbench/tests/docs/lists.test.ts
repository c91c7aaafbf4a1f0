import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../src/api/openapi/types.ts";
import { testApi } from "../api/support.ts";
import { barkraft } from "../cli/support.ts";

const page = (name: string) =>
  readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("|"));

/** Whether a line of a list names a path: in full, or its beginning and `/the-rest` after it. */
function isNamed(path: string, line: string): boolean {
  const slashes = [...path.matchAll(/\//g)].map(({ index }) => index).filter((at) => at > 0);
  return (
    new RegExp(`${path.replace(/[{}]/g, "\\$&")}\``).test(line) ||
    slashes.some((at) => line.includes(path.slice(0, at)) && line.includes(`\`${path.slice(at)}\``))
  );
}

test("docs/api.md names every resource, and none that is not there", async () => {
  const api = await testApi();
  const document = (await (await api.request("/v1/openapi.json")).json()) as OpenApiDocument;
  const paths = Object.keys(document.paths);
  const lines = page("api.md");
  expect(paths.filter((path) => !lines.some((line) => isNamed(path, line)))).toEqual([]);
  const written = lines.flatMap((line) =>
    [...line.matchAll(/(\/v1\/[a-z{}/-]+)`/g)].map(([, path]) => path!),
  );
  expect(written.length).toBeGreaterThan(40);
  expect(written.filter((path) => !paths.includes(path))).toEqual([]);
});

test("docs/command-line.md names every command, and none that is not there", async () => {
  const { out } = await barkraft("--help --lang en");
  const help = out.slice(out.indexOf("\nCommands:"), out.indexOf("\nExamples:"));
  const commands = [...help.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name!);
  // The first cell of the list of commands: its names in code, several where they belong together.
  const lines = page("command-line.md").slice(2);
  const cells = lines.slice(0, lines.findIndex((line) => line.startsWith("| `version`")) + 1);
  const written = cells.flatMap((line) =>
    [...line.split(" | ")[0]!.matchAll(/`([a-z-]+)/g)].map(([, name]) => name!),
  );
  expect(commands.length).toBeGreaterThan(30);
  expect(new Set(written)).toEqual(new Set(commands.filter((name) => name !== "help")));
});
