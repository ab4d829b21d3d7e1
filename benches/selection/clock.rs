//! How long work takes, on a computer that has other work too.
//! Never: an average over what others did meanwhile.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Below this altogether the processor's own account is too coarse: the kernel brings it up to date every few milliseconds.
const COARSE: Duration = Duration::from_millis(100);

/// The shortest of several times by the wall clock, or the processor time each took on average, whichever is less: one is
/// right for what is over before anybody interrupts, the other for what is not. Results are dropped outside the time.
pub fn time<T>(times: u32, mut work: impl FnMut() -> T) -> Duration {
    let (mut shortest, mut all, mut busy) = (Duration::MAX, Duration::ZERO, Some(Duration::ZERO));
    for _ in 0..times {
        let (start, before) = (Instant::now(), processor());
        let result = black_box(work());
        let (wall, after) = (start.elapsed(), processor());
        drop(result);
        shortest = shortest.min(wall);
        all += wall;
        busy = busy.zip(after.zip(before)).map(|(sum, (after, before))| sum + (after - before));
    }
    match busy {
        Some(busy) if all >= COARSE => shortest.min(busy / times),
        _ => shortest,
    }
}

/// The processor time of this thread so far, where the system tells (Linux).
fn processor() -> Option<Duration> {
    let account = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    account.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}
