import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOf, dayAfter, icalendar, type Weekday } from "../../src/index.ts";

describe("a calendar", () => {
  test("the second Tuesday of February 2027 is the ninth", () => {
    expect(dateOf({ month: 2, weekday: 2, nth: 2 }, 2027)).toBe("2027-02-09");
    expect(dateOf({ month: 9, day: 20 }, 2027)).toBe("2027-09-20");
    expect(dayAfter("2028-02-28")).toBe("2028-02-29");
    expect(dayAfter("2027-12-31")).toBe("2028-01-01");
  });

  test("a weekday of a month falls on that weekday", () => {
    const year = fc.integer({ min: 1990, max: 2100 });
    const [month, weekday, nth] = [
      [1, 12],
      [1, 7],
      [1, 4],
    ].map(([min, max]) => fc.integer({ min: min!, max: max! }));
    fc.assert(
      fc.property(year, month!, weekday!, nth!, (inYear, inMonth, day, count) => {
        const date = new Date(
          `${dateOf({ month: inMonth, weekday: day as Weekday, nth: count }, inYear)}T12:00:00Z`,
        );
        expect(date.getUTCMonth() + 1).toBe(inMonth);
        expect(((date.getUTCDay() + 6) % 7) + 1).toBe(day);
        expect(Math.ceil(date.getUTCDate() / 7)).toBe(count);
      }),
    );
  });

  test("lines end with carriage return and line feed, none is longer than 75 bytes, and marks are escaped", () => {
    const text = icalendar("Samråd; stat, kommuner", [
      { id: "meeting", date: "2027-02-09", title: "Överläggning", description: "å".repeat(200) },
    ]);
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(text).toContain("X-WR-CALNAME:Samråd\\; stat\\, kommuner");
    expect(text).toContain("DTSTART;VALUE=DATE:20270209\r\nDTEND;VALUE=DATE:20270210");
    expect(text.replaceAll("\r\n ", "")).toContain(`DESCRIPTION:${"å".repeat(200)}`);
  });
});
