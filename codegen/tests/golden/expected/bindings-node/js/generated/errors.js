// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

const { describe, fill } = require('../error');

/** Any error: "quotes", 'single', """three""", \backslash\, *\/ and `code` with {braces}, {0:?} and
 * ${template}.
 *
 * A second paragraph, in Cyrillic: «Ошибка». */
class CrmError extends Error {
  constructor(message, { cause, ...attributes } = {}) {
    super(message, cause == null ? undefined : { cause });
    fill(this, attributes);
  }
}
describe(CrmError, 'CRM_ERROR', ['crm', 'operation', 'attempts']);

/** Several of many. */
class BulkError extends CrmError {}
describe(BulkError, 'CRM_BULK', ['outcomes']);

/** A setting. */
class ConfigError extends CrmError {}
describe(ConfigError, 'CRM_CONFIG', []);

/** A listing. */
class IncompleteListingError extends CrmError {}
describe(IncompleteListingError, 'CRM_INCOMPLETE_LISTING', []);

/** It ends with a quotation mark, "so" */
class InvalidArgumentError extends CrmError {}
describe(InvalidArgumentError, 'CRM_INVALID_ARGUMENT', []);

/** It ends with a backslash \ */
class UnsupportedError extends CrmError {}
describe(UnsupportedError, 'CRM_UNSUPPORTED', []);

/** No answer. */
class TransportError extends CrmError {}
describe(TransportError, 'CRM_TRANSPORT', ['sent']);

/** Nobody knows. */
class OutcomeUnknownError extends TransportError {}
describe(OutcomeUnknownError, 'CRM_OUTCOME_UNKNOWN', []);

/** It refused. */
class ApiError extends CrmError {}
describe(ApiError, 'CRM_API', ['vendorCode', 'retryAfter', 'report']);

module.exports = {
  CrmError,
  BulkError,
  ConfigError,
  IncompleteListingError,
  InvalidArgumentError,
  UnsupportedError,
  TransportError,
  OutcomeUnknownError,
  ApiError,
};
