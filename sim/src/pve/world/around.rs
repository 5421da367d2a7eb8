//! Scenarios around the guests: the network of nodes, snapshots, backups,
//! tasks, replication, high availability, virtual networks.

use serde_json::{Map, Value, json};

use super::change::WorldError;
use super::datacenter::object;
use super::model::{Kind, Snapshot, Task, Volume, World};
use crate::rng::Rng;

impl World {
    fn network(&mut self, node: &str) -> Result<&mut Vec<Map<String, Value>>, WorldError> {
        let missing = WorldError::NoNode(node.to_owned());
        Ok(&mut self.nodes.get_mut(node).ok_or(missing)?.network)
    }

    /// Adds an interface to a node, or replaces the one of that name; `members`
    /// are those of `GET /nodes/{node}/network` beside `iface` and `type`.
    ///
    /// # Errors
    ///
    /// When there is no such node.
    pub fn set_interface(
        &mut self,
        node: &str,
        name: &str,
        kind: &str,
        members: Value,
    ) -> Result<(), WorldError> {
        let network = self.network(node)?;
        let mut interface = object(json!({
            "active": 1,
            "autostart": 1,
            "families": ["inet"],
            "iface": name,
            "method": "manual",
            "method6": "manual",
            "priority": network.len() + 3,
            "type": kind,
        }));
        interface.extend(object(members));
        match network
            .iter_mut()
            .find(|other| other.get("iface") == interface.get("iface"))
        {
            Some(place) => *place = interface,
            None => network.push(interface),
        }
        Ok(())
    }

    /// Adds a bond over physical interfaces.
    ///
    /// # Errors
    ///
    /// When there is no such node.
    pub fn add_bond(&mut self, node: &str, name: &str, slaves: &[&str]) -> Result<(), WorldError> {
        let members = json!({"bond_mode": "active-backup", "slaves": slaves.join(" ")});
        self.set_interface(node, name, "bond", members)
    }

    /// Adds a VLAN interface over another one.
    ///
    /// # Errors
    ///
    /// When there is no such node.
    pub fn add_vlan(&mut self, node: &str, device: &str, vid: u16) -> Result<(), WorldError> {
        let members = json!({"vlan-id": vid.to_string(), "vlan-raw-device": device});
        self.set_interface(node, &format!("{device}.{vid}"), "vlan", members)
    }

    /// Takes an interface off a node.
    ///
    /// # Errors
    ///
    /// When there is no such node or interface.
    pub fn remove_interface(&mut self, node: &str, name: &str) -> Result<(), WorldError> {
        let network = self.network(node)?;
        let before = network.len();
        network.retain(|interface| interface.get("iface").and_then(Value::as_str) != Some(name));
        if network.len() == before {
            return Err(WorldError::NoPart(format!("interface {name} of {node}")));
        }
        Ok(())
    }

    /// Takes a snapshot now.
    ///
    /// # Errors
    ///
    /// When there is no such guest, or it has a snapshot of that name.
    pub fn take_snapshot(&mut self, vmid: u32, name: &str) -> Result<(), WorldError> {
        let now = self.now;
        let guest = self.guest(vmid)?;
        if guest.snapshots.iter().any(|have| have.name == name) {
            return Err(WorldError::Cannot {
                vmid,
                why: format!("snapshot name {name:?} is already used"),
            });
        }
        guest.snapshots.push(Snapshot {
            name: name.to_owned(),
            description: String::new(),
            time: now,
            vmstate: false,
        });
        Ok(())
    }

    /// Removes a snapshot.
    ///
    /// # Errors
    ///
    /// When there is no such guest or snapshot.
    pub fn drop_snapshot(&mut self, vmid: u32, name: &str) -> Result<(), WorldError> {
        let guest = self.guest(vmid)?;
        let before = guest.snapshots.len();
        guest.snapshots.retain(|have| have.name != name);
        if guest.snapshots.len() == before {
            return Err(WorldError::NoDevice {
                vmid,
                key: format!("snapshot {name}"),
            });
        }
        Ok(())
    }

    /// Backs a guest up to the shared storage `nas`; gives the volume.
    ///
    /// # Errors
    ///
    /// When there is no such guest.
    pub fn back_up(&mut self, vmid: u32) -> Result<String, WorldError> {
        let (now, count) = (self.now, self.volumes.len());
        let (word, suffix) = match self.guest(vmid)?.kind {
            Kind::Qemu => ("qemu", "vma.zst"),
            Kind::Lxc => ("lxc", "tar.zst"),
        };
        let volid = format!(
            "nas:backup/vzdump-{word}-{vmid}-2025_11_21-12_{:02}_{:02}.{suffix}",
            count / 60 % 60,
            count % 60
        );
        self.volumes.push(Volume {
            volid: volid.clone(),
            storage: "nas".to_owned(),
            node: None,
            content: "backup".to_owned(),
            size: 1 << 30,
            vmid: Some(vmid),
            members: object(json!({
                "ctime": now, "format": suffix, "notes": format!("guest {vmid}"), "protected": 0, "subtype": word,
            })),
        });
        Ok(volid)
    }

    /// Removes all backups of a guest, whether it still exists or not.
    pub fn drop_backups(&mut self, vmid: u32) {
        self.volumes
            .retain(|volume| volume.content != "backup" || volume.vmid != Some(vmid));
    }

    /// Runs a task for a guest (`vzdump`, `qmstart` …) that has just ended;
    /// gives its UPID.
    ///
    /// # Errors
    ///
    /// When there is no such guest.
    pub fn run_task(&mut self, vmid: u32, kind: &str, status: &str) -> Result<String, WorldError> {
        let start = self.now;
        let count = self.tasks.len() as u64;
        let node = self.guest(vmid)?.node.clone();
        let mut rng = Rng::new(u64::from(vmid), &format!("task {kind} {count}"));
        let task = Task {
            node,
            kind: kind.to_owned(),
            id: vmid.to_string(),
            user: "root@pam".to_owned(),
            start,
            end: Some(start + 2),
            status: status.to_owned(),
            pid: 1000 + u32::try_from(rng.below(4_000_000)).unwrap_or(0),
        };
        let upid = task.upid();
        self.tasks.push(task);
        Ok(upid)
    }

    /// Replicates a guest to another node.
    ///
    /// # Errors
    ///
    /// When there is no such guest or node.
    pub fn replicate(&mut self, vmid: u32, target: &str, schedule: &str) -> Result<(), WorldError> {
        if !self.nodes.contains_key(target) {
            return Err(WorldError::NoNode(target.to_owned()));
        }
        let source = self.guest(vmid)?.node.clone();
        let id = format!("{vmid}-0");
        let job = json!({
            "guest": vmid, "id": id, "jobnum": 0, "schedule": schedule, "source": source, "target": target, "type": "local",
        });
        self.replication.insert(id, object(job));
        Ok(())
    }

    /// Puts a guest under high availability in this state (`started`,
    /// `stopped`, `ignored` …), or takes it out.
    ///
    /// # Errors
    ///
    /// When there is no such guest.
    pub fn set_ha(&mut self, vmid: u32, state: Option<&str>) -> Result<(), WorldError> {
        let prefix = match self.guest(vmid)?.kind {
            Kind::Qemu => "vm",
            Kind::Lxc => "ct",
        };
        let sid = format!("{prefix}:{vmid}");
        match state {
            None => {
                self.ha_resources.remove(&sid);
            }
            Some(state) => {
                let kind = self.guest(vmid)?.kind;
                if !self.ha_resources.contains_key(&sid) {
                    self.add_ha(kind, vmid);
                }
                if let Some(resource) = self.ha_resources.get_mut(&sid) {
                    resource.insert("state".to_owned(), state.into());
                }
            }
        }
        Ok(())
    }

    /// Adds a virtual network to a zone, or gives it another tag.
    pub fn set_vnet(&mut self, zone: &str, name: &str, tag: u32) {
        let vnet = json!({"tag": tag, "type": "vnet", "vnet": name, "zone": zone});
        self.vnets.insert(name.to_owned(), object(vnet));
    }

    /// Removes a virtual network with its subnets.
    pub fn remove_vnet(&mut self, name: &str) {
        self.vnets.remove(name);
        self.subnets
            .retain(|_, subnet| subnet.get("vnet").and_then(Value::as_str) != Some(name));
    }

    /// Adds a subnet (`10.1.2.0/24`) to a virtual network.
    ///
    /// # Errors
    ///
    /// When there is no such virtual network.
    pub fn add_subnet(&mut self, vnet: &str, cidr: &str) -> Result<(), WorldError> {
        let zone = self
            .vnets
            .get(vnet)
            .and_then(|vnet| vnet.get("zone"))
            .and_then(Value::as_str)
            .ok_or_else(|| WorldError::NoPart(format!("virtual network {vnet}")))?;
        let (network, mask) = cidr.split_once('/').unwrap_or((cidr, "32"));
        let id = format!("{zone}-{network}-{mask}");
        let subnet = json!({
            "cidr": cidr, "id": id, "mask": mask, "network": network, "subnet": id, "type": "subnet", "vnet": vnet, "zone": zone,
        });
        self.subnets.insert(id, object(subnet));
        Ok(())
    }
}
