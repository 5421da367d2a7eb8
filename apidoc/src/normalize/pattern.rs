//! Perl patterns, translated into the common subset of ECMA-262 (which OpenAPI
//! asks for) and Rust's `regex`.
//!
//! Upstream applies a pattern to the whole value and prints compiled patterns
//! with their flags, `(?^i:…)`. Here the anchors are written out, the flags
//! resolved (`i` by widening letters into classes, since inline flags are not
//! part of ECMA-262), and escapes reduced to those that every engine takes.
//!
//! Invariant: a translation accepts the same strings as the original; what
//! cannot be translated so is refused with a reason, never approximated.

use std::fmt::Write as _;

/// Atomic groups that accept the same strings as plain ones inside the pattern
/// they stand in. Proven by exhaustion in `tests/patterns.rs`.
pub const EQUIVALENT_ATOMIC: &[&str] = &[r"(?^:^((?>[+-]?[\w\-\._=]+,?)+)$)"];

/// Translates a pattern.
///
/// # Errors
/// The construct that has no equal in the common subset.
pub fn translate(perl: &str) -> Result<String, String> {
    let chars: Vec<char> = perl.chars().collect();
    let mut parser = Translator {
        chars: &chars,
        at: 0,
        out: String::with_capacity(perl.len() + 8),
        atomic: EQUIVALENT_ATOMIC.contains(&perl),
        depth: 0,
    };
    parser.alternatives(false)?;
    if parser.at < chars.len() {
        return Err("unbalanced closing parenthesis".into());
    }
    let text = anchored(&unwrapped(&parser.out));
    compiled(&text).map_err(|error| {
        let text = error.to_string();
        text.lines().last().unwrap_or_default().trim().to_owned()
    })?;
    Ok(text)
}

/// Compiles a translated pattern as ECMA-262 understands it: `\w` and its kin
/// are ASCII, and so small enough for any repetition.
///
/// # Errors
/// When the engine refuses it.
pub fn compiled(translated: &str) -> Result<regex::bytes::Regex, regex::Error> {
    regex::bytes::RegexBuilder::new(translated)
        .unicode(false)
        .build()
}

struct Translator<'p> {
    chars: &'p [char],
    at: usize,
    out: String,
    atomic: bool,
    depth: usize,
}

impl Translator<'_> {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn alternatives(&mut self, fold: bool) -> Result<(), String> {
        self.depth += 1;
        if self.depth > 64 {
            return Err("groups are nested too deeply".into());
        }
        while let Some(c) = self.peek(0) {
            match c {
                ')' => break,
                '(' => self.group(fold)?,
                '[' => self.class(fold)?,
                '\\' => self.escape()?,
                '{' => self.braces()?,
                '}' => {
                    self.out.push_str(r"\}");
                    self.at += 1;
                }
                '*' | '+' | '?' => {
                    self.out.push(c);
                    self.at += 1;
                    if c != '+' && self.peek(0) == Some('+')
                        || c == '+' && self.peek(0) == Some('+')
                    {
                        return Err("possessive quantifier".into());
                    }
                }
                c if fold && c.is_ascii_alphabetic() => {
                    let _ = write!(
                        self.out,
                        "[{}{}]",
                        c.to_ascii_uppercase(),
                        c.to_ascii_lowercase()
                    );
                    self.at += 1;
                }
                ']' => {
                    self.out.push_str(r"\]");
                    self.at += 1;
                }
                c => {
                    self.out.push(c);
                    self.at += 1;
                }
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn group(&mut self, fold: bool) -> Result<(), String> {
        let rest: String = self.chars[self.at..].iter().take(12).collect();
        let (skip, open, fold) = if let Some(flags) = rest.strip_prefix("(?^") {
            let end = flags.find(':').ok_or("a flag group without a body")?;
            let flags = &flags[..end];
            // `u` (Unicode rules) is what the engines here do anyway.
            if let Some(other) = flags.chars().find(|flag| !matches!(flag, 'i' | 'u')) {
                return Err(format!("the flag `{other}` of a group"));
            }
            (3 + end + 1, "(?:", flags.contains('i'))
        } else if rest.starts_with("(?:") {
            (3, "(?:", fold)
        } else if rest.starts_with("(?>") {
            if !self.atomic {
                return Err("an atomic group that is not known to equal a plain one".into());
            }
            (3, "(?:", fold)
        } else if rest.starts_with("(?i:") {
            (4, "(?:", true)
        } else if rest.starts_with("(?") {
            return Err(format!("the group {rest:?}"));
        } else {
            (1, "(", fold)
        };
        self.at += skip;
        self.out.push_str(open);
        self.alternatives(fold)?;
        if self.peek(0) != Some(')') {
            return Err("unbalanced opening parenthesis".into());
        }
        self.out.push(')');
        self.at += 1;
        Ok(())
    }

    /// An escape outside a class.
    fn escape(&mut self) -> Result<(), String> {
        let c = self.peek(1).ok_or("a trailing backslash")?;
        self.at += 2;
        match c {
            'd' | 'D' | 'w' | 'W' | 's' | 'S' | 'n' | 'r' | 't' | 'f' | 'v' | 'b' | 'B' => {
                self.out.push('\\');
                self.out.push(c);
            }
            'x' => self.hex()?,
            '0' if !self.peek(0).is_some_and(|c| c.is_ascii_digit()) => self.out.push_str(r"\x00"),
            'A' => self.out.push('^'),
            'z' => self.out.push('$'),
            c if c.is_ascii_alphanumeric() => return Err(format!(r"the escape `\{c}`")),
            c if r"^$\.*+?()[]{}|".contains(c) => {
                self.out.push('\\');
                self.out.push(c);
            }
            c => self.out.push(c),
        }
        Ok(())
    }

    /// After `\x`: two hexadecimal digits.
    fn hex(&mut self) -> Result<(), String> {
        let digits: String = self.chars[self.at..].iter().take(2).collect();
        if digits.len() != 2 || !digits.chars().all(|c| c.is_ascii_hexdigit()) {
            return Err(r"the escape `\x` without two digits".into());
        }
        self.at += 2;
        self.out.push_str(r"\x");
        self.out.push_str(&digits);
        Ok(())
    }

    /// A counted repetition, or a literal brace.
    fn braces(&mut self) -> Result<(), String> {
        let end = self.chars[self.at..].iter().position(|c| *c == '}');
        let body: Option<String> =
            end.map(|end| self.chars[self.at + 1..self.at + end].iter().collect());
        let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
        if let (Some(body), Some(end)) = (body, end) {
            let (low, high) = body.split_once(',').unwrap_or((&body, &body));
            if digits(low) && digits(high) && !(low.is_empty() && high.is_empty()) {
                self.at += end + 1;
                // `{,8}` counts from zero since Perl 5.34; elsewhere the zero is needed.
                let low = if low.is_empty() { "0" } else { low };
                let _ = if body.contains(',') {
                    write!(self.out, "{{{low},{high}}}")
                } else {
                    write!(self.out, "{{{low}}}")
                };
                if self.peek(0) == Some('+') {
                    return Err("possessive quantifier".into());
                }
                return Ok(());
            }
        }
        self.out.push_str(r"\{");
        self.at += 1;
        Ok(())
    }

    fn class(&mut self, fold: bool) -> Result<(), String> {
        self.at += 1;
        let mut text = String::from("[");
        if self.peek(0) == Some('^') {
            text.push('^');
            self.at += 1;
        }
        let mut items: Vec<Item> = Vec::new();
        let mut first = true;
        loop {
            let c = self.peek(0).ok_or("a character class without an end")?;
            if c == ']' && !first {
                self.at += 1;
                break;
            }
            if c == '[' && self.peek(1) == Some(':') {
                return Err("a POSIX character class".into());
            }
            first = false;
            items.push(self.class_item()?);
        }
        let mut widened = String::new();
        let mut index = 0;
        while index < items.len() {
            let range = match items.get(index..index + 3) {
                Some([Item::Char(low), Item::Dash, Item::Char(high)]) => Some((*low, *high)),
                _ => None,
            };
            match (range, &items[index]) {
                (Some((low, high)), _) => {
                    push_range(&mut text, low, high)?;
                    if fold {
                        widen(&mut widened, low, high)?;
                    }
                    index += 3;
                }
                (None, Item::Char(c)) => {
                    push_literal(&mut text, *c);
                    if fold && c.is_ascii_alphabetic() {
                        widen(&mut widened, *c, *c)?;
                    }
                    index += 1;
                }
                (None, Item::Dash) => {
                    text.push_str(r"\-");
                    index += 1;
                }
                (None, Item::Set(c)) => {
                    text.push('\\');
                    text.push(*c);
                    index += 1;
                }
            }
        }
        text.push_str(&widened);
        text.push(']');
        self.out.push_str(&text);
        Ok(())
    }

    fn class_item(&mut self) -> Result<Item, String> {
        let c = self.peek(0).ok_or("a character class without an end")?;
        self.at += 1;
        if c == '-' {
            return Ok(Item::Dash);
        }
        if c != '\\' {
            return Ok(Item::Char(c));
        }
        let c = self.peek(0).ok_or("a trailing backslash")?;
        self.at += 1;
        Ok(match c {
            'd' | 'D' | 'w' | 'W' | 's' | 'S' => Item::Set(c),
            'n' => Item::Char('\n'),
            'r' => Item::Char('\r'),
            't' => Item::Char('\t'),
            'f' => Item::Char('\x0c'),
            '0' => Item::Char('\0'),
            'x' => {
                let digits: String = self.chars[self.at..].iter().take(2).collect();
                let code = u8::from_str_radix(&digits, 16)
                    .map_err(|_| r"the escape `\x` without two digits")?;
                self.at += 2;
                Item::Char(char::from(code))
            }
            c if c.is_ascii_alphanumeric() => return Err(format!(r"the escape `\{c}` in a class")),
            c => Item::Char(c),
        })
    }
}

enum Item {
    Char(char),
    Dash,
    Set(char),
}

fn push_literal(text: &mut String, c: char) {
    if c.is_ascii_control() {
        let _ = write!(text, r"\x{:02X}", u32::from(c));
        return;
    }
    // The characters that ECMA-262 (with the `v` flag) or Rust take as syntax
    // inside a class; all of them may be escaped in every engine.
    if r"^$\.*+?()[]{}|-/".contains(c)
        && (c == '^' || c == '\\' || c == '[' || c == ']' || c == '-')
    {
        text.push('\\');
    }
    text.push(c);
}

fn push_range(text: &mut String, low: char, high: char) -> Result<(), String> {
    if low > high {
        return Err(format!("the range {low:?} to {high:?} in a class"));
    }
    push_literal(text, low);
    text.push('-');
    push_literal(text, high);
    Ok(())
}

/// The other case of the letters in a range.
fn widen(text: &mut String, low: char, high: char) -> Result<(), String> {
    if !low.is_ascii() || !high.is_ascii() {
        return Err("letters beyond ASCII without regard to case".into());
    }
    for (from, to, shift) in [(b'a', b'z', -32_i16), (b'A', b'Z', 32)] {
        let low = (low as u8).max(from);
        let high = (high as u8).min(to);
        if low > high {
            continue;
        }
        let other = |byte: u8| {
            u8::try_from(i16::from(byte) + shift)
                .map(char::from)
                .unwrap_or_default()
        };
        push_literal(text, other(low));
        if low < high {
            text.push('-');
            push_literal(text, other(high));
        }
    }
    Ok(())
}

/// Without a group that spans the whole pattern and cannot capture.
fn unwrapped(pattern: &str) -> String {
    let mut text = pattern;
    while let Some(inner) = text
        .strip_prefix("(?:")
        .and_then(|rest| rest.strip_suffix(')'))
    {
        // The last parenthesis must be the first one's partner, and not escaped.
        if !is_balanced(inner) {
            break;
        }
        text = inner;
    }
    text.to_owned()
}

/// `^…$` around the whole, without doubling anchors that are there.
fn anchored(pattern: &str) -> String {
    if has_top_level_bar(pattern) {
        return format!("^(?:{pattern})$");
    }
    let inner = pattern.strip_prefix('^').unwrap_or(pattern);
    let escaped = inner
        .strip_suffix('$')
        .is_some_and(|rest| rest.chars().rev().take_while(|c| *c == '\\').count() % 2 == 1);
    let inner = if escaped {
        inner
    } else {
        inner.strip_suffix('$').unwrap_or(inner)
    };
    format!("^{inner}$")
}

/// Walks a translated pattern, calling `each` with (depth, character) outside
/// of classes and escapes. True when every group is closed and nothing dangles.
fn walk(pattern: &str, mut each: impl FnMut(i32, char)) -> bool {
    let (mut depth, mut class, mut escaped) = (0, false, false);
    for c in pattern.chars() {
        if escaped {
            escaped = false;
            continue;
        }
        match c {
            '\\' => escaped = true,
            '[' if !class => class = true,
            ']' if class => class = false,
            _ if class => {}
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if !class && !escaped {
            each(depth, c);
        }
    }
    depth == 0 && !escaped && !class
}

fn is_balanced(pattern: &str) -> bool {
    let mut never_negative = true;
    walk(pattern, |depth, _| never_negative &= depth >= 0) && never_negative
}

fn has_top_level_bar(pattern: &str) -> bool {
    let mut found = false;
    walk(pattern, |depth, c| found |= depth == 0 && c == '|');
    found
}
