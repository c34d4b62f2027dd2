'use strict';

// Everything that the package has: what `npm run build:js` makes one file of, and `index.js` gives the names to.

module.exports = {
  clients: require('./generated/clients'),
  errors: require('./generated/errors'),
  ...require('./generated/crm'),
  ...require('./connect'),
  ...require('./explain'),
  ...require('./sandbox'),
};
