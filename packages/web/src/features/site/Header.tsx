import { languageNames, languages } from "@barkraft/messages";
import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { Navigation } from "./Navigation.tsx";
import { PageLink } from "./PageLink.tsx";
import { useSite } from "./site.ts";
import { chooseTheme, chosenTheme, type Theme, themes } from "./theme.ts";

const home = { place: undefined, county: undefined, group: undefined };

/** Name, pages, year, languages, light or dark. */
export function Header({ year }: { year: number | undefined }) {
  const { t, language, years, go } = useSite();
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  return (
    <header className="masthead">
      <PageLink to="/" className="wordmark" patch={home}>
        Bärkraft
      </PageLink>
      <p className="motto">{t("web.motto")}</p>
      <div className="preferences">
        {years.length > 0 && (
          <label className="compact">
            <span>{t("web.choose.year")}</span>
            <select value={year} onChange={({ target }) => go({ year: Number(target.value) })}>
              {years.map((each) => (
                <option key={each.year} value={each.year}>
                  {each.computable ? each.year : t("web.choose.year.not", { year: String(each.year) })}
                </option>
              ))}
            </select>
          </label>
        )}
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
        <label className="compact">
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
      <Navigation />
      <Address />
    </header>
  );
}

/** Where what is printed can be found again: the whole state of the page stands in its address. */
function Address() {
  const { t } = useSite();
  const { href } = useLocation();
  return (
    <p className="print-only address">
      {t("web.printed.address", { address: `${window.location.origin}${href}` })}
    </p>
  );
}
