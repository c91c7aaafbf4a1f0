// Puts each pure package into one file, because Node takes longer to open four hundred files than to compute a year.
// Run by ensureBuilt; the command line uses the result where it is newer than the sources (packages/workbench/bin).
import { join } from "node:path";
import { build } from "vite";
import { root } from "./lib/project.mjs";

const packages = {
  core: { index: "src/index.ts" },
  finance: { index: "src/index.ts" },
  sweden: { index: "src/index.ts" },
  messages: { index: "src/index.ts", workbench: "src/workbench.ts" },
};

for (const [name, input] of Object.entries(packages)) {
  await build({
    root: join(root, "packages", name),
    configFile: false,
    logLevel: "error",
    build: {
      ssr: true,
      target: "es2024",
      outDir: "dist",
      emptyOutDir: true,
      minify: false,
      rollupOptions: { input, external: [/^@/], output: { entryFileNames: "[name].js" } },
    },
  });
}
