#!/usr/bin/env node
// Runs on any Node from 18 on: it only finds a Node that can run the TypeScript beside it, and hands over.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);

if (major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)) await runHere();
else runWithOwnNode();

async function runHere() {
  // Without a folder of its own to write to, Node keeps compiled code in the folder for temporary files.
  module.enableCompileCache?.();
  const { main } = await import("../src/cli/main.ts");
  await main();
}

function runWithOwnNode() {
  const ownNode = findOwnNode();
  if (ownNode === undefined) {
    process.stderr.write(
      `barkraft: found Node ${process.versions.node}, expected 22.18 or newer. ` +
        "Run `npm ci` in the project's folder, which brings its own Node, or install Node 24 from nodejs.org.\n",
    );
    process.exitCode = 1;
    return;
  }
  const child = spawn(ownNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  // The terminal interrupts both processes; the child decides when it is done.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    process.stderr.write(`barkraft: ${ownNode} cannot be run (${error.message}). Run \`npm ci\` again.\n`);
    process.exitCode = 1;
  });
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
    process.exit();
  });
}

function findOwnNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = join(folder, "node_modules", "node", "bin", name);
    if (existsSync(candidate)) return candidate;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}
