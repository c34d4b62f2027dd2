//! `delete`: by clid alone, and only a client without deals.

use serde_json::json;

use super::answer::{Answer, Refusal};
use super::params::Params;
use super::routes::Room;
use super::tables;

pub(crate) fn delete(room: &Room, params: &Params) -> Answer {
    let clid = match params.integer("clid") {
        0 => return Err(Refusal::DeleteOfNothing),
        clid => clid,
    };
    let deleted = room.store.attempt(|transaction| {
        let client = tables::client(transaction, clid)?.ok_or(Refusal::DeleteNotFound)?;
        if client.number("deals") > 0 {
            return Err(Refusal::HasDeals);
        }
        Ok(tables::delete(transaction, clid)?)
    })?;
    let message = format!(
        "Успешно: Клиент удален.<br>Также удалено {} записи истории активностей. Снята привязка к Клиенту у {} Контактов. \
         Удалено 0 записей напоминаний. Удалено 0 файлов.",
        deleted.history, deleted.persons
    );
    Ok(json!({ "message": message, "result": "Клиент удален", "data": clid }))
}
