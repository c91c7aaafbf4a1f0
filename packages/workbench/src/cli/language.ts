import { nearestNames, type Problem } from "@barkraft/core";
import { type Language, languages } from "@barkraft/messages";

function isLanguage(word: string | undefined): word is Language {
  return (languages as readonly (string | undefined)[]).includes(word);
}

/** The value of --lang, wherever it stands; found before anything else, because the help is translated too. */
function askedLanguage(words: readonly string[]): string | undefined {
  const end = words.indexOf("--");
  const options = end < 0 ? words : words.slice(0, end);
  const joined = options.findLast((word) => word.startsWith("--lang="));
  if (joined) return joined.slice("--lang=".length);
  const at = options.lastIndexOf("--lang");
  return at < 0 ? undefined : options[at + 1];
}

/** The language asked for with --lang, else that of the locale, else English. */
export function languageOf(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = askedLanguage(words);
  if (isLanguage(asked)) return asked;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  const word = locale.slice(0, 2).toLowerCase();
  return isLanguage(word) ? word : "en";
}

/** What is wrong with --lang, if anything is. */
export function languageProblem(words: readonly string[]): Problem | undefined {
  const asked = askedLanguage(words);
  if (asked === undefined || isLanguage(asked)) return undefined;
  const near = nearestNames(asked, languages, 1);
  return {
    code: "option_not_allowed",
    place: "--lang",
    found: `'${asked}'`,
    expected: `one of ${languages.join(", ")}`,
    advice:
      near.length > 0 ? `Did you mean ${near.join(", ")}?` : "Choose one of them, or leave the option out.",
  };
}
