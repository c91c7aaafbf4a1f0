import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { pages, type Section, sections } from "../../pages.ts";
import { PageLink } from "./PageLink.tsx";
import { useSite } from "./site.ts";

type Listed = Extract<(typeof pages)[number], { section: Section }>;

const isListed = (page: (typeof pages)[number]): page is Listed => page.section !== null;
const menus = sections.map((section) => ({
  section,
  listed: pages.filter(isListed).filter((page) => page.section === section),
}));

/** The pages of the site: the map first, then a menu for each part of the subject. */
export function Navigation() {
  const { t } = useSite();
  const { pathname } = useLocation();
  const bar = useRef<HTMLElement>(null);
  useClosing(bar, pathname);
  return (
    <nav className="pages" aria-label={t("web.pages")} ref={bar}>
      <ul>
        <li>
          <PageLink to="/">{t("web.page.front")}</PageLink>
        </li>
        {menus.map(({ section, listed }) => (
          <li key={section}>
            {/* One name for all: opening a menu closes the others. */}
            <details name="pages" className={listed.some(({ path }) => path === pathname) ? "open-here" : ""}>
              <summary>{t(`web.section.${section}`)}</summary>
              <ul className="menu">
                {listed.map(({ key, path }) => (
                  <li key={key}>
                    <PageLink to={path}>{t(`web.page.${key}`)}</PageLink>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Closes the open menu when another page is shown, on Escape, and when something outside is clicked. */
function useClosing(bar: React.RefObject<HTMLElement | null>, pathname: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when the page is another.
  useEffect(() => {
    for (const menu of openMenus(bar.current)) menu.open = false;
  }, [bar, pathname]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      for (const menu of openMenus(bar.current)) {
        menu.open = false;
        menu.querySelector("summary")?.focus();
      }
    };
    const onPointer = ({ target }: PointerEvent) => {
      for (const menu of openMenus(bar.current)) {
        if (!(target instanceof Node && menu.contains(target))) menu.open = false;
      }
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onPointer);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPointer);
    };
  }, [bar]);
}

const openMenus = (bar: HTMLElement | null) => [
  ...(bar?.querySelectorAll<HTMLDetailsElement>("details[open]") ?? []),
];
