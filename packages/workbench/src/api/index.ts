export { type ApiOptions, createApi } from "./app.ts";
export type { Api } from "./environment.ts";
export { type RunningServer, startServer } from "./server.ts";
