/** Name of the API, as its description and `api-info` give it. */
export const apiName = "barkraft";

/** Semantic version of the API; its first number is the one in every path. */
export const apiVersion = "1.0.0";

/** Day on which this version was released. */
export const apiReleased = "2026-11-22";
