//! The beginning of a call on JavaScript's own thread, which writes the request itself. It would only wait for the answer
//! anyway, and a worker would be woken just for that; to read the answer one is woken in any case, and from there on the
//! call is the worker's.

use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Wake, Waker};
use std::time::Duration;

use napi::bindgen_prelude::within_runtime_if_available;
use tokio::runtime::Handle;

type Call = Pin<Box<dyn Future<Output = ()> + Send>>;

/// How often a call that wakes itself goes on here. It has little to do then, or it would wait for something.
const TURNS: u32 = 4;

/// Runs a call, here until it waits.
pub(crate) fn begin(mut call: Call) {
    within_runtime_if_available(|| {
        let runtime = Handle::current();
        tick(&runtime);
        let begun = Arc::new(Begun { runtime: runtime.clone(), stage: Mutex::new(Stage::Runs) });
        let waker = Waker::from(Arc::clone(&begun));
        for _ in 0..TURNS {
            if call.as_mut().poll(&mut Context::from_waker(&waker)).is_ready() {
                return;
            }
            match begun.put_down(call) {
                Some(woken) => call = woken,
                None => return,
            }
        }
        runtime.spawn(call);
    });
}

/// A call that is a task of the workers as soon as it is woken.
struct Begun {
    /// Kept, for when it shuts down it wakes what waits, and napi has none any more.
    runtime: Handle,
    stage: Mutex<Stage>,
}

enum Stage {
    /// On JavaScript's thread.
    Runs,
    /// There, and woken meanwhile.
    Woken,
    /// For what it was put down for.
    Waits(Call),
    /// With the workers.
    Gone,
}

impl Begun {
    fn stage(&self) -> MutexGuard<'_, Stage> {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Has a call wait. Gives it back if it was woken before.
    fn put_down(&self, call: Call) -> Option<Call> {
        let mut stage = self.stage();
        if matches!(*stage, Stage::Woken) {
            *stage = Stage::Runs;
            return Some(call);
        }
        *stage = Stage::Waits(call);
        None
    }
}

impl Wake for Begun {
    fn wake(self: Arc<Self>) {
        let mut stage = self.stage();
        match mem::replace(&mut *stage, Stage::Gone) {
            Stage::Runs | Stage::Woken => *stage = Stage::Woken,
            Stage::Waits(call) => {
                drop(stage);
                self.runtime.spawn(call);
            }
            Stage::Gone => (),
        }
    }
}

/// Sooner than any call's time ends that is worth a thought.
const TICK: Duration = Duration::from_millis(500);

static TICKS: AtomicBool = AtomicBool::new(false);
static USED: AtomicBool = AtomicBool::new(false);

/// Keeps a timer while calls are begun here. The worker that waits for the sockets waits for the timers too, and each that
/// is the next to end wakes it, just to wait anew: without this one, the time limit of each call.
fn tick(runtime: &Handle) {
    USED.store(true, Ordering::Relaxed);
    if !TICKS.swap(true, Ordering::Relaxed) {
        runtime.spawn(async {
            let _until_dropped = Ticking;
            while USED.swap(false, Ordering::Relaxed) {
                tokio::time::sleep(TICK).await;
            }
        });
    }
}

/// A runtime that ends drops it too.
struct Ticking;

impl Drop for Ticking {
    fn drop(&mut self) {
        TICKS.store(false, Ordering::Relaxed);
    }
}
