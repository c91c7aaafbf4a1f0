import { expect, test } from "vitest";
import { readWritten, showWritten, writtenAs } from "../../src/features/workshop/written.ts";
import { parameterNamed } from "../../src/reform/settings.ts";

test("a share is written in percent, exactly", () => {
  const written = writtenAs(parameterNamed("income_equalisation.guarantee_level"), 1.15);
  expect(written.toShown(1.15)).toBe(115);
  expect(written.toStored(110.1)).toBe(1.101);
  expect([written.unit, written.low, written.high, written.step]).toEqual(["percent", 0, 200, 1]);
});

test.each([
  ["19,5", 19.5],
  ["−3", -3],
  ["1 900", 1900],
  ["110 %", 110],
  ["", undefined],
  ["1.2.3", undefined],
  ["5000", undefined],
])("'%s' is read as %s", (text, expected) => {
  expect(readWritten(text, { low: -10, high: 2000 })).toBe(expected);
});

test("a number of the law is shown with every decimal it has", () => {
  expect(showWritten(19.05, "sv")).toBe("19,05");
  expect(showWritten(2760.2155, "en")).toBe("2,760.2155");
});
