import { createTranslator } from "@barkraft/messages/web";
import { Component, type ReactNode } from "react";
import { readQuery, readSearch } from "../../link/search.ts";
import { Mistake } from "./Mistake.tsx";

/** Says that something went wrong instead of leaving the page blank. */
export class TroubleBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <Trouble error={error} />;
  }
}

/** What went wrong, and the way back. */
export function Trouble({ error }: { error: unknown }) {
  const { lang } = readSearch(readQuery(window.location.search));
  const language = lang ?? "sv";
  const t = createTranslator(language);
  return (
    <main id="main" className="sheet">
      <div className="state" role="alert">
        <h1>{t("web.broken.title")}</h1>
        <p>{t("web.broken.text")}</p>
        <p className="actions">
          <a href={lang ? `/?lang=${lang}` : "/"}>{t("web.broken.again")}</a>
        </p>
        <Mistake error={error} t={t} language={language} />
      </div>
    </main>
  );
}
