// Made by codegen from spec/hazard.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.
'use strict';

const { Client } = require('../client');
const { Resource, call, list } = require('../resource');

/** A resource called type: """, *\/, \, {}, ${x}, «ёлка». */
class HazardType extends Resource {
  /** List "things" \ *\/ {}: `GET /v1/{class}/type`. */
  list(class_, options, callOptions, ...rest) {
    return list(this, 'type.list', { class: class_ }, options, callOptions, rest);
  }

  /** Get: `GET /v1/type/{id}`. */
  get(id, callOptions, ...rest) {
    return call(this, 'type.get', { id }, undefined, callOptions, rest);
  }

  /** Change: `PUT /v1/type/{id}`. */
  update(id, fields, callOptions, ...rest) {
    return call(this, 'type.update', { id }, fields, callOptions, rest);
  }

  /** Delete: `DELETE /v1/type/{id}`. */
  delete(id, callOptions, ...rest) {
    return call(this, 'type.delete', { id }, undefined, callOptions, rest);
  }
}

/** A resource called class. */
class HazardClass extends Resource {
  /** Create: `POST /v1/class`. */
  class(fields, callOptions, ...rest) {
    return call(this, 'class.class', {}, fields, callOptions, rest);
  }

  /** List all: `GET /v1/class`. */
  global(yield_, callOptions, ...rest) {
    return call(this, 'class.global', { yield: yield_ }, undefined, callOptions, rest);
  }

  /** Nest: `PUT /v1/class`. */
  with(fields, callOptions, ...rest) {
    return call(this, 'class.with', {}, fields, callOptions, rest);
  }
}

/** A resource called self. */
class HazardSelf_ extends Resource {
  /** Get self: `GET /v1/self/{self}`. */
  self(self, callOptions, ...rest) {
    return call(this, 'self.self', { self }, undefined, callOptions, rest);
  }
}

/** A resource called async. "It ends with a quotation mark" */
class HazardAsync extends Resource {
  /** Touch: `POST /v1/async/{function}`. */
  await(function_, fields, callOptions, ...rest) {
    return call(this, 'async.await', { function: function_ }, fields, callOptions, rest);
  }
}

/** A resource called delete. It ends with a backslash \ */
class HazardDelete extends Resource {
  /** Delete two: `DELETE /v1/delete/{delete}/{default}`. */
  function(delete_, default_, callOptions, ...rest) {
    return call(this, 'delete.function', { delete: delete_, default: default_ }, undefined, callOptions, rest);
  }
}

/** A resource called import, with every word of arguments and of records. */
class HazardImport extends Resource {
  /** List by index: `POST /v1/import/list`. */
  list(options, callOptions, ...rest) {
    return list(this, 'import.list', {}, options, callOptions, rest);
  }

  /** Get by a key: `POST /v1/import/get`. */
  get(options, callOptions, ...rest) {
    return call(this, 'import.get', {}, options, callOptions, rest);
  }

  /** Keys: `GET /v1/import/keys`. */
  for(callOptions, ...rest) {
    return call(this, 'import.for', {}, undefined, callOptions, rest);
  }

  /** Create: `POST /v1/import/create`. */
  try(fields, callOptions, ...rest) {
    return call(this, 'import.try', {}, fields, callOptions, rest);
  }

  /** Create several: `POST /v1/import/many`. */
  yield(import_, options, callOptions, ...rest) {
    return call(this, 'import.yield', { import: import_ }, options, callOptions, rest);
  }

  /** Change: `POST /v1/import/update`. */
  update(fields, callOptions, ...rest) {
    return call(this, 'import.update', {}, fields, callOptions, rest);
  }
}

/** A client of Hazard "CRM" \ Co. */
class Hazard extends Client {
  type = new HazardType(this);
  class = new HazardClass(this);
  self = new HazardSelf_(this);
  async = new HazardAsync(this);
  delete = new HazardDelete(this);
  import = new HazardImport(this);

  constructor(options) {
    super('hazard', options);
  }
}

module.exports = {
  Hazard,
  HazardType,
  HazardClass,
  HazardSelf_,
  HazardAsync,
  HazardDelete,
  HazardImport,
};
