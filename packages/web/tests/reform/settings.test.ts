import { expect, test } from "vitest";
import { isReform, lawOf, reformOf, settings, withoutTheLaw } from "../../src/reform/settings.ts";

test("the law of 2022 guarantees 115 percent and grants 95 percent of the difference", () => {
  expect(Object.fromEntries(settings.map((setting) => [setting.key, lawOf(setting, 2022)]))).toEqual({
    guarantee: 1.15,
    grant: 0.95,
    fee: 0.85,
    region_grant: 0.9,
  });
});

test("a setting at the law's value is no reform", () => {
  expect(isReform({ guarantee: 1.15 }, 2022)).toBe(false);
  expect(withoutTheLaw({ guarantee: 1.15, fee: 0.8 }, 2022)).toEqual({ fee: 0.8 });
});

test("a reform names the parameters and the replacement it changes", () => {
  expect(reformOf({ guarantee: 1.1, rates: "symmetric" }, 2022)).toEqual({
    changes: { "income_equalisation.guarantee_level": 1.1 },
    replace: { income_equalisation_pc: "symmetric" },
  });
});
