// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

// Each name stands by itself, because that is how Node finds the names that `import { CrmError }` may ask for. It reads the
// whole file for that, so what they stand for is in another one.

const { clients, errors, ...others } = require('#crmkit');

module.exports.Hazard = clients.hazard;
module.exports.Sandbox = others.Sandbox;

module.exports.CrmError = errors.CrmError;
module.exports.BulkError = errors.BulkError;
module.exports.ConfigError = errors.ConfigError;
module.exports.IncompleteListingError = errors.IncompleteListingError;
module.exports.InvalidArgumentError = errors.InvalidArgumentError;
module.exports.UnsupportedError = errors.UnsupportedError;
module.exports.TransportError = errors.TransportError;
module.exports.OutcomeUnknownError = errors.OutcomeUnknownError;
module.exports.ApiError = errors.ApiError;
