//! The token: asked for when it is needed, once for everybody, again after a 401, and never by two calls at a time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crmkit::guardant::{CustomersCreate, CustomersList, CustomersUpdate, Guardant};
use crmkit::{Ask, Error, ErrorKind, Limit, Options, asking};
use serde_json::json;
use tokio::sync::{Barrier, Notify, mpsc};

use crate::support::{Received, Reply, Server};

/// Who gives tokens: `token-1`, `token-2` and so on.
#[derive(Default)]
struct Giver {
    asked: AtomicUsize,
    inside: AtomicUsize,
    most: AtomicUsize,
    changed: Notify,
}

impl Giver {
    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    /// The most that asked at the same time.
    fn most(&self) -> usize {
        self.most.load(Ordering::SeqCst)
    }

    fn begin(&self) -> usize {
        let inside = self.inside.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(inside, Ordering::SeqCst);
        let count = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        self.changed.notify_one();
        count
    }

    /// The next token, after everybody else had many turns.
    async fn give(self: Arc<Self>) -> Result<String, Error> {
        let count = self.begin();
        for _ in 0..200 {
            tokio::task::yield_now().await;
        }
        self.inside.fetch_sub(1, Ordering::SeqCst);
        Ok(format!("token-{count}"))
    }
}

fn giver() -> (Arc<Giver>, Options) {
    let giver = Arc::new(Giver::default());
    let options = Options::default().max_concurrency(100).token_from({
        let giver = Arc::clone(&giver);
        move || Arc::clone(&giver).give()
    });
    (giver, options)
}

/// The first time a function that never ends, then a token each time.
fn never_at_first() -> (Arc<Giver>, Options) {
    let giver = Arc::new(Giver::default());
    let options = Options::default().token_from({
        let giver = Arc::clone(&giver);
        move || {
            let giver = Arc::clone(&giver);
            async move {
                match giver.begin() {
                    1 => std::future::pending().await,
                    count => Ok(format!("token-{count}")),
                }
            }
        }
    });
    (giver, options)
}

fn guardant(server: &Server, options: Options) -> Guardant {
    Guardant::new(options.base_url(server.url()).max_retries(0)).unwrap()
}

fn customer() -> Reply {
    Reply::json(&json!({"customer": {"_id": 4, "name": "Peter"}}))
}

fn ann() -> CustomersCreate {
    CustomersCreate { name: "Ann".into(), ..Default::default() }
}

fn token(received: &Received) -> &str {
    received.headers["authorization"].strip_prefix("Bearer ").unwrap()
}

fn tokens(server: &Server) -> Vec<String> {
    server.received().iter().map(|received| token(received).to_owned()).collect()
}

/// Takes this token and refuses every other.
async fn taking(valid: &'static str) -> Server {
    Server::answering(move |received| {
        std::future::ready(if token(&received) == valid { customer() } else { Reply::new(401, &[], "") })
    })
    .await
}

#[tokio::test]
async fn the_function_is_asked_at_first_use_and_not_before() {
    let server = taking("token-1").await;
    let (giver, options) = giver();
    let guardant = guardant(&server, options);
    let _listing = guardant.customers().list(&CustomersList::default()).unwrap().start();
    guardant.customers().get("not an id").await.unwrap_err();
    assert_eq!(giver.asked(), 0);
    guardant.customers().get("4").await.unwrap();
    guardant.clone().customers().create(&ann()).await.unwrap();
    assert_eq!((giver.asked(), tokens(&server)), (1, vec!["token-1".to_owned(); 2]));
}

#[tokio::test]
async fn after_a_401_the_function_is_asked_once_more_and_the_request_sent_again() {
    let server = taking("token-2").await;
    let (giver, options) = giver();
    let guardant = guardant(&server, options);
    guardant.customers().get("4").await.unwrap();
    assert_eq!((giver.asked(), tokens(&server)), (2, vec!["token-1".to_owned(), "token-2".to_owned()]));
    guardant.customers().get("4").await.unwrap();
    assert_eq!((giver.asked(), server.received().len()), (2, 3));
}

#[tokio::test]
async fn a_refused_write_is_sent_again_once_and_whole() {
    let server = taking("token-2").await;
    let (_, options) = giver();
    guardant(&server, options).customers().create(&ann()).await.unwrap();
    let [first, second] = &server.received()[..] else { panic!("two requests") };
    assert_eq!((first.method.as_str(), second.method.as_str()), ("POST", "POST"));
    assert_eq!(first.json(), second.json());
}

#[tokio::test]
async fn a_second_401_is_an_authentication_error_and_nobody_is_asked_again() {
    let server = taking("none of ours").await;
    let (giver, options) = giver();
    let guardant = guardant(&server, options);
    for (calls, error) in [
        guardant.customers().get("4").await.unwrap_err(),
        guardant.customers().create(&ann()).await.unwrap_err(),
        guardant.customers().delete("4").await.unwrap_err(),
    ]
    .iter()
    .enumerate()
    {
        assert_eq!((error.kind(), error.details().status), (ErrorKind::AuthenticationError, Some(401)), "{calls}");
        assert_eq!(error.details().attempts, 2);
    }
    // The first call asks twice, each other one uses what is there and asks once.
    assert_eq!((giver.asked(), server.received().len()), (4, 6));
}

#[tokio::test]
async fn a_write_refused_in_the_middle_of_an_update_does_not_read_again() {
    let server = Server::answering(|received| {
        let refused = received.method == "PUT" && token(&received) == "token-1";
        std::future::ready(if refused { Reply::new(401, &[], "") } else { customer() })
    })
    .await;
    let (giver, options) = giver();
    let fields = CustomersUpdate { name: "Pyotr".into(), ..Default::default() };
    guardant(&server, options).customers().update("4", &fields).await.unwrap();
    let methods: Vec<_> = server.received().into_iter().map(|received| received.method).collect();
    assert_eq!((methods.join(" ").as_str(), giver.asked()), ("GET PUT PUT", 2));
}

/// So many calls at once, by clones of one client.
async fn all_at_once(guardant: &Guardant, calls: usize) {
    let mut running = tokio::task::JoinSet::new();
    for _ in 0..calls {
        let guardant = guardant.clone();
        running.spawn(async move { guardant.customers().get("4").await.unwrap() });
    }
    running.join_all().await;
}

#[tokio::test]
async fn fifty_first_calls_ask_once() {
    let server = taking("token-1").await;
    let (giver, options) = giver();
    all_at_once(&guardant(&server, options), 50).await;
    assert_eq!((giver.asked(), giver.most(), server.received().len()), (1, 1, 50));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_first_calls_on_many_threads_ask_once() {
    let server = taking("token-1").await;
    let (giver, options) = giver();
    all_at_once(&guardant(&server, options), 50).await;
    assert_eq!((giver.asked(), giver.most(), server.received().len()), (1, 1, 50));
}

/// All fifty are under way with the first token before the first of them is refused.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_refusals_at_once_ask_once_more() {
    let barrier = Arc::new(Barrier::new(50));
    let server = Server::answering(move |received| {
        let barrier = Arc::clone(&barrier);
        async move {
            if token(&received) == "token-2" {
                return customer();
            }
            barrier.wait().await;
            Reply::new(401, &[], "")
        }
    })
    .await;
    let (giver, options) = giver();
    all_at_once(&guardant(&server, options), 50).await;
    assert_eq!((giver.asked(), giver.most(), server.received().len()), (2, 1, 100));
}

#[tokio::test]
async fn calls_that_are_refused_together_time_after_time_never_ask_two_at_a_time() {
    let server = Server::answering(|received| {
        let number: usize = token(&received).strip_prefix("token-").unwrap().parse().unwrap();
        std::future::ready(if number < 3 { Reply::new(401, &[], "") } else { customer() })
    })
    .await;
    let (giver, options) = giver();
    let guardant = guardant(&server, options);
    let mut running = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let guardant = guardant.clone();
        running.spawn(async move { guardant.customers().get("4").await.map_err(|error| error.kind()).err() });
    }
    for failed in running.join_all().await {
        assert!(failed.is_none_or(|kind| kind == ErrorKind::AuthenticationError));
    }
    guardant.customers().get("4").await.unwrap();
    assert_eq!((giver.asked(), giver.most()), (3, 1));
}

#[tokio::test]
async fn an_error_of_the_function_reaches_the_caller_and_the_next_call_asks_again() {
    let server = taking("token-2").await;
    let asked = Arc::new(AtomicUsize::new(0));
    let options = Options::default().token_from({
        let asked = Arc::clone(&asked);
        move || {
            let count = asked.fetch_add(1, Ordering::SeqCst) + 1;
            let failed = Error::new(ErrorKind::ServerError, "the vault is sealed");
            std::future::ready(if count == 1 { Err(failed) } else { Ok(format!("token-{count}")) })
        }
    });
    let guardant = guardant(&server, options);
    let error = guardant.customers().create(&ann()).await.unwrap_err();
    assert_eq!((error.kind(), error.details().message.as_str()), (ErrorKind::ServerError, "the vault is sealed"));
    assert_eq!((error.details().operation, error.details().attempts), (Some("customers.create"), 0));
    assert!(server.received().is_empty());
    guardant.customers().get("4").await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn an_error_of_the_function_after_a_401_says_that_a_request_was_made() {
    let server = taking("none of ours").await;
    let asked = AtomicUsize::new(0);
    let options = Options::default().token_from(move || {
        let first = asked.fetch_add(1, Ordering::SeqCst) == 0;
        let failed = Error::new(ErrorKind::ServerError, "the vault is sealed");
        std::future::ready(if first { Ok("token-1".to_owned()) } else { Err(failed) })
    });
    let error = guardant(&server, options).customers().create(&ann()).await.unwrap_err();
    assert_eq!((error.kind(), error.details().attempts), (ErrorKind::ServerError, 1));
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_function_that_never_ends_is_ended_by_the_deadline_and_the_next_call_asks_again() {
    let server = taking("token-2").await;
    let (giver, options) = never_at_first();
    let guardant = guardant(&server, options.deadline(0.2));
    let error = guardant.customers().create(&ann()).await.unwrap_err();
    assert_eq!((error.kind(), error.details().limit), (ErrorKind::DeadlineError, Some(Limit::Deadline)));
    assert_eq!((error.details().sent, error.details().attempts), (Some(false), 0));
    guardant.customers().get("4").await.unwrap();
    assert_eq!((giver.asked(), server.received().len()), (2, 1));
}

#[tokio::test]
async fn a_call_that_is_dropped_while_it_asks_lets_those_that_wait_ask() {
    let server = taking("token-2").await;
    let (giver, options) = never_at_first();
    let guardant = guardant(&server, options);
    let asking = tokio::spawn({
        let guardant = guardant.clone();
        async move { guardant.customers().get("4").await }
    });
    giver.changed.notified().await;
    let waiting = tokio::spawn({
        let guardant = guardant.clone();
        async move { guardant.customers().get("4").await }
    });
    tokio::task::yield_now().await;
    asking.abort();
    waiting.await.unwrap().unwrap();
    assert_eq!((giver.asked(), tokens(&server)), (2, vec!["token-2".to_owned()]));
}

#[tokio::test]
async fn a_function_that_panics_fails_its_call_only() {
    let server = taking("token-2").await;
    let asked = AtomicUsize::new(0);
    let options = Options::default().token_from(move || {
        let count = asked.fetch_add(1, Ordering::SeqCst) + 1;
        async move {
            assert_ne!(count, 1, "the panic that this test is about");
            Ok(format!("token-{count}"))
        }
    });
    let guardant = guardant(&server, options);
    let first = tokio::spawn({
        let guardant = guardant.clone();
        async move { guardant.customers().get("4").await }
    });
    assert!(first.await.unwrap_err().is_panic());
    guardant.customers().get("4").await.unwrap();
}

#[tokio::test]
async fn a_token_that_no_header_can_carry_is_a_config_error_without_it() {
    let server = Server::playing([]).await;
    for token in ["", "  ", "s3cr3t-of-mine\n", "s3cr3t-of-mine\r\nX-Evil: 1", "s3cr3t-of-mine\0"] {
        let options = Options::default().token_from(move || std::future::ready(Ok(token.to_owned())));
        let error = guardant(&server, options).customers().create(&ann()).await.unwrap_err();
        assert_eq!((error.kind(), error.details().operation), (ErrorKind::ConfigError, Some("customers.create")));
        let shown = format!("{error} {error:?} {}", error.to_json(crmkit::Naming::Snake));
        assert!(!shown.contains("s3cr3t"), "{shown}");
    }
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_fixed_token_is_not_tried_twice_and_neither_is_none() {
    for options in [Options::default().token("token-0"), Options::default()] {
        let server = Server::repeating(Reply::new(401, &[], "")).await;
        let guardant = guardant(&server, options);
        for error in
            [guardant.customers().get("4").await.unwrap_err(), guardant.customers().create(&ann()).await.unwrap_err()]
        {
            assert_eq!((error.kind(), error.details().attempts), (ErrorKind::AuthenticationError, 1));
        }
        assert_eq!(server.received().len(), 2);
    }
}

mod of_the_caller {
    use super::*;

    fn guardant(server: &Server) -> Guardant {
        super::guardant(server, Options::default().token_from_caller())
    }

    fn channel() -> (mpsc::UnboundedSender<Ask>, mpsc::UnboundedReceiver<Ask>) {
        mpsc::unbounded_channel()
    }

    #[tokio::test]
    async fn the_ask_comes_out_and_its_answer_is_used() {
        let server = taking("token-2").await;
        let guardant = guardant(&server);
        let (asks, mut asked) = channel();
        let customers = guardant.customers();
        let answering = async {
            asked.recv().await.unwrap().answer(Ok("token-1".to_owned()));
            asked.recv().await.unwrap().answer(Ok("token-2".to_owned()));
            asked
        };
        let (customer, mut asked) = tokio::join!(asking(asks, customers.get("4")), answering);
        customer.unwrap();
        assert_eq!(tokens(&server), ["token-1", "token-2"]);
        assert!(asked.recv().await.is_none(), "the channel ends with the call");
        // The token is there, so nobody has to be asked.
        customers.get("4").await.unwrap();
    }

    #[tokio::test]
    async fn the_reason_why_there_is_no_token_reaches_the_caller() {
        let server = Server::playing([]).await;
        let (asks, mut asked) = channel();
        let guardant = guardant(&server);
        let customers = guardant.customers();
        let answering = async {
            let reason = Error::new(ErrorKind::ServerError, "the vault is sealed");
            asked.recv().await.unwrap().answer(Err(reason));
        };
        let (result, ()) = tokio::join!(asking(asks, customers.delete("4")), answering);
        assert_eq!(result.unwrap_err().kind(), ErrorKind::ServerError);
    }

    #[tokio::test]
    async fn an_ask_that_is_dropped_fails_the_call_and_the_next_asks_anew() {
        let server = taking("token-1").await;
        let guardant = guardant(&server);
        let customers = guardant.customers();
        let (asks, mut asked) = channel();
        let dropping = async { drop(asked.recv().await.unwrap()) };
        let (result, ()) = tokio::join!(asking(asks, customers.get("4")), dropping);
        assert_eq!(result.unwrap_err().kind(), ErrorKind::AuthenticationError);
        let (asks, mut asked) = channel();
        let answering = async { asked.recv().await.unwrap().answer(Ok("token-1".to_owned())) };
        let (result, ()) = tokio::join!(asking(asks, customers.get("4")), answering);
        result.unwrap();
    }

    #[tokio::test]
    async fn with_nobody_listening_a_call_fails_at_once() {
        let server = Server::playing([]).await;
        let guardant = guardant(&server);
        let customers = guardant.customers();
        assert_eq!(customers.get("4").await.unwrap_err().kind(), ErrorKind::AuthenticationError);
        let (asks, asked) = channel();
        drop(asked);
        let error = asking(asks, customers.delete("4")).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.details().operation),
            (ErrorKind::AuthenticationError, Some("customers.delete"))
        );
        assert!(server.received().is_empty());
    }

    #[tokio::test]
    async fn an_ask_that_nobody_takes_out_fails_when_the_listener_goes() {
        let server = Server::playing([]).await;
        let guardant = guardant(&server);
        let (asks, asked) = channel();
        let call = tokio::spawn(asking(asks, async move { guardant.customers().get("4").await }));
        while asked.is_empty() {
            tokio::task::yield_now().await;
        }
        drop(asked);
        assert_eq!(call.await.unwrap().unwrap_err().kind(), ErrorKind::AuthenticationError);
    }

    #[tokio::test]
    async fn an_answer_to_a_call_that_is_gone_goes_nowhere() {
        let server = taking("token-1").await;
        let guardant = guardant(&server);
        let (asks, mut asked) = channel();
        let call = tokio::spawn({
            let guardant = guardant.clone();
            asking(asks, async move { guardant.customers().get("4").await })
        });
        let late = asked.recv().await.unwrap();
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
        late.answer(Ok("of-a-call-that-is-gone".to_owned()));
        let (asks, mut asked) = channel();
        let answering = async { asked.recv().await.unwrap().answer(Ok("token-1".to_owned())) };
        let customers = guardant.customers();
        let (result, ()) = tokio::join!(asking(asks, customers.get("4")), answering);
        result.unwrap();
        assert_eq!(tokens(&server), ["token-1"]);
    }

    #[tokio::test]
    async fn a_call_that_waits_asks_its_own_caller_when_the_other_one_fails() {
        let server = taking("token-2").await;
        let guardant = guardant(&server);
        let call = |asks| {
            let guardant = guardant.clone();
            tokio::spawn(asking(asks, async move { guardant.customers().get("4").await }))
        };
        let ((first_asks, mut first), (second_asks, mut second)) = (channel(), channel());
        let failing = call(first_asks);
        let ask = first.recv().await.unwrap();
        let waiting = call(second_asks);
        tokio::task::yield_now().await;
        assert!(second.try_recv().is_err(), "two are asked at a time");
        drop(ask);
        second.recv().await.unwrap().answer(Ok("token-2".to_owned()));
        assert_eq!(failing.await.unwrap().unwrap_err().kind(), ErrorKind::AuthenticationError);
        waiting.await.unwrap().unwrap();
    }

    #[tokio::test]
    async fn a_call_with_a_closed_client_asks_nobody() {
        let server = Server::playing([]).await;
        let guardant = guardant(&server);
        guardant.close();
        let (asks, mut asked) = channel();
        let error = asking(asks, guardant.customers().get("4")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ClosedError);
        assert!(asked.recv().await.is_none());
    }
}
