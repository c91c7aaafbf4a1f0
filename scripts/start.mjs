// npm start: installs and builds what is missing, prints the year in short and serves the page.
import { join } from "node:path";
import { requirePort } from "./lib/port.mjs";
import { ensureBuilt, ensureInstalled, main, projectNode, requireNode, root, show } from "./lib/project.mjs";

const args = process.argv.slice(2);

await main(async () => {
  requireNode();
  await requirePort(args);
  await ensureInstalled();
  await ensureBuilt();
  const barkraft = join(root, "packages", "workbench", "bin", "barkraft.mjs");
  return show(projectNode(), [barkraft, "serve", ...args]);
});
