import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = new URL("../../../../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");
const example = new URL("test-results/readme-example.ts", root);

afterAll(() => rmSync(example, { force: true }));

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];
  if (found === undefined) throw new Error(`README.md has no ${language} block`);
  return found;
}

test("the library example prints what the README says", () => {
  mkdirSync(new URL("test-results/", root), { recursive: true });
  writeFileSync(example, block("ts"));
  const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(example)], { encoding: "utf8" });
  expect([stdout, stderr]).toEqual([block("text"), ""]);
});

const commands = [...readme.matchAll(/^npx barkraft (.*)$/gm)].map(([, words]) =>
  words!.replace(/ > .*/, ""),
);

test.each(commands)("the README's command runs: %s", (words) => {
  const barkraft = fileURLToPath(new URL("packages/workbench/bin/barkraft.mjs", root));
  const { status, stderr } = spawnSync(process.execPath, [barkraft, ...words.split(" ")], {
    encoding: "utf8",
    maxBuffer: 2 ** 24,
    cwd: fileURLToPath(root),
  });
  expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
});

test("the README names the two commands and only pages that exist", () => {
  expect(readme).toContain("npm start");
  expect(readme).toContain("npm test");
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
  for (const link of links) {
    expect(existsSync(new URL(link, root)), link).toBe(true);
  }
});
