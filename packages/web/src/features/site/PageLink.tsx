import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { PageSearch } from "../../link/search.ts";
import type { PagePath } from "../../pages.ts";

/** What belongs to one page alone and is left behind on the way to another. */
const leftBehind = {
  explain: undefined,
  find: undefined,
  sort: undefined,
  own: undefined,
} satisfies Partial<PageSearch>;

/** A link to another page that keeps year, reform, place and language. */
export function PageLink({
  to,
  params = {},
  hash,
  patch,
  className,
  children,
}: {
  to: PagePath;
  /** What stands for `$code` and the like in the address. */
  params?: Readonly<Record<string, string>>;
  hash?: string;
  patch?: Partial<PageSearch>;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Link
      to={to}
      params={params as never}
      search={(before: PageSearch) => ({ ...before, ...leftBehind, ...patch })}
      {...(hash === undefined ? {} : { hash })}
      {...(className === undefined ? {} : { className })}
      activeOptions={{ exact: true, includeSearch: false }}
      activeProps={{ "aria-current": "page" }}
    >
      {children}
    </Link>
  );
}
