import { beforeAll, expect, test } from "vitest";
import type { Api } from "../../src/api/index.ts";
import { post, problemCodes, testApi } from "./support.ts";

let api: Api;
beforeAll(async () => {
  api = await testApi();
});

const answer = async (path: string, init?: RequestInit) => {
  const response = await api.request(path, init);
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json() as Promise<Record<string, never>>;
};

test("the register is searched and narrowed", async () => {
  const { grants } = (await answer(
    "/v1/targeted-grants?words=lärarlöner&receiver=municipalities",
  )) as unknown as {
    grants: { id: string; amounts: unknown[] }[];
  };
  expect(grants.map(({ id }) => id)).toEqual(["teachers-wages-municipalities"]);
  expect(grants[0]!.amounts).toHaveLength(9);
});

test("the series, what ends and the shipped reviews", async () => {
  expect((await answer("/v1/targeted-grants/series")).years).toHaveLength(28);
  expect((await answer("/v1/targeted-grants/expiry?year=2022")).municipalities).toHaveLength(290);
  const { reviews } = (await answer("/v1/targeted-grants/reviews")) as unknown as {
    reviews: { outcome: string }[];
  };
  expect(new Set(reviews.map(({ outcome }) => outcome))).toEqual(
    new Set(["keep_exceptional", "fold", "joint_review"]),
  );
});

test("a fold gives every municipality, and regions where their grants are folded", async () => {
  const ids = "maximum-fee,sick-leave-process-regions";
  const { rows } = (await answer(
    `/v1/targeted-grants/fold?grants=${ids}&years=2&largest_loss=500`,
  )) as unknown as {
    rows: { kind: string; change_sek: number }[];
  };
  for (const [kind, count] of [
    ["municipality", 290],
    ["region", 21],
  ] as const) {
    const own = rows.filter((row) => row.kind === kind);
    expect(own).toHaveLength(count);
    expect(own.reduce((sum, { change_sek: change }) => sum + change, 0)).toBe(0);
  }
});

test.each([
  ["/v1/targeted-grants/fold?grants=nothing", 422, "unknown_targeted_grant"],
  ["/v1/targeted-grants/fold?grants=maximum-fee&years=0", 400, "too_small"],
  ["/v1/targeted-grants/fold?grants=maximum-fee&into=luck", 400, "invalid_value"],
  ["/v1/targeted-grants?receiver=everybody", 400, "invalid_value"],
])("%s", async (path, status, code) => {
  expect(await problemCodes(await api.request(path), status)).toEqual([code]);
});

test("a review without reasons is refused", async () => {
  const response = await api.request("/v1/targeted-grants/review", post({ grant: "x", answers: {} }));
  expect((await problemCodes(response, 400)).length).toBe(10);
});
