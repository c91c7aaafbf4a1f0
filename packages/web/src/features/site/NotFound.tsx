import { PageLink } from "./PageLink.tsx";
import { useSite, useTitle } from "./site.ts";

/** There is no such page. */
export function NotFound() {
  const { t } = useSite();
  const title = t("web.missing.title");
  useTitle(title);
  return (
    <main id="main" tabIndex={-1} className="sheet">
      <div className="state">
        <h1>{title}</h1>
        <p>{t("web.missing.text")}</p>
        <p className="actions">
          <PageLink to="/">{t("web.missing.front")}</PageLink>
        </p>
      </div>
    </main>
  );
}
