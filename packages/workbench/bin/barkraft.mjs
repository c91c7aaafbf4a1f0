#!/usr/bin/env node
// Runs on any Node from 18 on: it only finds a Node that can run the TypeScript beside it, and hands over.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import module from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);

if (major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)) await runHere();
else runWithOwnNode();

async function runHere() {
  // Without a folder of its own to write to, Node keeps compiled code in the folder for temporary files.
  module.enableCompileCache?.();
  useBundles();
  const { main } = await import("../src/cli/main.ts");
  await main();
}

/** Takes the packages that `scripts/bundle.mjs` has put into one file each, where no source is newer. */
function useBundles() {
  if (module.registerHooks === undefined) return;
  const packages = fileURLToPath(new URL("../../", import.meta.url));
  const bundles = new Map();
  for (const [name, files] of Object.entries({
    core: ["index"],
    finance: ["index"],
    sweden: ["index"],
    messages: ["index", "workbench"],
  })) {
    const newest = newestIn(join(packages, name, "src"));
    for (const file of files) {
      const path = join(packages, name, "dist", `${file}.js`);
      if (!existsSync(path) || statSync(path).mtimeMs < newest) return;
      bundles.set(`@barkraft/${name}${file === "index" ? "" : `/${file}`}`, pathToFileURL(path).href);
    }
  }
  module.registerHooks({
    resolve: (specifier, context, next) => {
      const url = bundles.get(specifier);
      return url === undefined ? next(specifier, context) : { url, shortCircuit: true };
    },
  });
}

function newestIn(folder) {
  return Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs;
    }),
  );
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
