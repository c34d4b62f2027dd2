'use strict';

// A CRM by its name, behind the common interface.

const { ConfigError } = require('./generated/errors');
const { owning } = require('./common');
const clients = require('./generated/clients');
const { Crm } = require('./generated/crm');

function connect(crm, options = {}) {
  if (!Object.hasOwn(clients, crm)) {
    throw new ConfigError(`there is no CRM \`${String(crm)}\`; there are: ${Object.keys(clients).join(', ')}`);
  }
  return owning(new Crm(clients[crm].fromEnv(options)));
}

module.exports = { connect };
