//! Disks of guests.

use serde::Serialize;

use crate::units::Bytes;

/// A disk or mount point with a volume, from a guest's configuration. Drives for
/// CD-ROMs and cloud-init, unused volumes and bind mounts are none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Disk {
    /// The key (`scsi0`, `rootfs`, `mp0`, `efidisk0`): name and part of its identity.
    pub key: String,
    /// The volume, `local-lvm:vm-100-disk-0`.
    pub volume: String,
    /// Its size; none when the configuration does not say or it cannot be read.
    pub size: Option<Bytes>,
    /// It holds firmware variables or a TPM's state (`efidisk0`, `tpmstate0`).
    pub firmware: bool,
}
