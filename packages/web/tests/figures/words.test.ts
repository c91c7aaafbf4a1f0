import { createTranslator } from "@barkraft/messages/web";
import { expect, test } from "vitest";
import { kronorRangeInWords, signedKronorInWords } from "../../src/figures/words.ts";

const t = createTranslator("en");
const range = (low: number, high: number) => kronorRangeInWords(low, high, "en", t).replaceAll(/\s/g, " ");

test("a range of kronor is said once, in the word of the larger end", () => {
  expect(range(1.75e9, 8.875e9)).toBe("SEK 1.75–8.88 billion");
  expect(range(0.31e9, 2e9)).toBe("SEK 0.31–2.00 billion");
  expect(range(315e6, 891e6)).toBe("SEK 315–891 million");
  expect(range(12, 900)).toBe("SEK 12–900");
});

test("a minus is kept, and not mistaken for the dash", () => {
  expect(range(-2.52e9, 16.7e9)).toBe("SEK −2.52 – 16.70 billion");
  expect(range(-9e9, 1e6)).toBe("SEK −9.00 – 0.00 billion");
  expect(signedKronorInWords(-3e6, "en", t).replaceAll(/\s/g, " ")).toBe("−SEK 3.0 million");
});
