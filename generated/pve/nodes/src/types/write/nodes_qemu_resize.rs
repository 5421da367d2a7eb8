// Written by `pve-codegen generate`; do not edit.

#[allow(unused_imports)]
use super::*;

/// Of `PUT /nodes/{node}/qemu/{vmid}/resize`.
#[derive(Clone, Debug, PartialEq, ::serde::Serialize)]
pub struct PutNodesNodeQemuVmidResizeBody {
    /// At most 40 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    pub disk: PutNodesNodeQemuVmidResizeBodyDisk,
    pub size: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skiplock: Option<PveBool>,
}
impl PutNodesNodeQemuVmidResizeBody {
    /// With what is required; everything else is left out.
    pub fn new(disk: PutNodesNodeQemuVmidResizeBodyDisk, size: String) -> Self {
        Self {
            digest: Default::default(),
            disk,
            size,
            skiplock: Default::default(),
        }
    }
}

/// Of `PUT /nodes/{node}/qemu/{vmid}/resize`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PutNodesNodeQemuVmidResizeBodyDisk {
    Ide0,
    Ide1,
    Ide2,
    Ide3,
    Scsi0,
    Scsi1,
    Scsi2,
    Scsi3,
    Scsi4,
    Scsi5,
    Scsi6,
    Scsi7,
    Scsi8,
    Scsi9,
    Scsi10,
    Scsi11,
    Scsi12,
    Scsi13,
    Scsi14,
    Scsi15,
    Scsi16,
    Scsi17,
    Scsi18,
    Scsi19,
    Scsi20,
    Scsi21,
    Scsi22,
    Scsi23,
    Scsi24,
    Scsi25,
    Scsi26,
    Scsi27,
    Scsi28,
    Scsi29,
    Scsi30,
    Virtio0,
    Virtio1,
    Virtio2,
    Virtio3,
    Virtio4,
    Virtio5,
    Virtio6,
    Virtio7,
    Virtio8,
    Virtio9,
    Virtio10,
    Virtio11,
    Virtio12,
    Virtio13,
    Virtio14,
    Virtio15,
    Sata0,
    Sata1,
    Sata2,
    Sata3,
    Sata4,
    Sata5,
    Efidisk0,
    Tpmstate0,
}
words!(PutNodesNodeQemuVmidResizeBodyDisk {
    Ide0 = "ide0",
    Ide1 = "ide1",
    Ide2 = "ide2",
    Ide3 = "ide3",
    Scsi0 = "scsi0",
    Scsi1 = "scsi1",
    Scsi2 = "scsi2",
    Scsi3 = "scsi3",
    Scsi4 = "scsi4",
    Scsi5 = "scsi5",
    Scsi6 = "scsi6",
    Scsi7 = "scsi7",
    Scsi8 = "scsi8",
    Scsi9 = "scsi9",
    Scsi10 = "scsi10",
    Scsi11 = "scsi11",
    Scsi12 = "scsi12",
    Scsi13 = "scsi13",
    Scsi14 = "scsi14",
    Scsi15 = "scsi15",
    Scsi16 = "scsi16",
    Scsi17 = "scsi17",
    Scsi18 = "scsi18",
    Scsi19 = "scsi19",
    Scsi20 = "scsi20",
    Scsi21 = "scsi21",
    Scsi22 = "scsi22",
    Scsi23 = "scsi23",
    Scsi24 = "scsi24",
    Scsi25 = "scsi25",
    Scsi26 = "scsi26",
    Scsi27 = "scsi27",
    Scsi28 = "scsi28",
    Scsi29 = "scsi29",
    Scsi30 = "scsi30",
    Virtio0 = "virtio0",
    Virtio1 = "virtio1",
    Virtio2 = "virtio2",
    Virtio3 = "virtio3",
    Virtio4 = "virtio4",
    Virtio5 = "virtio5",
    Virtio6 = "virtio6",
    Virtio7 = "virtio7",
    Virtio8 = "virtio8",
    Virtio9 = "virtio9",
    Virtio10 = "virtio10",
    Virtio11 = "virtio11",
    Virtio12 = "virtio12",
    Virtio13 = "virtio13",
    Virtio14 = "virtio14",
    Virtio15 = "virtio15",
    Sata0 = "sata0",
    Sata1 = "sata1",
    Sata2 = "sata2",
    Sata3 = "sata3",
    Sata4 = "sata4",
    Sata5 = "sata5",
    Efidisk0 = "efidisk0",
    Tpmstate0 = "tpmstate0",
});

/// Of `PUT /nodes/{node}/qemu/{vmid}/resize`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutNodesNodeQemuVmidResizeResponse {
    pub data: Option<PveStr>,
    /// What the documents do not declare.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
answer!(PutNodesNodeQemuVmidResizeResponse {
    data = plain "data",
});

