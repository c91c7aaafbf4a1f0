import { Hono } from "hono";
import { z } from "zod";
import { toCsv } from "../../../report/csv.ts";
import { type Entity, entityLevels, listEntities } from "../../../services/data/entities.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedQuery } from "../../schema/checked.ts";
import { named, versionFields, versionsOf } from "../../schema/common.ts";
import { csvHeaders, formatOf, formats } from "../../sending/format.ts";
import { boundsOf, pageLinks, pageOf, pagingFields, pagingParameters } from "../../sending/paging.ts";

const columns = [
  "code",
  "name",
  "level",
  "county_code",
  "county_name",
  "group",
  "group_name",
  "land_area_km2",
] as const;

const entityPage = named(
  "EntityPage",
  z.strictObject({
    ...pagingFields,
    entities: z.array(
      named(
        "Entity",
        z.strictObject({
          code: z.string().meta({ description: "Code with its leading zero." }),
          name: z.string(),
          level: z.enum(entityLevels),
          county_code: z.string().nullable(),
          county_name: z.string().nullable(),
          group: z.string().nullable().meta({
            description: "Group of 2017 by the Swedish Association of Local Authorities and Regions.",
          }),
          group_name: z.string().nullable(),
          land_area_km2: z.number().nullable().meta({ description: "Land area, square kilometres." }),
        }),
      ),
    ),
    ...versionFields,
  }),
);

const query = z.strictObject({
  level: z.enum(entityLevels).default("municipality").meta({ description: "Level of the places." }),
  name: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: "Part of the name.", examples: ["ö"] }),
  county: z
    .string()
    .max(10)
    .optional()
    .meta({ description: "Code of a county.", examples: ["25"] }),
  group: z
    .string()
    .max(10)
    .optional()
    .meta({ description: "Municipality group such as `A2`, or its letter." }),
  format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
  ...pagingParameters,
});

/** The places of Sweden: municipalities, regions, counties and the nation. */
export function entityResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().get(
    "/entities",
    operation({
      id: "listEntities",
      tag: "figures",
      summary: "Places",
      description: "Municipalities, regions, counties or the nation, in code order.",
      answer: entityPage,
      csv: columns.join(", "),
      problems: ["invalid-request", "not-acceptable", "impossible-request"],
    }),
    checkedQuery(query),
    (context) => {
      const { level, name, county, group, format, page: number, limit } = context.req.valid("query");
      const all = listEntities(country, level, { name, county, group });
      const page = pageOf(number, limit, all.length);
      const rows = all.slice(...boundsOf(page)).map(rowOf);
      const links = pageLinks(context, page);
      if (formatOf(context, format) === "csv") {
        return context.body(toCsv(rows, columns), 200, csvHeaders(`entities-${level}`, links));
      }
      return context.json({ ...page, entities: rows, ...versionsOf(country.versions) }, 200, { Link: links });
    },
  );
}

function rowOf({
  code,
  name,
  level,
  countyCode,
  countyName,
  group,
  groupName,
  landAreaSquareKilometres,
}: Entity) {
  return {
    code,
    name,
    level,
    county_code: countyCode,
    county_name: countyName,
    group,
    group_name: groupName,
    land_area_km2: landAreaSquareKilometres,
  };
}
