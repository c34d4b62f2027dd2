// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

// Each name stands by itself, because that is how Node finds the names that `import { CrmError }` may ask for. It reads the
// whole file for that, so what they stand for is in another one.

const { clients, errors, ...others } = require('#crmkit');

module.exports.Guardant = clients.guardant;
module.exports.RKeeper = clients.rkeeper;
module.exports.SalesMan = clients.salesman;
module.exports.Crm = others.Crm;
module.exports.connect = others.connect;
module.exports.explain = others.explain;
module.exports.Sandbox = others.Sandbox;

module.exports.CrmError = errors.CrmError;
module.exports.ConfigError = errors.ConfigError;
module.exports.InvalidArgumentError = errors.InvalidArgumentError;
module.exports.UnsupportedError = errors.UnsupportedError;
module.exports.ClosedError = errors.ClosedError;
module.exports.AmbiguousError = errors.AmbiguousError;
module.exports.IncompleteListingError = errors.IncompleteListingError;
module.exports.BulkError = errors.BulkError;
module.exports.TransportError = errors.TransportError;
module.exports.DeadlineError = errors.DeadlineError;
module.exports.OutcomeUnknownError = errors.OutcomeUnknownError;
module.exports.DecodeError = errors.DecodeError;
module.exports.ApiError = errors.ApiError;
module.exports.AuthenticationError = errors.AuthenticationError;
module.exports.AccessDeniedError = errors.AccessDeniedError;
module.exports.NotFoundError = errors.NotFoundError;
module.exports.InvalidRequestError = errors.InvalidRequestError;
module.exports.AlreadyExistsError = errors.AlreadyExistsError;
module.exports.ConflictError = errors.ConflictError;
module.exports.RateLimitError = errors.RateLimitError;
module.exports.ServerError = errors.ServerError;
