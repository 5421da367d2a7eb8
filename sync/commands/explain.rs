//! `pve-netbox explain`: what an exit code means, one of this program's or one
//! of those that install scripts end with.

use clap::Args;
use install_telemetry::explain_with;

use super::{Format, print, print_json};
use crate::exit::{Exit, TABLE};

/// Flags of `explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The exit code; all of this program's without one.
    #[arg(allow_negative_numbers = true)]
    code: Option<i64>,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn run(args: &ExplainArgs) -> miette::Result<Exit> {
    let codes = match args.code {
        Some(code) => vec![code],
        None => TABLE.iter().map(|line| i64::from(line.code)).collect(),
    };
    let lines: Vec<_> = codes
        .into_iter()
        .map(|code| (code, explain_with(&TABLE, code)))
        .collect();
    match args.format {
        Format::Json if args.code.is_some() => {
            print_json(serde_json::to_value(lines.first().map(|(_, line)| line)))?;
        }
        Format::Json => {
            let all: Vec<_> = lines.iter().map(|(_, line)| line).collect();
            print_json(serde_json::to_value(all))?;
        }
        Format::Markdown => {
            print("| code | meaning |\n| --- | --- |\n");
            for (code, line) in &lines {
                print(&format!("| {code} | {} |\n", line.meaning));
            }
        }
        Format::Text => {
            for (code, line) in &lines {
                print(&format!("{code:<4} {}\n", line.meaning));
            }
        }
    }
    Ok(Exit::Done)
}
