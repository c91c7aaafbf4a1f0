import { readFile } from "node:fs/promises";
import { generateSpecs } from "hono-openapi";
import type { Api } from "../environment.ts";
import { describeOperations } from "./complete.ts";
import type { ExampleAnswers } from "./example-answers.ts";
import type { OpenApiDocument } from "./types.ts";
import { apiVersion } from "./version.ts";

const description = `Bärkraft räknar ut den kommunala inkomstutjämningen i Sverige: för varje kommun och region, för varje \
utjämningsår, som lagen är eller under en reform, och förklarar varje siffra ned till paragrafen. Öppna data, ingen nyckel.

Bärkraft computes Swedish municipal income equalisation: for every municipality and region, for each equalisation year, \
as the law is or under a reform, and explains every figure down to the paragraph. Open data, no key.

**Begränsningar / limitations.** A year without figures is refused with the reason; \`/v1/years\` lists them. A population of \
1 November that is not published is estimated and marked \`estimated\`. A body holds at most 100 000 bytes, an address makes \
at most 1 000 requests a second. Unknown parameters and fields are errors. Figures that are not known are null, never zero.

**Servicenivå / service level.** The program runs where it is installed; whoever runs it answers for its availability.`;

/** The example answers as `npm run generate` computes them; the tests compute them again. */
export const shippedExamples = new URL("../../generated/example-answers.json", import.meta.url);

/**
 * The description of the API in OpenAPI 3.1, made from the schemas that check requests and the declared law, with the
 * example answers that come with the program unless others are given.
 */
export async function openApiDocument(app: Api, examples?: ExampleAnswers): Promise<OpenApiDocument> {
  const answers: ExampleAnswers = examples ?? JSON.parse(await readFile(shippedExamples, "utf8"));
  const document = await generateSpecs(app, {
    defaultValidationErrorResponse: false,
    exclude: ["/v1/docs"],
    documentation: {
      openapi: "3.1.1",
      info: {
        title: "Bärkraft",
        version: apiVersion,
        summary: "Swedish municipal income equalisation: computed, explained and open to reforms",
        description,
        license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
        contact: { name: "The Bärkraft project" },
      },
      servers: [{ url: "/", description: "This server" }],
      externalDocs: {
        description: "Guide to the API: rules, limits and service level agreement (docs/api.md)",
        url: "/v1/docs",
      },
      tags: [
        { name: "computation", description: "Outcomes, comparisons and explanations" },
        { name: "figures", description: "Years, inputs, datasets and places" },
        { name: "law", description: "Parameters and steps as declared" },
        { name: "about", description: "The API itself" },
      ],
      security: [],
    },
  });
  return describeOperations(document as unknown as OpenApiDocument, answers);
}
