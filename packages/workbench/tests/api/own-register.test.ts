import { beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import type { Api } from "../../src/api/index.ts";
import { foldAnswerSchema } from "../../src/api/schema/targeted-grants/fold.ts";
import { expirySchema, registerSchema, seriesSchema } from "../../src/api/schema/targeted-grants/register.ts";
import { post, problemCodes, testApi } from "./support.ts";

let api: Api;
beforeAll(async () => {
  api = await testApi();
});

async function answer<Kind extends z.ZodType>(kind: Kind, path: string, body?: object) {
  const response = await api.request(path, body && post(body));
  expect(response.status, await response.clone().text()).toBe(200);
  return kind.parse(await response.json());
}

const shippedRegister = "/v1/targeted-grants";
const shippedSeries = `${shippedRegister}/series`;
const own = `${shippedRegister}/own`;
const columns = ["id", "year", "amount_msek", "amount_status"];

test("rows of one's own stand over the register, and everything follows them", async () => {
  const register = {
    amounts: { rows: [columns, ["maximum-fee", "2024", "9000,5", "assumed"]], decimal_comma: true },
  };
  const shipped = await answer(seriesSchema, shippedSeries);
  const {
    years,
    data_version: version,
    manifest,
  } = await answer(seriesSchema, `${own}/series`, { register });
  const of = (list: typeof years) => list.find(({ year }) => year === 2024)!.targeted_msek.value!;
  const { grants } = await answer(registerSchema, `${shippedRegister}?words=maxtaxa`);
  const before = grants.find(({ id }) => id === "maximum-fee")!.amount.value!;
  expect(of(years) - of(shipped.years)).toBeCloseTo(9000.5 - before, 2);
  expect(version).not.toBe(shipped.data_version);
  expect(manifest.digests.user_tables).toMatchObject([{ file: "targeted-grant-amounts" }]);
  const fold = { year: 2024, grants: ["maximum-fee"], into: "per_inhabitant" };
  const folded = await answer(foldAnswerSchema, `${own}/fold`, { register, fold });
  expect(folded.municipal_pot_sek).toBe(9_000_500_000);
  // The shipped register is as it was.
  expect(of((await answer(seriesSchema, shippedSeries)).years)).toBe(of(shipped.years));
});

test("the register as it is exported, given as the whole, is the register", async () => {
  const { grants } = await answer(registerSchema, shippedRegister);
  const kept = grants.slice(0, 5);
  const names = Object.keys(grants[0]!).filter((name) => name !== "amount" && name !== "amounts");
  const rows = kept.map((grant) => names.map((name) => grant[name as keyof typeof grant]));
  const amounts = kept.flatMap(({ id, amounts: list }) =>
    list.map(({ year, value, status }) => [id, year, value, status]),
  );
  const register = {
    grants: { rows: [names, ...rows] },
    amounts: { rows: [columns, ...amounts] },
    whole: true,
  };
  const found = await answer(registerSchema, own, { register });
  expect([found.grants.length, found.rows_in_register]).toEqual([5, 5]);
  expect(found.grants[0]!.amounts).toEqual(
    grants[0]!.amounts.map((each) => ({ ...each, low: each.value, high: each.value })),
  );
  const withoutAmounts = { grants: register.grants, whole: true };
  expect((await answer(registerSchema, own, { register: withoutAmounts })).grants[0]!.amounts).toEqual([]);
  // None of the five has ended.
  const { by_year: ends, year, municipalities } = await answer(expirySchema, `${own}/expiry`, { register });
  expect([ends, year, municipalities[0]!.ends_sek]).toEqual([[], 2024, 0]);
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
