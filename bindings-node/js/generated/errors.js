// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

const { describe, fill } = require('../error');

/** Any error of this library. The classes below it say what happened. */
class CrmError extends Error {
  constructor(message, { cause, ...attributes } = {}) {
    super(message, cause == null ? undefined : { cause });
    fill(this, attributes);
  }
}
describe(CrmError, 'CRM_ERROR', ['crm', 'operation', 'attempts']);

/** A setting is wrong or missing. Found before any request. */
class ConfigError extends CrmError {}
describe(ConfigError, 'CRM_CONFIG', []);

/** An argument that the CRM could never accept. Found before any request. */
class InvalidArgumentError extends CrmError {}
describe(InvalidArgumentError, 'CRM_INVALID_ARGUMENT', []);

/** The CRM has no such operation. Found before any request. */
class UnsupportedError extends CrmError {}
describe(UnsupportedError, 'CRM_UNSUPPORTED', []);

/** The client was closed. */
class ClosedError extends CrmError {}
describe(ClosedError, 'CRM_CLOSED', []);

/** Several records match where one was asked for. */
class AmbiguousError extends CrmError {}
describe(AmbiguousError, 'CRM_AMBIGUOUS', ['matches']);

/** A strict listing moved while it was read, so records may be missing from it. */
class IncompleteListingError extends CrmError {}
describe(IncompleteListingError, 'CRM_INCOMPLETE_LISTING', ['report']);

/** Some rows of a bulk run failed. */
class BulkError extends CrmError {}
describe(BulkError, 'CRM_BULK', ['outcomes']);

/** No usable answer came: DNS, connect, TLS, reset or a body that was cut. */
class TransportError extends CrmError {}
describe(TransportError, 'CRM_TRANSPORT', ['sent']);

/** A time limit passed. */
class DeadlineError extends TransportError {}
describe(DeadlineError, 'CRM_DEADLINE', ['limit']);

/** A write was sent and no answer that can be read came back: it may or may not have happened. Its cause says
 * why. Look before sending it again. */
class OutcomeUnknownError extends TransportError {}
describe(OutcomeUnknownError, 'CRM_OUTCOME_UNKNOWN', ['reconciled']);

/** An answer that is not what the API promises. */
class DecodeError extends CrmError {}
describe(DecodeError, 'CRM_DECODE', ['status', 'path', 'excerpt']);

/** The CRM answered and refused. */
class ApiError extends CrmError {}
describe(ApiError, 'CRM_API', ['status', 'vendorCode', 'requestId', 'body']);

/** The token, key or login was refused (HTTP 401). */
class AuthenticationError extends ApiError {}
describe(AuthenticationError, 'CRM_AUTHENTICATION', []);

/** The caller may not do this (HTTP 403). */
class AccessDeniedError extends ApiError {}
describe(AccessDeniedError, 'CRM_ACCESS_DENIED', []);

/** There is no such record, or it is not visible to the caller (HTTP 404). */
class NotFoundError extends ApiError {}
describe(NotFoundError, 'CRM_NOT_FOUND', []);

/** The CRM found the request wrong (HTTP 400, 405, 422). */
class InvalidRequestError extends ApiError {}
describe(InvalidRequestError, 'CRM_INVALID_REQUEST', []);

/** The CRM has such a record already. */
class AlreadyExistsError extends ApiError {}
describe(AlreadyExistsError, 'CRM_ALREADY_EXISTS', ['existingId']);

/** The record's present state does not allow this (HTTP 409). */
class ConflictError extends ApiError {}
describe(ConflictError, 'CRM_CONFLICT', []);

/** Too many requests (HTTP 429). */
class RateLimitError extends ApiError {}
describe(RateLimitError, 'CRM_RATE_LIMIT', ['retryAfter']);

/** The server failed (HTTP 5xx). A write may have been done all the same: look before sending it again. */
class ServerError extends ApiError {}
describe(ServerError, 'CRM_SERVER', []);

module.exports = {
  CrmError,
  ConfigError,
  InvalidArgumentError,
  UnsupportedError,
  ClosedError,
  AmbiguousError,
  IncompleteListingError,
  BulkError,
  TransportError,
  DeadlineError,
  OutcomeUnknownError,
  DecodeError,
  ApiError,
  AuthenticationError,
  AccessDeniedError,
  NotFoundError,
  InvalidRequestError,
  AlreadyExistsError,
  ConflictError,
  RateLimitError,
  ServerError,
};
