// Classes of which a program makes no instance are types only.
export type {
  CallOptions,
  Client,
  ClientOptions,
  CollectOptions,
  ListOptions,
  Page,
  Pager,
  RawRecord,
  Report,
} from './core.js';
export { Fault, ReceivedRequest, Sandbox, SandboxOptions } from './sandbox.js';
export * from './generated/types.js';
