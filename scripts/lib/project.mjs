// Runs before anything is installed: only Node's own modules, and syntax that Node 18 reads.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { withProgress } from "./progress.mjs";

/** Folder of the checkout. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

const oldestNode = 18;

/** A reason to stop that the user can do something about. */
export class Stop extends Error {}

/** Ends with a sentence for what the user can mend, with the stack for what only we can. */
export async function main(run) {
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exitCode = error instanceof Stop ? 1 : 2;
  }
}

/** Refuses a Node that cannot run the installation. */
export function requireNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < oldestNode) {
    throw new Stop(
      `Node ${process.versions.node} is too old: Bärkraft needs Node ${oldestNode} or later. Install a current version from nodejs.org and try again.`,
    );
  }
}

/** Installs the packages of the lock file unless that is already done. */
export async function ensureInstalled() {
  const lock = digest([join(root, "package-lock.json")]);
  const stamp = join(root, "node_modules", ".barkraft-installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  const npm = process.env.npm_execpath;
  const [command, first] = npm && /\.[cm]?js$/.test(npm) ? [process.execPath, [npm]] : ["npm", []];
  const { code, output } = await withProgress("Installing packages", () =>
    collect(command, [...first, "ci", "--no-audit", "--no-fund", "--loglevel=error"]),
  );
  if (code !== 0) throw new Stop(installationFailed(output));
  writeFileSync(stamp, lock);
}

function installationFailed(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|ERR_SOCKET/.test(output)) {
    return "The package registry cannot be reached, and Bärkraft needs it once to install what it is made of. Check the network and npm's proxy settings (npm config get registry), then try again.";
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `npm may not write to ${root}. Copy the folder to a place of your own and try again.\n\n${output}`;
  }
  if (/ENOSPC/.test(output)) return "The disk is full: installing needs about 500 MB.";
  return `npm ci failed:\n\n${output}`;
}

/** The Node that runs TypeScript: the one the project installs, or the running one if it is new enough. */
export function projectNode() {
  const own = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(own)) return own;
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Stop(
    `Node ${process.versions.node} cannot run TypeScript, and the project's own Node was not installed (npm may be set to ignore install scripts). Use Node 22.18 or later, or run: npm rebuild node`,
  );
}

/** Builds the page and the command line when their sources have changed since the last build. */
export async function ensureBuilt() {
  const sources = ["core", "finance", "sweden", "messages", "web"].map((name) =>
    join(root, "packages", name),
  );
  const wanted = digest([join(root, "package-lock.json"), ...sources.flatMap(filesUnder)]);
  const stamp = join(root, "packages", "web", "dist", ".built-from");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const { code, output } = await withProgress("Building the page", () =>
    collect(projectNode(), [join(root, "node_modules", "vite", "bin", "vite.js"), "build"], {
      cwd: join(root, "packages", "web"),
    }),
  );
  if (code !== 0) throw new Error(`the page could not be built:\n\n${output}`);
  const bundle = await withProgress("Building the command line", () =>
    collect(projectNode(), [join(root, "scripts", "bundle.mjs")]),
  );
  if (bundle.code !== 0) throw new Error(`the command line could not be built:\n\n${bundle.output}`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (["node_modules", "dist", "tests"].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function digest(files) {
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** Runs a command and returns its exit code with all it printed. */
export function collect(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], ...options });
    let output = "";
    child.stdout.on("data", (data) => {
      output += data;
    });
    child.stderr.on("data", (data) => {
      output += data;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** Runs a command on the user's own terminal and returns its exit code. */
export function show(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
    const forward = (signal) => child.kill(signal);
    process.on("SIGINT", forward);
    process.on("SIGTERM", forward);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      process.off("SIGINT", forward);
      process.off("SIGTERM", forward);
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 2));
    });
  });
}
