//! What `tracing` hears of calls: a span for each call and each attempt, events in them, and nothing that is not for logs.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use crmkit::crm::Crm;
use crmkit::guardant::{CustomersCreate, CustomersList, Guardant};
use crmkit::{Level, Options, Watch, watching};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::instrument::WithSubscriber;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

use crate::support::{Reply, Server};

/// A span or an event, by its name or message, with the name of the span that it is in.
#[derive(Debug, Clone, Default)]
struct Heard {
    name: String,
    within: Option<String>,
    fields: BTreeMap<String, String>,
}

impl Visit for Heard {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.fields.insert(field.name().to_owned(), format!("{value:?}"));
    }
}

#[derive(Clone, Default)]
struct Ear(Arc<Mutex<Vec<Heard>>>);

impl Ear {
    async fn hearing<F: Future>(&self, call: F) -> F::Output {
        call.with_subscriber(tracing_subscriber::registry().with(self.clone())).await
    }

    fn of(&self, name: &str) -> Vec<Heard> {
        self.0.lock().unwrap().iter().filter(|heard| heard.name == name).cloned().collect()
    }

    fn names(&self) -> Vec<String> {
        self.0.lock().unwrap().iter().map(|heard| heard.name.clone()).collect()
    }

    fn text(&self) -> String {
        format!("{:?}", self.0.lock().unwrap())
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Ear {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        if attributes.metadata().target() != "crmkit" {
            return;
        }
        let within = context.span(id).and_then(|span| span.parent().map(|parent| parent.name().to_owned()));
        let mut heard = Heard { name: attributes.metadata().name().to_owned(), within, ..Heard::default() };
        attributes.record(&mut heard);
        self.0.lock().unwrap().push(heard);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let Some(name) = context.span(id).map(|span| span.name()) else { return };
        if let Some(heard) = self.0.lock().unwrap().iter_mut().rev().find(|heard| heard.name == name) {
            values.record(heard);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        if event.metadata().target() != "crmkit" {
            return;
        }
        let within = context.event_span(event).map(|span| span.name().to_owned());
        let mut heard = Heard { within, ..Heard::default() };
        event.record(&mut heard);
        heard.name = heard.fields.remove("message").unwrap_or_default();
        self.0.lock().unwrap().push(heard);
    }
}

const TOKEN: &str = "s3cr3t-token-of-mine";

fn options(server: &Server) -> Options {
    Options::default().base_url(server.url()).token(TOKEN)
}

fn found() -> Reply {
    Reply::json(&json!({"customer": {"_id": 8}}))
}

#[tokio::test]
async fn a_call_is_one_span_and_each_of_its_attempts_is_one_in_it() {
    let server = Server::playing([Reply::new(503, &[], ""), found()]).await;
    let (ear, guardant) = (Ear::default(), Guardant::new(options(&server)).unwrap());
    ear.hearing(guardant.customers().get("8")).await.unwrap();
    let expected =
        ["crmkit.call", "crmkit.attempt", "request", "answer", "retry", "crmkit.attempt", "request", "answer"];
    assert_eq!(ear.names(), expected);
    let call = &ear.of("crmkit.call")[0].fields;
    assert_eq!((call["crm"].as_str(), call["operation"].as_str()), ("\"guardant\"", "\"customers.get\""));
    let attempts = ear.of("crmkit.attempt");
    for (attempt, (status, resend)) in attempts.iter().zip([("503", "0"), ("200", "1")]) {
        assert_eq!(attempt.within.as_deref(), Some("crmkit.call"));
        assert_eq!(attempt.fields["http.response.status_code"], status);
        assert_eq!(attempt.fields["http.request.resend_count"], resend);
        assert_eq!(attempt.fields["url.template"], "\"/v1.0/customers/{id}\"");
    }
    assert_eq!(attempts[0].fields["error.type"], "\"503\"");
    assert!(!attempts[1].fields.contains_key("error.type"));
}

#[tokio::test]
async fn a_call_of_the_common_interface_is_one_span_whatever_it_takes() {
    let pages = |ids: &[u32]| {
        let customers: Vec<_> = ids.iter().map(|id| json!({"_id": id, "customerEmail": "a@b.example"})).collect();
        Reply::json(&json!({ "customers": customers }))
    };
    let server = Server::playing([pages(&[4]), Reply::json(&json!({"customer": {"_id": 4}}))]).await;
    let (ear, guardant) = (Ear::default(), Guardant::new(options(&server)).unwrap());
    let crm = Crm::of(guardant.client());
    let listing = async {
        let find = crm.operation("customers.find").unwrap();
        let arguments = json!({"email": "a@b.example"}).as_object().cloned().unwrap();
        crm.call(find, &crmkit::Arguments::new(arguments, crmkit::Naming::Snake)).await.unwrap();
    };
    ear.hearing(listing).await;
    let calls = ear.of("crmkit.call");
    assert_eq!(calls.len(), 1, "{calls:?}");
    assert_eq!(calls[0].fields["operation"], "\"customers.find\"");
}

#[tokio::test]
async fn a_pause_after_a_429_and_a_listing_that_moves_are_told() {
    let page = |ids: [u32; 2]| Reply::json(&json!({"customers": ids.map(|id| json!({"_id": id}))}));
    let server = Server::playing([Reply::new(429, &[], ""), page([1, 2]), page([3, 4]), page([5, 6])]).await;
    let (ear, guardant) = (Ear::default(), Guardant::new(options(&server)).unwrap());
    let arguments = CustomersList { limit: 2.into(), ..CustomersList::default() };
    let mut cursor = guardant.customers().list(&arguments).unwrap().start();
    for _ in 0..3 {
        ear.hearing(cursor.next()).await.unwrap();
    }
    assert_eq!((ear.of("pause").len(), ear.of("drift").len()), (1, 1));
    assert_eq!(ear.of("request")[1].fields["query"], "\"offset=0&limit=2\"");
}

#[tokio::test]
async fn nothing_secret_or_personal_is_told() {
    let echo = format!(r#"{{"customerPhone":"+79161234567","error":"bad {TOKEN} of Tatiana"}}"#);
    let headers = [("Set-Cookie", "session=c00kie"), ("Content-Type", "application/json"), ("Location", "/4711")];
    let server = Server::repeating(Reply::new(500, &headers, &echo)).await;
    let (ear, guardant) = (Ear::default(), Guardant::new(options(&server).max_retries(1)).unwrap());
    let (watch, mut notices) = Watch::new(Level::Debug, true, None);
    let calls = async {
        let tatiana = CustomersCreate { name: "Tatiana".into(), phone: "+79161234567".into(), ..Default::default() };
        guardant.customers().create(&tatiana).await.unwrap_err();
        guardant.customers().get("4711").await.unwrap_err();
        let query = json!({"email": "t@example.org", "limit": 7});
        guardant.client().request("GET", "customers/4711", Some(&query), None).await.unwrap_err();
    };
    ear.hearing(watching(Some(watch), calls)).await;
    let mut told = ear.text();
    while let Ok(notice) = notices.try_recv() {
        told += &serde_json::to_string(&notice.fields).unwrap();
    }
    for hidden in [TOKEN, "Tatiana", "79161234567", "4711", "c00kie", "example.org"] {
        assert!(!told.contains(hidden), "{hidden} is in {told}");
    }
    assert!(told.contains("limit=7") && told.contains("application/json"));
}

#[tokio::test]
async fn a_request_says_which_trace_it_belongs_to_only_if_it_is_told() {
    const TRACE: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    let server = Server::repeating(found()).await;
    let guardant = Guardant::new(options(&server)).unwrap();
    guardant.customers().get("8").await.unwrap();
    let (watch, _notices) = Watch::new(Level::Off, true, Some(TRACE));
    watching(Some(watch), guardant.customers().get("8")).await.unwrap();
    let sent: Vec<_> = server.received().iter().map(|request| request.headers.get("traceparent").cloned()).collect();
    assert_eq!(sent, [None, Some(TRACE.to_owned())]);
}
