// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

// Each name stands by itself, because that is how Node finds the names that `import { CrmError }` may ask for.

const errors = require('./generated/errors');

module.exports.Guardant = require('./generated/guardant').Guardant;
module.exports.RKeeper = require('./generated/rkeeper').RKeeper;
module.exports.SalesMan = require('./generated/salesman').SalesMan;
module.exports.Crm = require('./generated/crm').Crm;
module.exports.connect = require('./connect').connect;
module.exports.explain = require('./explain').explain;
module.exports.Sandbox = require('./sandbox').Sandbox;

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
