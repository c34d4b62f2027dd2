// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

// The clients by the names of their CRMs.

module.exports = {
  hazard: require('./hazard').Hazard,
};
