//! The bounds of a plan as a whole.
//!
//! Invariant: a plan never holds more marks and removals than the ceiling
//! allows: either all of them, or none.

use super::{Action, HashSet, Plan, Stopped, build::Index};
use crate::config::MaxDeletions;

/// Takes out all that is gone when there is more of it than the operator allows.
pub(super) fn ceiling(plan: &mut Plan, max: MaxDeletions, ours: usize) {
    let is_deletion = |action: Action| matches!(action, Action::Mark | Action::Delete);
    let counts = plan.counts();
    let count: usize = counts
        .iter()
        .filter(|(action, _)| is_deletion(**action))
        .map(|(_, count)| count)
        .sum();
    let ceiling = max.ceiling(ours);
    if count > ceiling {
        plan.steps.retain(|step| !is_deletion(step.action));
        plan.stopped = Some(Stopped {
            marks: counts.get(&Action::Mark).copied().unwrap_or_default(),
            deletions: counts.get(&Action::Delete).copied().unwrap_or_default(),
            ceiling,
            ours,
        });
    }
}

/// The first write of an object is refused if it was written since it was read.
///
/// Later ones would meet what the plan itself has written. That a write of one
/// object alters another's time was looked for in NetBox 4.7.3: only the removal
/// of a primary address does, which comes last.
pub(super) fn expect_unchanged(plan: &mut Plan, index: &Index<'_>) {
    let mut seen = HashSet::default();
    for step in &mut plan.steps {
        for change in &mut step.changes {
            let Some(id) = change.id.filter(|id| seen.insert((step.kind, *id))) else {
                continue;
            };
            let actual = index.by_id(step.kind, id);
            change.last_updated = actual.and_then(|actual| actual.last_updated.clone());
        }
    }
}
