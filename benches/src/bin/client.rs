//! The Rust clients of the benchmark: `bench-client <contender> <work> <url>`. What it reads and writes is explained in
//! `benches/README.md`.

use std::error::Error;
use std::io::{self, BufRead, Write};
use std::time::{Duration, Instant};

use crmkit::Options;
use crmkit::guardant::{CustomersList, Guardant};
use crmkit_bench::cpu_seconds;
use reqwest::header::AUTHORIZATION;
use serde::Deserialize;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

const AUTHORIZED: &str = "Bearer bench";

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let mut next = |what: &str| arguments.next().ok_or_else(|| format!("{what} is missing"));
    let (contender, work, url) = (next("contender")?, next("work")?, next("url")?);
    let concurrency = next("concurrency")?.parse()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let contender = Contender::open(&contender, &url)?;
        let proof = if work == "list" { contender.listing().await? } else { contender.one().await? };
        say(&json!({ "proof": proof }))?;
        for line in io::stdin().lock().lines() {
            let length = Duration::from_secs_f64(line?.trim().parse()?);
            let (start, used) = (Instant::now(), cpu_seconds());
            let calls = contender.many(start + length, concurrency).await?;
            say(&json!({
                "calls": calls,
                "wall": start.elapsed().as_secs_f64(),
                "cpu": cpu_seconds() - used,
            }))?;
        }
        Ok(())
    })
}

fn say(value: &serde_json::Value) -> Outcome<()> {
    let mut out = io::stdout();
    writeln!(out, "{value}")?;
    Ok(out.flush()?)
}

#[derive(Clone)]
enum Contender {
    Crmkit(Guardant),
    Reqwest(reqwest::Client, String),
    /// No parsing: the least that a client can do. Stands in where there is no wrk.
    Sockets(String),
}

#[derive(Deserialize)]
struct Customer {
    #[serde(rename = "_id", deserialize_with = "text")]
    id: String,
    name: String,
    lastname: String,
    companyname: String,
    email: String,
    phone: String,
    description: String,
    status: i64,
    archived: bool,
    archivationdate: i64,
    crmid: String,
    refid: String,
}

#[derive(Deserialize)]
struct Answer {
    customer: Customer,
}

fn text<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    u64::deserialize(deserializer).map(|number| number.to_string())
}

impl Contender {
    fn open(name: &str, url: &str) -> Outcome<Self> {
        Ok(match name {
            "crmkit" => {
                let options = Options::default().base_url(url).token("bench").max_concurrency(64);
                Self::Crmkit(Guardant::new(options)?)
            }
            "reqwest + serde" => {
                let _chosen = rustls::crypto::ring::default_provider().install_default();
                Self::Reqwest(reqwest::Client::builder().no_proxy().build()?, format!("{url}/v1.0/customers/8"))
            }
            "sockets" => Self::Sockets(url.trim_start_matches("http://").to_owned()),
            other => return Err(format!("no contender {other:?}").into()),
        })
    }

    /// The fields of one customer, to be compared among the contenders.
    async fn one(&self) -> Outcome<serde_json::Value> {
        Ok(match self {
            Self::Crmkit(client) => {
                let it = client.customers().get("8").await?;
                let date = it.archivation_date.and_then(crmkit::Instant::timestamp).map(jiff::Timestamp::as_second);
                json!([it.id, it.name, it.company_name, it.email, it.archived, date, it.description])
            }
            Self::Reqwest(client, url) => {
                let it = get(client, url).await?;
                std::hint::black_box((&it.lastname, &it.phone, it.status, &it.crmid, &it.refid));
                json!([it.id, it.name, it.companyname, it.email, it.archived, it.archivationdate, it.description])
            }
            Self::Sockets(_) => serde_json::Value::Null,
        })
    }

    /// How many calls were done until then, so many at a time.
    async fn many(&self, end: Instant, concurrency: usize) -> Outcome<u64> {
        let each = |contender: Self| async move {
            let mut calls = 0;
            match contender {
                Self::Crmkit(client) => {
                    while Instant::now() < end {
                        std::hint::black_box(client.customers().get("8").await?);
                        calls += 1;
                    }
                }
                Self::Reqwest(client, url) => {
                    while Instant::now() < end {
                        std::hint::black_box(get(&client, &url).await?);
                        calls += 1;
                    }
                }
                Self::Sockets(address) => calls = sockets(&address, end).await?,
            }
            Outcome::Ok(calls)
        };
        if concurrency == 1 {
            // On this thread, as a blocking caller does it.
            return each(self.clone()).await;
        }
        let tasks: Vec<_> = (0..concurrency).map(|_| tokio::spawn(each(self.clone()))).collect();
        let mut calls = 0;
        for task in tasks {
            calls += task.await??;
        }
        Ok(calls)
    }

    /// Reads a whole listing, record by record. What it gives is to be compared with what other languages read.
    async fn listing(&self) -> Outcome<serde_json::Value> {
        let Self::Crmkit(client) = self else { return Err("only crmkit has listings".into()) };
        let mut pages = client.customers().list(&CustomersList::default())?.start();
        let (mut records, mut archived, mut last) = (0, 0, String::new());
        while let Some(page) = pages.next().await? {
            for customer in page.items {
                std::hint::black_box(&customer.company_name);
                records += 1;
                archived += i32::from(customer.archivation_date.is_some());
                last = customer.id;
            }
        }
        Ok(json!([records, archived, last]))
    }
}

async fn get(client: &reqwest::Client, url: &str) -> Outcome<Customer> {
    let response = client.get(url).header(AUTHORIZATION, AUTHORIZED).send().await?.error_for_status()?;
    Ok(serde_json::from_slice::<Answer>(&response.bytes().await?)?.customer)
}

async fn sockets(address: &str, end: Instant) -> Outcome<u64> {
    let (host, path) = address.split_once('/').unwrap_or((address, ""));
    let request =
        format!("GET /{path}/v1.0/customers/8 HTTP/1.1\r\nhost: {host}\r\nauthorization: {AUTHORIZED}\r\n\r\n");
    let mut connection = TcpStream::connect(host).await?;
    let mut answer = Vec::with_capacity(4096);
    let mut length = None;
    let mut calls = 0;
    while Instant::now() < end {
        connection.write_all(request.as_bytes()).await?;
        answer.clear();
        // Every answer is as long as the first one.
        while length.is_none_or(|length| answer.len() < length) {
            if connection.read_buf(&mut answer).await? == 0 {
                return Err("the server went away".into());
            }
            length = length.or_else(|| whole(&answer));
        }
        calls += 1;
    }
    Ok(calls)
}

fn whole(answer: &[u8]) -> Option<usize> {
    let head = answer.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let text = std::str::from_utf8(answer.get(..head)?).ok()?;
    let length = text.split("content-length: ").nth(1)?.split("\r\n").next()?;
    Some(head + length.parse::<usize>().ok()?)
}
