//! What `doctor` asks of NetBox.

use netbox_client::{Version, tables};

use super::{Check, network};
use crate::{
    config::Config,
    inventory::Inventory,
    map::{self, Capabilities},
    model::Kind,
    read,
    run::{RunError, Target},
};

/// The first and the last version that this program was made for.
const OLDEST: Version = Version::new(4, 5);
const NEWEST: Version = Version::new(4, 7);

/// Kinds that are found and used, not made, unless `create_missing` is set.
const FOUND: [Kind; 3] = [Kind::Site, Kind::Tenant, Kind::ClusterGroup];

pub(super) async fn check(config: &Config) -> Vec<Check> {
    let settings = &config.netbox;
    let (mut checks, reachable) = network::reach(&settings.url, &settings.tls).await;
    if !reachable {
        return checks;
    }
    // To look at templates is not to make them.
    let mut looking = config.clone();
    looking.netbox.export_templates = false;
    let target = match Target::connect(&looking).await {
        Ok(target) => target,
        Err(error) => {
            checks.push(refused_or_failed("token", &error));
            return checks;
        }
    };
    let transport = settings
        .tls
        .apply(pve_runtime::Transport::builder(settings.url.trim()))
        .ok()
        .and_then(|builder| builder.build().ok());
    if let Some(transport) = transport {
        let url = target.netbox.url().as_str();
        checks.extend(network::clock(&transport, url).await);
    }
    checks.push(version(&target));
    checks.push(match target.netbox.user().await {
        Ok(user) => Check::ok("token", format!("is taken, as user '{user}'")),
        Err(error) => refused_or_failed("token", &error.into()),
    });
    checks.push(permissions(&target, config).await);
    checks.push(custom_fields(&target, config).await);
    checks.push(reading(&target, config).await);
    checks
}

fn refused_or_failed(about: &'static str, error: &RunError) -> Check {
    let text = super::super::chain(error);
    if error.is_permission() {
        Check::refused(about, text)
            .with_hint("NetBox does not take the token, or the token may not do this")
    } else {
        Check::failed(about, text)
    }
}

fn version(target: &Target) -> Check {
    let (version, text) = (target.status.version, &target.status.version_text);
    let beyond = Version::new(NEWEST.major, NEWEST.minor + 1);
    if version < OLDEST {
        Check::failed(
            "version",
            format!("NetBox {text} is too old; 4.5 to 4.7 are supported"),
        )
    } else if version >= beyond {
        Check::warning(
            "version",
            format!("NetBox {text} is newer than this program knows; 4.5 to 4.7 are supported"),
        )
    } else {
        Check::ok("version", format!("NetBox {text}"))
    }
}

/// By which way NetBox will be read.
async fn reading(target: &Target, config: &Config) -> Check {
    let wanted = config.netbox.export_templates;
    match read::way(&target.netbox, target.status.version, target.read).await {
        Ok("export") => Check::ok("reading", "by export templates, the fastest way"),
        Ok(way) if wanted => Check::ok(
            "reading",
            format!("by {way}, until the next apply makes the export templates"),
        ),
        Ok(way) => Check::ok("reading", format!("by {way}"))
            .with_hint("netbox.export_templates = true makes it faster"),
        // They are made before anything is read.
        Err(_) if wanted => Check::ok("reading", "the next apply makes the export templates"),
        Err(error) => Check::failed("reading", super::super::chain(&error)),
    }
}

/// Whether the token may do what a run does, for all kinds of the configuration.
async fn permissions(target: &Target, config: &Config) -> Check {
    let version = target.status.version;
    let mut missing = Vec::new();
    for kind in Kind::ALL {
        let spec = kind.spec();
        if !spec.exists_in(version) {
            continue;
        }
        let allowed = match target.netbox.allowed(spec).await {
            Ok(allowed) => allowed,
            Err(error) => {
                return Check::warning(
                    "permissions",
                    format!("cannot be asked: {}", super::super::chain(&error)),
                );
            }
        };
        let only_found = FOUND.contains(&kind) && !config.netbox.create_missing;
        let lacks: Vec<&str> = [
            ("view", allowed.view),
            ("add", allowed.add || only_found),
            ("change", allowed.change || only_found),
        ]
        .into_iter()
        .filter_map(|(name, holds)| (!holds).then_some(name))
        .collect();
        if !lacks.is_empty() {
            missing.push(format!("{} {}", lacks.join("+"), spec.path));
        }
    }
    if missing.is_empty() {
        return Check::ok(
            "permissions",
            "the token may view, add and change what is needed",
        );
    }
    Check::refused("permissions", format!("the token may not {}", missing.join(", "))).with_hint(
        "give its user an object permission for these, and let the token write; docs/pve-netbox.md, Privileges",
    )
}

/// The custom fields that a run would make, against those that are there.
async fn custom_fields(target: &Target, config: &Config) -> Check {
    let version = target.status.version;
    let nothing = Inventory::default();
    let desired = map::map(&nothing, config, Capabilities::of(version));
    let present = match target
        .netbox
        .endpoint::<tables::CustomField>(version)
        .list(&[])
        .await
    {
        Ok(rows) => rows,
        Err(error) => return refused_or_failed("custom fields", &error.into()),
    };
    let (mut wanted, mut absent, mut wrong) = (0, 0, Vec::new());
    for field in desired.of(Kind::CustomField) {
        wanted += 1;
        let name = field.key.as_str();
        let found = present.iter().find(|row| row.name.as_deref() == Some(name));
        let Some(found) = found else {
            absent += 1;
            continue;
        };
        let form = found.r#type.as_ref().map(|choice| choice.as_str());
        let expected = field.get("type").and_then(|value| value.as_text());
        if expected.is_some() && form != expected {
            wrong.push(format!(
                "{name} is of type {}, expected {}",
                form.unwrap_or("unknown"),
                expected.unwrap_or_default()
            ));
        }
    }
    if !wrong.is_empty() {
        return Check::failed("custom fields", wrong.join("; ")).with_hint(
            "rename or remove the custom field in NetBox; the type of one cannot be changed",
        );
    }
    match absent {
        0 => Check::ok("custom fields", format!("all {wanted} are there")),
        _ => Check::ok(
            "custom fields",
            format!(
                "{} of {wanted} are there, the next apply makes the others",
                wanted - absent
            ),
        ),
    }
}
