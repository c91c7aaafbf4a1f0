import { fileURLToPath } from "node:url";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Logger } from "pino";
import { type Datasets, openDatasets } from "../../services/data/datasets.ts";
import type { Country } from "../../services/index.ts";
import type { Api, ApiEnvironment } from "../environment.ts";
import { createLogger, logRequests } from "../guards/log.ts";
import { answerUnknown } from "../guards/no-such-resource.ts";
import { openData } from "../guards/open-data.ts";
import { defaultRate, type Rate, rateLimit } from "../guards/rate-limit.ts";
import { securityHeaders } from "../guards/security-headers.ts";
import { docsPages } from "../pages/docs.ts";
import { downloads } from "../pages/downloads.ts";
import { webPages } from "../pages/web-pages.ts";
import { problemResponse, respondToError } from "../problem/respond.ts";
import { aboutResources } from "../resources/about.ts";
import { accuracyResources } from "../resources/accounts/accuracy.ts";
import { balanceResources } from "../resources/accounts/balance.ts";
import { reconciliationResources } from "../resources/accounts/reconciliation.ts";
import { keyResources } from "../resources/allocation/index.ts";
import { analysisResources } from "../resources/analysis/index.ts";
import { datasetResources } from "../resources/data/datasets.ts";
import { entityResources } from "../resources/data/entities.ts";
import { inputResources } from "../resources/data/inputs.ts";
import { yearResources } from "../resources/data/years.ts";
import { economyResources } from "../resources/economy/index.ts";
import { lawResources } from "../resources/law.ts";
import { compareResources } from "../resources/outcome/compare.ts";
import { evaluateResources } from "../resources/outcome/evaluate.ts";
import { explainResources } from "../resources/outcome/explain.ts";
import { grantResources } from "../resources/outcome/grant.ts";
import { workbookResources } from "../resources/outcome/workbook.ts";
import { packageResources } from "../resources/packages/packages.ts";
import { aheadResources } from "../resources/planning/index.ts";
import { cliffsResources } from "../resources/reforms/cliffs.ts";
import { distributionResources } from "../resources/reforms/distribution.ts";
import { scenarioResources } from "../resources/reforms/scenarios.ts";
import { solveResources } from "../resources/reforms/solve.ts";
import { stackResources } from "../resources/reforms/stack.ts";
import { reimbursementResources } from "../resources/reimbursement/index.ts";
import { simulationResources } from "../resources/simulation/index.ts";
import { stabilisationResources } from "../resources/stabilisation/index.ts";
import { targetedGrantResources } from "../resources/targeted-grants/index.ts";
import { noBody } from "../schema/checked.ts";

export interface ApiOptions {
  /** Folder of the built web page; by default that of the web package. */
  readonly webFolder?: string | undefined;
  /** Requests that one address may make. */
  readonly rate?: Rate | undefined;
  readonly logger?: Logger | undefined;
}

/** The web package's build. */
const defaultWebFolder = fileURLToPath(new URL("../../../../web/dist", import.meta.url));

const largestBody = 100_000;
/** Of whole tables. */
const largestTables = 8_000_000;
const tablesPath = /^\/v1\/targeted-grants\/own(\/|$)/;

const limitedTo = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: (context) => problemResponse(context, "body-too-large", [], { Connection: "close" }),
  });
const limits = { usual: limitedTo(largestBody), tables: limitedTo(largestTables) };

/** The API, the downloads and the web page as one application; needs no socket to be tested. */
export async function createApi(country: Country, options: ApiOptions = {}): Promise<Api> {
  const datasets = await openDatasets(country);
  const app = new Hono<ApiEnvironment>();
  app.use(logRequests(options.logger ?? createLogger(false)));
  app.use(securityHeaders);
  app.use(rateLimit(options.rate ?? defaultRate));
  app.use("/v1/*", openData);
  app.use("/data/*", openData);
  app.use(noBody);
  app.use((context, next) =>
    (tablesPath.test(context.req.path) ? limits.tables : limits.usual)(context, next),
  );
  app.route("/v1", resources(country, datasets));
  app.route(
    "/v1",
    docsPages(() => app),
  );
  app.route("/data", downloads(datasets));
  app.get("/*", webPages(options.webFolder ?? defaultWebFolder));
  answerUnknown(app);
  app.onError(respondToError);
  return app;
}

function resources(country: Country, datasets: Datasets): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .route("/", aboutResources(country))
    .route("/", yearResources(country))
    .route("/", inputResources(country))
    .route("/", datasetResources(country, datasets))
    .route("/", entityResources(country))
    .route("/", workbookResources(country))
    .route("/", analysisResources(country))
    .route("/", stabilisationResources(country))
    .route("/", lawResources(country))
    .route("/", evaluateResources(country))
    .route("/", compareResources(country))
    .route("/", stackResources(country))
    .route("/", distributionResources(country))
    .route("/", scenarioResources(country))
    .route("/", solveResources(country))
    .route("/", cliffsResources(country))
    .route("/", economyResources(country))
    .route("/", simulationResources(country))
    .route("/", grantResources(country))
    .route("/", keyResources(country))
    .route("/", targetedGrantResources(country))
    .route("/", packageResources(country))
    .route("/", accuracyResources(country))
    .route("/", balanceResources(country))
    .route("/", reconciliationResources(country))
    .route("/", aheadResources(country))
    .route("/", reimbursementResources(country))
    .route("/", explainResources(country));
}
