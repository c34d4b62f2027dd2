//! A server that costs as little as can be, so that the clients are what is measured: one thread, prepared bytes, no
//! framework. `/n10000/v1.0/customers` is a listing of 10,000 customers, any other path a customer.
//!
//! It prints its port and serves until its standard input ends.

use std::io::{self, Write};
use std::rc::Rc;

use crmkit_bench::Answers;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::LocalSet;

fn main() -> io::Result<()> {
    std::thread::spawn(|| {
        let _end = io::copy(&mut io::stdin(), &mut io::sink());
        std::process::exit(0);
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    LocalSet::new().block_on(&runtime, serve())
}

async fn serve() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    writeln!(io::stdout(), "{}", listener.local_addr()?.port())?;
    let answers = Rc::new(Answers::default());
    loop {
        let (connection, _) = listener.accept().await?;
        connection.set_nodelay(true)?;
        let answers = Rc::clone(&answers);
        // A client that goes away in the middle is no concern of anybody.
        tokio::task::spawn_local(async move {
            let _gone = attend(connection, &answers).await;
        });
    }
}

async fn attend(mut connection: TcpStream, answers: &Answers) -> io::Result<()> {
    let (mut asked, mut page, mut answer) = (Vec::with_capacity(4096), Vec::new(), Vec::new());
    loop {
        while let Some(request) = Request::first(&asked) {
            match request.listing {
                Some((total, offset, limit)) => answers.page(total, offset, limit, &mut page, &mut answer),
                None => answer.extend_from_slice(answers.customer()),
            }
            asked.drain(..request.length);
        }
        if !answer.is_empty() {
            connection.write_all(&answer).await?;
            answer.clear();
        }
        if connection.read_buf(&mut asked).await? == 0 {
            return Ok(());
        }
    }
}

struct Request {
    /// Head and body.
    length: usize,
    /// How many customers there are, and the window of them.
    listing: Option<(u64, u64, u64)>,
}

impl Request {
    /// The first request, if it has come whole.
    fn first(asked: &[u8]) -> Option<Self> {
        let head = asked.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
        let text = std::str::from_utf8(asked.get(..head)?).ok()?;
        let mut lines = text.split("\r\n");
        let target = lines.next()?.split(' ').nth(1)?;
        let body = lines.filter_map(|line| line.split_once(": "));
        let mut body = body.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
        let length = head + body.find_map(|(_, length)| length.parse::<usize>().ok()).unwrap_or(0);
        (asked.len() >= length).then(|| Self { length, listing: listing(target) })
    }
}

fn listing(target: &str) -> Option<(u64, u64, u64)> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let total = path.strip_prefix("/n")?.strip_suffix("/v1.0/customers")?.parse().ok()?;
    let number = |wanted: &str| {
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(name, _)| *name == wanted).find_map(|(_, value)| value.parse().ok())
    };
    Some((total, number("offset").unwrap_or(0), number("limit").unwrap_or(100)))
}
