//! `pve-netbox init`: writes a configuration that a person can go on from, and
//! tries it.
//!
//! Invariant: a token never stands in the configuration; what is asked for goes
//! into a file of its own that its owner alone can read.
//! Invariant: nothing that exists is written over without `--force`, and no
//! certificate is trusted that neither an authority nor a person vouches for.

use std::{
    fs,
    io::{IsTerminal, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use clap::Args;
use dialoguer::{Confirm, Input, Password};
use miette::{IntoDiagnostic, WrapErr, miette};
use pve_runtime::tls::{Fingerprint, probe};

use super::{Format, doctor, print};
use crate::{
    config::{Config, TlsConfig},
    exit::Exit,
};

/// For a server to show its certificate.
const PATIENCE: Duration = Duration::from_secs(10);

/// Flags of `init`. What is not given is asked for on a terminal.
#[derive(Debug, Args)]
pub struct InitArgs {
    /// NetBox's address.
    #[arg(long, value_name = "URL")]
    netbox_url: Option<String>,
    /// The file that holds NetBox's token.
    #[arg(long, value_name = "FILE")]
    netbox_token_file: Option<PathBuf>,
    /// The SHA-256 fingerprint of NetBox's certificate, if no authority vouches for it.
    #[arg(long, value_name = "SHA-256")]
    netbox_fingerprint: Option<Fingerprint>,
    /// The cluster's key: lower case letters, digits, '-'. It never changes.
    #[arg(long, value_name = "KEY")]
    cluster_key: Option<String>,
    /// A node of the cluster, https://pve1.example.com:8006; may be given more than once.
    #[arg(long, value_name = "URL")]
    endpoint: Vec<String>,
    /// The file that holds the cluster's token, user@realm!name=secret.
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// The slug of the site that the cluster is at.
    #[arg(long, value_name = "SLUG")]
    site: Option<String>,
    /// The SHA-256 fingerprint of a node's certificate; one for each endpoint.
    #[arg(long, value_name = "SHA-256")]
    fingerprint: Vec<Fingerprint>,
    /// Let the tool make the export templates with which NetBox is read fastest.
    #[arg(long)]
    export_templates: bool,
    /// The file to write.
    #[arg(long, value_name = "FILE", default_value = "pve-netbox.toml")]
    output: PathBuf,
    /// Write over a file that is there.
    #[arg(long)]
    force: bool,
    /// Ask nothing; what is missing is an error.
    #[arg(long)]
    non_interactive: bool,
    /// Do not try the configuration.
    #[arg(long)]
    no_check: bool,
}

/// What is written.
struct Answers {
    netbox_url: String,
    netbox_token_file: PathBuf,
    netbox_pin: Option<Fingerprint>,
    key: String,
    endpoints: Vec<String>,
    token_file: PathBuf,
    pins: Vec<Fingerprint>,
    site: String,
    export_templates: bool,
}

pub(super) async fn run(args: InitArgs) -> miette::Result<Exit> {
    if args.output.exists() && !args.force {
        return Err(miette!(
            help = "name another file with --output, or write over it with --force",
            "{} is there already",
            args.output.display()
        ));
    }
    let asks = !args.non_interactive && std::io::stdin().is_terminal();
    let answers = ask(&args, asks).await?;
    let text = compose(&answers);
    // What is written can be read, whatever was answered.
    Config::parse(&text, &args.output.display().to_string()).map_err(miette::Report::new)?;
    write_private(&args.output, &text, args.force)
        .into_diagnostic()
        .wrap_err_with(|| format!("cannot write {}", args.output.display()))?;
    print(&format!("Wrote {}\n", args.output.display()));
    if args.no_check {
        return Ok(Exit::Done);
    }
    print("\n");
    let config = Config::load(&args.output).map_err(miette::Report::new)?;
    let exit = doctor::examine(&config, false, Format::Text).await?;
    let file = args.output.display();
    print(&match exit {
        Exit::Done => format!("\nNext: pve-netbox plan --config {file}\n"),
        _ => format!("\nPut right what failed, then: pve-netbox doctor --config {file}\n"),
    });
    Ok(exit)
}

async fn ask(args: &InitArgs, asks: bool) -> miette::Result<Answers> {
    let folder = args
        .output
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let text = |given: Option<String>, flag: &str, question: &str, usual: &str| match given {
        Some(given) => Ok(given),
        None if asks => {
            let input = Input::<String>::new().with_prompt(question);
            let input = match usual {
                "" => input,
                usual => input.default(usual.to_owned()),
            };
            input.interact_text().into_diagnostic()
        }
        None => Err(miette!("{flag} is missing, and there is nobody to ask")),
    };
    let file = |given: &Option<PathBuf>, flag: &str, question: &str, name: &str| {
        let usual = std::path::absolute(folder.join(name)).unwrap_or_else(|_| folder.join(name));
        let given = given.as_ref().map(|path| path.display().to_string());
        let path = text(given, flag, question, &usual.display().to_string())?;
        std::path::absolute(path).into_diagnostic()
    };
    let netbox_url = text(
        args.netbox_url.clone(),
        "--netbox-url",
        "Address of NetBox",
        "",
    )?;
    let netbox_pin = trust(
        &netbox_url,
        args.netbox_fingerprint.as_slice(),
        "--netbox-fingerprint",
        asks,
    )
    .await?;
    let netbox_token_file = file(
        &args.netbox_token_file,
        "--netbox-token-file",
        "File for NetBox's API token",
        "netbox.token",
    )?;
    keep_token(&netbox_token_file, "NetBox's API token", asks)?;
    let key = text(
        args.cluster_key.clone(),
        "--cluster-key",
        "Key of the cluster (lower case, digits, '-'; it never changes)",
        "prod",
    )?;
    let mut endpoints = args.endpoint.clone();
    if endpoints.is_empty() {
        let nodes = text(
            None,
            "--endpoint",
            "Nodes of the cluster, separated by commas (https://pve1.example.com:8006)",
            "",
        )?;
        let nodes = nodes.split(',').map(|node| node.trim().to_owned());
        endpoints = nodes.filter(|node| !node.is_empty()).collect();
    }
    let mut pins = Vec::new();
    for endpoint in &endpoints {
        let pin = trust(endpoint, &args.fingerprint, "--fingerprint", asks).await?;
        pins.extend(pin.filter(|pin| !pins.contains(pin)));
    }
    let token_file = file(
        &args.token_file,
        "--token-file",
        "File for the cluster's API token",
        &format!("{key}.token"),
    )?;
    keep_token(
        &token_file,
        "The cluster's API token (user@realm!name=secret)",
        asks,
    )?;
    let site = text(
        args.site.clone(),
        "--site",
        "Slug of the site in NetBox",
        "",
    )?;
    let export_templates = args.export_templates
        || (asks
            && Confirm::new()
                .with_prompt("Make export templates in NetBox, with which it is read fastest?")
                .default(false)
                .interact()
                .into_diagnostic()?);
    Ok(Answers {
        netbox_url,
        netbox_token_file,
        netbox_pin,
        key,
        endpoints,
        token_file,
        pins,
        site,
        export_templates,
    })
}

/// Whether a certificate is trusted as it is; else its fingerprint, when a
/// person or a flag vouches for it.
async fn trust(
    url: &str,
    vouched: &[Fingerprint],
    flag: &str,
    asks: bool,
) -> miette::Result<Option<Fingerprint>> {
    if url.trim().starts_with("http://") {
        return Ok(None);
    }
    let seen = probe(url, PATIENCE)
        .await
        .map_err(|error| miette!("{url} shows no certificate: {}", super::chain(&error)))?;
    print(&format!(
        "{url} shows the certificate with the SHA-256 fingerprint\n  {seen}\n"
    ));
    if vouched.contains(&seen) {
        return Ok(Some(seen));
    }
    if !vouched.is_empty() {
        return Err(miette!(
            help = "another server answers, or its certificate was renewed",
            "the fingerprint of {url} is none of {flag}"
        ));
    }
    if doctor::network::trusted(url, &TlsConfig::default())
        .await
        .is_ok()
    {
        print("  signed by an authority that this system trusts\n");
        return Ok(None);
    }
    let hint =
        "'pvenode cert info' on the node, or NetBox's administrator, says which one is right";
    if !asks {
        return Err(miette!(
            help = format!("{hint}; then pass {flag} {seen}"),
            "no authority vouches for the certificate of {url}"
        ));
    }
    print(&format!("  no authority vouches for it; {hint}\n"));
    let right = Confirm::new()
        .with_prompt("Is it the right one?")
        .default(false)
        .interact()
        .into_diagnostic()?;
    match right {
        true => Ok(Some(seen)),
        false => Err(miette!(
            "the certificate of {url} is not trusted; nothing was written"
        )),
    }
}

/// Asks for a token whose file is not there, and keeps it in that file.
fn keep_token(path: &Path, what: &str, asks: bool) -> miette::Result<()> {
    if path.exists() || !asks {
        return Ok(());
    }
    let token = Password::new()
        .with_prompt(format!(
            "{what}, to be kept in {} (empty: you write that file yourself)",
            path.display()
        ))
        .allow_empty_password(true)
        .interact()
        .into_diagnostic()?;
    if token.trim().is_empty() {
        return Ok(());
    }
    write_private(path, &format!("{}\n", token.trim()), false)
        .into_diagnostic()
        .wrap_err_with(|| format!("cannot write {}", path.display()))
}

/// Writes a file that its owner alone can read, whole or not at all.
fn write_private(path: &Path, text: &str, replace: bool) -> std::io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    // Temporary files are made with mode 0600.
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    match replace {
        true => file.persist(path).map(drop),
        false => file.persist_noclobber(path).map(drop),
    }
    .map_err(|error| error.error)
}

fn compose(answers: &Answers) -> String {
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let list = |items: Vec<String>| {
        let items: Vec<String> = items.iter().map(|item| quoted(item)).collect();
        format!("[{}]", items.join(", "))
    };
    let path = |path: &Path| quoted(&path.display().to_string());
    let pins = |pins: Vec<String>| {
        match pins.is_empty() {
        true => "# tls.fingerprints = [\"AA:BB:…\"]            # or tls.ca_file; without: the system's authorities\n".to_owned(),
        false => format!("tls.fingerprints = {}\n", list(pins)),
    }
    };
    let netbox_pins = answers.netbox_pin.iter().map(ToString::to_string).collect();
    let cluster_pins = answers.pins.iter().map(ToString::to_string).collect();
    format!(
        "# pve-netbox: 'pve-netbox config show' says what counts, docs/pve-netbox.md what can be set.\n\
         # Every key is an environment variable too: netbox.url is PVE_NETBOX_NETBOX__URL.\n\
         \n\
         # What happens to a person's object that stands where ours would be: \"never\", \"matching\".\n\
         adopt = \"never\"\n\
         # What happens to what is gone from Proxmox VE: \"never\", \"mark\", \"prune\".\n\
         deletion = \"never\"\n\
         # prune_after = \"7d\"\n\
         # max_deletions = {{ count = 20, percent = 10 }}\n\
         \n\
         [netbox]\n\
         url = {url}\n\
         token_file = {netbox_token}\n\
         {netbox_pins}\
         # Make sites, tenants and cluster groups that are named here and missing in NetBox.\n\
         create_missing = false\n\
         # Make the export templates with which NetBox is read fastest.\n\
         export_templates = {export}\n\
         \n\
         [[cluster]]\n\
         # Part of every identity, so it never changes.\n\
         key = {key}\n\
         endpoints = {endpoints}\n\
         token_file = {token}\n\
         {pins}\
         site = {site}\n\
         # tenant = \"…\"\n\
         # group = \"…\"\n\
         \n\
         [guests]\n\
         templates = \"skip\"                          # or \"include\"\n\
         # exclude.tags = [\"scratch\"]\n\
         \n\
         [stages]\n\
         # Opt-in: storage, snapshots, backups, replication, backup_jobs, ha, tasks, sdn.\n\
         # Each needs privileges: pve-netbox role --with backups,sdn\n",
        url = quoted(&answers.netbox_url),
        netbox_token = path(&answers.netbox_token_file),
        netbox_pins = pins(netbox_pins),
        export = answers.export_templates,
        key = quoted(&answers.key),
        endpoints = list(answers.endpoints.clone()),
        token = path(&answers.token_file),
        pins = pins(cluster_pins),
        site = quoted(&answers.site),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_composed_can_be_read() {
        let pin = Fingerprint::of_certificate(b"x");
        let answers = Answers {
            netbox_url: "https://netbox".to_owned(),
            netbox_token_file: "/etc/\"odd\" name".into(),
            netbox_pin: None,
            key: "prod".to_owned(),
            endpoints: vec!["https://a:8006".to_owned(), "https://b:8006".to_owned()],
            token_file: "prod.token".into(),
            pins: vec![pin],
            site: "dc1".to_owned(),
            export_templates: true,
        };
        let config = Config::parse(&compose(&answers), "x.toml").expect("a configuration");
        assert_eq!(config.clusters[0].endpoints, answers.endpoints);
        assert_eq!(config.clusters[0].tls.fingerprints, [pin.to_string()]);
        assert_eq!(config.netbox.token_file, Some(answers.netbox_token_file));
        assert!(config.netbox.export_templates);
    }
}
