import { beforeAll, expect, test } from "vitest";
import type { Api } from "../../src/api/index.ts";
import { post, testApi } from "./support.ts";

let api: Api;
beforeAll(async () => {
  api = await testApi();
});

const claim = {
  receiver: "0114",
  category: "staff",
  period_from: "2020-03-01",
  period_to: "2020-03-31",
  amount: "1000.50",
  received: "2020-08-15",
};

test("schemes come with 311 receivers and the rounds by the rules", async () => {
  const response = await api.request("/v1/reimbursement");
  const { schemes, receivers, pots } = (await response.json()) as {
    schemes: { rounds: { by_the_rules: { paid: number | null } }[] }[];
    receivers: { inhabitants: number | null }[];
    pots: unknown[];
  };
  expect(schemes[0]!.rounds.map(({ by_the_rules }) => by_the_rules.paid)).toEqual([10e9, 8.5e9, null]);
  expect([receivers.length, pots.length]).toEqual([311, 2]);
  expect(receivers.every(({ inhabitants }) => inhabitants !== null && inhabitants > 2000)).toBe(true);
});

test("a round of claims with one broken, a pot that is gone, and a queue", async () => {
  const round = await api.request(
    "/v1/reimbursement/round",
    post({
      pot: 500.25,
      claims: [claim, { ...claim, receiver: "9999" }],
    }),
  );
  expect(await round.json()).toMatchObject({
    lines: 2,
    broken: 1,
    faults: [{ line: 3, column: "receiver", code: "receiver_unknown" }],
    payments: [{ receiver: "0114", paid: 500.25, unpaid: 500.25 }],
  });
  const forecast = await api.request(
    "/v1/reimbursement/forecast",
    post({
      pot: 3e9,
      per_month: 1e9,
      low: 8e8,
      high: 1.2e9,
      start: "2020-03",
    }),
  );
  expect(await forecast.json()).toMatchObject({ gone_on: "2020-06-01", manifest: { year: 2020 } });
  const queue = await api.request(
    "/v1/reimbursement/queue",
    post({
      start: "2020-08",
      arrivals: [300],
      officers: 10,
      minutes: 240,
    }),
  );
  expect(await queue.json()).toMatchObject({ capacity_per_month: 300, most_outstanding_sek: null });
});

test("an unknown field and a range out of order are problems", async () => {
  const unknown = await api.request(
    "/v1/reimbursement/round",
    post({ claims: [{ ...claim, colour: "red" }] }),
  );
  expect(unknown.status).toBe(400);
  const range = { pot: 1, per_month: 5, low: 6, high: 7, start: "2020-03" };
  expect((await api.request("/v1/reimbursement/forecast", post(range))).status).toBe(422);
});
