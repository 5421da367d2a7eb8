//! Scenarios: what happens to guests and nodes while somebody watches.

use super::super::Version;
use super::generate;
use super::model::{Agent, Grants, Guest, Kind, Nic, Power, World};
use crate::rng::Rng;

/// A change that the world does not allow.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WorldError {
    /// No guest of that number.
    #[error("there is no guest {0}")]
    NoGuest(u32),
    /// The number is taken.
    #[error("there is a guest {0} already")]
    GuestExists(u32),
    /// No node of that name.
    #[error("there is no node {0:?}")]
    NoNode(String),
    /// No such part of the cluster (an interface of a node, a virtual network).
    #[error("there is no {0}")]
    NoPart(String),
    /// The guest has no disk or interface of that key.
    #[error("guest {vmid} has no {key}")]
    NoDevice {
        /// The guest.
        vmid: u32,
        /// The key of the configuration.
        key: String,
    },
    /// The guest has a disk or interface of that key already, or it cannot.
    #[error("guest {vmid} cannot: {why}")]
    Cannot {
        /// The guest.
        vmid: u32,
        /// Why not.
        why: String,
    },
}

impl World {
    /// A guest.
    ///
    /// # Errors
    ///
    /// When there is none of that number.
    pub fn guest(&mut self, vmid: u32) -> Result<&mut Guest, WorldError> {
        self.guests.get_mut(&vmid).ok_or(WorldError::NoGuest(vmid))
    }

    fn has_node(&self, node: &str) -> Result<(), WorldError> {
        if self.nodes.contains_key(node) {
            Ok(())
        } else {
            Err(WorldError::NoNode(node.to_owned()))
        }
    }

    fn nic(&mut self, vmid: u32, index: u8) -> Result<&mut Nic, WorldError> {
        self.guest(vmid)?
            .nics
            .get_mut(&index)
            .ok_or_else(|| WorldError::NoDevice {
                vmid,
                key: format!("net{index}"),
            })
    }

    /// Gives a guest another name.
    ///
    /// # Errors
    ///
    /// When there is no such guest.
    pub fn rename(&mut self, vmid: u32, name: &str) -> Result<(), WorldError> {
        self.guest(vmid)?.name = Some(name.to_owned());
        Ok(())
    }

    /// Moves a guest to another node.
    ///
    /// # Errors
    ///
    /// When there is no such guest or node.
    pub fn migrate(&mut self, vmid: u32, node: &str) -> Result<(), WorldError> {
        self.has_node(node)?;
        self.guest(vmid)?.node = node.to_owned();
        Ok(())
    }

    /// Clones a guest in full: other number, name, UUID, MAC addresses and
    /// volumes; stopped, without snapshots and without addresses.
    ///
    /// # Errors
    ///
    /// When there is no such guest, or the new number is taken.
    pub fn clone_guest(&mut self, vmid: u32, new: u32, name: &str) -> Result<(), WorldError> {
        if self.guests.contains_key(&new) {
            return Err(WorldError::GuestExists(new));
        }
        let mut clone = self.guest(vmid)?.clone();
        let mut rng = Rng::new(u64::from(vmid), &format!("clone {new}"));
        clone.vmid = new;
        clone.name = Some(name.to_owned());
        clone.template = false;
        clone.power = Power::Stopped;
        clone.uptime = 0;
        clone.snapshots.clear();
        clone.uuid = rng.uuid();
        clone.ctime = self.now;
        for nic in clone.nics.values_mut() {
            nic.mac = generate::mac(&mut rng);
            nic.addresses.clear();
        }
        for disk in clone.disks.values_mut() {
            disk.volume = disk
                .volume
                .replace(&format!("-{vmid}-"), &format!("-{new}-"));
        }
        self.guests.insert(new, clone);
        Ok(())
    }

    /// Removes a guest with what hangs on it (HA, replication); its backups
    /// stay.
    ///
    /// # Errors
    ///
    /// When there is no such guest.
    pub fn delete(&mut self, vmid: u32) -> Result<Guest, WorldError> {
        let guest = self.guests.remove(&vmid).ok_or(WorldError::NoGuest(vmid))?;
        self.replication
            .retain(|id, _| !id.starts_with(&format!("{vmid}-")));
        self.ha_resources.remove(&format!("vm:{vmid}"));
        self.ha_resources.remove(&format!("ct:{vmid}"));
        Ok(guest)
    }

    /// Removes a guest and makes another under the same number: other name,
    /// UUID, creation time and MAC addresses.
    ///
    /// # Errors
    ///
    /// When there is no such guest.
    pub fn recreate(&mut self, vmid: u32, name: &str) -> Result<(), WorldError> {
        let mut guest = self.delete(vmid)?;
        let mut rng = Rng::new(u64::from(vmid), &format!("again {name} {}", guest.uuid));
        guest.name = Some(name.to_owned());
        guest.uuid = rng.uuid();
        guest.ctime = self.now;
        guest.snapshots.clear();
        for nic in guest.nics.values_mut() {
            nic.mac = generate::mac(&mut rng);
            nic.addresses.clear();
        }
        self.guests.insert(vmid, guest);
        Ok(())
    }

    /// Starts or stops a guest (or pauses a virtual machine).
    ///
    /// # Errors
    ///
    /// When there is no such guest, or it is a template or a container to pause.
    pub fn power(&mut self, vmid: u32, power: Power) -> Result<(), WorldError> {
        let guest = self.guest(vmid)?;
        if guest.template && power != Power::Stopped {
            return Err(WorldError::Cannot {
                vmid,
                why: "you can't start a vm if it's a template".to_owned(),
            });
        }
        if guest.kind == Kind::Lxc && power == Power::Paused {
            return Err(WorldError::Cannot {
                vmid,
                why: "containers are not paused".to_owned(),
            });
        }
        guest.power = power;
        guest.uptime = if power == Power::Stopped {
            0
        } else {
            guest.uptime.max(60)
        };
        Ok(())
    }

    /// Makes a stopped guest a template.
    ///
    /// # Errors
    ///
    /// When there is no such guest.
    pub fn make_template(&mut self, vmid: u32) -> Result<(), WorldError> {
        self.power(vmid, Power::Stopped)?;
        let guest = self.guest(vmid)?;
        guest.template = true;
        for disk in guest.disks.values_mut() {
            disk.volume = disk
                .volume
                .replace(&format!(":vm-{vmid}-"), &format!(":base-{vmid}-"));
        }
        Ok(())
    }

    /// Plugs a network interface in at the first free place and says where.
    ///
    /// # Errors
    ///
    /// When there is no such guest, or all 32 places are taken.
    pub fn add_nic(&mut self, vmid: u32, bridge: &str, tag: Option<u16>) -> Result<u8, WorldError> {
        let guest = self.guest(vmid)?;
        let index = (0..32)
            .find(|index| !guest.nics.contains_key(index))
            .ok_or_else(|| WorldError::Cannot {
                vmid,
                why: "all 32 network interfaces are taken".to_owned(),
            })?;
        let mut rng = Rng::new(u64::from(vmid), &format!("nic {index} {}", guest.uuid));
        let mut nic = Nic::new(guest.kind, index, generate::mac(&mut rng));
        nic.bridge = Some(bridge.to_owned());
        nic.tag = tag;
        guest.nics.insert(index, nic);
        Ok(index)
    }

    /// Takes a network interface out.
    ///
    /// # Errors
    ///
    /// When there is no such guest or interface.
    pub fn remove_nic(&mut self, vmid: u32, index: u8) -> Result<Nic, WorldError> {
        self.guest(vmid)?
            .nics
            .remove(&index)
            .ok_or_else(|| WorldError::NoDevice {
                vmid,
                key: format!("net{index}"),
            })
    }

    /// Sets or removes the VLAN tag of an interface.
    ///
    /// # Errors
    ///
    /// When there is no such guest or interface.
    pub fn set_vlan(&mut self, vmid: u32, index: u8, tag: Option<u16>) -> Result<(), WorldError> {
        self.nic(vmid, index)?.tag = tag;
        Ok(())
    }

    /// Grows a disk by `bytes`.
    ///
    /// # Errors
    ///
    /// When there is no such guest or disk, or the disk has no size.
    pub fn grow_disk(&mut self, vmid: u32, key: &str, bytes: u64) -> Result<(), WorldError> {
        let missing = WorldError::NoDevice {
            vmid,
            key: key.to_owned(),
        };
        let disk = self.guest(vmid)?.disks.get_mut(key).ok_or(missing)?;
        match &mut disk.size {
            Some(size) => *size += bytes,
            None => {
                return Err(WorldError::Cannot {
                    vmid,
                    why: format!("{key} has no size"),
                });
            }
        }
        Ok(())
    }

    /// Gives the first interface of a guest an address (`192.0.2.7/24`).
    ///
    /// # Errors
    ///
    /// When there is no such guest, or it has no interface.
    pub fn add_address(&mut self, vmid: u32, address: &str) -> Result<(), WorldError> {
        let none = WorldError::NoDevice {
            vmid,
            key: "network interface".to_owned(),
        };
        let nic = self.guest(vmid)?.nics.values_mut().next().ok_or(none)?;
        nic.addresses.push(address.to_owned());
        Ok(())
    }

    /// Takes an address off a guest.
    ///
    /// # Errors
    ///
    /// When there is no such guest, or it does not have the address.
    pub fn remove_address(&mut self, vmid: u32, address: &str) -> Result<(), WorldError> {
        let mut found = false;
        for nic in self.guest(vmid)?.nics.values_mut() {
            let before = nic.addresses.len();
            nic.addresses.retain(|have| have != address);
            found |= nic.addresses.len() < before;
        }
        if found {
            Ok(())
        } else {
            Err(WorldError::NoDevice {
                vmid,
                key: format!("address {address}"),
            })
        }
    }

    /// Moves an address from one guest to the first interface of another.
    ///
    /// # Errors
    ///
    /// When one of the guests does not exist, the first does not have the
    /// address, or the second has no interface.
    pub fn move_address(&mut self, from: u32, to: u32, address: &str) -> Result<(), WorldError> {
        if self.guest(to)?.nics.is_empty() {
            return Err(WorldError::NoDevice {
                vmid: to,
                key: "network interface".to_owned(),
            });
        }
        self.remove_address(from, address)?;
        self.add_address(to, address)
    }

    /// Makes the agent of a virtual machine stop answering.
    ///
    /// # Errors
    ///
    /// When there is no such guest, or its agent is off.
    pub fn silence_agent(&mut self, vmid: u32) -> Result<(), WorldError> {
        let guest = self.guest(vmid)?;
        if guest.agent == Agent::Off {
            return Err(WorldError::Cannot {
                vmid,
                why: "its agent is off".to_owned(),
            });
        }
        guest.agent = Agent::Silent;
        Ok(())
    }

    /// Switches a node off or on. Its guests stay known to the cluster.
    ///
    /// # Errors
    ///
    /// When there is no such node.
    pub fn set_online(&mut self, node: &str, online: bool) -> Result<(), WorldError> {
        let missing = WorldError::NoNode(node.to_owned());
        self.nodes.get_mut(node).ok_or(missing)?.online = online;
        Ok(())
    }

    /// Changes what the API token may do.
    pub fn set_grants(&mut self, grants: Grants) {
        self.grants = grants;
    }

    /// Whether more than half of the nodes are online.
    #[must_use]
    pub fn quorate(&self) -> bool {
        let online = self.nodes.values().filter(|node| node.online).count();
        online * 2 > self.nodes.len()
    }

    /// The node that answers: the first that is online. When all are off, the
    /// first, since somebody must answer.
    #[must_use]
    pub fn local_node(&self) -> &str {
        self.nodes
            .iter()
            .find(|(_, node)| node.online)
            .or_else(|| self.nodes.iter().next())
            .map_or("", |(name, _)| name)
    }

    /// Installs another version on all nodes, as after an upgrade; the token's
    /// full rights follow.
    pub fn upgrade(&mut self, version: Version) {
        if self.grants == Grants::full(self.version) {
            self.grants = Grants::full(version);
        }
        self.version = version;
    }
}
