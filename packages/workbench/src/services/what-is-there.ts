export { whatIsThere } from "../store/overlay/what-is-there.ts";
