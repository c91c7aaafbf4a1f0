import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../bin/barkraft.mjs", import.meta.url));
const root = fileURLToPath(new URL("../../../../", import.meta.url));

function start(...words: string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  return spawnSync(process.execPath, [bin, ...words], { encoding: "utf8", cwd: root, env });
}

test("the command computes, writes data only on standard output and ends with 0", () => {
  const { status, stdout, stderr } = start("equalise", "--municipality", "Laxå", "--format", "json");
  expect([status, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout).rows[0]).toMatchObject({ income_equalisation_pc: 12597, total_tsek: 103073 });
});

test("a user's mistake ends with 1", () => {
  expect(start("equalise", "--year", "abc").status).toBe(1);
});

test("version names program, model, figures and Node", () => {
  const { status, stdout } = start("version");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^barkraft \d+\.\d+\.\d+\nmodel se-\d+\.\d+\.\d+\nfigures [0-9a-f]{12}\nNode \d+/);
});

test("a reader that leaves early is no error", async () => {
  const child = spawn(process.execPath, [bin, "equalise", "--format", "json"], { cwd: root });
  let error = "";
  child.stderr.on("data", (chunk) => {
    error += chunk;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(code).toBe(0);
  expect(error).not.toContain("EPIPE");
});

test("serve answers, says where, and stops when interrupted", async () => {
  const child = spawn(process.execPath, [bin, "serve", "--port", "0"], { cwd: root });
  const url = await new Promise<string>((resolve, reject) => {
    let printed = "";
    child.stdout.on("data", (chunk) => {
      printed += chunk;
      const [address] = /http:\S+(?=\s)/.exec(printed) ?? [];
      if (address) resolve(address);
    });
    child.on("close", () => reject(new Error("the server stopped")));
  });
  expect((await fetch(`${url}/v1/`)).status).toBeLessThan(500);
  child.kill("SIGINT");
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
});

test("a port that is taken is the user's to change, with a free one named", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as { port: number };
  const child = spawn(process.execPath, [bin, "serve", "--port", String(port), "--lang", "en"], {
    cwd: root,
  });
  let error = "";
  child.stderr.on("data", (chunk) => {
    error += chunk;
  });
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(1);
  expect(error).toMatch(/Port \d+ is free: --port \d+\./);
  taken.close();
});
