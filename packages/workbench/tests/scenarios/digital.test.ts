import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { barkraft } from "../cli/support.ts";

const folder = fileURLToPath(new URL("../../../../scenarios/digital", import.meta.url));
const documents = readdirSync(folder).filter((file) => file.endsWith(".yaml"));

test.each(documents)("%s comes to its golden outcome", async (file) => {
  const { code, out } = await barkraft(["digital", `${folder}/${file}`, "--format", "json"]);
  expect(code).toBe(0);
  const { model_version, data_version, manifest, ...answer } = JSON.parse(out);
  expect(manifest.model_version).toBe(model_version);
  const golden = JSON.stringify(answer, (key, value) => (key === "document" ? value.id : value), 2);
  await expect(`${golden}\n`).toMatchFileSnapshot(`${folder}/${file.replace(".yaml", ".golden.json")}`);
});
