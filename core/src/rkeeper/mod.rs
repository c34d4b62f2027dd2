//! r_keeper Delivery, CRM API: its envelope, which says no under any HTTP status, and the object that every call is about.

mod generated;

use std::sync::Arc;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::any::Any;
use crate::client::{About, Client, Future_, Refusal, Vendor, plain};
use crate::encode::Encoded;
use crate::http::settings::Settings;
use crate::http::{Call, Response};
use crate::operation::{Operation, Retry};
use crate::options::Options;
use crate::{Answer, Result, reconcile};

pub use generated::methods::*;
pub use generated::models::*;
#[doc(hidden)]
pub use generated::operations;

const CLOUD: &str = "https://dlv.ucs.ru/api/v1/crm/";

struct Ways {
    object_id: String,
}

pub(crate) fn open(options: Options) -> Result<(Arc<dyn Vendor>, Settings)> {
    let sid = options.needed("rkeeper", "sid")?;
    let object_id = options.needed("rkeeper", "object_id")?;
    let settings = options.check("rkeeper", Some(CLOUD), &["sid", "object_id", "cache_ttl"], &[("sid", &sid)])?;
    Ok((Arc::new(Ways { object_id }), Settings { personal: operations::PERSONAL, ..settings }))
}

/// What stands around the data. `requestId` is absent on old servers (I). Whatever type a part has, the others count.
#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Envelope {
    status: Value,
    errors: Value,
    request_id: Value,
    ver: Value,
    timestamp: Value,
    data: Option<IgnoredAny>,
}

impl Envelope {
    fn of(body: &str) -> Option<Self> {
        // serde would read a list too, its items as fields in their order.
        if body.trim_start().starts_with('{') { serde_json::from_str(body).ok() } else { None }
    }

    fn says(&self, status: &str) -> bool {
        self.status.as_str().is_some_and(|said| said.eq_ignore_ascii_case(status))
    }

    fn reasons(&self) -> &[Value] {
        match &self.errors {
            Value::Array(reasons) => reasons,
            Value::Null => &[],
            one => std::slice::from_ref(one),
        }
    }

    /// C: `status` is `Err`, and `errors` says why. U: under which HTTP status, so the body decides.
    fn refuses(&self) -> bool {
        self.says("Err") || (!self.says("Ok") && !self.reasons().is_empty())
    }
}

impl Vendor for Ways {
    fn operations(&self) -> &'static [&'static Operation] {
        operations::OPERATIONS
    }

    fn call<'a>(&'a self, client: &'a Client, call: &'a Call, encoded: Encoded) -> Future_<'a, Result<Answer>> {
        if reconcile::wanted(&encoded) {
            let why = "r_keeper has nothing to look for a customer by";
            return Box::pin(reconcile::nothing::<RKeeperCustomer>(client, call, encoded, why));
        }
        Box::pin(client.send(call, call.operation, encoded))
    }

    fn any(&self) -> &'static Any {
        // What an unknown write changes is not known either.
        static ANY: Any = Any {
            read: Operation::any("rkeeper", Retry::Safe),
            write: Operation { drops: operations::KEPT, ..Operation::any("rkeeper", Retry::Unsafe) },
            enveloped: true,
            bodied: false,
        };
        &ANY
    }

    fn everywhere(&self) -> Option<(&'static str, &str)> {
        Some(("objectId", &self.object_id))
    }

    fn done(&self, _: &'static Operation, body: &str) -> bool {
        Envelope::of(body).is_some_and(|said| !said.refuses() && (said.says("Ok") || said.data.is_some()))
    }

    fn about(&self, response: &Response) -> About {
        let envelope = response.text().ok().and_then(Envelope::of).unwrap_or_default();
        About {
            request_id: plain(&envelope.request_id),
            ver: plain(&envelope.ver),
            timestamp: plain(&envelope.timestamp),
        }
    }

    fn refusal(&self, _: &'static Operation, body: &str) -> Option<Refusal> {
        let envelope = Envelope::of(body)?;
        let code = envelope.reasons().iter().find_map(|reason| plain(reason.get("code")?));
        let texts = envelope.reasons().iter().map(|reason| said(reason, code.as_deref()));
        let texts: Vec<_> = texts.filter(|text| !text.is_empty()).collect();
        let message = (!texts.is_empty()).then(|| texts.join("; "));
        Some(Refusal {
            code,
            message,
            explicit: envelope.refuses(),
            request_id: plain(&envelope.request_id),
            ..Refusal::default()
        })
    }
}

/// One reason of a refusal: its code, unless it is said already, its text and details.
fn said(reason: &Value, known: Option<&str>) -> String {
    let part = |name| reason.get(name).and_then(plain).filter(|part| !part.is_empty());
    let code = part("code").filter(|code| Some(code.as_str()) != known);
    let parts = [code, part("text").or_else(|| plain(reason)), part("details")];
    parts.into_iter().flatten().collect::<Vec<_>>().join(": ")
}
