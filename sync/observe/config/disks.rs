//! Disks in guests' configurations.
//!
//! Invariant: drives for CD-ROMs and cloud-init, unused volumes and bind mounts
//! without a size are no disks; a size that cannot be read is none, never zero.

use pve_inventory::types;
use pve_runtime::{DiskSize, PropertyStringError};

use super::Found;
use crate::{inventory::Disk, units::Bytes};

/// What the property strings of all buses have in common.
struct Drive {
    volume: Option<String>,
    cdrom: bool,
    size: Option<DiskSize>,
}

impl Found<Disk> {
    fn drive(&mut self, key: String, drive: Result<Drive, PropertyStringError>) {
        let disk = match drive {
            Ok(drive) => Ok(drive.disk(&key)),
            Err(error) => Err(error.to_string()),
        };
        self.add(key, disk);
    }

    fn sorted(mut self) -> Self {
        self.items.sort_by(|a, b| a.key.cmp(&b.key));
        self
    }
}

impl Drive {
    fn disk(self, key: &str) -> Option<Disk> {
        let volume = self.volume.map(|volume| volume.trim().to_owned());
        let volume = volume.filter(|volume| !volume.is_empty() && volume != "none")?;
        if self.cdrom || is_cloud_init(&volume) {
            return None;
        }
        Some(Disk {
            key: key.to_owned(),
            volume,
            size: self.size.and_then(|size| size.bytes()).map(Bytes),
            firmware: matches!(key, "efidisk0" | "tpmstate0"),
        })
    }
}

/// `local-lvm:vm-101-cloudinit`, `nfs:101/vm-101-cloudinit.qcow2`.
fn is_cloud_init(volume: &str) -> bool {
    let name = volume.rsplit(['/', ':']).next().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default();
    stem.starts_with("vm-") && stem.ends_with("-cloudinit")
}

/// The disks of a virtual machine.
pub(super) fn qemu(data: &types::GetNodesNodeQemuVmidConfigData) -> Found<Disk> {
    let mut found = Found::default();
    for (index, text) in data.ide() {
        let drive = text.parse().map(|drive| {
            let types::GetNodesNodeQemuVmidConfigDataIde {
                file, media, size, ..
            } = drive;
            Drive {
                volume: file,
                cdrom: media.is_some_and(|media| media.to_string() == "cdrom"),
                size,
            }
        });
        found.drive(format!("ide{index}"), drive);
    }
    for (index, text) in data.sata() {
        let drive = text.parse().map(|drive| {
            let types::GetNodesNodeQemuVmidConfigDataSata {
                file, media, size, ..
            } = drive;
            Drive {
                volume: file,
                cdrom: media.is_some_and(|media| media.to_string() == "cdrom"),
                size,
            }
        });
        found.drive(format!("sata{index}"), drive);
    }
    for (index, text) in data.scsi() {
        let drive = text.parse().map(|drive| {
            let types::GetNodesNodeQemuVmidConfigDataScsi {
                file, media, size, ..
            } = drive;
            Drive {
                volume: file,
                cdrom: media.is_some_and(|media| media.to_string() == "cdrom"),
                size,
            }
        });
        found.drive(format!("scsi{index}"), drive);
    }
    for (index, text) in data.virtio() {
        let drive = text.parse().map(|drive| {
            let types::GetNodesNodeQemuVmidConfigDataVirtio {
                file, media, size, ..
            } = drive;
            Drive {
                volume: file,
                cdrom: media.is_some_and(|media| media.to_string() == "cdrom"),
                size,
            }
        });
        found.drive(format!("virtio{index}"), drive);
    }
    let types::GetNodesNodeQemuVmidConfigData {
        efidisk0,
        tpmstate0,
        ..
    } = data;
    if let Some(text) = efidisk0 {
        let drive = text.parse().map(|drive| {
            let types::GetNodesNodeQemuVmidConfigDataEfidisk0 { file, size, .. } = drive;
            Drive {
                volume: file,
                cdrom: false,
                size,
            }
        });
        found.drive("efidisk0".to_owned(), drive);
    }
    if let Some(text) = tpmstate0 {
        let drive = text.parse().map(|drive| {
            let types::GetNodesNodeQemuVmidConfigDataTpmstate0 { file, size, .. } = drive;
            Drive {
                volume: file,
                cdrom: false,
                size,
            }
        });
        found.drive("tpmstate0".to_owned(), drive);
    }
    found.sorted()
}

/// The root file system and the mount points of a container.
pub(super) fn lxc(data: &types::GetNodesNodeLxcVmidConfigData) -> Found<Disk> {
    let mut found = Found::default();
    let types::GetNodesNodeLxcVmidConfigData { rootfs, .. } = data;
    if let Some(text) = rootfs {
        let drive = text.parse().map(|drive| {
            let types::GetNodesNodeLxcVmidConfigDataRootfs { volume, size, .. } = drive;
            mount(volume, size)
        });
        found.drive("rootfs".to_owned(), drive);
    }
    for (index, text) in data.mp() {
        let drive = text.parse().map(|drive| {
            let types::GetNodesNodeLxcVmidConfigDataMp { volume, size, .. } = drive;
            mount(volume, size)
        });
        found.drive(format!("mp{index}"), drive);
    }
    found.sorted()
}

/// A path of the node that is mounted, with no size of its own, holds no volume.
fn mount(volume: Option<String>, size: Option<DiskSize>) -> Drive {
    let is_bind = size.is_none() && volume.as_ref().is_some_and(|text| text.starts_with('/'));
    Drive {
        volume: volume.filter(|_| !is_bind),
        cdrom: false,
        size,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn machine(body: Value) -> Found<Disk> {
        let (data, _) = pve_runtime::decode::<types::GetNodesNodeQemuVmidConfigData>(
            "get_nodes_node_qemu_vmid_config",
            body.to_string().as_bytes(),
        )
        .expect("an answer");
        qemu(&data)
    }

    fn container(body: Value) -> Found<Disk> {
        let (data, _) = pve_runtime::decode::<types::GetNodesNodeLxcVmidConfigData>(
            "get_nodes_node_lxc_vmid_config",
            body.to_string().as_bytes(),
        )
        .expect("an answer");
        lxc(&data)
    }

    fn shown(found: &Found<Disk>) -> Vec<String> {
        let line = |disk: &Disk| {
            let size = disk.size.map_or("-".to_owned(), |size| size.0.to_string());
            let firmware = if disk.firmware { " firmware" } else { "" };
            format!("{} {} {size}{firmware}", disk.key, disk.volume)
        };
        found.items.iter().map(line).collect()
    }

    #[test]
    fn volumes_are_disks_and_drives_for_media_are_none() {
        let found = machine(json!({
            "scsi0": "local-lvm:vm-100-disk-0,iothread=1,size=32G",
            "scsi30": "volume=nfs:100/vm-100-disk-1.qcow2,size=1536M",
            "virtio1": "file=ceph:vm-100-disk-2,size=2T",
            "sata0": "/dev/disk/by-id/ata-X_1,size=5860522584K",
            "ide0": "local-lvm:vm-100-cloudinit,media=cdrom,size=4M",
            "ide1": "nfs:100/vm-100-cloudinit.qcow2",
            "ide2": "none,media=cdrom",
            "ide3": "local:iso/debian.iso,media=cdrom,size=600M",
            "unused0": "local-lvm:vm-100-disk-9",
            "efidisk0": "local-lvm:vm-100-disk-3,efitype=4m,size=528K",
            "tpmstate0": "local-lvm:vm-100-disk-4,size=4M,version=v2.0",
        }));
        assert_eq!(
            shown(&found),
            [
                "efidisk0 local-lvm:vm-100-disk-3 540672 firmware",
                "sata0 /dev/disk/by-id/ata-X_1 6001175126016",
                "scsi0 local-lvm:vm-100-disk-0 34359738368",
                "scsi30 nfs:100/vm-100-disk-1.qcow2 1610612736",
                "tpmstate0 local-lvm:vm-100-disk-4 4194304 firmware",
                "virtio1 ceph:vm-100-disk-2 2199023255552",
            ]
        );
        assert!(found.unread.is_empty());
    }

    #[test]
    fn sizes_that_cannot_be_read_are_none() {
        let found = machine(json!({
            "scsi0": "a:b",
            "scsi1": "a:c,size=32X",
            "scsi2": "a:d,size=99999999999999999999T",
            "scsi3": "a:e,size=1000",
            "scsi4": "a:f,size=1.5G",
            "scsi5": "a:g,size=-4G",
        }));
        assert_eq!(
            shown(&found),
            [
                "scsi0 a:b -",
                "scsi1 a:c -",
                "scsi2 a:d -",
                "scsi3 a:e 1000",
                "scsi4 a:f 1610612736",
                "scsi5 a:g -"
            ]
        );
    }

    #[test]
    fn a_setting_against_the_grammar_is_told() {
        let found = machine(json!({"scsi0": "a:b,size=1G,size=2G", "scsi1": 7, "scsi2": {}}));
        let unread: Vec<_> = found.unread.keys().map(String::as_str).collect();
        assert_eq!(unread, ["scsi0", "scsi2"]);
        assert_eq!(shown(&found), ["scsi1 7 -"]);
    }

    #[test]
    fn mount_points_are_disks_and_bind_mounts_are_none() {
        let found = container(json!({
            "rootfs": "local-lvm:vm-101-disk-0,size=8G",
            "mp0": "local-lvm:vm-101-disk-1,mp=/srv,backup=1,size=100G",
            "mp1": "/mnt/bindmounts/shared,mp=/shared",
            "mp10": "volume=zfs:subvol-101-disk-2,mp=/x,size=0T",
            "unused1": "local-lvm:vm-101-disk-7",
        }));
        assert_eq!(
            shown(&found),
            [
                "mp0 local-lvm:vm-101-disk-1 107374182400",
                "mp10 zfs:subvol-101-disk-2 0",
                "rootfs local-lvm:vm-101-disk-0 8589934592"
            ]
        );
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".{0,60}", size in "[0-9.KMGTx-]{0,12}") {
            let found = machine(json!({"scsi0": text, "virtio0": format!("a:b,size={size}")}));
            prop_assert!(found.items.len() + found.unread.len() <= 2);
            let found = container(json!({"rootfs": text, "mp0": text}));
            prop_assert!(found.items.len() + found.unread.len() <= 2);
        }

        #[test]
        fn sizes_are_binary(number in 1u64..4096, suffix in 0usize..4) {
            let name = ["K", "M", "G", "T"][suffix];
            let found = machine(json!({"scsi0": format!("a:b,size={number}{name}")}));
            prop_assert_eq!(found.items[0].size, Some(Bytes(number << (10 * (suffix + 1)))));
        }
    }
}
