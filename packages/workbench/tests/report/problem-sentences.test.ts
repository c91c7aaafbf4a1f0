import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { isTranslatable } from "../../src/report/text/problem-text.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folders = [
  "core/src",
  "finance/src",
  "finance/src/grants/folding",
  "finance/src/grants/review",
  "sweden/src",
  "web/src/files/read",
  "workbench/src/store",
  "workbench/src/services",
  "workbench/src/cli",
];
const parts = new Set(["found", "expected", "advice"]);
/** What an expression in a sentence may stand for, where any word would not do. */
const samples: Readonly<Record<string, string>> = {
  wanted: "a number (SEK)",
  "rangeText(constraints.min, constraints.max)": "from 1 to 2",
  "quotedSeparator(separator)": "comma",
  mark: "a decimal point",
  text: "date",
};

function sampleOf(expression: string): string {
  return samples[expression] ?? (expression.startsWith("quoted(") ? "“7”" : "7");
}

/** The sentences that a source file can put into a problem, with samples for what is put into them. */
function sentencesIn(file: string): { part: string; sentence: string }[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ESNext, true);
  const found: { part: string; sentence: string }[] = [];
  const texts = (node: ts.Expression): string[] => {
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isConditionalExpression(node)) return [...texts(node.whenTrue), ...texts(node.whenFalse)];
    if (ts.isParenthesizedExpression(node)) return texts(node.expression);
    if (!ts.isTemplateExpression(node)) return [];
    const spans = node.templateSpans.map(({ expression, literal }) => {
      const choices = texts(expression);
      const words = choices.length > 0 ? choices : [sampleOf(expression.getText())];
      return words.map((word) => word + literal.text);
    });
    return spans.reduce(
      (heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)),
      [node.head.text],
    );
  };
  const visit = (node: ts.Node): void => {
    const named = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    if (named && parts.has(node.name.getText()) && node.initializer) {
      for (const sentence of texts(node.initializer)) found.push({ part: node.name.getText(), sentence });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("every sentence that a user can meet is in the catalogue", () => {
  const files = folders.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }));
  const sentences = files
    .filter((file) => !/store\/(build|package)\//.test(file))
    .flatMap((file) => sentencesIn(`${root}${file}`).map((each) => ({ file, ...each })));
  // A quoted value, a number or a name alone is the same in every language.
  const words = sentences.filter(({ sentence }) => /[a-z]{2}/.test(sentence.replace(/'[^']*'|“[^”]*”/g, "")));
  expect(words.length).toBeGreaterThan(80);
  const untranslated = words.filter(({ part, sentence }) => !isTranslatable(sentence, `problem.${part}`));
  expect(untranslated.map(({ file, part, sentence }) => `${file}: ${part}: ${sentence}`)).toEqual([]);
});
