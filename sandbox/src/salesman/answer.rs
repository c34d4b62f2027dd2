//! How SalesMan answers, and says no. The HTTP status is always 200 and the type always JSON (R), whatever the body is.

use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::dialect::Dialect;

/// What a call comes to.
pub(crate) type Answer = Result<Value, Refusal>;

/// Why a call was refused, or what broke.
#[derive(Debug)]
pub(crate) enum Refusal {
    WrongKey,
    /// R: a wrong login, a missing header and a wrong content type are told apart by nobody.
    Unauthorized,
    UnknownAction,
    NoTitle,
    Exists {
        clid: i64,
        title: String,
    },
    InfoOfNothing,
    InfoNotFound,
    InfoOfUnknownKey,
    UpdateOfNothing,
    UpdateNotFound,
    DeleteOfNothing,
    DeleteNotFound,
    HasDeals,
    /// PHP died: what a client gets is a page for people.
    Crash(&'static str),
    Store(rusqlite::Error),
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Refusal {
        Refusal::Store(error)
    }
}

impl Refusal {
    /// The body, or the page of a crash.
    fn body(&self, dialect: Dialect) -> Result<Value, String> {
        let document = dialect == Dialect::Document;
        let (code, text) = match self {
            Refusal::WrongKey if document => (400, "Не верный API key"),
            Refusal::WrongKey | Refusal::Unauthorized => (401, "Ошибка авторизации"),
            Refusal::UnknownAction => (402, "Неизвестный запрос"),
            Refusal::NoTitle if document => (405, "Отсутствуют параметры"),
            Refusal::NoTitle => (402, "Отсутствуют параметры - Название клиента"),
            Refusal::Exists { clid, title } => return Ok(exists(*clid, title, document)),
            Refusal::InfoNotFound => (403, "Клиент не найден в пределах аккаунта указанного пользователя."),
            Refusal::InfoOfUnknownKey => (404, "Не найдено"),
            Refusal::InfoOfNothing => (405, "Отсутствуют параметры клиента"),
            Refusal::UpdateOfNothing if document => (405, "Отсутствуют параметры - clid клиента"),
            Refusal::UpdateOfNothing | Refusal::UpdateNotFound => {
                (403, "Клиент с указанным clid не найден в пределах аккаунта")
            }
            Refusal::DeleteNotFound => {
                (403, "Клиент с указанным clid не найден в пределах аккаунта указанного пользователя")
            }
            Refusal::DeleteOfNothing => (405, "Отсутствуют параметры - clid клиента"),
            Refusal::HasDeals => (if document { 406 } else { 408 }, "Удаление клиента не возможно - есть сделки"),
            Refusal::Crash(reason) => return Err(crash_page(reason)),
            Refusal::Store(error) => return Err(crash_page(&format!("Uncaught Exception: {error}"))),
        };
        Ok(json!({ "result": "Error", "error": { "code": code, "text": text } }))
    }

    /// What stands in a list of answers. A crash is no element: it takes the whole answer with it.
    pub(crate) fn element(self, dialect: Dialect) -> Answer {
        self.body(dialect).map_err(|_| self)
    }
}

/// The document has the clid in `data`, the server in `exists`.
fn exists(clid: i64, title: &str, document: bool) -> Value {
    if document {
        let error = json!({ "code": 406, "text": "Найден существующий клиент" });
        return json!({ "result": "Error", "data": clid, "error": error });
    }
    let text = format!("Найден существующий клиент - {title} (clid = {clid}). Запрос отклонен.");
    json!({ "result": "Error", "exists": clid, "error": { "code": 304, "text": text } })
}

/// The answer on the wire; with `notices`, what PHP says to people follows the JSON.
pub(crate) fn response(answer: Answer, dialect: Dialect, notices: bool) -> Response {
    let mut page = match answer {
        Ok(value) => value.to_string(),
        Err(refusal) => refusal.body(dialect).map_or_else(|page| page, |body| body.to_string()),
    };
    if notices {
        page.push_str(
            "<br />\n<b>Notice</b>:  Undefined index: sort in <b>/var/www/html/developer/v3/client.php</b> on line \
             <b>118</b><br />\n",
        );
    }
    ([(CONTENT_TYPE, "application/json")], page).into_response()
}

/// R: an unknown method is answered with nothing at all.
pub(crate) fn nothing() -> Response {
    ([(CONTENT_TYPE, "application/json")], "").into_response()
}

fn crash_page(reason: &str) -> String {
    format!(
        "<br />\n<b>Fatal error</b>:  {reason} in <b>/var/www/html/inc/class/Client.php</b> on line <b>2104</b><br />\n"
    )
}
