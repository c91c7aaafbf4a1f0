export { type Api, type ApiOptions, createApi } from "./app.ts";
export { type RunningServer, type ServerOptions, startServer } from "./server.ts";
