import { Hono } from "hono";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { Country } from "../../../services/index.ts";
import { withOwnRegister } from "../../../services/targeted-grants/figures.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedBody, jsonOnly, noQuery } from "../../schema/checked.ts";
import { foldAnswerSchema } from "../../schema/targeted-grants/fold.ts";
import { type OwnRegister, ownRequests } from "../../schema/targeted-grants/own.ts";
import { expirySchema, registerSchema, seriesSchema } from "../../schema/targeted-grants/register.ts";
import { computed, english, lawOf } from "../computed.ts";

const problems = [
  "invalid-request",
  "body-too-large",
  "unsupported-media-type",
  "impossible-request",
] as const;

const example = {
  register: {
    amounts: {
      rows: [
        ["id", "year", "amount_msek", "amount_status"],
        ["maximum-fee", 2024, 4500, "assumed"],
      ],
    },
  },
};

const described = (
  id: string,
  summary: string,
  answer: Parameters<typeof operation>[0]["answer"],
  asked: object = {},
) =>
  operation({
    id,
    tag: "computation",
    summary,
    description:
      "Rows of the tables targeted-grants and targeted-grant-amounts stand over the shipped register, or are all of it. Everything wrong with them is said at once; nothing is kept.",
    answer,
    problems: [...problems],
    bodies: { amount: { summary: "One amount", value: { ...example, ...asked } } },
  });

/** A country with the register that a request brings. */
function withRegister(country: Country, { grants, amounts, whole }: OwnRegister): Promise<Country> {
  // A whole register without amounts has none of the shipped ones either.
  const none = { rows: [["id", "year", "amount_msek", "amount_status"]], decimal_comma: false };
  const given = Object.entries({
    "targeted-grants": grants,
    "targeted-grant-amounts": amounts ?? (whole && grants ? none : undefined),
  });
  const tables = given.flatMap(([name, table]) =>
    table ? [[name, { rows: table.rows, decimalComma: table.decimal_comma, whole }] as const] : [],
  );
  return withOwnRegister(country, new Map(tables));
}

/** What the other resources answer, with a register of one's own. */
export function ownResources(country: Country): Hono<ApiEnvironment> {
  const law = async (register: OwnRegister) => lawOf(await withRegister(country, register), defaultYear);
  return new Hono<ApiEnvironment>()
    .post(
      "/targeted-grants/own",
      operation({
        id: "postOwnRegister",
        tag: "computation",
        summary: "A register of one's own",
        description:
          "Rows of the tables targeted-grants and targeted-grant-amounts over the shipped register, or all of it; everything wrong with them is said at once, and nothing is kept.",
        answer: registerSchema,
        problems: [...problems],
        bodies: { amount: { summary: "One amount", value: example } },
      }),
      jsonOnly,
      noQuery,
      checkedBody(ownRequests.register),
      async (context) => {
        const { register } = context.req.valid("json");
        return computed(context, await law(register), requestOf("register", "json", english, {}));
      },
    )
    .post(
      "/targeted-grants/own/series",
      described("postOwnSeries", "General against targeted, with a register of one's own", seriesSchema),
      jsonOnly,
      noQuery,
      checkedBody(ownRequests.register),
      async (context) => {
        const { register } = context.req.valid("json");
        return computed(context, await law(register), requestOf("register-series", "json", english, {}));
      },
    )
    .post(
      "/targeted-grants/own/expiry",
      described("postOwnExpiry", "When the grants of a register of one's own end", expirySchema),
      jsonOnly,
      noQuery,
      checkedBody(ownRequests.expiry),
      async (context) => {
        const { register, year } = context.req.valid("json");
        const request = requestOf("register-expiry", "json", english, { year });
        return computed(context, await law(register), request);
      },
    )
    .post(
      "/targeted-grants/own/fold",
      described("postOwnFold", "Grants of a register of one's own folded into one", foldAnswerSchema, {
        fold: { year: 2024, grants: ["maximum-fee"] },
      }),
      jsonOnly,
      noQuery,
      checkedBody(ownRequests.fold),
      async (context) => {
        const { register, fold } = context.req.valid("json");
        return computed(context, await law(register), requestOf("fold", "json", english, {}, { ...fold }));
      },
    );
}
