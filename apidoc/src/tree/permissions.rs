//! Who may call an operation: upstream's prefix notation, read into a tree.
//!
//! Invariant: a check that cannot be read is kept as it stands
//! ([`Check::Unreadable`]); it is never taken for "no check".

use serde_json::{Map, Value, json};

use super::reader::{Log, MAX_DEPTH, Reader, child, flag};

/// The `permissions` of a method. A method without any is for `root@pam` alone.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Permissions {
    /// JSON pointer.
    pub pointer: String,
    /// What is checked.
    pub check: Option<Check>,
    /// `all`: any authenticated user; `world`: no login at all.
    pub user: Option<String>,
    /// Upstream's wording of what is really checked.
    pub description: Option<String>,
    /// Keys that this program does not know.
    pub unknown: Vec<(String, Value)>,
}

/// A check of privileges.
#[derive(Debug, Clone, PartialEq)]
pub enum Check {
    /// Privileges on a path of the access control tree.
    Perm {
        /// `/vms/{vmid}`.
        path: String,
        /// Privileges; all are needed unless `any`.
        privileges: Vec<String>,
        /// One of the privileges is enough.
        any: bool,
        /// Checked only when this parameter is given.
        require_param: Option<String>,
    },
    /// All of these.
    And(Vec<Check>),
    /// One of these.
    Or(Vec<Check>),
    /// About the user that the parameter `userid` names: `self`, or a privilege
    /// on that user's realm.
    UseridParam(String),
    /// Privileges on one of the groups of that user.
    UseridGroup {
        /// The privileges.
        privileges: Vec<String>,
        /// The groups are those of the parameter `groups`: `1`, or the kind of
        /// change that it makes (`create`, `update`).
        groups_param: Option<Value>,
    },
    /// May change permissions on this path.
    PermModify(String),
    /// One of these roles (Proxmox Mail Gateway).
    Roles(Vec<String>),
    /// Not understood; as it stands.
    Unreadable(Value),
}

impl Permissions {
    pub(super) fn parse(value: &Value, pointer: String, log: &mut Log) -> Option<Self> {
        let mut r = Reader::new(value, pointer, "`permissions`", log)?;
        let check = r.take("check").map(|check| Check::parse(check, 0));
        let user = r.string("user");
        let description = r.string("description");
        Some(Self {
            pointer: r.pointer.clone(),
            check,
            user,
            description,
            unknown: r.rest("permissions"),
        })
    }

    /// Parts of the check that could not be read, with their JSON pointers.
    pub fn unreadable(&self) -> Vec<(String, &Value)> {
        let mut found = Vec::new();
        if let Some(check) = &self.check {
            check.unreadable(&child(&self.pointer, "check"), &mut found);
        }
        found
    }

    pub(crate) fn pointer_of(&self, key: &str) -> String {
        child(&self.pointer, key)
    }

    /// As data, in the form of the extension `x-pve-permissions`.
    pub fn to_json(&self) -> Value {
        let mut map = Map::new();
        if let Some(check) = &self.check {
            map.insert("check".into(), check.to_json());
        }
        if let Some(user) = &self.user {
            map.insert("user".into(), json!(user));
        }
        if self.description.is_some() {
            // The rule goes beyond what is written as data.
            map.insert("described".into(), json!(true));
        }
        if !self.unknown.is_empty() {
            let unknown: Map<String, Value> = self.unknown.iter().cloned().collect();
            map.insert("x-pve-unknown".into(), Value::Object(unknown));
        }
        Value::Object(map)
    }
}

impl Check {
    /// Reads a check; what is none becomes [`Check::Unreadable`].
    pub fn read(value: &Value) -> Self {
        Self::parse(value, 0)
    }

    fn parse(value: &Value, depth: usize) -> Self {
        Self::try_parse(value, depth).unwrap_or_else(|| Self::Unreadable(value.clone()))
    }

    fn try_parse(value: &Value, depth: usize) -> Option<Self> {
        let items = value.as_array()?;
        let head = items.first()?.as_str()?;
        let rest = &items[1..];
        if depth > MAX_DEPTH {
            return None;
        }
        match head {
            "and" | "or" if !rest.is_empty() => {
                let parts = rest
                    .iter()
                    .map(|part| Self::parse(part, depth + 1))
                    .collect();
                Some(if head == "and" {
                    Self::And(parts)
                } else {
                    Self::Or(parts)
                })
            }
            "perm" => {
                let (mut any, mut require_param) = (false, None);
                let path = rest.first()?.as_str()?.to_owned();
                let privileges = strings(rest.get(1)?)?;
                for option in rest.get(2..)?.chunks(2) {
                    match (option.first()?.as_str()?, option.get(1)?) {
                        ("any", value) => any = flag(value)?,
                        ("require_param", Value::String(name)) => {
                            require_param = Some(name.clone())
                        }
                        _ => return None,
                    }
                }
                Some(Self::Perm {
                    path,
                    privileges,
                    any,
                    require_param,
                })
            }
            "userid-param" if rest.len() == 1 => {
                Some(Self::UseridParam(rest[0].as_str()?.to_owned()))
            }
            "userid-group" => {
                let privileges = strings(rest.first()?)?;
                let groups_param = match rest.get(1..)? {
                    [] => None,
                    [
                        Value::String(name),
                        value @ (Value::String(_) | Value::Number(_)),
                    ] if name == "groups_param" => {
                        Some(flag(value).map_or_else(|| value.clone(), Value::Bool))
                    }
                    _ => return None,
                };
                Some(Self::UseridGroup {
                    privileges,
                    groups_param,
                })
            }
            "perm-modify" if rest.len() == 1 => {
                Some(Self::PermModify(rest[0].as_str()?.to_owned()))
            }
            "admin" | "audit" | "qmanager" | "quser" | "helpdesk" => {
                strings(value).map(Self::Roles)
            }
            _ => None,
        }
    }

    fn unreadable<'c>(&'c self, pointer: &str, found: &mut Vec<(String, &'c Value)>) {
        match self {
            Self::And(parts) | Self::Or(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    part.unreadable(&child(pointer, &(index + 1).to_string()), found);
                }
            }
            Self::Unreadable(value) => found.push((pointer.to_owned(), value)),
            _ => {}
        }
    }

    fn to_json(&self) -> Value {
        let list = |parts: &[Self]| parts.iter().map(Self::to_json).collect::<Vec<_>>();
        match self {
            Self::Perm {
                path,
                privileges,
                any,
                require_param,
            } => {
                let mut perm = Map::new();
                perm.insert("path".into(), json!(path));
                perm.insert("privileges".into(), json!(privileges));
                if *any {
                    perm.insert("any".into(), json!(true));
                }
                if let Some(name) = require_param {
                    perm.insert("require-param".into(), json!(name));
                }
                json!({ "perm": perm })
            }
            Self::And(parts) => json!({ "and": list(parts) }),
            Self::Or(parts) => json!({ "or": list(parts) }),
            Self::UseridParam(what) => json!({ "userid-param": what }),
            Self::UseridGroup {
                privileges,
                groups_param,
            } => {
                let mut group = Map::new();
                group.insert("privileges".into(), json!(privileges));
                if let Some(value) = groups_param {
                    group.insert("groups-param".into(), value.clone());
                }
                json!({ "userid-group": group })
            }
            Self::PermModify(path) => json!({ "perm-modify": path }),
            Self::Roles(roles) => json!({ "roles": roles }),
            Self::Unreadable(value) => json!({ "unreadable": value }),
        }
    }
}

fn strings(value: &Value) -> Option<Vec<String>> {
    value
        .as_array()?
        .iter()
        .map(|item| item.as_str().map(str::to_owned))
        .collect()
}
