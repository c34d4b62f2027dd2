//! What the benchmark's server answers with, prepared once: a customer in 1.5 KB, and listings of any length whose pages
//! are copied from two templates.

/// The id of the first customer of a listing: the first number that JavaScript cannot tell from its neighbour, so that a
/// client which rounds ids is found out. All ids have as many digits, so that a page is copied and not formatted.
pub const FIRST: u64 = 9_007_199_254_740_993;

const DIGITS: usize = 16;

/// One record of a listing, with the places where its id stands.
struct Template {
    text: Vec<u8>,
    places: Vec<usize>,
}

impl Template {
    fn new(archived: bool) -> Self {
        let date = if archived { 1_571_136_042 } else { 0 };
        let text = format!(
            concat!(
                r#"{{"_id":{id},"description":"","email":"client{id}@example.com","name":"Пётр","lastname":"Васильев","#,
                r#""companyname":"ООО Ромашка","phone":"+7 342 254-55-77","status":0,"archived":{archived},"#,
                r#""archivationdate":{date},"crmid":"1c-{id}","refid":""}}"#
            ),
            id = FIRST,
            archived = archived,
            date = date,
        );
        let id = FIRST.to_string();
        let places = text.match_indices(&id).map(|(place, _)| place).collect();
        Self { text: text.into_bytes(), places }
    }

    fn write(&self, number: u64, page: &mut Vec<u8>) {
        let start = page.len();
        page.extend_from_slice(&self.text);
        let digits = (FIRST + number).to_string();
        for place in &self.places {
            let place = start + place;
            if let Some(id) = page.get_mut(place..place + DIGITS) {
                id.copy_from_slice(digits.as_bytes());
            }
        }
    }
}

/// The answers.
pub struct Answers {
    customer: Vec<u8>,
    archived: Template,
    current: Template,
}

impl Default for Answers {
    fn default() -> Self {
        let description = "Постоянный клиент, звонить после обеда. ".repeat(17);
        let body = format!(
            concat!(
                r#"{{"customer":{{"_id":{},"description":"{}","email":"client@example.com","name":"Пётр","#,
                r#""lastname":"Васильев","companyname":"ООО Ромашка","phone":"+7 342 254-55-77","status":0,"#,
                r#""archived":true,"archivationdate":1571136042,"crmid":"1c-0042","refid":""}}}}"#
            ),
            FIRST, description
        );
        let mut customer = head(body.len());
        customer.extend_from_slice(body.as_bytes());
        Self { customer, archived: Template::new(true), current: Template::new(false) }
    }
}

impl Answers {
    /// The customer, head and body.
    pub fn customer(&self) -> &[u8] {
        &self.customer
    }

    /// Writes one page of a listing of `total` customers, head and body. Every fourth of them is archived.
    pub fn page(&self, total: u64, offset: u64, limit: u64, page: &mut Vec<u8>, answer: &mut Vec<u8>) {
        page.clear();
        page.extend_from_slice(br#"{"customers":["#);
        let end = offset.saturating_add(limit).min(total);
        for number in offset..end {
            if number > offset {
                page.push(b',');
            }
            let template = if number.is_multiple_of(4) { &self.archived } else { &self.current };
            template.write(number, page);
        }
        page.extend_from_slice(b"]}");
        answer.extend_from_slice(&head(page.len()));
        answer.extend_from_slice(page);
    }
}

fn head(length: usize) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n").into_bytes()
}

/// User and system seconds of this process so far, those of all its threads.
#[allow(unsafe_code, reason = "the standard library does not tell what a process has used")]
pub fn cpu_seconds() -> f64 {
    let mut usage = std::mem::MaybeUninit::<libc::rusage>::zeroed();
    // SAFETY: the pointer is to a `rusage` of our own, which the call fills; zeroed it is valid all the same.
    let usage = unsafe {
        libc::getrusage(libc::RUSAGE_SELF, usage.as_mut_ptr());
        usage.assume_init()
    };
    let seconds = |time: libc::timeval| {
        #[allow(clippy::cast_precision_loss, reason = "seconds and microseconds of a process are small")]
        let seconds = time.tv_sec as f64 + time.tv_usec as f64 / 1e6;
        seconds
    };
    seconds(usage.ru_utime) + seconds(usage.ru_stime)
}
