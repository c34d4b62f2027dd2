// Made by codegen from spec/salesman.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! The typed client of SalesMan CRM.
use crate::{Arguments, Client, CrmName, Error, Options};
#[allow(
    clippy::wildcard_imports,
    unused_imports,
    reason = "whatever types this CRM's arguments have"
)]
use super::models::*;
use super::operations;
/// A client of SalesMan CRM. Cheap to clone; clones share the connections.
#[derive(Clone)]
pub struct SalesMan {
    client: Client,
}
impl SalesMan {
    /// A client with these settings. Nothing is sent before the first call.
    pub fn new(options: Options) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(CrmName::SalesMan, options)?,
        })
    }
    /// A client with these settings, what is not given taken from the environment (`SALESMAN_BASE_URL` and its kin).
    pub fn from_env(options: Options) -> Result<Self, Error> {
        Self::new(options.or_env("SALESMAN"))
    }
    /// The same client, by the names of its operations.
    pub const fn client(&self) -> &Client {
        &self.client
    }
    /// Closes the client: later calls are refused, idle connections are dropped.
    pub fn close(&self) {
        self.client.close();
    }
    /// The clients of the CRM, of any type. `clid` is the record's id; `uid` links it to another system.
    pub const fn customers(&self) -> Customers<'_> {
        Customers { client: &self.client }
    }
}
/// The clients of the CRM, of any type. `clid` is the record's id; `uid` links it to another system.
#[derive(Clone, Copy)]
pub struct Customers<'a> {
    client: &'a Client,
}
impl Customers<'_> {
    /// Names of the fields that are in use.
    ///
    /// The fields of a client that are switched on in the control panel (Forms), additional fields (`input1` and so on) among them: the vendor's name of each with its title. A field that is not here is silently dropped by writes; on a fresh installation of a public server that holds for the fields of the dictionaries.
    ///
    /// Request: `POST /developer/v3/client/fields`.
    pub async fn fields(
        &self,
    ) -> Result<serde_json::Map<String, serde_json::Value>, Error> {
        self.client
            .call(&operations::CUSTOMERS_FIELDS, &Arguments::default())
            .await?
            .object()
    }
    /// List customers.
    ///
    /// Clients that the user may see, 200 a page, newest first, unless a filter says otherwise. Sorted by `clid`, which no two clients share; by another column rows can change places between pages. Clients that are added meanwhile shift the pages, so rows repeat (repeats are dropped); deletions make rows skip. 'Changed since' takes two listings, `date_start` with `date_end` and `date_change_start` with `date_change_end`: an added client has no date of change.
    ///
    /// Request: `POST /developer/v3/client/list`.
    pub fn list(
        &self,
        arguments: &CustomersList,
    ) -> Result<crate::Pager<SalesManCustomer>, Error> {
        self.client.pages(&operations::CUSTOMERS_LIST, Arguments::of(arguments))
    }
    /// Get a customer.
    ///
    /// One client by exactly one of `clid`, `uid` and `inn`. `contacts`, `bankinfo` and `uids` add their parts; those not asked for are absent. Neither a `uid` nor a tax number is unique: of several clients, the server picks one.
    ///
    /// Request: `POST /developer/v3/client/info`.
    pub async fn get(
        &self,
        arguments: &CustomersGet,
    ) -> Result<SalesManCustomer, Error> {
        self.client
            .call(&operations::CUSTOMERS_GET, &Arguments::of(arguments))
            .await?
            .one()
    }
    /// Create a customer.
    ///
    /// Creates a client; only `title` is needed. The user of the call becomes responsible for it, or the one in `user`. A client that is there already is an `AlreadyExistsError` with its id: a public server compares the normalised title and, where given, phone and e-mail, so sending the same client again makes no second one. `uid` is not compared. A public server rewrites text: quotes are dropped, ООО, ЗАО and ОАО go to the end of the title, text after `<` is lost, emoji become `????`, a title ends after 250 characters, a `uid` after 30. The server calls its own webhooks, up to 5 seconds each, before it answers: give writes 15 seconds or more.
    ///
    /// Request: `POST /developer/v3/client/add`.
    pub async fn create(
        &self,
        arguments: &CustomersCreate,
    ) -> Result<SalesManWrite, Error> {
        self.client
            .call(&operations::CUSTOMERS_CREATE, &Arguments::of(arguments))
            .await?
            .one()
    }
    /// Create several customers.
    ///
    /// Creates clients, each as `create` would, and tells for each row what became of it, in the order of the rows. It is not all or nothing. If one row crashes a public server, the earlier rows are stored and nothing is reported: sending them again finds them as existing. The user of the call becomes responsible, or the one in `user`, or in a row's own `user`.
    ///
    /// Request: `POST /developer/v3/client/add.list`.
    pub async fn create_many(
        &self,
        rows: &[SalesManNewCustomer],
        arguments: &CustomersCreateMany,
    ) -> Result<Vec<crate::Outcome<SalesManWrite>>, Error> {
        Ok(
            self
                .client
                .each(
                    &operations::CUSTOMERS_CREATE_MANY,
                    &Arguments::of(arguments).and("rows", crate::client::rows(rows)),
                )
                .await?
                .outcomes,
        )
    }
    /// Change a customer.
    ///
    /// Changes the given fields of a client, by `clid`, or by `uid` if there is no `clid`. A field that is not given is not touched; an empty one is cleared. Requisites are changed one by one, independently of the rest. Data that is the same as what is stored is no error: `changed` is then false, unless requisites were sent. A public server ignores `user`, `date_create` and `trash`, and never replaces a `uid` that is stored; a change of requisites alone does not move the date of change. It rewrites text and calls webhooks as `create` does.
    ///
    /// Request: `POST /developer/v3/client/update`.
    pub async fn update(
        &self,
        arguments: &CustomersUpdate,
    ) -> Result<SalesManWrite, Error> {
        self.client
            .call(&operations::CUSTOMERS_UPDATE, &Arguments::of(arguments))
            .await?
            .one()
    }
    /// Delete a customer.
    ///
    /// Deletes a client that has no deals, open or closed; with deals it is a `ConflictError`. The client's history, reminders and files go with it, its persons stay. Deleting it a second time is a `NotFoundError`.
    ///
    /// Request: `POST /developer/v3/client/delete`.
    pub async fn delete(
        &self,
        clid: impl Into<String>,
    ) -> Result<SalesManDelete, Error> {
        self.client
            .call(
                &operations::CUSTOMERS_DELETE,
                &Arguments::default().and("clid", clid.into()),
            )
            .await?
            .one()
    }
}
/// Arguments of [`Customers::list`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CustomersList {
    /// The column to sort by. The document's own default is the time of creation; a public server crashes without one, so it is always sent.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub order: crate::Patch<SalesManSortKey>,
    /// Which clients come first, `new` or `old`. From a public server the new ones always do.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub first: crate::Patch<SalesManFirst>,
    /// Only clients of the user with this login.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub user: crate::Patch<String>,
    /// Only clients of the user with this id.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub iduser: crate::Patch<String>,
    /// Only clients added after this day or time. A day means its midnight. Together with `date_end` both ends are included.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub date_start: crate::Patch<jiff::civil::DateTime>,
    /// Only clients added before this day or time. A day means its midnight: to include the last day, give the one after it.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub date_end: crate::Patch<jiff::civil::DateTime>,
    /// Only clients changed after this day or time. Clients that were never changed after they were added do not match. Give it together with `date_change_end`: alone, a public server misreads it.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub date_change_start: crate::Patch<jiff::civil::DateTime>,
    /// Only clients changed before this day or time.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub date_change_end: crate::Patch<jiff::civil::DateTime>,
    /// Only clients with this text in title, description, phone, e-mail or site. A public server finds phones by their digits only. Neither `uid` nor tax number is searched.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub word: crate::Patch<String>,
    /// Only these fields in each row, by the vendor's names: a list, or text with commas and no spaces. `clid` is always added. Names that are not known are dropped silently.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub fields: crate::Patch<Vec<String>>,
    /// Whether rows carry requisites.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub bankinfo: crate::Patch<bool>,
    /// Whether rows carry ids of other systems. A public server never sends them in a listing.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub uids: crate::Patch<bool>,
    /// Further filters, under the vendor's own keys: `relation` (kind of relations), `idcategory` (industry), `territory` and `clientpath` (source), each by its name and the last three by id too, `trash`, `type`, and `input1` to `input10`. A public server answers an unknown key with every client, and adds a source that it does not know to its dictionary.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub filter: crate::Patch<serde_json::Map<String, serde_json::Value>>,
    /// The page to begin with, from 0. It counts pages of 200 clients, not clients.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub offset: crate::Patch<i64>,
}
/// Arguments of [`Customers::get`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CustomersGet {
    /// The client's id.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub clid: crate::Patch<String>,
    /// The client's id in another system. It is not unique.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub uid: crate::Patch<String>,
    /// The client's tax number (INN).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub inn: crate::Patch<String>,
    /// Whether to add the client's persons. A public server adds those that have an e-mail and belong to the user.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub contacts: crate::Patch<bool>,
    /// Whether to add the requisites.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub bankinfo: crate::Patch<bool>,
    /// Whether to add the ids in other systems (see the vendor's «Заявки», leads).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub uids: crate::Patch<bool>,
}
/// Arguments of [`Customers::create`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CustomersCreate {
    /// Name of the client, of at most 250 characters.
    pub title: String,
    /// Id of the user who is responsible. It cannot be cleared.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub iduser: crate::Patch<String>,
    /// Name of the industry.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub category: crate::Patch<String>,
    /// The same as `category`, by the vendor's own word.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub idcategory: crate::Patch<String>,
    /// Id of the parent organisation.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub head_clid: crate::Patch<String>,
    /// Id of the main person.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub pid: crate::Patch<String>,
    /// Address.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub address: crate::Patch<String>,
    /// Telephone numbers, as a list, or as text with `,` or `;` between.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub phone: crate::Patch<Vec<String>>,
    /// Fax numbers.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub fax: crate::Patch<String>,
    /// Web site.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub site_url: crate::Patch<String>,
    /// E-mail addresses.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub mail_url: crate::Patch<String>,
    /// Name of the territory.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub territory_name: crate::Patch<String>,
    /// The same as `territory_name`, by the vendor's own word.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub territory: crate::Patch<String>,
    /// Free text about the client.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub des: crate::Patch<String>,
    /// How decisions are made.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub scheme: crate::Patch<String>,
    /// Kind of relations, by name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub tip_cmr: crate::Patch<String>,
    /// Name of the client's source.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub clientpath: crate::Patch<String>,
    /// Additional field 1; `fields` says what it is called.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input1: crate::Patch<String>,
    /// Additional field 2.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input2: crate::Patch<String>,
    /// Additional field 3.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input3: crate::Patch<String>,
    /// Additional field 4.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input4: crate::Patch<String>,
    /// Additional field 5.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input5: crate::Patch<String>,
    /// Additional field 6.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input6: crate::Patch<String>,
    /// Additional field 7.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input7: crate::Patch<String>,
    /// Additional field 8.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input8: crate::Patch<String>,
    /// Additional field 9.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input9: crate::Patch<String>,
    /// Additional field 10.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input10: crate::Patch<String>,
    /// Requisites; those not given are not touched. To clear one, give null for it; null for all of them is refused.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub recv: crate::Patch<SalesManRequisitesFields>,
    /// The client's id in another system, 1C say. It need not be unique. A public server cuts it after 30 characters.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub uid: crate::Patch<String>,
    /// Type of a client: `client` (a company), `person`, `concurent` (a competitor), `contractor` or `partner`. The vendor spells the last one `parnter` in some places; any other text goes through.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub r#type: crate::Patch<SalesManCustomerType>,
    /// Login of the user who becomes responsible; the user of the call if it is not given. With a login that a public server does not know, the client is made and cannot be read any more.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub user: crate::Patch<String>,
    /// When the client was added, in the account's time zone; now, if it is not given.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub date_create: crate::Patch<jiff::civil::DateTime>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
    /// What to do if the answer is lost: `raise` an `OutcomeUnknownError`, or `reconcile`, which looks for the record first. The same request is sent again: the server makes no second client, and gives the id of the one that is there. It can have been there before, unless a `uid` was given: one with another `uid` is an `AlreadyExistsError`.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub on_unknown: crate::Patch<SalesManOnUnknown>,
}
/// Arguments of [`Customers::create_many`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CustomersCreateMany {
    /// Login of the user who becomes responsible; the user of the call if it is not given.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub user: crate::Patch<String>,
    /// Rows in one request, at the most.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub batch_size: crate::Patch<i64>,
}
/// Arguments of [`Customers::update`].
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct CustomersUpdate {
    /// The client's id.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub clid: crate::Patch<String>,
    /// Id of the user who is responsible. It cannot be cleared.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub iduser: crate::Patch<String>,
    /// Name of the industry.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub category: crate::Patch<String>,
    /// The same as `category`, by the vendor's own word.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub idcategory: crate::Patch<String>,
    /// Id of the parent organisation.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub head_clid: crate::Patch<String>,
    /// Id of the main person.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub pid: crate::Patch<String>,
    /// Address.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub address: crate::Patch<String>,
    /// Telephone numbers, as a list, or as text with `,` or `;` between.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub phone: crate::Patch<Vec<String>>,
    /// Fax numbers.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub fax: crate::Patch<String>,
    /// Web site.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub site_url: crate::Patch<String>,
    /// E-mail addresses.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub mail_url: crate::Patch<String>,
    /// Name of the territory.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub territory_name: crate::Patch<String>,
    /// The same as `territory_name`, by the vendor's own word.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub territory: crate::Patch<String>,
    /// Free text about the client.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub des: crate::Patch<String>,
    /// How decisions are made.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub scheme: crate::Patch<String>,
    /// Kind of relations, by name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub tip_cmr: crate::Patch<String>,
    /// Name of the client's source.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub clientpath: crate::Patch<String>,
    /// Additional field 1; `fields` says what it is called.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input1: crate::Patch<String>,
    /// Additional field 2.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input2: crate::Patch<String>,
    /// Additional field 3.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input3: crate::Patch<String>,
    /// Additional field 4.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input4: crate::Patch<String>,
    /// Additional field 5.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input5: crate::Patch<String>,
    /// Additional field 6.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input6: crate::Patch<String>,
    /// Additional field 7.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input7: crate::Patch<String>,
    /// Additional field 8.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input8: crate::Patch<String>,
    /// Additional field 9.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input9: crate::Patch<String>,
    /// Additional field 10.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input10: crate::Patch<String>,
    /// Requisites; those not given are not touched. To clear one, give null for it; null for all of them is refused.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub recv: crate::Patch<SalesManRequisitesFields>,
    /// The client's id in another system. A public server stores it only if the client has none yet. It cannot be cleared.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub uid: crate::Patch<String>,
    /// Name of the client, of at most 250 characters. It cannot be cleared, since a client without one cannot be read any more.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub title: crate::Patch<String>,
    /// Type of a client: `client` (a company), `person`, `concurent` (a competitor), `contractor` or `partner`. The vendor spells the last one `parnter` in some places; any other text goes through.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub r#type: crate::Patch<SalesManCustomerType>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// What a new client is made of.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct SalesManNewCustomer {
    /// Id of the user who is responsible. It cannot be cleared.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub iduser: crate::Patch<String>,
    /// Name of the industry.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub category: crate::Patch<String>,
    /// The same as `category`, by the vendor's own word.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub idcategory: crate::Patch<String>,
    /// Id of the parent organisation.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub head_clid: crate::Patch<String>,
    /// Id of the main person.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub pid: crate::Patch<String>,
    /// Address.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub address: crate::Patch<String>,
    /// Telephone numbers, as a list, or as text with `,` or `;` between.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub phone: crate::Patch<Vec<String>>,
    /// Fax numbers.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub fax: crate::Patch<String>,
    /// Web site.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub site_url: crate::Patch<String>,
    /// E-mail addresses.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub mail_url: crate::Patch<String>,
    /// Name of the territory.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub territory_name: crate::Patch<String>,
    /// The same as `territory_name`, by the vendor's own word.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub territory: crate::Patch<String>,
    /// Free text about the client.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub des: crate::Patch<String>,
    /// How decisions are made.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub scheme: crate::Patch<String>,
    /// Kind of relations, by name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub tip_cmr: crate::Patch<String>,
    /// Name of the client's source.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub clientpath: crate::Patch<String>,
    /// Additional field 1; `fields` says what it is called.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input1: crate::Patch<String>,
    /// Additional field 2.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input2: crate::Patch<String>,
    /// Additional field 3.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input3: crate::Patch<String>,
    /// Additional field 4.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input4: crate::Patch<String>,
    /// Additional field 5.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input5: crate::Patch<String>,
    /// Additional field 6.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input6: crate::Patch<String>,
    /// Additional field 7.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input7: crate::Patch<String>,
    /// Additional field 8.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input8: crate::Patch<String>,
    /// Additional field 9.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input9: crate::Patch<String>,
    /// Additional field 10.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub input10: crate::Patch<String>,
    /// Requisites; those not given are not touched. To clear one, give null for it; null for all of them is refused.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub recv: crate::Patch<SalesManRequisitesFields>,
    /// Name of the client, of at most 250 characters.
    pub title: String,
    /// The client's id in another system, 1C say. It need not be unique. A public server cuts it after 30 characters.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub uid: crate::Patch<String>,
    /// Type of a client: `client` (a company), `person`, `concurent` (a competitor), `contractor` or `partner`. The vendor spells the last one `parnter` in some places; any other text goes through.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub r#type: crate::Patch<SalesManCustomerType>,
    /// Login of the user who becomes responsible; the user of the call if it is not given. With a login that a public server does not know, the client is made and cannot be read any more.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub user: crate::Patch<String>,
    /// When the client was added, in the account's time zone; now, if it is not given.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub date_create: crate::Patch<jiff::civil::DateTime>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
/// Requisites to write. One that is not given is not touched.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct SalesManRequisitesFields {
    /// Legal name.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_ur_name: crate::Patch<String>,
    /// Short legal name. The document lacks it.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_ur_name_short: crate::Patch<String>,
    /// Name. The document lacks it; a public server repeats the client's `title` here, so writing it may do nothing.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_name: crate::Patch<String>,
    /// Tax number (INN).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_inn: crate::Patch<String>,
    /// Code of the reason for tax registration (KPP).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_kpp: crate::Patch<String>,
    /// Bank.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_bank: crate::Patch<String>,
    /// Correspondent account.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_bank_ks: crate::Patch<String>,
    /// Settlement account.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_bank_rs: crate::Patch<String>,
    /// The bank's code (BIK).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_bank_bik: crate::Patch<String>,
    /// Code of the organisation in the statistics (OKPO).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_okpo: crate::Patch<String>,
    /// State registration number (OGRN).
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_ogrn: crate::Patch<String>,
    /// Full name of the head, in the genitive ('in the person of').
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_dir_name: crate::Patch<String>,
    /// Name of the head, for the signature.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_dir_signature: crate::Patch<String>,
    /// Position of the head, in the genitive.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_dir_status: crate::Patch<String>,
    /// Position of the head.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_dir_status_sig: crate::Patch<String>,
    /// What the head acts on, in the genitive, such as the charter or a power of attorney.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_dir_osnovanie: crate::Patch<String>,
    /// Legal address.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_ur_addr: crate::Patch<String>,
    /// Actual address. The document lacks it; a public server repeats the client's `address` here, so writing it may do nothing.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_fac_addr: crate::Patch<String>,
    /// Type. The document lacks it; a public server repeats the client's `type` here, so writing it may do nothing.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub cast_type: crate::Patch<String>,
    /// Fields that this library does not know, under the vendor's names. They are sent as they are.
    #[serde(skip_serializing_if = "crate::Patch::is_not_given")]
    pub extra: crate::Patch<serde_json::Map<String, serde_json::Value>>,
}
