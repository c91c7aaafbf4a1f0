import type { Context } from "hono";
import { z } from "zod";
import type { ApiEnvironment } from "../environment.ts";
import { wholeNumber } from "../schema/common.ts";

const largestPage = 1000;

/** The query parameters of a resource that is returned in pages. */
export const pagingParameters = {
  page: wholeNumber(1, 1_000_000).default(1).meta({ description: "Page, counted from 1." }),
  limit: wholeNumber(1, largestPage).default(20).meta({ description: "Rows on a page." }),
};

/** The fields that say which page an answer is. */
export const pagingFields = {
  page: z.int().meta({ description: "This page, counted from 1." }),
  limit: z.int().meta({ description: "Rows on a full page." }),
  total: z.int().meta({ description: "Rows on all pages together." }),
  pages: z.int().meta({ description: "Number of pages." }),
};

export interface Page {
  readonly page: number;
  readonly limit: number;
  readonly total: number;
  readonly pages: number;
}

/** Which page of how many. */
export function pageOf(page: number, limit: number, total: number): Page {
  return { page, limit, total, pages: Math.ceil(total / limit) };
}

/** First and last row of a page, the last one excluded. */
export function boundsOf({ page, limit, total }: Page): readonly [first: number, end: number] {
  const first = Math.min((page - 1) * limit, total);
  return [first, Math.min(first + limit, total)];
}

/** The header that leads to the first, previous, next and last page (RFC 8288). */
export function pageLinks(context: Context<ApiEnvironment>, { page, pages }: Page): string {
  const address = new URL(context.req.url);
  const link = (relation: string, to: number) => {
    address.searchParams.set("page", String(to));
    return `<${address.pathname}${address.search}>; rel="${relation}"`;
  };
  return [
    link("first", 1),
    ...(page > 1 ? [link("prev", page - 1)] : []),
    ...(page < pages ? [link("next", page + 1)] : []),
    link("last", Math.max(pages, 1)),
  ].join(", ");
}
