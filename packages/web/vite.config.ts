import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { figuresPlugin } from "./dev/figures-plugin.ts";
import { pagesPlugin } from "./dev/pages-plugin.ts";
import { preloadPlugin } from "./dev/preload-plugin.ts";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), figuresPlugin(), pagesPlugin(), preloadPlugin()],
  build: {
    target: "es2022",
    // The page is served under a policy that allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
});
