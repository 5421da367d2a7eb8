//! What people are told, made from the allow-list.
//!
//! Invariant: every field of the allow-list is named to the user, and no other.

use std::fmt::Write;

use crate::fields::{FIELDS, Field, Phase, Source};

/// The text of a diagnostics file that says `yes` or `no`.
pub fn diagnostics_file(yes: bool) -> String {
    let mut text = format!("DIAGNOSTICS={}\n\n", if yes { "yes" } else { "no" });
    text.push_str(
        "# May install scripts on this machine report what they installed, and whether\n\
         # it worked? Only the exact word yes allows it; anything else is a no.\n\
         # Change the line above, or run: install-telemetry on | install-telemetry off\n\
         # The environment variable DO_NOT_TRACK=1 forbids it too.\n\
         # The exact bytes, without sending them: install-telemetry preview\n\
         #\n",
    );
    for (title, phase) in [
        ("Sent when an install begins:", Phase::Start),
        ("Sent when it has ended:", Phase::End),
    ] {
        let _ = writeln!(text, "# {title}");
        for field in of_phase(phase) {
            let _ = writeln!(text, "#   {:<12} {}", field.name, field.why);
        }
    }
    text.push_str(
        "#\n\
         # Never sent: host names, addresses, paths, user names, passwords, commands,\n\
         # their output, logs. As with every request on a network, the server sees the\n\
         # address that a report comes from.\n",
    );
    text
}

/// The allow-list as a Markdown table, one line per field and report.
pub fn markdown() -> String {
    let mut text = String::from(
        "| field | sent | what it is | what it may hold | comes from |\n\
         | --- | --- | --- | --- | --- |\n",
    );
    for field in FIELDS {
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} | {} |",
            field.name,
            when(field.phase),
            field.why,
            field.kind.describe(),
            origin(field.source),
        );
    }
    text
}

/// The allow-list as JSON, for programs.
pub fn json() -> serde_json::Value {
    FIELDS
        .iter()
        .map(|field| {
            serde_json::json!({
                "name": field.name,
                "sent": field.phase,
                "type": if field.kind.is_number() { "number" } else { "text" },
                "holds": field.kind.describe(),
                "required": field.required,
                "from": origin(field.source),
                "why": field.why,
            })
        })
        .collect()
}

fn of_phase(phase: Phase) -> impl Iterator<Item = &'static Field> {
    FIELDS.iter().filter(move |field| match phase {
        Phase::Start => field.at_start(),
        _ => field.at_end(),
    })
}

fn when(phase: Phase) -> &'static str {
    match phase {
        Phase::Start => "at the start",
        Phase::End => "at the end",
        Phase::Both => "both times",
    }
}

fn origin(source: Source) -> String {
    match source {
        Source::InstallKind => "the command: `create` or `vm`".to_owned(),
        Source::Variable(name) => format!("variable `{name}`"),
        Source::PveVersion => "output of `pveversion`".to_owned(),
        Source::Progress => "the command, and the first argument of `update`".to_owned(),
        Source::ExitCode => "the second argument of `update`".to_owned(),
        Source::Table => "the table of exit codes".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_says_what_it_is_asked_to_and_names_every_field() {
        let yes = diagnostics_file(true);
        let no = diagnostics_file(false);
        assert!(yes.starts_with("DIAGNOSTICS=yes\n\n"));
        assert!(no.starts_with("DIAGNOSTICS=no\n\n"));
        for field in FIELDS {
            assert!(
                yes.contains(&format!("#   {:<12} ", field.name)),
                "{}",
                field.name
            );
        }
        insta::assert_snapshot!(no);
    }
}
