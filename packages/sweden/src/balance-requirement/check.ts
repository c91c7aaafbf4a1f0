import type { Problem } from "@barkraft/core";
import type { Opening, YearAccounts } from "./accounts.ts";
import type { BalanceRules } from "./rules.ts";

/** Everything that is wrong with the years as they were given, before anything is computed. */
export function problemsOf(years: readonly YearAccounts[], opening: Opening): Problem[] {
  const [first] = years;
  if (!first) {
    return [
      {
        code: "no_accounts",
        place: "years",
        found: "nothing",
        expected: "the accounts of at least one year",
        advice: "Give the result of each year.",
      },
    ];
  }
  const problems: Problem[] = [];
  years.forEach((accounts, position) => {
    if (accounts.year === first.year + position) return;
    problems.push({
      code: "year_gap",
      place: "years",
      found: String(accounts.year),
      expected: `the year ${first.year + position}`,
      advice: "The years follow on each other, because a deficit is carried from one to the next.",
    });
  });
  const amounts = years.flatMap(({ year, ...accounts }) =>
    Object.entries({
      ...accounts.adjustments,
      taxes_and_grants: accounts.taxesAndGrants,
      reserve_transfer: accounts.transfer,
      income_evening_reserve_use: accounts.useOfIncomeEveningReserve,
      result_reserve_use: accounts.useOfResultReserve,
      waived_amount: accounts.waiver?.amount,
    }).map(([name, amount]) => [`${year}, ${name}`, amount] as const),
  );
  const openingAmounts = [
    ["opening, income_evening_reserve", opening.incomeEveningReserve] as const,
    ["opening, result_reserve", opening.resultReserve] as const,
    ...(opening.deficits ?? []).map(({ year, amount }) => [`opening, deficit of ${year}`, amount] as const),
  ];
  for (const [place, amount] of [...amounts, ...openingAmounts]) {
    if (amount === undefined || amount === "largest" || amount >= 0) continue;
    problems.push({
      code: "negative_amount",
      place,
      found: String(amount),
      expected: "an amount of zero or more",
      advice: "Every line but the result is written without a sign; the statement knows which way it counts.",
    });
  }
  for (const { year } of opening.deficits ?? []) {
    if (year < first.year) continue;
    problems.push({
      code: "deficit_not_earlier",
      place: `opening, deficit of ${year}`,
      found: String(year),
      expected: `a year before ${first.year}`,
      advice: "Deficits of the listed years follow from their results.",
    });
  }
  return problems;
}

/** What is wrong with the reserves of one year, given how much is there and how much the law lets be set aside. */
export function reserveProblems(
  accounts: YearAccounts,
  rules: BalanceRules,
  at: {
    readonly largest: number | null;
    readonly incomeEveningReserve: number;
    readonly resultReserve: number;
    readonly deficit: number;
  },
): Problem[] {
  const { year, transfer, waiver } = accounts;
  const problems: Problem[] = [];
  const tooMuch = (name: string, amount: number | undefined, most: number, advice: string) => {
    if (amount === undefined || amount <= most) return;
    const expected = `at most ${most}`;
    problems.push({
      code: "more_than_allowed",
      place: `${year}, ${name}`,
      found: String(amount),
      expected,
      advice,
    });
  };
  if (at.largest === null && transfer !== undefined && transfer !== 0) {
    problems.push({
      code: "taxes_unknown",
      place: `${year}, taxes_and_grants`,
      found: "no known value",
      expected: "taxes, general grants and equalisation of the year",
      advice: "Give them: the law measures the transfer against them.",
    });
  }
  if (at.largest !== null && transfer !== "largest") {
    tooMuch(
      "reserve_transfer",
      transfer,
      at.largest,
      rules.reserve === null
        ? "There was no reserve to set aside to that year."
        : "Only what the result exceeds the threshold by may be set aside, within the cap.",
    );
  }
  const advice = "Give the balance that the first year opens with, under 'opening'.";
  tooMuch("income_evening_reserve_use", accounts.useOfIncomeEveningReserve, at.incomeEveningReserve, advice);
  tooMuch("result_reserve_use", accounts.useOfResultReserve, at.resultReserve, advice);
  tooMuch("waived_amount", waiver?.amount, at.deficit, "Only a deficit of the year can be waived.");
  if (waiver && waiver.amount === undefined && at.deficit === 0) {
    problems.push({
      code: "nothing_to_waive",
      place: `${year}, waived`,
      found: "a year without a deficit",
      expected: "a negative balance-requirement result",
      advice: "Only a deficit of the year can be waived.",
    });
  }
  return problems;
}
