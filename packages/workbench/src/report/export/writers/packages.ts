import { equalities, packageSheets } from "@barkraft/finance";
import { z } from "zod";
import { findPlace } from "../../../services/find-place.ts";
import { answerPackage, sameMoney, withWrittenAmounts } from "../../../services/packages/evaluate.ts";
import { packageLibrary } from "../../../services/packages/library.ts";
import { packageFromData } from "../../../services/packages/read-package.ts";
import { analysisWorkbook } from "../../analysis/analysis-report.ts";
import { jsonComparison, packageComparison } from "../../packages/comparison-report.ts";
import { jsonPackage } from "../../packages/json-package.ts";
import { jsonPackageList, packageListReport } from "../../packages/list-report.ts";
import { packageTables } from "../../packages/measure-rows.ts";
import { packageReport } from "../../packages/package-report.ts";
import { analysisAnswer } from "../analysis-answer.ts";
import type { Writer } from "../answer.ts";
import { requested } from "../requested.ts";

const data = z.record(z.string(), z.unknown());
const amounts = z.array(z.string()).default([]);

/** The packages that come with the program. */
export const packageList: Writer = async ({ country, year }, request, voice) => {
  requested(request, {});
  const packages = await packageLibrary();
  const report = packageListReport(packages, year, country.versions, voice);
  return analysisAnswer(report, () => jsonPackageList(packages, country.versions), voice);
};

/** One support package. */
export const supportPackage: Writer = async ({ country }, request, voice) => {
  const asked = requested(
    request,
    { amounts, table: z.enum(packageTables).default("measures"), places: z.array(z.string()).default([]) },
    { package: data },
  );
  const { document } = packageFromData(asked.given.package, placeIn("package"));
  const answer = await answerPackage(country, withWrittenAmounts(document, asked.amounts));
  const codes = asked.places.map((place) => findPlace(country, "municipality", place));
  const report = packageReport(answer, voice, asked.table, codes);
  return {
    ...analysisAnswer(report, () => jsonPackage(answer), voice),
    year: document.year,
    workbook: (manifest) => analysisWorkbook(report, voice, manifest, packageSheets(answer.outcome.document)),
  };
};

/** Support packages side by side. */
export const packageBeside: Writer = async ({ country }, request, voice) => {
  const asked = requested(
    request,
    { amounts, same_money: z.enum(equalities).optional() },
    { packages: z.array(data).min(1).max(8) },
  );
  const documents = asked.given.packages.map((each, at) => {
    const { document } = packageFromData(each, placeIn(`packages.${at}`));
    const own = asked.amounts.filter((written) =>
      document.measures.some(({ id }) => written.startsWith(`${id}=`)),
    );
    return withWrittenAmounts(document, own);
  });
  const [first] = documents;
  const all = asked.same_money ? [...documents, sameMoney(first!, asked.same_money)] : documents;
  const answers = await Promise.all(all.map((document) => answerPackage(country, document)));
  const report = packageComparison(answers, voice);
  return { ...analysisAnswer(report, () => jsonComparison(answers), voice), year: first!.year };
};

const placeIn = (name: string) => (path: readonly PropertyKey[]) => [name, ...path].join(".");
