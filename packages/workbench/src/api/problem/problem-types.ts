/** A kind of error answer: its status, its title, and what a caller does about it. */
export interface ProblemType {
  readonly status: number;
  readonly title: string;
  readonly description: string;
}

/** Every kind of error answer, by the last part of its `type` URI. */
export const problemTypes = {
  "invalid-request": {
    status: 400,
    title: "The request is malformed",
    description:
      "A parameter or a field of the body is missing, unknown or not of its type. `problems` lists all of them.",
  },
  "not-found": {
    status: 404,
    title: "There is no such resource",
    description: "The path, or the identifier in it, names nothing here.",
  },
  "method-not-allowed": {
    status: 405,
    title: "The resource does not answer this method",
    description: "The header `Allow` lists the methods it answers.",
  },
  "not-acceptable": {
    status: 406,
    title: "None of the accepted media types is available",
    description: "Ask for `application/json` or, where rows are returned, `text/csv`.",
  },
  "request-timeout": {
    status: 408,
    title: "The request took too long to arrive",
    description: "Send headers and body without pauses.",
  },
  "body-too-large": {
    status: 413,
    title: "The body is too large",
    description:
      "A body holds at most 100 000 bytes, a register of one's own at most 8 000 000: a reform lists only what it changes.",
  },
  "unsupported-media-type": {
    status: 415,
    title: "The body is not JSON",
    description: "Send the body as `application/json` in UTF-8.",
  },
  "range-not-satisfiable": {
    status: 416,
    title: "The range lies outside the file",
    description: "The header `Content-Range` gives the length of the file.",
  },
  "impossible-request": {
    status: 422,
    title: "The request is well formed but cannot be computed",
    description:
      "It names a place, a parameter or a year that does not exist or is not known, or a value outside its range.",
  },
  "too-many-requests": {
    status: 429,
    title: "Too many requests from this address",
    description: "Wait as many seconds as the header `Retry-After` says.",
  },
  "headers-too-large": {
    status: 431,
    title: "The request headers are too large",
    description: "Headers may hold 16 384 bytes together.",
  },
  "internal-error": {
    status: 500,
    title: "The program made a mistake",
    description:
      "The mistake is ours and has been logged; the same request will fail again until it is mended.",
  },
  "page-not-built": {
    status: 503,
    title: "The web page has not been built",
    description: "Run `npm start` in the repository: it builds the page and serves it.",
  },
} as const satisfies Readonly<Record<string, ProblemType>>;

export type ProblemTypeName = keyof typeof problemTypes;
