export type { Api } from "./environment.ts";
export { type ApiOptions, createApi } from "./server/app.ts";
export { type RunningServer, startServer } from "./server/start-server.ts";
