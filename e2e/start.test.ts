import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function start(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(process.execPath, [join(folder, "scripts", "start.mjs"), ...args], {
      env: { ...process.env, npm_execpath: "", ...env },
    });
    let output = "";
    child.stdout.on("data", (data) => {
      output += data;
    });
    child.stderr.on("data", (data) => {
      output += data;
    });
    child.on("close", (code) => resolve({ code, output }));
  });
}

describe("npm start fails early, in one sentence", () => {
  test("when the port is taken, and offers the next", async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, "127.0.0.1", () => resolve((taken.address() as { port: number }).port)),
    );
    try {
      const { code, output } = await start(root, ["--port", String(port)]);
      expect(code).toBe(1);
      expect(output).toMatch(
        new RegExp(`Port ${port} is taken\\. The next free one is \\d+: npm start -- --port \\d+`),
      );
    } finally {
      taken.close();
    }
  });

  test("when the package registry cannot be reached", async () => {
    const folder = mkdtempSync(join(tmpdir(), "barkraft-"));
    folders.push(folder);
    for (const name of ["scripts", "package.json", "package-lock.json"]) {
      cpSync(join(root, name), join(folder, name), { recursive: true });
    }
    // Nothing listens on the discard port, and an empty cache has nothing to offer instead.
    const { code, output } = await start(folder, ["--port", "0"], {
      npm_config_registry: "http://127.0.0.1:9/",
      npm_config_fetch_retries: "0",
      npm_config_cache: join(folder, "cache"),
    });
    expect(output).toContain("The package registry cannot be reached");
    expect(code).toBe(1);
    expect(output).not.toMatch(/\n\s+at /);
  });
});
