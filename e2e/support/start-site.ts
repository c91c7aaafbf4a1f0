import type { TestProject } from "vitest/node";
import { startServer } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the server is that all the browser tests share, as `http://127.0.0.1:1234`. */
    site: string;
  }
}

/** Starts the server before the first of the browser tests, and stops it after the last. */
export default async function startSite(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startServer();
  project.provide("site", url);
  return stop;
}
