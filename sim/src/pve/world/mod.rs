//! The simulated cluster: what it consists of, how it comes from a seed, and
//! what can happen to it.

mod around;
mod change;
mod datacenter;
mod generate;
mod model;
mod nodes;
mod uniform;

pub use change::WorldError;
pub use model::{
    Agent, Disk, Grants, Guest, Kind, Nic, Node, Power, Snapshot, Storage, Task, Volume, World,
};
