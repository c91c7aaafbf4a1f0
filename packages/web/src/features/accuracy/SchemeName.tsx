import { PageLink } from "../site/PageLink.tsx";
import { useSite } from "../site/site.ts";
import type { AccuracyScheme } from "./accuracy-answer.ts";

/** A part of the system, leading to its step in the method where it has one. */
export function SchemeName({ scheme: { term, quantity } }: { scheme: AccuracyScheme }) {
  const { language } = useSite();
  return quantity === null ? (
    term[language]
  ) : (
    <PageLink to="/method" hash={quantity}>
      {term[language]}
    </PageLink>
  );
}
