// Classes of which a program makes no instance are types only.
export type {
  CallOptions,
  Client,
  ClientOptions,
  ClientOverrides,
  CollectOptions,
  ListOptions,
  Outcome,
  Outcomes,
  Page,
  Pager,
  QueryValue,
  RawRecord,
  Report,
  RequestParts,
  Response,
  Token,
  WithResponse,
} from './core.js';
export { Fault, ReceivedRequest, Sandbox, SandboxOptions } from './sandbox.js';
export * from './generated/types.js';
