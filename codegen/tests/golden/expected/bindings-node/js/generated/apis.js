// Made by codegen from spec/. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

// What differs from CRM to CRM and the written modules have to know.

/** The settings that not every client has, by CRM. */
const SETTINGS = {
  hazard: ['object', 'lambda', 'import'],
};

/** The records inside records: by model and field, the vendor's key and the model of what is there. */
const NESTED = {
  HazardRecord: {
    child: { key: "child", model: 'HazardChild' },
    children: { key: "children", model: 'HazardChild' },
  },
  HazardChild: {
    children: { key: "children", model: 'HazardChild' },
  },
};

/** Second names under which records give a field: by model, the name and the field. */
const ALIASES = {
  HazardMixed: { class: 'id', self: 'own' },
  HazardWritten: { data: 'id' },
};

/** The records of plain fields, which come as a list of their values. */
const ROWS = {
};

module.exports = { ALIASES, NESTED, ROWS, SETTINGS };
