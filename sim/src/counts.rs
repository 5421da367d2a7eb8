//! How often a simulator was asked for what.

use std::collections::BTreeMap;
use std::sync::Mutex;

/// The counted requests of a simulator, by operation.
///
/// For Proxmox VE an operation is `GET /nodes/{node}/status`, for NetBox
/// `GET /api/dcim/devices/` (detail requests: `GET /api/dcim/devices/{id}/`).
/// A request that an injected fault swallowed is counted too: it arrived.
#[derive(Debug, Default)]
pub struct Counts(Mutex<BTreeMap<String, u64>>);

impl Counts {
    pub(crate) fn add(&self, operation: &str) {
        let mut counts = self.lock();
        if let Some(count) = counts.get_mut(operation) {
            *count += 1;
        } else {
            counts.insert(operation.to_owned(), 1);
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, u64>> {
        self.0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// All requests since the start or the last [`Counts::reset`].
    #[must_use]
    pub fn total(&self) -> u64 {
        self.lock().values().sum()
    }

    /// Requests that may change something: POST, PUT, PATCH, DELETE.
    #[must_use]
    pub fn writes(&self) -> u64 {
        self.lock()
            .iter()
            .filter(|(operation, _)| {
                !operation.starts_with("GET ") && !operation.starts_with("HEAD ")
            })
            .map(|(_, count)| count)
            .sum()
    }

    /// The count of one operation; 0 when it was never asked for.
    #[must_use]
    pub fn of(&self, operation: &str) -> u64 {
        self.lock().get(operation).copied().unwrap_or(0)
    }

    /// Every operation asked for, with its count.
    #[must_use]
    pub fn by_operation(&self) -> BTreeMap<String, u64> {
        self.lock().clone()
    }

    /// Starts from zero.
    pub fn reset(&self) {
        self.lock().clear();
    }
}
