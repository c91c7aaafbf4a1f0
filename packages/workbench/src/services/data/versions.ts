import { readFile } from "node:fs/promises";
import { modelVersion } from "@barkraft/sweden";
import { loadTables } from "../../store/index.ts";

/** The versions of the product, the law and the figures. */
export async function versions(
  overlay?: string,
): Promise<{ readonly product: string; readonly model: string; readonly data: string }> {
  const manifest = await readFile(new URL("../../../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const { dataVersion } = await loadTables({ names: [], overlay });
  return { product: version, model: modelVersion, data: dataVersion };
}
