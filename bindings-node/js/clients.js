'use strict';

// The clients by the names of their CRMs.

const { Guardant } = require('./generated/guardant');

module.exports = { guardant: Guardant };
