import { type Language, languageNames, languages, type Translator } from "@barkraft/messages";
import { useState } from "react";
import type { PageSearch } from "../../link/search.ts";
import { chooseTheme, chosenTheme, type Theme, themes } from "./theme.ts";
import type { Workbench } from "./workbench.ts";

/** Name, languages, light or dark. */
export function Header({
  language,
  t,
  search,
  go,
}: {
  language: Language;
  t: Translator;
  search: PageSearch;
  go: Workbench["go"];
}) {
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const home = { place: undefined, explain: undefined, county: undefined, group: undefined, find: undefined };
  return (
    <header className="masthead">
      <a
        className="wordmark"
        href={`/?${new URLSearchParams(search.lang ? { lang: search.lang } : {})}`}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          go(home);
        }}
      >
        Bärkraft
      </a>
      <p className="motto">{t("web.motto")}</p>
      <div className="preferences">
        <fieldset className="segments">
          <legend className="hidden">{t("web.language")}</legend>
          {languages.map((each) => (
            <label key={each} lang={each} title={languageNames[each]}>
              <input
                type="radio"
                name="language"
                value={each}
                checked={each === language}
                aria-label={languageNames[each]}
                onChange={() => go({ lang: each })}
              />
              <span aria-hidden="true">{each.toUpperCase()}</span>
            </label>
          ))}
        </fieldset>
        <label className="theme">
          <span className="hidden">{t("web.theme")}</span>
          <select
            value={theme}
            onChange={({ target }) => {
              const chosen = themes.find((each) => each === target.value) ?? "system";
              chooseTheme(chosen);
              setTheme(chosen);
            }}
          >
            {themes.map((each) => (
              <option key={each} value={each}>
                {t(`web.theme.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
