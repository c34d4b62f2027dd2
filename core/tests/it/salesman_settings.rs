//! How `SalesMan`'s client is set up, what its requests are made of, and that its secrets stay secret.

use crmkit::salesman::{
    CustomersCreate, CustomersCreateMany, CustomersGet, CustomersList, CustomersUpdate, SalesMan, SalesManNewCustomer,
};
use crmkit::{Client, CrmName, Error, ErrorKind, Naming, Options, Overrides};
use serde_json::{Map, Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::support::{Reply, Server, alone, passes};

const LOGIN: &str = "someone@secret.example";
const KEY: &str = "t1xdeOwWSIqgDol70CkRdK3WD4N4cm";

fn open(options: Value) -> Result<Client, Error> {
    Client::new(CrmName::SalesMan, Options::from_json(options)?)
}

fn options(base_url: String) -> Options {
    Options::default().base_url(base_url).login(LOGIN).api_key(KEY).max_retries(0)
}

fn customer() -> Reply {
    Reply::json(&json!({"data": {"clid": "1781"}}))
}

fn of_1781() -> CustomersGet {
    CustomersGet { clid: "1781".into(), ..Default::default() }
}

#[test]
fn a_setting_that_is_missing_or_wrong_is_a_config_error_without_its_secrets() {
    let whole = json!({"base_url": "https://crm.example", "login": LOGIN, "api_key": KEY});
    let without = |name: &str| {
        let mut settings = whole.as_object().unwrap().clone();
        settings.remove(name);
        settings
    };
    let with = |name: &str, value: Value| {
        let mut settings = whole.as_object().unwrap().clone();
        settings.insert(name.to_owned(), value);
        settings
    };
    let cases = [
        ("nothing", Map::new()),
        ("no base URL", without("base_url")),
        ("no login", without("login")),
        ("no key", without("api_key")),
        ("an empty base URL", with("base_url", json!(""))),
        ("an empty login", with("login", json!(""))),
        ("a blank key", with("api_key", json!("  "))),
        ("a null key", with("api_key", json!(null))),
        ("a key that is a number", with("api_key", json!(57_123_456))),
        ("a key with a line break inside", with("api_key", json!(format!("{KEY}\r\nX-Evil: 1")))),
        ("a base URL without a scheme", with("base_url", json!("crm.example"))),
        ("another method", with("method", json!("PUT"))),
        ("a method that is no text", with("method", json!(1))),
        ("an apikey header beside the key", with("headers", json!({"ApiKey": KEY}))),
        ("a login header beside the login", with("headers", json!({"login": LOGIN}))),
        ("a content type of one's own", with("headers", json!({"content-type": "application/json; charset=utf-8"}))),
        ("Guardant's token", with("token", json!(KEY))),
        ("r_keeper's sid", with("sid", json!(KEY))),
        ("r_keeper's time to keep", with("cache_ttl", json!(60))),
    ];
    assert!(open(whole.clone()).is_ok());
    for (what, options) in cases {
        let Err(error) = open(options.into()) else { panic!("{what} was taken") };
        assert_eq!(error.kind(), ErrorKind::ConfigError, "{what}");
        let shown = format!("{error} {error:?} {}", error.to_json(Naming::Camel));
        assert!(!shown.contains(KEY) && !shown.contains(LOGIN) && !shown.contains("57123456"), "{what}: {shown}");
    }
}

#[test]
fn settings_show_no_secret() {
    let options = options("https://crm.example".to_owned());
    let shown = format!("{options:?} {options:#?}");
    assert!(!shown.contains(KEY) && !shown.contains(LOGIN), "{shown}");
}

/// The environment of a process is set before it begins: the child runs this same test with it.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_given_is_taken_from_the_environment() {
    if std::env::var_os("SALESMAN_LOGIN").is_some() {
        SalesMan::from_env(Options::default()).unwrap().customers().get(&of_1781()).await.unwrap();
        let given = Options::default().login("given-login").api_key("given-key");
        SalesMan::from_env(given).unwrap().customers().get(&of_1781()).await.unwrap();
        return;
    }
    let server = Server::repeating(customer()).await;
    let mut child = alone(module_path!(), "what_is_not_given_is_taken_from_the_environment");
    child.env("SALESMAN_BASE_URL", server.url()).env("SALESMAN_LOGIN", LOGIN).env("SALESMAN_API_KEY", KEY);
    tokio::task::spawn_blocking(move || passes(child)).await.unwrap();
    let received = server.received();
    let said: Vec<_> =
        received.iter().map(|one| (one.headers["login"].as_str(), one.headers["apikey"].as_str())).collect();
    assert_eq!(said, [(LOGIN, KEY), ("given-login", "given-key")]);
}

/// The bytes of a client's first request, which no server has read in its own way.
async fn on_the_wire(method: &str) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let salesman = SalesMan::new(options(url).method(method)).unwrap();
    let answer = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut heard = Vec::new();
        while !heard.ends_with(b"}") {
            assert!(stream.read_buf(&mut heard).await.unwrap() > 0);
        }
        let reply = "HTTP/1.1 200 OK\r\ncontent-length: 24\r\n\r\n{\"data\":{\"clid\":\"1781\"}}";
        stream.write_all(reply.as_bytes()).await.unwrap();
        String::from_utf8(heard).unwrap()
    };
    let request = of_1781();
    let customers = salesman.customers();
    let (heard, customer) = tokio::join!(answer, customers.get(&request));
    assert_eq!(customer.unwrap().id, "1781");
    heard
}

#[tokio::test]
async fn headers_are_as_the_server_needs_them_whatever_the_method() {
    for method in ["POST", "GET", "get"] {
        let request = on_the_wire(method).await;
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        let (line, headers) = head.split_once("\r\n").unwrap();
        assert_eq!(line, format!("{} /developer/v3/client/info HTTP/1.1", method.to_uppercase()));
        assert_eq!(body, r#"{"clid":1781}"#);
        let headers: Vec<_> = headers.split("\r\n").map(|line| line.split_once(": ").unwrap()).collect();
        // The server knows no other spelling of these, and reads no body under any other type.
        assert!(headers.iter().all(|(name, _)| *name == name.to_lowercase()), "{headers:?}");
        for header in
            [("content-type", "application/json"), ("login", LOGIN), ("apikey", KEY), ("content-length", "13")]
        {
            assert_eq!(headers.iter().filter(|one| one.0 == header.0).collect::<Vec<_>>(), [&header], "{method}");
        }
    }
}

#[tokio::test]
async fn get_is_for_what_the_document_shows_so() {
    let replies = [
        json!({"data": {"title": "x"}}),
        json!({"data": [], "params": {"pageall": 0}}),
        json!({"data": {"clid": 1}}),
        json!({"data": 1}),
        json!([{"data": 1}]),
        json!({"data": 1, "result": "x"}),
        json!({"data": 1}),
    ];
    let server = Server::playing(replies.iter().map(Reply::json)).await;
    let salesman = SalesMan::new(options(server.url()).method("GET")).unwrap();
    let customers = salesman.customers();
    customers.fields().await.unwrap();
    customers.list(&CustomersList::default()).unwrap().first().await.unwrap();
    customers.get(&of_1781()).await.unwrap();
    customers.create(&CustomersCreate { title: "x".to_owned(), ..Default::default() }).await.unwrap();
    let row = SalesManNewCustomer { title: "x".to_owned(), ..Default::default() };
    customers.create_many(&[row], &CustomersCreateMany::default()).await.unwrap();
    let change = CustomersUpdate { clid: "1".into(), fax: "1".into(), ..Default::default() };
    customers.update(&change).await.unwrap();
    customers.delete("1").await.unwrap();
    let calls: Vec<_> = server
        .received()
        .into_iter()
        .map(|one| format!("{} {}", one.method, one.target.trim_start_matches("/developer/v3/client/")))
        .collect();
    let expected = ["GET fields", "GET list", "GET info", "POST add", "POST add.list", "POST update", "GET delete"];
    assert_eq!(calls, expected);
}

#[tokio::test]
async fn a_base_url_may_have_a_path_and_a_slash() {
    for end in ["", "/", "/crm", "/crm/"] {
        let server = Server::repeating(customer()).await;
        let salesman = SalesMan::new(options(format!("{}{end}", server.url()))).unwrap();
        salesman.customers().get(&of_1781()).await.unwrap();
        salesman.client().request("POST", "/developer/v3/client/info", None, Some(&json!({"clid": 1}))).await.unwrap();
        let expected = format!("{}/developer/v3/client/info", end.trim_end_matches('/'));
        let targets: Vec<_> = server.received().into_iter().map(|received| received.target).collect();
        assert_eq!(targets, [expected.clone(), expected]);
    }
}

#[tokio::test]
async fn headers_that_are_settings_are_refused_in_a_client_made_from_another() {
    let client = Client::new(CrmName::SalesMan, options("https://crm.example".to_owned())).unwrap();
    for name in ["ApiKey", "LOGIN", "Content-Type"] {
        let overrides = Overrides::from_json(json!({"headers": {name: "x"}})).unwrap();
        assert!(client.with_options(overrides).err().unwrap().is(ErrorKind::ConfigError), "{name}");
    }
}

/// Everything that an error shows.
fn shown(error: &Error) -> String {
    let cause = error.details().cause.as_ref().map(shown).unwrap_or_default();
    format!("{error}\n{error:?}\n{error:#?}\n{}\n{cause}", error.to_json(Naming::Snake))
}

#[tokio::test]
async fn secrets_that_the_server_repeats_are_in_no_error() {
    let said = format!("{LOGIN} {KEY}");
    let refused = json!({"result": "Error", "error": {"code": 304, "text": said}, "exists": KEY});
    let escaped = KEY.replacen('t', "\\u0074", 1);
    for reply in [
        Reply::json(&refused),
        Reply::json(&json!([refused])),
        Reply::new(403, &[], said.clone()),
        Reply::new(200, &[], format!(r#"{{"result":"Error","error":{{"code":401,"text":"{escaped}"}}}}"#)),
        Reply::new(200, &[], format!("<br /><b>Fatal error</b>: {said}")),
        Reply::new(200, &[], said.clone()),
    ] {
        let server = Server::repeating(reply).await;
        let salesman = SalesMan::new(options(server.url())).unwrap();
        let customers = salesman.customers();
        let row = SalesManNewCustomer { title: "x".to_owned(), ..Default::default() };
        let one = CustomersCreate { title: "x".to_owned(), ..Default::default() };
        let rows = customers.create_many(&[row], &CustomersCreateMany::default()).await.unwrap();
        let errors = [
            customers.get(&of_1781()).await.err(),
            customers.create(&one).await.err(),
            customers.list(&CustomersList::default()).unwrap().first().await.err(),
            rows.into_iter().next().unwrap().error,
        ];
        assert!(errors.iter().flatten().count() >= 3);
        for error in errors.iter().flatten() {
            let text = shown(error);
            assert!(!text.contains(LOGIN) && !text.contains(KEY) && !text.contains(&KEY[1..]), "{text}");
        }
    }
}
