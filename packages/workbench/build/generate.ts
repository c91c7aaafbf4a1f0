import { pino } from "pino";
import { writeOrCheck } from "../../core/build/write-or-check.ts";
import { createApi } from "../src/api/index.ts";
import { openApiDocument, shippedExamples } from "../src/api/openapi/document.ts";
import { exampleAnswers } from "../src/api/openapi/example-answers.ts";
import { loadCountry } from "../src/services/index.ts";

const api = await createApi(await loadCountry(), { logger: pino({ level: "silent" }) });
const answers = await exampleAnswers(api, await openApiDocument(api, {}));
// An operation a line, so that a change shows which one it is.
const lines = Object.entries(answers).map(
  ([id, answer]) => `${JSON.stringify(id)}: ${JSON.stringify(answer)}`,
);
await writeOrCheck([{ url: shippedExamples, text: `{\n${lines.join(",\n")}\n}\n` }]);
