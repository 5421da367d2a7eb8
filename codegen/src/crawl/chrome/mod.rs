//! The browser: found, started, shown the page, and gone again.
//!
//! Invariant: Chrome has no network of its own. Every request of the page is
//! intercepted and answered with what this program's own transport fetched, so
//! that certificate pins, certificate authorities, time limits and size bounds
//! hold for the browser exactly as they hold without one, and both readings are
//! of the same bytes.

mod find;
mod process;
mod reap;
mod session;

pub use find::{NAMES, find};
pub use process::Chrome;
pub use session::{Observed, observe};
