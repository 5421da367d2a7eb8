//! Plans and reports on a terminal.

use std::fmt::Write;

use anstyle::{AnsiColor, Color};

use super::{heading, sign, summary, value};
use crate::{
    apply::Report,
    model::Kind,
    plan::{Action, Change, FieldChange, Notice, NoticeKind, Plan},
};

/// How many objects of a group are named in the short form.
const SHOWN: usize = 12;

/// How to print.
#[derive(Debug, Clone, Copy, Default)]
pub struct Style {
    /// Every object and field instead of the first few.
    pub full: bool,
    /// With colours; `anstream` takes them away where they are not wanted.
    pub color: bool,
}

struct Printer {
    style: Style,
    out: String,
}

impl Printer {
    fn paint(&self, color: AnsiColor, text: impl AsRef<str>) -> String {
        let text = text.as_ref();
        if !self.style.color {
            return text.to_owned();
        }
        let style = anstyle::Style::new().fg_color(Some(Color::Ansi(color)));
        format!("{style}{text}{style:#}")
    }

    fn bold(&self, text: impl AsRef<str>) -> String {
        let text = text.as_ref();
        if !self.style.color {
            return text.to_owned();
        }
        let style = anstyle::Style::new().bold();
        format!("{style}{text}{style:#}")
    }

    fn line(&mut self, text: impl AsRef<str>) {
        // Writing into a string cannot fail.
        let _ = writeln!(self.out, "{}", text.as_ref().trim_end());
    }
}

fn color(action: Action) -> AnsiColor {
    match action {
        Action::Create => AnsiColor::Green,
        Action::Update => AnsiColor::Yellow,
        Action::Adopt => AnsiColor::Cyan,
        Action::Retire | Action::Mark | Action::Delete => AnsiColor::Red,
    }
}

/// A plan for people.
pub fn plan(plan: &Plan, style: Style) -> String {
    let mut printer = Printer {
        style,
        out: String::new(),
    };
    for kind in Kind::ALL {
        for action in [
            Action::Retire,
            Action::Update,
            Action::Adopt,
            Action::Create,
        ] {
            printer.group(plan, kind, action);
        }
    }
    printer.notices(&plan.notices);
    if !plan.incomplete.is_empty() {
        printer.line(printer.bold("Not read whole"));
        let shown = if style.full { usize::MAX } else { SHOWN };
        for scope in plan.incomplete.iter().take(shown) {
            printer.line(format!(
                "  {} {scope}",
                printer.paint(AnsiColor::Yellow, "!")
            ));
        }
        printer.more(plan.incomplete.len(), shown);
        printer.line("");
    }
    let color = if plan.is_empty() {
        AnsiColor::Green
    } else {
        AnsiColor::Yellow
    };
    printer.line(printer.paint(color, summary(plan)));
    printer.out
}

impl Printer {
    /// Every change of one kind and action, whatever step it stands in.
    fn group(&mut self, plan: &Plan, kind: Kind, action: Action) {
        let changes = super::group(plan, kind, action);
        if changes.is_empty() {
            return;
        }
        let title = format!("{} {}", super::verb(action), kind.counted(changes.len()));
        self.line(self.bold(title));
        let shown = if self.style.full { usize::MAX } else { SHOWN };
        for change in changes.iter().take(shown) {
            self.change(change, action);
        }
        self.more(changes.len(), shown);
        self.line("");
    }

    fn more(&mut self, count: usize, shown: usize) {
        if count > shown {
            self.line(format!(
                "    … and {} more (--full shows all)",
                count - shown
            ));
        }
    }

    fn change(&mut self, change: &Change, action: Action) {
        let sign = self.paint(color(action), sign(action).to_string());
        if self.style.full {
            self.line(format!("  {sign} {}", change.title));
            for field in &change.fields {
                self.field(field);
            }
        } else if action == Action::Create {
            let facts = facts(change);
            self.line(format!(
                "  {sign} {}{}",
                change.title,
                if facts.is_empty() {
                    facts
                } else {
                    format!("  {facts}")
                }
            ));
        } else {
            let fields: Vec<_> = change
                .fields
                .iter()
                .map(|field| self.brief(field))
                .collect();
            self.line(format!("  {sign} {}  {}", change.title, fields.join(", ")));
        }
    }

    /// A changed field in the short form.
    fn brief(&self, field: &FieldChange) -> String {
        let name = plain_name(field);
        if let Some(entries) = value::entries(field.old.as_ref(), &field.new) {
            let names: Vec<_> = entries.iter().map(|(name, ..)| name.as_str()).collect();
            return format!("{name} ({})", names.join(", "));
        }
        let old = field.old.as_ref().map_or("none".to_owned(), value::short);
        format!(
            "{name} {old} → {}",
            self.paint(AnsiColor::Yellow, value::short(&field.new))
        )
    }

    /// A field in the full form.
    fn field(&mut self, field: &FieldChange) {
        let name = plain_name(field);
        let why = self.paint(AnsiColor::BrightBlack, format!("({})", field.why));
        match (value::entries(field.old.as_ref(), &field.new), &field.old) {
            (Some(entries), old) => {
                self.line(format!("      {name}  {why}"));
                for (name, before, after) in entries {
                    let change = if old.is_some() {
                        format!("{before} → {after}")
                    } else {
                        after
                    };
                    self.line(format!("        {name}: {change}"));
                }
            }
            (None, Some(old)) => {
                self.line(format!(
                    "      {name}: {} → {}  {why}",
                    value::short(old),
                    value::short(&field.new)
                ));
            }
            (None, None) => self.line(format!("      {name}: {}  {why}", value::short(&field.new))),
        }
    }

    fn notices(&mut self, notices: &[Notice]) {
        for kind in [
            NoticeKind::Clash,
            NoticeKind::Blocked,
            NoticeKind::Gone,
            NoticeKind::Unseen,
            NoticeKind::Remark,
        ] {
            let of: Vec<_> = notices
                .iter()
                .filter(|notice| notice.kind == kind)
                .collect();
            if of.is_empty() {
                continue;
            }
            self.line(self.bold(format!("{} ({})", heading(kind), of.len())));
            let shown = if self.style.full { usize::MAX } else { SHOWN };
            for notice in of.iter().take(shown) {
                self.line(format!(
                    "  {} {}: {}",
                    self.paint(AnsiColor::Cyan, "i"),
                    notice.about,
                    notice.text
                ));
            }
            self.more(of.len(), shown);
            self.line("");
        }
    }
}

/// What is most worth knowing of an object that is made.
fn facts(change: &Change) -> String {
    let show = |name: &str, unit: &str| {
        let field = change.field(name)?;
        (!field.new.is_empty()).then(|| format!("{}{unit}", value::short(&field.new)))
    };
    let facts = [
        show("status", ""),
        show("vcpus", " vCPU"),
        show("memory", " MB"),
        show("platform", ""),
        show("device", "").map(|device| format!("on {device}")),
    ];
    facts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The field's name without the prefix of custom fields.
fn plain_name(field: &FieldChange) -> &str {
    field
        .name
        .strip_prefix("custom_fields.")
        .unwrap_or(&field.name)
}

/// A report for people.
pub fn report(report: &Report, style: Style) -> String {
    let mut printer = Printer {
        style,
        out: String::new(),
    };
    for (title, list) in [("Failed", &report.failed), ("Skipped", &report.skipped)] {
        if list.is_empty() {
            continue;
        }
        printer.line(printer.bold(format!("{title} ({})", list.len())));
        let shown = if style.full { usize::MAX } else { SHOWN };
        for failure in list.iter().take(shown) {
            let sign = printer.paint(AnsiColor::Red, "!");
            printer.line(format!(
                "  {sign} {} {}: {}",
                failure.kind.one(),
                failure.about,
                failure.why
            ));
        }
        printer.more(list.len(), shown);
        printer.line("");
    }
    let by_action = report.by_action();
    let order = [
        (Action::Create, "created"),
        (Action::Update, "changed"),
        (Action::Adopt, "adopted"),
        (Action::Retire, "retired"),
    ];
    let mut parts: Vec<_> = order
        .iter()
        .filter_map(|(action, word)| by_action.get(action).map(|count| format!("{count} {word}")))
        .collect();
    if parts.is_empty() {
        parts.push("nothing written".to_owned());
    }
    for (count, word) in [
        (report.failed.len(), "failed"),
        (report.skipped.len(), "skipped"),
        (report.left, "left"),
    ] {
        if count > 0 {
            parts.push(format!("{count} {word}"));
        }
    }
    let line = format!(
        "{}: {}, in {:.1} s with {} requests (run {}).",
        if report.interrupted {
            "Stopped"
        } else {
            "Applied"
        },
        parts.join(", "),
        report.seconds,
        report.requests,
        report.run
    );
    let color = if report.is_clean() {
        AnsiColor::Green
    } else {
        AnsiColor::Red
    };
    printer.line(printer.paint(color, line));
    printer.out
}
