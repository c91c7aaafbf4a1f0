import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { inflatedSize } from "../../src/files/read/inflated-size.ts";

const deflated = new Uint8Array(deflateRawSync(new Uint8Array(3_000_000)));

test("what is inflated is measured, and no further than asked", async () => {
  expect(await inflatedSize(deflated, 5_000_000)).toBe(3_000_000);
  const stopped = await inflatedSize(deflated, 1_000_000);
  expect(stopped).toBeGreaterThan(1_000_000);
  expect(stopped).toBeLessThan(3_000_000);
});

test("what is not deflated is refused", async () => {
  await expect(inflatedSize(Uint8Array.of(7, 7, 7), 100)).rejects.toThrow();
});
