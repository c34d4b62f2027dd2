//! What a server says to a delete is not documented: any success is done, unless it says itself that it is not.

use crmkit::guardant::Guardant;
use crmkit::{Error, ErrorKind, Options};

use crate::support::{Reply, Server};

async fn delete(status: u16, body: &str) -> Result<(), Error> {
    let server = Server::repeating(Reply::new(status, &[], body)).await;
    Guardant::new(Options::default().base_url(server.url())).unwrap().customers().delete("4").await
}

#[tokio::test]
async fn a_success_with_an_explicit_error_is_a_refusal() {
    for body in [
        r#"{"error":{"code":10172,"message":"Customer has orders"}}"#,
        r#"{"error":{"message":"Customer has orders"}}"#,
        r#"{"error":{"code":null,"message":"Customer has orders"}}"#,
        r#"{"error":"Customer has orders"}"#,
        r#"{"error":true,"message":"Customer has orders"}"#,
        r#"{"error":10172,"message":"Customer has orders"}"#,
        r#"{"code":10172,"message":"Customer has orders"}"#,
        r#"{"errorCode":"E7","message":"Customer has orders"}"#,
        r#"{"customer":null,"error":["Customer has orders"],"message":"Customer has orders"}"#,
    ] {
        let error = delete(200, body).await.unwrap_err();
        assert_eq!((error.kind(), error.details().status), (ErrorKind::ApiError, Some(200)), "{body}");
        assert!(error.to_string().contains("Customer has orders"), "{error}");
        assert_eq!((error.details().operation, error.details().attempts), (Some("customers.delete"), 1));
        assert_eq!(error.details().body.as_deref(), Some(body));
    }
}

#[tokio::test]
async fn the_code_of_such_a_refusal_is_kept() {
    let error = delete(202, r#"{"error":{"code":10172,"message":"Customer has orders"}}"#).await.unwrap_err();
    assert_eq!((error.details().code.as_deref(), error.details().status), (Some("10172"), Some(202)));
}

#[tokio::test]
async fn a_success_with_any_other_body_is_done() {
    for body in [
        "",
        " \r\n",
        "null",
        "true",
        "[]",
        "{}",
        "OK",
        "<html>error</html>",
        "{\"error\":",
        r#"["error"]"#,
        r#""error""#,
        r#"{"customer":{"_id":4,"error":"of another time"}}"#,
        r#"{"message":"Customer deleted"}"#,
        r#"{"error":null}"#,
        r#"{"error":false,"message":"done"}"#,
        r#"{"error":0}"#,
        r#"{"error":""}"#,
        r#"{"error":[]}"#,
        r#"{"error":{}}"#,
        r#"{"error":{"code":0,"message":"Success"}}"#,
        r#"{"error":{"code":null,"message":""}}"#,
        r#"{"code":0,"message":"OK"}"#,
        r#"{"code":"0"}"#,
        r#"{"code":200,"message":"Customer deleted"}"#,
    ] {
        if let Err(error) = delete(200, body).await {
            panic!("{body}: {error}");
        }
    }
    delete(204, "").await.unwrap();
    delete(299, "").await.unwrap();
}
