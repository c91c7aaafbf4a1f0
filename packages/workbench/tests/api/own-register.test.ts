import { beforeAll, expect, test } from "vitest";
import type { Api } from "../../src/api/index.ts";
import { post, problemCodes, testApi } from "./support.ts";

let api: Api;
beforeAll(async () => {
  api = await testApi();
});

// biome-ignore lint/suspicious/noExplicitAny: answers of several resources.
type Answer = any;

async function answer(path: string, body?: object): Promise<Answer> {
  const response = await api.request(path, body && post(body));
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json();
}

const own = "/v1/targeted-grants/own";
const columns = ["id", "year", "amount_msek", "amount_status"];

test("rows of one's own stand over the register, and everything follows them", async () => {
  const register = {
    amounts: { rows: [columns, ["maximum-fee", "2024", "9000,5", "assumed"]], decimal_comma: true },
  };
  const shipped = await answer("/v1/targeted-grants/series");
  const { years, data_version: version, manifest } = await answer(`${own}/series`, { register });
  const of = (list: Answer[]) => list.find(({ year }) => year === 2024).targeted_msek.value;
  const before = (await answer("/v1/targeted-grants?words=maxtaxa")).grants.find(
    ({ id }: Answer) => id === "maximum-fee",
  ).amount.value;
  expect(of(years) - of(shipped.years)).toBeCloseTo(9000.5 - before, 2);
  expect(version).not.toBe(shipped.data_version);
  expect(manifest.digests.user_tables).toMatchObject([{ file: "targeted-grant-amounts" }]);
  const fold = { year: 2024, grants: ["maximum-fee"], into: "per_inhabitant" };
  expect((await answer(`${own}/fold`, { register, fold })).municipal_pot_sek).toBe(9_000_500_000);
  // The shipped register is as it was.
  expect(of((await answer("/v1/targeted-grants/series")).years)).toBe(of(shipped.years));
});

test("the register as it is exported, given as the whole, is the register", async () => {
  const csv = async (show: string) =>
    (await (await api.request(`/v1/targeted-grants${show}`)).json()) as Answer;
  const { grants } = await csv("");
  const names = Object.keys(grants[0]).filter((name) => name !== "amount" && name !== "amounts");
  const rows = grants.map((grant: Answer) => names.map((name) => grant[name]));
  const kept = rows.slice(0, 5);
  const ids = new Set(kept.map(([id]: string[]) => id));
  const amounts = grants
    .filter(({ id }: Answer) => ids.has(id))
    .flatMap(({ id, amounts: list }: Answer) =>
      list.map(({ year, value, status }: Answer) => [id, year, value, status]),
    );
  const register = {
    grants: { rows: [names, ...kept] },
    amounts: { rows: [columns, ...amounts] },
    whole: true,
  };
  const found = await answer(own, { register });
  expect([found.grants.length, found.rows_in_register]).toEqual([5, 5]);
  expect(found.grants[0].amounts).toEqual(
    grants[0].amounts.map((each: Answer) => ({ ...each, low: each.value, high: each.value })),
  );
  expect(
    (await answer(own, { register: { grants: register.grants, whole: true } })).grants[0].amounts,
  ).toEqual([]);
  // None of the five has ended.
  const { by_year: ends, year, municipalities } = await answer(`${own}/expiry`, { register });
  expect([ends, year, municipalities[0].ends_sek]).toEqual([[], 2024, 0]);
});

test("everything wrong with the rows is said at once", async () => {
  const rows = [
    ["id", "yeer", "amount_msek", "amount_status"],
    ["maximum-fee", 2024, "much", "assumed"],
  ];
  const response = await api.request(own, post({ register: { amounts: { rows } } }));
  expect(await problemCodes(response, 422)).toEqual(["missing-column", "unknown-column", "not-a-number"]);
  const unknown = { rows: [columns, ["no-such-grant", 2024, 1, "assumed"]] };
  const other = await api.request(own, post({ register: { amounts: unknown } }));
  expect(await problemCodes(other, 422)).toEqual(["register_unknown_grant"]);
});
