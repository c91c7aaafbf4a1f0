import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Evaluation, InputError } from "@barkraft/core";
import {
  inputsOf,
  modelVersion,
  municipalitiesOf,
  packYear,
  placesOf,
  sweden,
  years,
} from "@barkraft/sweden";
import type { Connect, Plugin } from "vite";
import { plainTables } from "./tables.ts";

const dataVersion = "development";

const policy = [
  "default-src 'none'",
  ...["script", "style", "connect", "worker", "font", "manifest"].map((kind) => `${kind}-src 'self'`),
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Answers what the page asks of a server, from the plain tables, while the page is being developed. */
export function figuresPlugin(): Plugin {
  return {
    name: "barkraft-figures",
    configureServer: (server) => {
      server.middlewares.use(answer());
    },
    configurePreviewServer: (server) => {
      // The policy that the page is served under.
      server.middlewares.use((_request, response, next) => {
        response.setHeader("Content-Security-Policy", policy);
        next();
      });
      server.middlewares.use(answer());
    },
  };
}

function answer(): Connect.NextHandleFunction {
  const tables = plainTables();
  const table = tables.get("municipalities")!;
  const places = placesOf(table);
  const inputs = (year: number) =>
    packYear(
      { model: modelVersion, data: dataVersion },
      year,
      places,
      municipalitiesOf(table),
      inputsOf(tables, places, year),
    );
  const listed = years.map((year) => {
    try {
      Evaluation.of(sweden, year, places, inputsOf(tables, places, year));
      return { year, computable: true, reason: null };
    } catch (error) {
      if (error instanceof InputError) return { year, computable: false, reason: error.message };
      throw error;
    }
  });
  return (request: IncomingMessage, response: ServerResponse, next) => {
    const path = request.url?.split("?")[0] ?? "";
    const asked = /^\/v1\/inputs\/(\d+)$/.exec(path)?.[1];
    if (path === "/v1/years") {
      json(response, 200, { years: listed, model_version: modelVersion, data_version: dataVersion });
    } else if (path === "/data/municipalities.topojson") {
      response.setHeader("Content-Type", "application/json");
      response.end(readFileSync(new URL("../../../data/municipalities.topojson", import.meta.url)));
    } else if (asked) {
      try {
        json(response, 200, inputs(Number(asked)));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        json(response, 422, { title: "The year cannot be computed", detail: error.message });
      }
    } else next();
  };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader("Content-Type", status < 400 ? "application/json" : "application/problem+json");
  response.end(JSON.stringify(body));
}
