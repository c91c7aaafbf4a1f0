import type { Language, Translator } from "@barkraft/messages";
import { createContext, useContext, useEffect } from "react";
import type { ListedYear } from "../../figures/server.ts";
import type { PageSearch } from "../../link/search.ts";

/** What every page reads, also one that needs no figures. */
export interface Site {
  readonly language: Language;
  readonly t: Translator;
  readonly search: PageSearch;
  /** Changes the link of the page; `replace` leaves no step for the back button. */
  readonly go: (patch: Partial<PageSearch>, options?: { readonly replace?: boolean }) => void;
  /** Empty until the server has said which years there are. */
  readonly years: readonly ListedYear[];
  /** Of the model and of the figures, once the server has said them. */
  readonly versions: Versions | undefined;
}

export interface Versions {
  readonly model: string;
  readonly data: string;
}

const SiteContext = createContext<Site | null>(null);

export const SiteProvider = SiteContext.Provider;

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error("a part of the page stands outside the site");
  return site;
}

/** Names the window after the page's question. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Bärkraft`;
  }, [title]);
}
