// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

// The clients by the names of their CRMs.

module.exports = {
  guardant: require('./guardant').Guardant,
  rkeeper: require('./rkeeper').RKeeper,
  salesman: require('./salesman').SalesMan,
};
