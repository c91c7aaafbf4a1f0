import { expect, test } from "vitest";
import { cashMessage } from "../../src/features/stress/cash.ts";

test.each([
  { middle: 850, most: 4100, said: "web.stress.cash" },
  { middle: -96, most: 320, said: "web.stress.cash.some" },
  { middle: 0, most: 320, said: "web.stress.cash.some" },
  { middle: -640, most: -96, said: "web.stress.cash.none" },
  { middle: 0, most: 0, said: "web.stress.cash.none" },
])("a middle of $middle and a greatest of $most kronor", ({ middle, most, said }) => {
  expect(cashMessage(middle, most)).toBe(said);
});
