import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { basisSchema } from "../../src/api/schema/planning/basis.ts";
import { calendarSchema } from "../../src/api/schema/planning/calendar.ts";
import { digitalSchema } from "../../src/api/schema/planning/digital.ts";
import { noticeSchema } from "../../src/api/schema/planning/early-notice.ts";
import { needByAgeSchema } from "../../src/api/schema/planning/need-by-age.ts";
import { sectorSchema } from "../../src/api/schema/planning/sector.ts";
import { post, problemCodes, testApi } from "../api/support.ts";
import { barkraft, rowsOf } from "../cli/support.ts";

describe("on the command line", () => {
  test("a planning basis whose steps add up to the krona", async () => {
    const { code, out } = await barkraft("plan --years 3 --ceiling 2 --one-off 2026=2e9 --format csv");
    expect(code).toBe(0);
    const rows = rowsOf(out);
    expect(rows.map(({ year }) => year)).toEqual(["2025", "2026", "2027"]);
    for (const row of rows) {
      const sum = ["before", "price", "need", "efficiency", "ceiling"].reduce(
        (all, part) => all + Number(row[`${part}_sek`]),
        0,
      );
      expect(sum).toBe(Number(row.level_sek));
      expect(Number(row.level_sek) + Number(row.one_off_sek)).toBe(Number(row.total_sek));
    }
    expect(rows[1]!.one_off_sek).toBe("2000000000");
  });

  test("early notice, over the accounts and in the simulation of the years ahead", async () => {
    const { code, out } = await barkraft("plan notice --format json");
    expect(code).toBe(0);
    const { leads, simulated, loss } = JSON.parse(out);
    expect([simulated.first_year, simulated.last_year]).toEqual([2023, 2028]);
    // Budgets of the years ahead miss a share of the same size as they have missed.
    expect(simulated.leads[0].share_pct / leads[0].share_pct).toBeGreaterThan(0.5);
    expect(simulated.leads[0].share_pct / leads[0].share_pct).toBeLessThan(2);
    const missed = simulated.leads.reduce(
      (sum: number, each: { mean_sek: number }) => sum + each.mean_sek,
      0,
    );
    expect(simulated.values[2].value_sek / (missed * loss.value)).toBeCloseTo(1, 8);
  });

  test("the sector's years ahead: a band of counts around what is in the accounts", async () => {
    const { code, out } = await barkraft("sector --format json");
    expect(code).toBe(0);
    const { ahead } = JSON.parse(out);
    expect(ahead.years.map(({ year }: { year: number }) => year)).toEqual(
      Array.from({ length: 10 }, (_, at) => 2023 + at),
    );
    for (const { negative_results: counts, projected_negative_results: projected } of ahead.years) {
      expect(counts).toEqual(counts.toSorted((a: number, b: number) => a - b));
      expect(counts[4]).toBeLessThanOrEqual(ahead.municipalities);
      // The projection without chance lies inside what chance does.
      expect(projected).toBeLessThanOrEqual(counts[4]);
    }
  });

  test("the sector's reserves ahead add up, and say that nobody's reserve at the start is known", async () => {
    const { out } = await barkraft("sector --format json");
    const { from, municipalities, reserves_known, status, years } = JSON.parse(out).reserves_ahead;
    expect({ from, municipalities, reserves_known, status }).toEqual({
      from: 2022,
      municipalities: 290,
      reserves_known: 0,
      status: "assumed",
    });
    let before = 0;
    for (const { municipalities_with_reserve, reserve_sek, set_aside_sek, used_sek, ...year } of years) {
      // What is in the reserves is what was there, with what is set aside and without what covers deficits.
      expect(Math.abs(reserve_sek - (before + set_aside_sek - used_sek))).toBeLessThan(3);
      expect(municipalities_with_reserve).toBeGreaterThan(0);
      expect(municipalities_with_reserve).toBeLessThanOrEqual(municipalities);
      before = reserve_sek;
      const quantiles: number[] = year.reserve_quantiles_sek;
      expect(quantiles).toHaveLength(5);
      expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
      expect(quantiles[0]!).toBeGreaterThan(0);
    }
    const { out: said } = await barkraft("sector --lang sv");
    expect(said.replaceAll(/\s+/g, " ")).toContain("vad de hade avsatt till 2022 finns inte i uppgifterna");
  });

  test("the agreement is a page, and the calendar a file that calendars read", async () => {
    const agreement = await barkraft("plan agreement --lang sv");
    expect(agreement.out).toMatch(/ÖVERENSKOMMELSE OM PLANERINGSBAS 2025–2028/);
    expect(agreement.out.split("\n").length).toBeLessThan(60);
    const calendar = await barkraft("plan calendar --from 2027 --format ics --lang sv");
    expect(calendar.out).toContain("DTSTART;VALUE=DATE:20270920\r\n");
    const again = await barkraft("plan calendar --from 2027 --format ics --lang sv");
    expect(again.out).toBe(calendar.out);
  });

  test("the sector of 2019: 118 deficits, and forecasts that the user has collected", async () => {
    const folder = mkdtempSync(join(tmpdir(), "forecasts-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(
      join(folder, "result-forecasts.csv"),
      "code,year,reported,operating_result_msek\n0114,2026,2026-08-31,-3\n01,2026,2026-08-31,5\n",
    );
    const { code, out } = await barkraft(["sector", "--data", folder, "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^118 of 290 municipalities had a negative operating result in 2019/m);
    expect(out).toMatch(/2026 +municipalities +1 +1 +290/);
  });

  test("the programme's money adds up by year and payer", async () => {
    const { out } = await barkraft("digital --format csv");
    const rows = rowsOf(out);
    const sum = (column: string) => rows.reduce((all, row) => all + Number(row[column]), 0);
    expect(sum("amount_sek")).toBe(6_000_000_000);
    expect(sum("state_sek") + sum("regions_sek") + sum("municipalities_sek")).toBe(6_000_000_000);
  });

  test.each([
    ["plan --price 90", "--price"],
    ["plan --years 12", "years"],
    ["plan basis --one-off 2026", "--one-off"],
    ["digital nigth-cameras", "digital"],
    ["sector --year 1950", "year"],
  ])("%s is refused with the place of the mistake", async (command, place) => {
    const { code, error } = await barkraft(`${command} --lang en`);
    expect(code).toBe(1);
    expect(error).toContain(`${place}: found`);
  });
});

describe("over HTTP", () => {
  test("every answer is what its schema says", async () => {
    const api = await testApi();
    const answers = [
      [basisSchema, await api.request("/v1/planning/basis", post({ years: 3 }))],
      [needByAgeSchema, await api.request("/v1/planning/need?municipality=1860")],
      [noticeSchema, await api.request("/v1/planning/notice?rule=trend")],
      [calendarSchema, await api.request("/v1/planning/calendar?first=2028")],
      [digitalSchema, await api.request("/v1/digital")],
      [sectorSchema, await api.request("/v1/sector?year=2019&municipality=1860")],
    ] as const;
    for (const [schema, response] of answers) {
      expect(response.status).toBe(200);
      const parsed = schema.safeParse(await response.json());
      expect(parsed.error?.issues ?? []).toEqual([]);
    }
  });

  test("an agreement in the language asked for, and mistakes named", async () => {
    const api = await testApi();
    const response = await api.request("/v1/planning/agreement?language=da", post({ years: 2 }));
    expect(((await response.json()) as { text: string }).text).toMatch(/^AFTALE OM PLANLÆGNINGSGRUNDLAG/);
    const wrong = await api.request("/v1/planning/basis", post({ years: 4, colour: "red" }));
    expect(await problemCodes(wrong, 400)).not.toEqual([]);
    const past = await api.request("/v1/planning/basis", post({ years: 20 }));
    expect(past.status).toBe(422);
  });
});
