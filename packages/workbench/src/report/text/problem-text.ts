import { describeProblem, type InputError, type Problem } from "@barkraft/core";
import type { MessageKey } from "@barkraft/messages";
import { type KnownSentence, knownSentences, messagesIn, recognise } from "@barkraft/messages/workbench";
import { sweden } from "@barkraft/sweden";
import type { Voice } from "./result-text.ts";

type Part = "place" | "found" | "expected" | "advice";

let sentences: readonly KnownSentence[] | undefined;

/** The English sentences of the catalogue that mistakes are told in. */
function sentencesOf(): readonly KnownSentence[] {
  sentences ??= knownSentences(
    Object.fromEntries(
      Object.entries(messagesIn("en")).filter(
        ([key]) => key.startsWith("problem.") || key.startsWith("usage."),
      ),
    ),
  );
  return sentences;
}

/** A sentence in the voice's language, or as it is where the catalogue does not know it. */
export function translated(english: string, group: string, voice: Voice): string {
  if (voice.language === "en" || english === "") return english;
  const found = recognise(sentencesOf(), english, group);
  if (!found) return english;
  const values = found.values.map(([name, text]) => [name, wordOf(name, text, voice)] as const);
  return voice.translate(found.key as MessageKey, Object.fromEntries(values));
}

/** Whether the catalogue has a sentence that this one is an instance of. */
export function isTranslatable(english: string, group: string): boolean {
  return recognise(sentencesOf(), english, group) !== undefined;
}

/** What stands in braces is carried over as it is, but for the few things that have words of their own. */
function wordOf(name: string, value: string, voice: Voice): string {
  if (name === "note") return noteIn(value, voice);
  if (name === "paths") return value.split(" or ").join(` ${voice.translate("cli.word.or")} `);
  if (name === "label") return labelIn(value, voice);
  const key = name === "level" || name === "unit" ? `${name}.${value}` : undefined;
  return key !== undefined && key in messagesIn("en") ? voice.translate(key as MessageKey) : value;
}

function noteIn(english: string, { language }: Voice): string {
  for (const { values } of sweden.declaration.parameters) {
    const note = values.find((dated) => dated.note?.en === english)?.note;
    if (note) return note[language];
  }
  return english;
}

function labelIn(english: string, { language }: Voice): string {
  const { parameters, choices } = sweden.declaration;
  const declared = [...parameters, ...choices].find(({ label }) => label.en === english);
  return declared?.label[language] ?? english;
}

/** Everything that is wrong, one line each, in the voice's language. */
export function problemText(error: InputError, voice: Voice): string {
  const { translate } = voice;
  const shown = error.problems.slice(0, 30);
  const total = "total" in error ? Number(error.total) : error.problems.length;
  const lines = shown.map((problem) => lineOf(problem, voice));
  if (total > shown.length) lines.push(translate("problem.more", { more: total - shown.length, total }));
  return lines.join("\n");
}

function lineOf(problem: Problem, voice: Voice): string {
  if (voice.language === "en") return describeProblem(problem);
  const part = (name: Part) => translated(problem[name], `problem.${name}`, voice);
  return voice.translate("problem.line", {
    place: part("place"),
    found: part("found"),
    expected: part("expected"),
    advice: part("advice"),
  });
}

/** What the command line's own parser found wrong, in the voice's language. */
export function usageText(message: string, voice: Voice): string {
  const [first, ...rest] = message.replace(/^error: /, "").split("\n");
  const lines = [translated(first!, "usage", voice), ...rest.map((line) => translated(line, "usage", voice))];
  return `${lines.join("\n")}\n${voice.translate("cli.see_help")}`;
}
