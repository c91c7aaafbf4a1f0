import type { Plugin } from "vite";
import { pages } from "../src/pages.ts";

/** Writes the addresses of the pages beside them, for the server to know which to serve. */
export function pagesPlugin(): Plugin {
  return {
    name: "barkraft-pages",
    apply: "build",
    generateBundle() {
      const source = `${JSON.stringify(pages.map(({ path }) => path))}\n`;
      this.emitFile({ type: "asset", fileName: "pages.json", source });
    },
  };
}
