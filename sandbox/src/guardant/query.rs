//! What a listing can be asked for, read out of the query: the document's defaults, and a refusal for what it does not allow.

use std::collections::BTreeMap;

use axum::http::Uri;

use super::refusal::Refusal;
use crate::received::query;

const LARGEST_PAGE: i64 = 100;

pub(crate) struct Page {
    pub(crate) descending: bool,
    pub(crate) offset: i64,
    pub(crate) limit: i64,
}

#[derive(Clone, Copy)]
pub(crate) enum CustomerSort {
    Default,
    Name,
    Company,
}

pub(crate) struct CustomerQuery {
    pub(crate) sort: CustomerSort,
    pub(crate) page: Page,
    /// Only companies, or only persons.
    pub(crate) companies: Option<bool>,
    pub(crate) archived: Option<bool>,
}

#[derive(Clone, Copy)]
pub(crate) enum OrderSort {
    Number,
    SubmitDate,
}

pub(crate) struct OrderQuery {
    pub(crate) sort: OrderSort,
    pub(crate) page: Page,
    /// One bit for each status that is wanted.
    pub(crate) statuses: i64,
}

impl CustomerQuery {
    pub(crate) fn read(uri: &Uri) -> Result<CustomerQuery, Refusal> {
        let given = query(uri);
        let sort = match text(&given, "sortby") {
            None | Some("default") => CustomerSort::Default,
            Some("name") => CustomerSort::Name,
            Some("company") => CustomerSort::Company,
            Some(_) => return Err(Refusal::parameter("sortby is default, name or company")),
        };
        // Any other type is as good as none: the document says so.
        let companies = match text(&given, "type") {
            Some("company") => Some(true),
            Some("person") => Some(false),
            _ => None,
        };
        let archived = match text(&given, "archived") {
            None => None,
            Some("true") => Some(true),
            Some("false") => Some(false),
            Some(_) => return Err(Refusal::parameter("archived is true or false")),
        };
        Ok(CustomerQuery { sort, page: page(&given)?, companies, archived })
    }
}

impl OrderQuery {
    pub(crate) fn read(uri: &Uri) -> Result<OrderQuery, Refusal> {
        let given = query(uri);
        let sort = match text(&given, "sortby") {
            None | Some("number") => OrderSort::Number,
            Some("submitdate") => OrderSort::SubmitDate,
            Some(_) => return Err(Refusal::parameter("sortby is number or submitdate")),
        };
        let mut statuses = 0;
        for status in text(&given, "status").unwrap_or("0,1,2").split(',') {
            statuses |= match status {
                "0" => 0b001,
                "1" => 0b010,
                "2" => 0b100,
                _ => {
                    let message = "status is a list of 0, 1 and 2, separated by commas";
                    return Err(Refusal::parameter(message));
                }
            };
        }
        Ok(OrderQuery { sort, page: page(&given)?, statuses })
    }
}

fn page(given: &BTreeMap<String, String>) -> Result<Page, Refusal> {
    let descending = match text(given, "direction") {
        None | Some("asc") => false,
        Some("desc") => true,
        Some(_) => return Err(Refusal::parameter("direction is asc or desc")),
    };
    let offset = number(given, "offset", 0)
        .filter(|offset| *offset >= 0)
        .ok_or_else(|| Refusal::parameter("offset is a number from 0 up"))?;
    let limit = number(given, "limit", LARGEST_PAGE)
        .filter(|limit| (1..=LARGEST_PAGE).contains(limit))
        .ok_or_else(|| Refusal::parameter("limit is a number from 1 to 100"))?;
    Ok(Page { descending, offset, limit })
}

fn text<'a>(given: &'a BTreeMap<String, String>, key: &str) -> Option<&'a str> {
    given.get(key).map(String::as_str)
}

fn number(given: &BTreeMap<String, String>, key: &str, default: i64) -> Option<i64> {
    text(given, key).map_or(Some(default), |text| text.parse().ok())
}
