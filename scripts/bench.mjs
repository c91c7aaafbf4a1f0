// npm run bench: measures what the project promises and writes the table in bench/results.md.
import { join } from "node:path";
import { ensureBrowser } from "./lib/browser.mjs";
import { ensureBuilt, ensureInstalled, main, projectNode, requireNode, root, show } from "./lib/project.mjs";

await main(async () => {
  requireNode();
  await ensureInstalled();
  await ensureBuilt();
  const env = { ...process.env, CHROMIUM_PATH: (await ensureBrowser()) ?? "" };
  return show(projectNode(), [join(root, "bench", "run.ts"), ...process.argv.slice(2)], { env });
});
