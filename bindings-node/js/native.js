'use strict';

// The native part, loaded when it is first needed: a program that imports crmkit and does not use it pays nothing.

let loaded;

module.exports = () => (loaded ??= require('#native'));
