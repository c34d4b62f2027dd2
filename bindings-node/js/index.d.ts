// Classes of which a program makes no instance are types only.
export type {
  CallOptions,
  Client,
  ClientOptions,
  ClientOverrides,
  CollectOptions,
  ListOptions,
  LogFields,
  Logger,
  LoggerObject,
  Outcome,
  Outcomes,
  Page,
  Pager,
  QueryValue,
  RawRecord,
  Report,
  RequestParts,
  Response,
  RunOptions,
  Token,
  WithResponse,
} from './core.js';
export { Explanation, connect, explain } from './crm.js';
export { Fault, ReceivedRequest, Sandbox, SandboxOptions } from './sandbox.js';
export * from './generated/crm.js';
export * from './generated/types.js';
