import { pages } from "../../pages.ts";
import { PageLink } from "./PageLink.tsx";
import { useSite } from "./site.ts";

type Page = (typeof pages)[number];

const shown = pages.filter((page): page is Extract<Page, { inHeader: true }> => page.inHeader);

/** The pages of the site. */
export function Navigation() {
  const { t } = useSite();
  return (
    <nav className="pages" aria-label={t("web.pages")}>
      <ul>
        {shown.map(({ key, path }) => (
          <li key={key}>
            <PageLink to={path}>{t(`web.page.${key}`)}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
