// Made by codegen from spec/hazard.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! The typed client of Hazard "CRM" \ Co.
use crate::{Arguments, Client, CrmName, Error, Options};
#[allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "whatever types this CRM's arguments have"
)]
use super::models::*;
use super::operations;
/// A client of Hazard "CRM" \ Co. Cheap to clone; clones share the connections.
#[derive(Clone)]
pub struct Hazard {
    client: Client,
}
impl Hazard {
    /// A client with these settings. Nothing is sent before the first call.
    pub fn new(options: Options) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(CrmName::Hazard, options)?,
        })
    }
    /// A client with these settings, what is not given taken from the environment (`HAZARD_BASE_URL` and its kin).
    pub fn from_env(options: Options) -> Result<Self, Error> {
        Self::new(options.or_env("HAZARD"))
    }
    /// The same client, by the names of its operations.
    pub const fn client(&self) -> &Client {
        &self.client
    }
    /// Closes the client: later calls are refused, idle connections are dropped.
    pub fn close(&self) {
        self.client.close();
    }
    /// A resource called type: """, */, \, {}, ${x}, «ёлка».
    pub const fn r#type(&self) -> Type<'_> {
        Type { client: &self.client }
    }
    /// A resource called class.
    pub const fn class(&self) -> Class<'_> {
        Class { client: &self.client }
    }
    /// A resource called self.
    pub const fn self_(&self) -> Self_<'_> {
        Self_ { client: &self.client }
    }
    /// A resource called async. "It ends with a quotation mark"
    pub const fn r#async(&self) -> Async<'_> {
        Async { client: &self.client }
    }
    /// A resource called delete. It ends with a backslash \
    pub const fn delete(&self) -> Delete<'_> {
        Delete { client: &self.client }
    }
}
/// A resource called type: """, */, \, {}, ${x}, «ёлка».
#[derive(Clone, Copy)]
pub struct Type<'a> {
    client: &'a Client,
}
impl Type<'_> {
    /// List "things" \ */ {}.
    ///
    /// One paragraph of `sort_by` and """ and */.
    ///
    /// Another | with ${template} and {0}.
    ///
    /// Request: `GET /v1/{class}/type`.
    pub fn list(
        &self,
        class: impl Into<String>,
        arguments: &TypeList,
    ) -> Result<crate::Pager<HazardRecord>, Error> {
        self.client
            .pages(
                &operations::TYPE_LIST,
                Arguments::of(arguments).and("class", class.into()),
                false,
            )
    }
    /// Get.
    ///
    /// One thing.
    ///
    /// Request: `GET /v1/type/{id}`.
    pub async fn get(&self, id: impl Into<String>) -> Result<HazardRecord, Error> {
        self.client
            .call(&operations::TYPE_GET, &Arguments::default().and("id", id.into()))
            .await?
            .one()
    }
    /// Change.
    ///
    /// Changes it.
    ///
    /// Request: `PUT /v1/type/{id}`.
    pub async fn update(
        &self,
        id: impl Into<String>,
        arguments: &TypeUpdate,
    ) -> Result<HazardRecord, Error> {
        self.client
            .call(
                &operations::TYPE_UPDATE,
                &Arguments::of(arguments).and("id", id.into()),
            )
            .await?
            .one()
    }
    /// Delete.
    ///
    /// It answers with nothing.
    ///
    /// Request: `DELETE /v1/type/{id}`.
    pub async fn delete(&self, id: impl Into<String>) -> Result<(), Error> {
        self.client
            .call(&operations::TYPE_DELETE, &Arguments::default().and("id", id.into()))
            .await?;
        Ok(())
    }
}
/// Arguments of [`Type::list`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct TypeList {
    /// An argument called type.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub r#type: crate::Patch<HazardClosed>,
    /// An argument called self: """, \, */, {}.
    #[serde(rename = "self")]
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub self_: crate::Patch<String>,
    /// An argument called None by the vendor.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub none: crate::Patch<bool>,
    /// A day.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub r#async: crate::Patch<jiff::civil::Date>,
    /// A list of ids.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub default: crate::Patch<Vec<String>>,
    /// A list of numbers by name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub function: crate::Patch<Vec<HazardNumber>>,
    /// A list of texts.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub import: crate::Patch<Vec<String>>,
    /// An integer.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub lambda: crate::Patch<i64>,
    /// An argument called constructor.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub constructor: crate::Patch<HazardText>,
    /// Where to begin.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub offset: crate::Patch<i64>,
    /// How many.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub limit: crate::Patch<i64>,
}
/// Arguments of [`Type::update`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct TypeUpdate {
    /// Cleared by an empty text.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub class: crate::Patch<String>,
    /// Cleared by null.
    #[serde(rename = "self")]
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub self_: crate::Patch<String>,
    /// It cannot be cleared.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub r#async: crate::Patch<bool>,
    /// A day.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub day: crate::Patch<jiff::civil::Date>,
    /// A list.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub import: crate::Patch<Vec<String>>,
    /// Any object.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub object: crate::Patch<serde_json::Map<String, serde_json::Value>>,
    /// A wire name with quotes.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub odd: crate::Patch<String>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
    /// Send just the given fields, without reading the record first.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub replace: crate::Patch<bool>,
}
/// A resource called class.
#[derive(Clone, Copy)]
pub struct Class<'a> {
    client: &'a Client,
}
impl Class<'_> {
    /// Create.
    ///
    /// Needs an enumeration, which has no default.
    ///
    /// Request: `POST /v1/class`.
    pub async fn class(&self, arguments: &ClassClass) -> Result<HazardRecord, Error> {
        self.client
            .call(&operations::CLASS_CLASS, &Arguments::of(arguments))
            .await?
            .one()
    }
    /// List all.
    ///
    /// A list that comes whole, and is kept.
    ///
    /// Request: `GET /v1/class`.
    pub async fn global(
        &self,
        r#yield: impl Into<String>,
    ) -> Result<Vec<HazardRecord>, Error> {
        self.client
            .call(
                &operations::CLASS_GLOBAL,
                &Arguments::default().and("yield", r#yield.into()),
            )
            .await?
            .many()
    }
    /// Nest.
    ///
    /// Records inside its arguments.
    ///
    /// Request: `PUT /v1/class`.
    pub async fn with(&self, arguments: &ClassWith) -> Result<(), Error> {
        self.client.call(&operations::CLASS_WITH, &Arguments::of(arguments)).await?;
        Ok(())
    }
}
/// Arguments of [`Class::class`].
#[derive(Debug, Clone, serde::Serialize)]
pub struct ClassClass {
    /// An enumeration that is needed.
    pub color: HazardText,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// Arguments of [`Class::with`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct ClassWith {
    /// By its place in Python only.
    pub lambda: String,
    /// A local time.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub r#while: crate::Patch<jiff::civil::DateTime>,
    /// Records.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub class: crate::Patch<Vec<HazardInner>>,
    /// One record.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub one: crate::Patch<HazardInner>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// A resource called self.
#[derive(Clone, Copy)]
pub struct Self_<'a> {
    client: &'a Client,
}
impl Self_<'_> {
    /// Get self.
    ///
    /// A method called self with an argument called self.
    ///
    /// Request: `GET /v1/self/{self}`.
    pub async fn self_(&self, self_: impl Into<String>) -> Result<HazardRecord, Error> {
        self.client
            .call(
                &operations::SELF_SELF,
                &Arguments::default().and("self", self_.into()),
            )
            .await?
            .one()
    }
}
/// A resource called async. "It ends with a quotation mark"
#[derive(Clone, Copy)]
pub struct Async<'a> {
    client: &'a Client,
}
impl Async<'_> {
    /// Touch.
    ///
    /// Takes an empty body.
    ///
    /// Request: `POST /v1/async/{function}`.
    pub async fn r#await(
        &self,
        function: impl Into<String>,
        arguments: &AsyncAwait,
    ) -> Result<(), Error> {
        self.client
            .call(
                &operations::ASYNC_AWAIT,
                &Arguments::of(arguments).and("function", function.into()),
            )
            .await?;
        Ok(())
    }
}
/// Arguments of [`Async::await`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct AsyncAwait {
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// A resource called delete. It ends with a backslash \
#[derive(Clone, Copy)]
pub struct Delete<'a> {
    client: &'a Client,
}
impl Delete<'_> {
    /// Delete two.
    ///
    /// Two positional arguments.
    ///
    /// Request: `DELETE /v1/delete/{delete}/{default}`.
    pub async fn function(
        &self,
        delete: impl Into<String>,
        default: impl Into<String>,
    ) -> Result<(), Error> {
        self.client
            .call(
                &operations::DELETE_FUNCTION,
                &Arguments::default()
                    .and("delete", delete.into())
                    .and("default", default.into()),
            )
            .await?;
        Ok(())
    }
}
/// What stands inside: """ \ */.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct HazardInner {
    /// An id that is text.
    pub r#type: String,
    /// A text.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub r#async: crate::Patch<String>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
