//! Disks of guests as virtual disks.

use serde_json::json;

use super::{Mapper, text};
use crate::{
    inventory::{Disk, GuestConfig},
    model::{DesiredObject, FieldPolicy::Create, FieldPolicy::Sync, Kind, Link, Missing, Value},
    units::Bytes,
};

const KIND: Kind = Kind::VirtualDisk;

impl Mapper<'_> {
    /// The disks of one guest. NetBox sums them up in the virtual machine's
    /// `disk`, which is never written for that reason.
    pub(super) fn map_disks(&mut self, config: &GuestConfig, id: &str, machine: &Link) {
        let firmware = self.config.guests.firmware_disks;
        for disk in &config.disks {
            if disk.firmware && !firmware {
                continue;
            }
            let object = self.disk(disk, id, machine);
            self.desired.add(object);
        }
    }

    fn disk(&self, disk: &Disk, id: &str, machine: &Link) -> DesiredObject {
        let id = format!("{id}/{}", disk.key);
        let mut object = DesiredObject::new(KIND, &*id, format!("{} ({id})", disk.key));
        object.field(
            Create,
            "virtual_machine",
            machine.clone(),
            "the guest's disk",
        );
        object.field(
            self.policy(KIND, "name", Sync),
            "name",
            Value::text(&disk.key),
            "the key in the configuration",
        );
        match disk.size {
            Some(size) => {
                object.field(
                    self.policy(KIND, "size", Sync),
                    "size",
                    json!(self.disk_size(size)),
                    "size",
                );
            }
            None => {
                object.missing = Missing::Skip("it is not made, since its size is not known");
            }
        }
        object.field(
            self.policy(KIND, "description", Sync),
            "description",
            Value::text(text::description(&disk.volume)),
            "the volume",
        );
        object.identity();
        object
    }

    /// NetBox's number, rounded up; a disk is never nothing.
    fn disk_size(&self, size: Bytes) -> u64 {
        size.for_netbox(self.config.units.disk).max(1)
    }
}
