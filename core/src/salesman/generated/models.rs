// Made by codegen from spec/salesman.yaml. Do not edit it: change spec/ or codegen/ and run ./dev gen.

//! The records of SalesMan CRM.
use serde::{Deserialize, Serialize};
use crate::{Model, Raw, wire};
/// Type of a client: `client` (a company), `person`, `concurent` (a competitor), `contractor` or `partner`. The vendor spells the last one `parnter` in some places; any other text goes through.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum SalesManCustomerType {
    /// `client`.
    #[serde(rename = "client")]
    Client,
    /// `person`.
    #[serde(rename = "person")]
    Person,
    /// `concurent`.
    #[serde(rename = "concurent")]
    Concurent,
    /// `contractor`.
    #[serde(rename = "contractor")]
    Contractor,
    /// `partner`.
    #[serde(rename = "partner")]
    Partner,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for SalesManCustomerType {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[
            ("client", "client"),
            ("person", "person"),
            ("concurent", "concurent"),
            ("contractor", "contractor"),
            ("partner", "partner"),
        ],
        false,
        false,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "client" => Self::Client,
            "person" => Self::Person,
            "concurent" => Self::Concurent,
            "contractor" => Self::Contractor,
            "partner" => Self::Partner,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::Client => "client",
            Self::Person => "person",
            Self::Concurent => "concurent",
            Self::Contractor => "contractor",
            Self::Partner => "partner",
            Self::Other(text) => text,
        }
    }
}
/// The column that clients are sorted by. The time of the last change has two names here.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum SalesManSortKey {
    /// `clid`.
    #[serde(rename = "clid")]
    Clid,
    /// `uid`.
    #[serde(rename = "uid")]
    Uid,
    /// `type`.
    #[serde(rename = "type")]
    Type,
    /// `title`.
    #[serde(rename = "title")]
    Title,
    /// `date_create`.
    #[serde(rename = "date_create")]
    DateCreate,
    /// `date_edit`.
    #[serde(rename = "date_edit")]
    DateEdit,
    /// `date_change`.
    #[serde(rename = "date_change")]
    DateChange,
    /// `iduser`.
    #[serde(rename = "iduser")]
    Iduser,
    /// `idcategory`.
    #[serde(rename = "idcategory")]
    Idcategory,
    /// `head_clid`.
    #[serde(rename = "head_clid")]
    HeadClid,
    /// `pid`.
    #[serde(rename = "pid")]
    Pid,
    /// `address`.
    #[serde(rename = "address")]
    Address,
    /// `phone`.
    #[serde(rename = "phone")]
    Phone,
    /// `fax`.
    #[serde(rename = "fax")]
    Fax,
    /// `site_url`.
    #[serde(rename = "site_url")]
    SiteUrl,
    /// `mail_url`.
    #[serde(rename = "mail_url")]
    MailUrl,
    /// `territory`.
    #[serde(rename = "territory")]
    Territory,
    /// `des`.
    #[serde(rename = "des")]
    Des,
    /// `scheme`.
    #[serde(rename = "scheme")]
    Scheme,
    /// `tip_cmr`.
    #[serde(rename = "tip_cmr")]
    TipCmr,
    /// `clientpath`.
    #[serde(rename = "clientpath")]
    Clientpath,
    /// `input1`.
    #[serde(rename = "input1")]
    Input1,
    /// `input2`.
    #[serde(rename = "input2")]
    Input2,
    /// `input3`.
    #[serde(rename = "input3")]
    Input3,
    /// `input4`.
    #[serde(rename = "input4")]
    Input4,
    /// `input5`.
    #[serde(rename = "input5")]
    Input5,
    /// `input6`.
    #[serde(rename = "input6")]
    Input6,
    /// `input7`.
    #[serde(rename = "input7")]
    Input7,
    /// `input8`.
    #[serde(rename = "input8")]
    Input8,
    /// `input9`.
    #[serde(rename = "input9")]
    Input9,
    /// `input10`.
    #[serde(rename = "input10")]
    Input10,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for SalesManSortKey {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[
            ("clid", "clid"),
            ("uid", "uid"),
            ("type", "type"),
            ("title", "title"),
            ("date_create", "date_create"),
            ("date_edit", "date_edit"),
            ("date_change", "date_change"),
            ("iduser", "iduser"),
            ("idcategory", "idcategory"),
            ("head_clid", "head_clid"),
            ("pid", "pid"),
            ("address", "address"),
            ("phone", "phone"),
            ("fax", "fax"),
            ("site_url", "site_url"),
            ("mail_url", "mail_url"),
            ("territory", "territory"),
            ("des", "des"),
            ("scheme", "scheme"),
            ("tip_cmr", "tip_cmr"),
            ("clientpath", "clientpath"),
            ("input1", "input1"),
            ("input2", "input2"),
            ("input3", "input3"),
            ("input4", "input4"),
            ("input5", "input5"),
            ("input6", "input6"),
            ("input7", "input7"),
            ("input8", "input8"),
            ("input9", "input9"),
            ("input10", "input10"),
        ],
        false,
        true,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "clid" => Self::Clid,
            "uid" => Self::Uid,
            "type" => Self::Type,
            "title" => Self::Title,
            "date_create" => Self::DateCreate,
            "date_edit" => Self::DateEdit,
            "date_change" => Self::DateChange,
            "iduser" => Self::Iduser,
            "idcategory" => Self::Idcategory,
            "head_clid" => Self::HeadClid,
            "pid" => Self::Pid,
            "address" => Self::Address,
            "phone" => Self::Phone,
            "fax" => Self::Fax,
            "site_url" => Self::SiteUrl,
            "mail_url" => Self::MailUrl,
            "territory" => Self::Territory,
            "des" => Self::Des,
            "scheme" => Self::Scheme,
            "tip_cmr" => Self::TipCmr,
            "clientpath" => Self::Clientpath,
            "input1" => Self::Input1,
            "input2" => Self::Input2,
            "input3" => Self::Input3,
            "input4" => Self::Input4,
            "input5" => Self::Input5,
            "input6" => Self::Input6,
            "input7" => Self::Input7,
            "input8" => Self::Input8,
            "input9" => Self::Input9,
            "input10" => Self::Input10,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::Clid => "clid",
            Self::Uid => "uid",
            Self::Type => "type",
            Self::Title => "title",
            Self::DateCreate => "date_create",
            Self::DateEdit => "date_edit",
            Self::DateChange => "date_change",
            Self::Iduser => "iduser",
            Self::Idcategory => "idcategory",
            Self::HeadClid => "head_clid",
            Self::Pid => "pid",
            Self::Address => "address",
            Self::Phone => "phone",
            Self::Fax => "fax",
            Self::SiteUrl => "site_url",
            Self::MailUrl => "mail_url",
            Self::Territory => "territory",
            Self::Des => "des",
            Self::Scheme => "scheme",
            Self::TipCmr => "tip_cmr",
            Self::Clientpath => "clientpath",
            Self::Input1 => "input1",
            Self::Input2 => "input2",
            Self::Input3 => "input3",
            Self::Input4 => "input4",
            Self::Input5 => "input5",
            Self::Input6 => "input6",
            Self::Input7 => "input7",
            Self::Input8 => "input8",
            Self::Input9 => "input9",
            Self::Input10 => "input10",
            Self::Other(text) => text,
        }
    }
}
/// Which clients come first, the new or the old ones.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum SalesManFirst {
    /// `new`.
    #[serde(rename = "new")]
    New,
    /// `old`.
    #[serde(rename = "old")]
    Old,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for SalesManFirst {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[("new", "new"), ("old", "old")],
        false,
        false,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "new" => Self::New,
            "old" => Self::Old,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::New => "new",
            Self::Old => "old",
            Self::Other(text) => text,
        }
    }
}
/// What becomes of a create whose answer is lost.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum SalesManOnUnknown {
    /// `raise`.
    #[serde(rename = "raise")]
    Raise,
    /// `reconcile`.
    #[serde(rename = "reconcile")]
    Reconcile,
    /// A value without a name, as the CRM writes it.
    #[serde(untagged)]
    Other(String),
}
impl crate::Enumeration for SalesManOnUnknown {
    const VALUES: crate::Enumerated = crate::Enumerated::new(
        &[("raise", "raise"), ("reconcile", "reconcile")],
        false,
        true,
    );
    fn of_wire(text: String) -> Self {
        match text.as_str() {
            "raise" => Self::Raise,
            "reconcile" => Self::Reconcile,
            _ => Self::Other(text),
        }
    }
    fn name(&self) -> &str {
        match self {
            Self::Raise => "raise",
            Self::Reconcile => "reconcile",
            Self::Other(text) => text,
        }
    }
}
/// A client of a SalesMan CRM. Reading one client and listing name some fields differently; here they have one name. A field that was not asked for, or that the server does not send, is not set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "SalesManCustomerRead")]
#[non_exhaustive]
pub struct SalesManCustomer {
    /// The client's id.
    pub id: String,
    /// The client's id in another system. It is not unique.
    pub uid: Option<String>,
    /// The same as `uid`, as reading one client has it too.
    pub client_uid: Option<String>,
    /// Type of a client: `client` (a company), `person`, `concurent` (a competitor), `contractor` or `partner`. The vendor spells the last one `parnter` in some places; any other text goes through.
    pub r#type: Option<SalesManCustomerType>,
    /// Name of the client.
    pub title: Option<String>,
    /// When the client was added, in the account's time zone.
    #[serde(serialize_with = "wire::write_local")]
    pub date_create: Option<jiff::civil::DateTime>,
    /// When the client was last changed, in the account's time zone; not set until the first change. From a public server a change of requisites alone does not move it.
    #[serde(serialize_with = "wire::write_local")]
    pub date_edit: Option<jiff::civil::DateTime>,
    /// Id of the user who is responsible.
    pub iduser: Option<String>,
    /// The user who is responsible. Only listings have it.
    pub user: Option<String>,
    /// Id of the industry.
    pub idcategory: Option<String>,
    /// Name of the industry.
    pub category: Option<String>,
    /// Id of the parent organisation.
    pub head_clid: Option<String>,
    /// Name of the parent organisation.
    pub head: Option<String>,
    /// Id of the main person.
    pub pid: Option<String>,
    /// Name of the main person.
    pub person: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Telephone numbers, with commas between.
    pub phone: Option<String>,
    /// Fax numbers.
    pub fax: Option<String>,
    /// Web site.
    pub site_url: Option<String>,
    /// E-mail addresses.
    pub mail_url: Option<String>,
    /// Id of the territory.
    pub territory: Option<String>,
    /// Name of the territory.
    pub territory_name: Option<String>,
    /// Free text about the client.
    pub des: Option<String>,
    /// How decisions are made.
    pub scheme: Option<String>,
    /// Kind of relations.
    pub tip_cmr: Option<String>,
    /// The same as `tip_cmr`, as reading one client has it too.
    pub relation: Option<String>,
    /// Name of the client's source.
    pub clientpath: Option<String>,
    /// Id of the client's source.
    pub clientpath_id: Option<String>,
    /// Whether the client is in the trash.
    pub trash: Option<bool>,
    /// Whether the client is a favourite of the user.
    pub fav: Option<bool>,
    /// Level of prices.
    pub price_level: Option<String>,
    /// Additional field 1; `fields` says what it is called.
    pub input1: Option<String>,
    /// Additional field 2.
    pub input2: Option<String>,
    /// Additional field 3.
    pub input3: Option<String>,
    /// Additional field 4.
    pub input4: Option<String>,
    /// Additional field 5.
    pub input5: Option<String>,
    /// Additional field 6.
    pub input6: Option<String>,
    /// Additional field 7.
    pub input7: Option<String>,
    /// Additional field 8.
    pub input8: Option<String>,
    /// Additional field 9.
    pub input9: Option<String>,
    /// Additional field 10.
    pub input10: Option<String>,
    /// Requisites, if they were asked for.
    pub bankinfo: Option<SalesManRequisites>,
    /// The client's persons, if they were asked for.
    pub contacts: Option<Vec<SalesManContact>>,
    /// The client's ids in other systems, if they were asked for.
    pub uids: Option<Vec<SalesManUid>>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
/// The same as it comes: some fields are under one name or another.
#[derive(Deserialize)]
struct SalesManCustomerRead {
    #[serde(
        rename(deserialize = "clid"),
        default,
        deserialize_with = "wire::or_default::<wire::Id, _>"
    )]
    id: String,
    #[serde(
        rename(deserialize = "uid"),
        default,
        deserialize_with = "wire::optional::<wire::Key, _>"
    )]
    uid: Option<String>,
    #[serde(
        rename(deserialize = "clientUID"),
        default,
        deserialize_with = "wire::optional::<wire::Key, _>"
    )]
    client_uid: Option<String>,
    #[serde(
        rename(deserialize = "type"),
        default,
        deserialize_with = "wire::optional::<wire::Enum<SalesManCustomerType>, _>"
    )]
    r#type: Option<SalesManCustomerType>,
    #[serde(
        rename(deserialize = "title"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    title: Option<String>,
    #[serde(
        rename(deserialize = "iduser"),
        default,
        deserialize_with = "wire::optional::<wire::Reference, _>"
    )]
    iduser: Option<String>,
    #[serde(
        rename(deserialize = "user"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    user: Option<String>,
    #[serde(
        rename(deserialize = "idcategory"),
        default,
        deserialize_with = "wire::optional::<wire::Reference, _>"
    )]
    idcategory: Option<String>,
    #[serde(
        rename(deserialize = "head_clid"),
        default,
        deserialize_with = "wire::optional::<wire::Reference, _>"
    )]
    head_clid: Option<String>,
    #[serde(
        rename(deserialize = "pid"),
        default,
        deserialize_with = "wire::optional::<wire::Reference, _>"
    )]
    pid: Option<String>,
    #[serde(
        rename(deserialize = "person"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    person: Option<String>,
    #[serde(
        rename(deserialize = "address"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    address: Option<String>,
    #[serde(
        rename(deserialize = "phone"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    phone: Option<String>,
    #[serde(
        rename(deserialize = "fax"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    fax: Option<String>,
    #[serde(
        rename(deserialize = "site_url"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    site_url: Option<String>,
    #[serde(
        rename(deserialize = "mail_url"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    mail_url: Option<String>,
    #[serde(
        rename(deserialize = "territory"),
        default,
        deserialize_with = "wire::optional::<wire::Reference, _>"
    )]
    territory: Option<String>,
    #[serde(
        rename(deserialize = "des"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    des: Option<String>,
    #[serde(
        rename(deserialize = "scheme"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    scheme: Option<String>,
    #[serde(
        rename(deserialize = "tip_cmr"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    tip_cmr: Option<String>,
    #[serde(
        rename(deserialize = "relation"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    relation: Option<String>,
    #[serde(
        rename(deserialize = "trash"),
        default,
        deserialize_with = "wire::optional::<wire::YesNo, _>"
    )]
    trash: Option<bool>,
    #[serde(
        rename(deserialize = "fav"),
        default,
        deserialize_with = "wire::optional::<wire::YesNo, _>"
    )]
    fav: Option<bool>,
    #[serde(
        rename(deserialize = "priceLevel"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    price_level: Option<String>,
    #[serde(
        rename(deserialize = "input1"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    input1: Option<String>,
    #[serde(
        rename(deserialize = "input2"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    input2: Option<String>,
    #[serde(
        rename(deserialize = "input3"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    input3: Option<String>,
    #[serde(
        rename(deserialize = "input4"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    input4: Option<String>,
    #[serde(
        rename(deserialize = "input5"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    input5: Option<String>,
    #[serde(
        rename(deserialize = "input6"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    input6: Option<String>,
    #[serde(
        rename(deserialize = "input7"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    input7: Option<String>,
    #[serde(
        rename(deserialize = "input8"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    input8: Option<String>,
    #[serde(
        rename(deserialize = "input9"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    input9: Option<String>,
    #[serde(
        rename(deserialize = "input10"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    input10: Option<String>,
    #[serde(
        rename(deserialize = "bankinfo"),
        default,
        deserialize_with = "wire::optional::<wire::Record<SalesManRequisites>, _>"
    )]
    bankinfo: Option<SalesManRequisites>,
    #[serde(
        rename(deserialize = "contacts"),
        default,
        deserialize_with = "wire::optional::<wire::List<wire::Record<SalesManContact>>, _>"
    )]
    contacts: Option<Vec<SalesManContact>>,
    #[serde(
        rename(deserialize = "uids"),
        default,
        deserialize_with = "wire::optional::<wire::List<wire::Record<SalesManUid>>, _>"
    )]
    uids: Option<Vec<SalesManUid>>,
    #[serde(default, rename = "category")]
    from_category: serde_json::Value,
    #[serde(default, rename = "clientpath")]
    from_clientpath: serde_json::Value,
    #[serde(default, rename = "clientpath2")]
    from_clientpath2: serde_json::Value,
    #[serde(default, rename = "clientpathTitle")]
    from_clientpath_title: serde_json::Value,
    #[serde(default, rename = "created")]
    from_created: serde_json::Value,
    #[serde(default, rename = "date_create")]
    from_date_create: serde_json::Value,
    #[serde(default, rename = "date_edit")]
    from_date_edit: serde_json::Value,
    #[serde(default, rename = "edited")]
    from_edited: serde_json::Value,
    #[serde(default, rename = "head")]
    from_head: serde_json::Value,
    #[serde(default, rename = "head_clidTitle")]
    from_head_clid_title: serde_json::Value,
    #[serde(default, rename = "idcategoryTitle")]
    from_idcategory_title: serde_json::Value,
    #[serde(default, rename = "territoryTitle")]
    from_territory_title: serde_json::Value,
    #[serde(default, rename = "territoryname")]
    from_territoryname: serde_json::Value,
}
impl TryFrom<SalesManCustomerRead> for SalesManCustomer {
    type Error = String;
    #[allow(clippy::too_many_lines, reason = "one entry for each field")]
    fn try_from(read: SalesManCustomerRead) -> Result<Self, String> {
        Ok(Self {
            id: read.id,
            uid: read.uid,
            client_uid: read.client_uid,
            r#type: read.r#type,
            title: read.title,
            date_create: wire::first::<
                wire::LocalTime,
            >(
                &[
                    ("created", &read.from_created, wire::When::Always),
                    ("date_create", &read.from_date_create, wire::When::Time),
                ],
            )?,
            date_edit: wire::first::<
                wire::LocalTime,
            >(
                &[
                    ("edited", &read.from_edited, wire::When::Always),
                    ("date_edit", &read.from_date_edit, wire::When::Time),
                ],
            )?,
            iduser: read.iduser,
            user: read.user,
            idcategory: read.idcategory,
            category: wire::first::<
                wire::TextOrFalse,
            >(
                &[
                    ("category", &read.from_category, wire::When::Always),
                    ("idcategoryTitle", &read.from_idcategory_title, wire::When::Always),
                ],
            )?,
            head_clid: read.head_clid,
            head: wire::first::<
                wire::TextOrFalse,
            >(
                &[
                    ("head", &read.from_head, wire::When::Always),
                    ("head_clidTitle", &read.from_head_clid_title, wire::When::Always),
                ],
            )?,
            pid: read.pid,
            person: read.person,
            address: read.address,
            phone: read.phone,
            fax: read.fax,
            site_url: read.site_url,
            mail_url: read.mail_url,
            territory: read.territory,
            territory_name: wire::first::<
                wire::TextOrFalse,
            >(
                &[
                    ("territoryname", &read.from_territoryname, wire::When::Always),
                    ("territoryTitle", &read.from_territory_title, wire::When::Always),
                ],
            )?,
            des: read.des,
            scheme: read.scheme,
            tip_cmr: read.tip_cmr,
            relation: read.relation,
            clientpath: wire::first::<
                wire::Text,
            >(
                &[
                    ("clientpathTitle", &read.from_clientpath_title, wire::When::Always),
                    (
                        "clientpath",
                        &read.from_clientpath,
                        wire::When::Beside(&read.from_clientpath2),
                    ),
                    ("clientpath", &read.from_clientpath, wire::When::Words),
                ],
            )?,
            clientpath_id: wire::first::<
                wire::Reference,
            >(
                &[
                    ("clientpath2", &read.from_clientpath2, wire::When::Always),
                    ("clientpath", &read.from_clientpath, wire::When::Digits),
                ],
            )?,
            trash: read.trash,
            fav: read.fav,
            price_level: read.price_level,
            input1: read.input1,
            input2: read.input2,
            input3: read.input3,
            input4: read.input4,
            input5: read.input5,
            input6: read.input6,
            input7: read.input7,
            input8: read.input8,
            input9: read.input9,
            input10: read.input10,
            bankinfo: read.bankinfo,
            contacts: read.contacts,
            uids: read.uids,
            raw: Raw::default(),
        })
    }
}
impl Model for SalesManCustomer {
    const NAME: &'static str = "SalesManCustomer";
    fn id(&self) -> &str {
        &self.id
    }
    fn raw(&self) -> &Raw {
        &self.raw
    }
    fn set_raw(&mut self, raw: Raw) {
        self.raw = raw;
    }
    fn complete(
        &mut self,
        asked: &serde_json::Map<String, serde_json::Value>,
    ) -> Result<(), String> {
        super::super::complete_sales_man_customer(self, asked)
    }
}
/// Requisites of a client. What is not set is empty or null.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SalesManRequisites {
    /// Legal name.
    #[serde(
        rename(deserialize = "castUrName"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_ur_name: Option<String>,
    /// Short legal name. The document lacks it.
    #[serde(
        rename(deserialize = "castUrNameShort"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_ur_name_short: Option<String>,
    /// Name. The document lacks it; a public server repeats the client's `title` here.
    #[serde(
        rename(deserialize = "castName"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_name: Option<String>,
    /// Tax number (INN).
    #[serde(
        rename(deserialize = "castInn"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_inn: Option<String>,
    /// Code of the reason for tax registration (KPP).
    #[serde(
        rename(deserialize = "castKpp"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_kpp: Option<String>,
    /// Bank.
    #[serde(
        rename(deserialize = "castBank"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_bank: Option<String>,
    /// Correspondent account.
    #[serde(
        rename(deserialize = "castBankKs"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_bank_ks: Option<String>,
    /// Settlement account.
    #[serde(
        rename(deserialize = "castBankRs"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_bank_rs: Option<String>,
    /// The bank's code (BIK).
    #[serde(
        rename(deserialize = "castBankBik"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_bank_bik: Option<String>,
    /// Code of the organisation in the statistics (OKPO).
    #[serde(
        rename(deserialize = "castOkpo"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_okpo: Option<String>,
    /// State registration number (OGRN).
    #[serde(
        rename(deserialize = "castOgrn"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_ogrn: Option<String>,
    /// Full name of the head, in the genitive ('in the person of').
    #[serde(
        rename(deserialize = "castDirName"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_dir_name: Option<String>,
    /// Name of the head, for the signature.
    #[serde(
        rename(deserialize = "castDirSignature"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_dir_signature: Option<String>,
    /// Position of the head, in the genitive.
    #[serde(
        rename(deserialize = "castDirStatus"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_dir_status: Option<String>,
    /// Position of the head.
    #[serde(
        rename(deserialize = "castDirStatusSig"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_dir_status_sig: Option<String>,
    /// What the head acts on, in the genitive, such as the charter or a power of attorney.
    #[serde(
        rename(deserialize = "castDirOsnovanie"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_dir_osnovanie: Option<String>,
    /// Legal address.
    #[serde(
        rename(deserialize = "castUrAddr"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_ur_addr: Option<String>,
    /// Actual address. The document lacks it; a public server repeats the client's `address` here.
    #[serde(
        rename(deserialize = "castFacAddr"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_fac_addr: Option<String>,
    /// Type. The document lacks it; a public server repeats the client's `type` here.
    #[serde(
        rename(deserialize = "castType"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub cast_type: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for SalesManRequisites {
    const NAME: &'static str = "SalesManRequisites";
    fn raw(&self) -> &Raw {
        &self.raw
    }
    fn set_raw(&mut self, raw: Raw) {
        self.raw = raw;
    }
}
/// A person of a client. The document does not name the fields; these are a public server's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SalesManContact {
    /// The person's id.
    #[serde(
        rename(deserialize = "pid"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// The person's name.
    #[serde(
        rename(deserialize = "person"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub person: Option<String>,
    /// Position.
    #[serde(
        rename(deserialize = "ptitle"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub ptitle: Option<String>,
    /// Telephone numbers.
    #[serde(
        rename(deserialize = "tel"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub tel: Option<String>,
    /// Mobile phone numbers.
    #[serde(
        rename(deserialize = "mob"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub mob: Option<String>,
    /// E-mail addresses.
    #[serde(
        rename(deserialize = "mail"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub mail: Option<String>,
    /// Id of the client.
    #[serde(
        rename(deserialize = "clid"),
        default,
        deserialize_with = "wire::optional::<wire::Reference, _>"
    )]
    pub clid: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for SalesManContact {
    const NAME: &'static str = "SalesManContact";
    fn id(&self) -> &str {
        &self.id
    }
    fn raw(&self) -> &Raw {
        &self.raw
    }
    fn set_raw(&mut self, raw: Raw) {
        self.raw = raw;
    }
}
/// An id of a client in another system. The document does not name the fields; these are a public server's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SalesManUid {
    /// Name of the other system, or of the id.
    #[serde(
        rename(deserialize = "name"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub name: Option<String>,
    /// The id there.
    #[serde(
        rename(deserialize = "value"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub value: Option<String>,
    /// When it was written, as the server puts it.
    #[serde(
        rename(deserialize = "datum"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub datum: Option<String>,
    /// Id of the lead.
    #[serde(
        rename(deserialize = "eid"),
        default,
        deserialize_with = "wire::optional::<wire::Reference, _>"
    )]
    pub eid: Option<String>,
    /// Id of the client.
    #[serde(
        rename(deserialize = "clid"),
        default,
        deserialize_with = "wire::optional::<wire::Reference, _>"
    )]
    pub clid: Option<String>,
    /// Id of the deal.
    #[serde(
        rename(deserialize = "did"),
        default,
        deserialize_with = "wire::optional::<wire::Reference, _>"
    )]
    pub did: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for SalesManUid {
    const NAME: &'static str = "SalesManUid";
    fn raw(&self) -> &Raw {
        &self.raw
    }
    fn set_raw(&mut self, raw: Raw) {
        self.raw = raw;
    }
}
/// What a write did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SalesManWrite {
    /// The client's id.
    #[serde(
        rename(deserialize = "data"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// What was done, in the server's words (Russian).
    #[serde(
        rename(deserialize = "result"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub result: Option<String>,
    /// Id of the entry in the client's history that the change made.
    #[serde(
        rename(deserialize = "hid"),
        default,
        deserialize_with = "wire::optional::<wire::Reference, _>"
    )]
    pub hid: Option<String>,
    /// False if the server found the data identical to what it has, and no requisites were sent.
    #[serde(
        rename(deserialize = "changed"),
        default,
        deserialize_with = "wire::or_default::<wire::Boolean, _>"
    )]
    pub changed: bool,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for SalesManWrite {
    const NAME: &'static str = "SalesManWrite";
    fn id(&self) -> &str {
        &self.id
    }
    fn raw(&self) -> &Raw {
        &self.raw
    }
    fn set_raw(&mut self, raw: Raw) {
        self.raw = raw;
    }
    fn complete(
        &mut self,
        asked: &serde_json::Map<String, serde_json::Value>,
    ) -> Result<(), String> {
        super::super::complete_sales_man_write(self, asked)
    }
}
/// What a deletion did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SalesManDelete {
    /// The deleted client's id.
    #[serde(
        rename(deserialize = "data"),
        deserialize_with = "wire::required::<wire::Id, _>"
    )]
    pub id: String,
    /// What was done, in the server's words (Russian).
    #[serde(
        rename(deserialize = "result"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub result: Option<String>,
    /// What went with the client, in the server's words (Russian), with `<br>` between lines.
    #[serde(
        rename(deserialize = "message"),
        default,
        deserialize_with = "wire::optional::<wire::Text, _>"
    )]
    pub message: Option<String>,
    /// The CRM's own record.
    #[serde(skip)]
    pub raw: Raw,
}
impl Model for SalesManDelete {
    const NAME: &'static str = "SalesManDelete";
    fn id(&self) -> &str {
        &self.id
    }
    fn raw(&self) -> &Raw {
        &self.raw
    }
    fn set_raw(&mut self, raw: Raw) {
        self.raw = raw;
    }
}
