//! The records as the document prints them: the names of the fields here are the keys of the answers.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Customer {
    #[serde(rename = "_id")]
    pub(crate) id: i64,
    pub(crate) description: String,
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) lastname: String,
    pub(crate) companyname: String,
    pub(crate) phone: String,
    pub(crate) status: i64,
    pub(crate) archived: bool,
    pub(crate) archivationdate: i64,
    pub(crate) crmid: String,
    pub(crate) refid: String,
}

#[derive(Debug, Clone, Default, Serialize)]
#[allow(clippy::struct_excessive_bools)] // the document's own
pub(crate) struct Order {
    #[serde(rename = "_id")]
    pub(crate) id: i64,
    pub(crate) activationbirthdate: i64,
    pub(crate) activationdeathdate: i64,
    pub(crate) activationlimit: i64,
    pub(crate) archivationdate: i64,
    pub(crate) archived: bool,
    pub(crate) canoverwritecontainer: bool,
    pub(crate) customerrequired: bool,
    pub(crate) date: i64,
    pub(crate) description: String,
    pub(crate) isdemo: bool,
    pub(crate) number: i64,
    pub(crate) quantity: i64,
    pub(crate) status: i64,
    pub(crate) submitdate: i64,
    #[serde(rename = "type")]
    pub(crate) kind: i64,
    pub(crate) crmid: String,
    pub(crate) refid: String,
}

/// The body of POST and PUT. What is left out takes its default in both: the document does not say that PUT keeps it,
/// and a client that is right under this harsh reading is right under the mild one too. A null is no text and is refused.
/// `" customerName"`, with a space, in the document's POST is a slip of the pen and here an unknown key, which is ignored.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct CustomerInput {
    #[serde(rename = "customerName")]
    pub(crate) name: String,
    #[serde(rename = "customerLastName")]
    pub(crate) lastname: String,
    #[serde(rename = "customerEmail")]
    pub(crate) email: String,
    #[serde(rename = "customerCompanyName")]
    pub(crate) companyname: String,
    #[serde(rename = "customerPhone")]
    pub(crate) phone: String,
    #[serde(rename = "customerDescription")]
    pub(crate) description: String,
    #[serde(rename = "customerStatus")]
    pub(crate) status: i64,
    pub(crate) archived: bool,
    #[serde(rename = "crmId")]
    pub(crate) crmid: String,
    #[serde(rename = "refId")]
    pub(crate) refid: String,
}

impl CustomerInput {
    pub(crate) fn has_a_name(&self) -> bool {
        !(self.name.is_empty() && self.lastname.is_empty() && self.companyname.is_empty())
    }

    /// The record that this body makes of the one that was there, or, with the default `old`, of none.
    pub(crate) fn into_customer(self, old: &Customer, now: i64) -> Customer {
        let archivationdate = match (old.archived, self.archived) {
            (_, false) => 0,
            (false, true) => now,
            (true, true) => old.archivationdate,
        };
        Customer {
            id: old.id,
            description: self.description,
            email: self.email,
            name: self.name,
            lastname: self.lastname,
            companyname: self.companyname,
            phone: self.phone,
            status: self.status,
            archived: self.archived,
            archivationdate,
            crmid: self.crmid,
            refid: self.refid,
        }
    }
}
