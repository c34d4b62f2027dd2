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
    /// A resource called import, with every word of arguments and of records.
    pub const fn import(&self) -> Import<'_> {
        Import { client: &self.client }
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
/// A resource called import, with every word of arguments and of records.
#[derive(Clone, Copy)]
pub struct Import<'a> {
    client: &'a Client,
}
impl Import<'_> {
    /// List by index.
    ///
    /// A listing of pages that is POST, and GET with the same body if a client is told so.
    ///
    /// Request: `POST /v1/import/list`.
    pub fn list(
        &self,
        arguments: &ImportList,
    ) -> Result<crate::Pager<HazardMixed>, Error> {
        self.client.pages(&operations::IMPORT_LIST, Arguments::of(arguments))
    }
    /// Get by a key.
    ///
    /// By exactly one of two, the first of which Python takes by its place.
    ///
    /// Request: `POST /v1/import/get`.
    pub async fn get(&self, arguments: &ImportGet) -> Result<HazardMixed, Error> {
        self.client.call(&operations::IMPORT_GET, &Arguments::of(arguments)).await?.one()
    }
    /// Keys.
    ///
    /// An object of the vendor's own keys.
    ///
    /// Request: `GET /v1/import/keys`.
    pub async fn r#for(
        &self,
    ) -> Result<serde_json::Map<String, serde_json::Value>, Error> {
        self.client.call(&operations::IMPORT_FOR, &Arguments::default()).await?.object()
    }
    /// Create.
    ///
    /// Its answer is the record itself.
    ///
    /// Request: `POST /v1/import/create`.
    pub async fn r#try(&self, arguments: &ImportTry) -> Result<HazardWritten, Error> {
        self.client.call(&operations::IMPORT_TRY, &Arguments::of(arguments)).await?.one()
    }
    /// Create several.
    ///
    /// One outcome for each row.
    ///
    /// Request: `POST /v1/import/many`.
    pub async fn r#yield(
        &self,
        import: &[HazardNew],
        arguments: &ImportYield,
    ) -> Result<Vec<crate::Outcome<HazardWritten>>, Error> {
        Ok(
            self
                .client
                .each(
                    &operations::IMPORT_YIELD,
                    &Arguments::of(arguments).and("import", crate::client::rows(import)),
                )
                .await?
                .outcomes,
        )
    }
    /// Change.
    ///
    /// By at least one of two.
    ///
    /// Request: `POST /v1/import/update`.
    pub async fn update(
        &self,
        arguments: &ImportUpdate,
    ) -> Result<HazardWritten, Error> {
        self.client
            .call(&operations::IMPORT_UPDATE, &Arguments::of(arguments))
            .await?
            .one()
    }
}
/// Arguments of [`Import::list`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct ImportList {
    /// Always sent.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub r#async: crate::Patch<HazardNumbered>,
    /// Texts as one.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub with: crate::Patch<Vec<String>>,
    /// Text that is sent by itself.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub from: crate::Patch<String>,
    /// True or false.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub r#yield: crate::Patch<bool>,
    /// Under the vendor's own keys.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub r#in: crate::Patch<serde_json::Map<String, serde_json::Value>>,
    /// The page to begin with.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub offset: crate::Patch<i64>,
}
/// Arguments of [`Import::get`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct ImportGet {
    /// The id.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub id: crate::Patch<String>,
    /// A key of at most five characters.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub class: crate::Patch<String>,
    /// An argument called true.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub r#true: crate::Patch<bool>,
}
/// Arguments of [`Import::try`].
#[derive(Debug, Clone, serde::Serialize)]
pub struct ImportTry {
    /// Text of at most three characters.
    pub lambda: String,
    /// Texts.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub import: crate::Patch<Vec<String>>,
    /// Text that is not empty.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub title: crate::Patch<String>,
    /// The same as `title`, by the vendor's own word.
    #[serde(rename = "self")]
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub self_: crate::Patch<String>,
    /// A record without some characters.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub except: crate::Patch<HazardStrict>,
    /// A key.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub class: crate::Patch<String>,
    /// An enumeration that is needed.
    pub kind: HazardText,
    /// A time.
    #[serde(rename = "crate")]
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub crate_: crate::Patch<jiff::civil::DateTime>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
    /// What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`, which looks for the record first. It is "looked for" by `class` */ and \' in {{ all }} it has.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub on_unknown: crate::Patch<HazardOnUnknown>,
}
/// Arguments of [`Import::yield`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct ImportYield {
    /// A user.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub user: crate::Patch<String>,
    /// Rows in one request, at the most.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub batch_size: crate::Patch<i64>,
}
/// Arguments of [`Import::update`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct ImportUpdate {
    /// The id.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub id: crate::Patch<String>,
    /// Texts.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub import: crate::Patch<Vec<String>>,
    /// Text that is not empty.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub title: crate::Patch<String>,
    /// The same as `title`, by the vendor's own word.
    #[serde(rename = "self")]
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub self_: crate::Patch<String>,
    /// A record without some characters.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub except: crate::Patch<HazardStrict>,
    /// A key.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub class: crate::Patch<String>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// A new thing: """ */ \.
#[derive(Debug, Clone, serde::Serialize)]
pub struct HazardNew {
    /// Texts.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub import: crate::Patch<Vec<String>>,
    /// Text that is not empty.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub title: crate::Patch<String>,
    /// The same as `title`, by the vendor's own word.
    #[serde(rename = "self")]
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub self_: crate::Patch<String>,
    /// A record without some characters.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub except: crate::Patch<HazardStrict>,
    /// A key.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub class: crate::Patch<String>,
    /// An enumeration that is needed.
    pub kind: HazardText,
    /// Text of at most three characters.
    pub lambda: String,
    /// A time.
    #[serde(rename = "crate")]
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub crate_: crate::Patch<jiff::civil::DateTime>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// A record whose texts have none of some characters.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct HazardStrict {
    /// A text under a name that no language leaves alone.
    #[serde(rename = "self")]
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub self_: crate::Patch<String>,
    /// A number.
    #[serde(rename = "crate")]
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub crate_: crate::Patch<i64>,
    /// A record inside a record.
    #[serde(rename = "super")]
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub super_: crate::Patch<HazardDeep>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// A record inside a record, which needs an enumeration.
#[derive(Debug, Clone, serde::Serialize)]
pub struct HazardDeep {
    /// An enumeration that is needed.
    pub default: HazardNumber,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
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
