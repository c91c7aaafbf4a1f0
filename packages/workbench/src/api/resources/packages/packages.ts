import { equalities } from "@barkraft/finance";
import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { packageTables } from "../../../report/packages/measure-rows.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { Country } from "../../../services/index.ts";
import { packageGround as groundOf } from "../../../services/packages/ground.ts";
import { packageLibrary } from "../../../services/packages/library.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedBody, checkedPath, checkedQuery, jsonOnly, noQuery } from "../../schema/checked.ts";
import { named, versionsOf, wholeNumber } from "../../schema/common.ts";
import {
  packageAnswer,
  packageComparisonAnswer,
  packageGround,
  packageList,
} from "../../schema/packages/answers.ts";
import { packageDocument } from "../../schema/packages/document.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";

const format = z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." });

const evaluateRequest = named(
  "PackageRequest",
  z.strictObject({
    package: packageDocument,
    table: z.enum(packageTables).default("measures").meta({ description: "The table that CSV holds." }),
  }),
);

const compareRequest = named(
  "PackageComparisonRequest",
  z.strictObject({
    packages: z.array(packageDocument).min(1).max(8),
    same_money: z.enum(equalities).optional().meta({
      description: "Adds the first package's amount, or its cost to the state, as a general grant.",
    }),
  }),
);

const failures = [
  "invalid-request",
  "not-acceptable",
  "body-too-large",
  "unsupported-media-type",
  "impossible-request",
] as const;

const example = {
  title: "One billion in July",
  year: 2020,
  measures: [
    {
      id: "general",
      name: "General grant",
      kind: "grant",
      receiver: "both",
      municipal_share: { share: 0.7, source: "Assumption" },
      payments: [{ date: "2020-07-01", amount: 1_000_000_000 }],
      key: "per-inhabitant",
      source: "Example",
    },
  ],
};

/** Support packages: the shipped ones, one computed, several side by side, and the places they are shared among. */
export function packageResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .get(
      "/packages",
      operation({
        id: "getPackages",
        tag: "computation",
        summary: "Shipped support packages",
        description: "The packages that come with the program, as documents to compute or to change.",
        answer: packageList,
        problems: ["invalid-request"],
      }),
      noQuery,
      async (context) => {
        const packages = (await packageLibrary()).map(({ id, data }) => ({ id, package: data }));
        return context.json({ packages, ...versionsOf(country.versions) });
      },
    )
    .get(
      "/packages/places/:year",
      operation({
        id: "getPackagePlaces",
        tag: "computation",
        summary: "Places that share a package",
        description:
          "Municipalities and regions with the columns that keys read, and the nation's unemployment by month.",
        answer: packageGround,
        problems: ["invalid-request", "impossible-request"],
      }),
      checkedPath(
        z.strictObject({
          year: wholeNumber(1900, 2999).meta({ description: "Year of the package.", examples: [2020] }),
        }),
      ),
      checkedQuery(
        z.strictObject({
          columns: z
            .string()
            .max(2000)
            .optional()
            .meta({ description: "Columns besides inhabitants, with commas between." }),
        }),
      ),
      async (context) => {
        const { year } = context.req.valid("param");
        const { columns = "" } = context.req.valid("query");
        const names = columns.split(",").filter((name) => name !== "");
        return context.json(await groundOf(country, year, names));
      },
    )
    .post(
      "/packages/evaluate",
      operation({
        id: "postPackage",
        tag: "computation",
        summary: "A support package",
        description:
          "Cost to the state, liquidity by month, what each place gets, timing against need, and job-years by the package's own assumptions. What is not known stays null and is named.",
        answer: packageAnswer,
        csv: "the table asked for: measures, places, years or months",
        problems: failures,
        bodies: { one: { summary: "One grant", value: { package: example } } },
      }),
      jsonOnly,
      checkedQuery(z.strictObject({ format })),
      checkedBody(evaluateRequest),
      (context) => {
        const { package: document, table } = context.req.valid("json");
        const asked = formatOf(context, context.req.valid("query").format);
        const request = requestOf("package", asked, english, { table }, { package: document });
        return computed(context, lawOf(country, defaultYear), request);
      },
    )
    .post(
      "/packages/compare",
      operation({
        id: "postPackageComparison",
        tag: "computation",
        summary: "Support packages side by side",
        description:
          "Amount, cost, jobs, liquidity and timing of each package; if asked for, beside the same money as a grant.",
        answer: packageComparisonAnswer,
        csv: "measure, unit, and a column for each package",
        problems: failures,
        bodies: {
          same: { summary: "Against the same money", value: { packages: [example], same_money: "cost" } },
        },
      }),
      jsonOnly,
      checkedQuery(z.strictObject({ format })),
      checkedBody(compareRequest),
      (context) => {
        const { packages, same_money } = context.req.valid("json");
        const asked = formatOf(context, context.req.valid("query").format);
        const request = requestOf("package-compare", asked, english, { same_money }, { packages });
        return computed(context, lawOf(country, defaultYear), request);
      },
    );
}
