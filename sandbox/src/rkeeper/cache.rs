//! The document: "All GET requests in this section are cacheable. Cache update time is 1 minute." With this, a read can be
//! that much older than a write, which a client must stand. A kept answer is whole, with its `timestamp` and `requestId`.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, response};
use axum::middleware::Next;
use axum::response::Response;
use bytes::Bytes;

use crate::lock;

const KEPT: Duration = Duration::from_secs(60);

#[derive(Default)]
pub(crate) struct Cache(Mutex<Entries>);

#[derive(Default)]
struct Entries {
    answers: HashMap<String, Answer>,
    /// The keys in the order in which they expire, so that old answers do not fill the memory.
    order: VecDeque<(Instant, String)>,
}

type Answer = (response::Parts, Bytes);

impl Cache {
    fn get(&self, url: &str, now: Instant) -> Option<Answer> {
        let mut entries = lock(&self.0);
        entries.forget(now);
        entries.answers.get(url).cloned()
    }

    /// Keeps an answer. One that is there already stays: it was given first, and it expires first.
    fn put(&self, url: String, answer: Answer, now: Instant) {
        let mut entries = lock(&self.0);
        entries.forget(now);
        if !entries.answers.contains_key(&url) {
            entries.order.push_back((now + KEPT, url.clone()));
            entries.answers.insert(url, answer);
        }
    }
}

impl Entries {
    fn forget(&mut self, now: Instant) {
        while self.order.front().is_some_and(|(end, _)| *end <= now) {
            if let Some((_, url)) = self.order.pop_front() {
                self.answers.remove(&url);
            }
        }
    }
}

/// Answers a GET by what is kept. A 4xx or 5xx is not kept; an `Err` that comes under 200 is, as a cache cannot tell.
pub(crate) async fn cached(State(cache): State<Arc<Cache>>, request: Request, next: Next) -> Response {
    if request.method() != Method::GET {
        return next.run(request).await;
    }
    let url = request.uri().to_string();
    if let Some((parts, body)) = cache.get(&url, Instant::now()) {
        return Response::from_parts(parts, Body::from(body));
    }
    let (parts, body) = next.run(request).await.into_parts();
    // Our own answers are in memory already, and cannot fail to be read.
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    if parts.status == StatusCode::OK {
        cache.put(url, (parts.clone(), body.clone()), Instant::now());
    }
    Response::from_parts(parts, Body::from(body))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use axum::response::Response;
    use bytes::Bytes;

    use super::{Answer, Cache};

    fn answer(text: &'static str) -> Answer {
        (Response::new(()).into_parts().0, Bytes::from_static(text.as_bytes()))
    }

    #[test]
    fn an_answer_is_kept_for_one_minute() {
        let (cache, start) = (Cache::default(), Instant::now());
        let body = |url: &str, after: u64| cache.get(url, start + Duration::from_secs(after)).map(|(_, body)| body);
        cache.put("/a".to_owned(), answer("1"), start);
        cache.put("/b".to_owned(), answer("2"), start + Duration::from_secs(30));
        assert_eq!(body("/a", 59).unwrap(), "1");
        assert!(body("/a", 60).is_none());
        assert_eq!(body("/b", 89).unwrap(), "2");
        assert!(body("/b", 90).is_none());
        assert!(super::lock(&cache.0).answers.is_empty());
    }

    #[test]
    fn an_answer_that_is_kept_is_not_renewed() {
        let (cache, start) = (Cache::default(), Instant::now());
        cache.put("/a".to_owned(), answer("1"), start);
        cache.put("/a".to_owned(), answer("2"), start + Duration::from_secs(50));
        assert_eq!(cache.get("/a", start + Duration::from_secs(55)).unwrap().1, "1");
        assert!(cache.get("/a", start + Duration::from_secs(61)).is_none());
    }
}
