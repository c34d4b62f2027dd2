//! The sandbox as its owner holds it: a thread with a runtime of its own, so that it works beside any other runtime, or none.

use std::collections::BTreeMap;
use std::io;
use std::mem::ManuallyDrop;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, mpsc};
use std::thread::{self, JoinHandle};

use axum::extract::DefaultBodyLimit;
use axum::{Router, middleware, serve};
use tokio::net::TcpListener;
use tokio::runtime;
use tokio::sync::oneshot;

use crate::fault::Plan;
use crate::gate::{Desk, gate, nowhere};
use crate::protocol::{self, PROTOCOLS};
use crate::store::Store;
use crate::wire::{Breakable, Wire};
use crate::{Dialect, Error, Fault, Received, lock};

/// What a sandbox starts with.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// How many synthetic customers each CRM gets besides the examples of its document. Same number, same data.
    pub customers: usize,
    /// The file that keeps the data; in memory if `None`. A file that a sandbox has filled is used as it is.
    pub path: Option<PathBuf>,
    /// Whether `rkeeper` keeps each answer to a GET for a minute, as its document allows: reads can then be older than writes.
    pub rkeeper_cache: bool,
    /// Whose word `salesman` follows where the public server and the vendor's document differ.
    pub salesman_dialect: Dialect,
    /// Whether HTML of PHP's notices follows the JSON of each `salesman` answer, as it does on some hosts.
    pub salesman_notices: bool,
}

/// A running server on a free loopback port. It stops on [`close`](Sandbox::close) or when it is dropped.
pub struct Sandbox {
    /// The process that runs the thread. After a `fork` the child has this value, and not the thread.
    pid: u32,
    address: SocketAddr,
    desk: Arc<Desk>,
    /// Taken by `close`. In a forked child nobody may even drop it: the other ends belong to a thread that is not there.
    running: Mutex<Option<ManuallyDrop<Running>>>,
}

struct Running {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<()>,
}

impl Sandbox {
    /// Starts the server and fills its store.
    ///
    /// # Errors
    /// [`Error::Store`] if the file at `options.path` cannot be used, [`Error::Start`] if there is no port or thread to have.
    pub fn start(options: Options) -> Result<Sandbox, Error> {
        let desk = Arc::new(Desk::default());
        let (report, started) = mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let shared = Arc::clone(&desk);
        let thread = thread::Builder::new()
            .name("crmkit-sandbox".to_owned())
            .spawn(move || {
                if let Err(error) = run(&options, shared, &report, stopped) {
                    // Nobody listens once the start was reported; an accept loop that fails then has no one to tell.
                    let _ = report.send(Err(error));
                }
            })
            .map_err(Error::Start)?;
        let address = started.recv().unwrap_or_else(|_| Err(Error::Start(io::Error::other("its thread ended"))))?;
        Ok(Sandbox {
            pid: std::process::id(),
            address,
            desk,
            running: Mutex::new(Some(ManuallyDrop::new(Running { stop, thread }))),
        })
    }

    /// The base URL that a client of this CRM takes: `http://127.0.0.1:PORT` for `guardant`.
    ///
    /// # Errors
    /// [`Error::UnknownCrm`], which lists the names, if the sandbox does not speak this protocol.
    pub fn url(&self, crm: &str) -> Result<String, Error> {
        let protocol = protocol::find(crm)?;
        Ok(format!("http://{}{}", self.address, protocol.base_path))
    }

    /// What a client of this CRM needs to be let in, by the argument names of our clients: `token` for `guardant`,
    /// `login` and `api_key` for `salesman`.
    ///
    /// # Errors
    /// [`Error::UnknownCrm`], which lists the names, if the sandbox does not speak this protocol.
    pub fn credentials(&self, crm: &str) -> Result<BTreeMap<String, String>, Error> {
        let credentials = protocol::find(crm)?.credentials.iter();
        Ok(credentials.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    /// Puts a fault at the end of the queue. Each request uses up one time of the first fault that matches it.
    ///
    /// # Errors
    /// [`Error::InvalidFault`] if the fault contradicts itself, does nothing or has a value out of range;
    /// [`Error::Closed`] if there is no server here to go wrong.
    pub fn inject(&self, fault: Fault) -> Result<(), Error> {
        let plan = Plan::check(fault)?;
        if self.is_forked() || lock(&self.running).is_none() {
            return Err(Error::Closed);
        }
        self.desk.faults.push(plan);
        Ok(())
    }

    /// What was received, in the order of arrival, with secrets masked: the last 100,000 requests.
    /// It can still be read after `close`. A forked child has none: what its parent receives it cannot know.
    #[must_use]
    pub fn requests(&self) -> Vec<Received> {
        if self.is_forked() {
            return Vec::new();
        }
        self.desk.log.all()
    }

    /// Stops the server, drops its connections and waits for its thread, which takes milliseconds.
    /// A second call does nothing, and so does any call in a forked child: the server is its parent's.
    pub fn close(&self) {
        if self.is_forked() {
            return;
        }
        let mut running = lock(&self.running);
        if let Some(running) = running.take() {
            let Running { stop, thread } = ManuallyDrop::into_inner(running);
            // Either fails only if the thread has ended already, which is what is wanted.
            let _ = stop.send(());
            let _ = thread.join();
        }
    }

    fn is_forked(&self) -> bool {
        self.pid != std::process::id()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.close();
    }
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Sandbox").field("address", &self.address).finish_non_exhaustive()
    }
}

/// The life of the thread: everything of the server is made, used and dropped in it.
fn run(
    options: &Options,
    desk: Arc<Desk>,
    report: &mpsc::Sender<Result<SocketAddr, Error>>,
    stopped: oneshot::Receiver<()>,
) -> Result<(), Error> {
    let store = Arc::new(Store::open(options.path.as_deref(), options.customers)?);
    let runtime = runtime::Builder::new_current_thread().enable_all().build().map_err(Error::Start)?;
    runtime.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(Error::Start)?;
        let address = listener.local_addr().map_err(Error::Start)?;
        let service = router(&store, options, desk).into_make_service_with_connect_info::<Wire>();
        let _ = report.send(Ok(address));
        tokio::select! {
            served = serve(Breakable(listener), service) => served.map_err(Error::Start),
            // A dropped sender means the same: there is no owner any more.
            _ = stopped => Ok(()),
        }
    })
    // The runtime ends here, and with it the task of every open connection.
}

fn router(store: &Arc<Store>, options: &Options, desk: Arc<Desk>) -> Router {
    PROTOCOLS
        .iter()
        .fold(Router::new(), |router, protocol| router.merge((protocol.routes)(Arc::clone(store), options)))
        .fallback(nowhere)
        .layer(DefaultBodyLimit::disable())
        .layer(middleware::from_fn_with_state(desk, gate))
}

#[cfg(test)]
mod tests {
    use std::net::TcpStream;

    use super::{Options, Sandbox};

    #[test]
    fn a_forked_child_leaves_the_server_to_its_parent() {
        let mut sandbox = Sandbox::start(Options::default()).unwrap();
        let address = sandbox.address;
        sandbox.pid = sandbox.pid.wrapping_add(1);
        sandbox.close();
        assert!(sandbox.inject(crate::Fault { reset: true, ..Default::default() }).is_err());
        assert!(sandbox.requests().is_empty());
        drop(sandbox);
        assert!(TcpStream::connect(address).is_ok());
    }
}
