export { type SwedishReceivers, type SwedishReceiversOptions, swedishReceivers } from "./receivers.ts";
