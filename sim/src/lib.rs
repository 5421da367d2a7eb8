//! A Proxmox VE that starts anywhere ([`pve::PveSim`]), and a small in-memory
//! NetBox ([`netbox::NetboxSim`]), for demonstrations and tests.
//!
//! Both listen on loopback only, keep everything in memory, are filled from a
//! seed (equal seeds give equal worlds), count what they are asked, and fail on
//! request: [`faults::Faults`] is the menu of what goes wrong in production.
//!
//! ```no_run
//! # async fn example() -> Result<(), pve_sim::Error> {
//! use pve_sim::{netbox::NetboxSim, pve::PveSim};
//!
//! let pve = PveSim::builder().version("8.4").seed(42).guests(20).start().await?;
//! let netbox = NetboxSim::builder().version("4.7").start().await?;
//! println!("{} {} {}", pve.url(), pve.authorization(), pve.fingerprint());
//! println!("{} {}", netbox.url(), netbox.authorization());
//!
//! pve.world(|world| world.rename(100, "web-1")).ok();
//! # Ok(())
//! # }
//! ```
//!
//! The credentials of a simulator are made up from its seed and protect
//! nothing: they are plain strings on purpose.

pub mod counts;
mod error;
pub mod faults;
pub mod netbox;
pub mod pve;
mod rng;
mod server;

pub use error::Error;
