//! What was read of NetBox is not read again while nothing was changed there.
//!
//! Invariant: a plan made with the cache and one made without are the same. An
//! answer is used only while NetBox's change log stands where it stood when the
//! answer was stored (its newest entry and their number, since entries of
//! transactions that overlap do not come in order), and for the time to live,
//! which bounds what the change log does not tell. From the first write on
//! nothing is used or stored until the change log was looked at again.
//! Invariant: no entry holds a token, or anything it could be made of, beyond
//! what NetBox answered; entries are named by a hash over the request and the
//! token, so that two tokens never share one. Files are the user's alone.
//! Invariant: neither number nor size of the entries passes its bound; the
//! oldest go first. A file that cannot be read is removed and counts as absent.

use std::{
    collections::BTreeMap,
    fs, io,
    io::Write as _,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The form of the files; another one is another name.
const FORM: &str = "pve-netbox cache 1";

/// The ending of an entry's file.
const ENDING: &str = "entry";

/// How answers are kept.
#[derive(Debug, Clone, PartialEq)]
pub struct CachePolicy {
    /// The folder. It is made when missing.
    pub dir: PathBuf,
    /// How long an answer is used; zero switches the cache off.
    pub ttl: Duration,
    /// The most answers; 0 switches the cache off.
    pub max_entries: usize,
    /// The most bytes; 0 switches the cache off.
    pub max_bytes: u64,
    /// Tell of every hit, miss and removal in the log.
    pub debug: bool,
}

/// Answers on disk.
#[derive(Debug)]
pub(crate) struct Cache {
    policy: CachePolicy,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Where the change log stands; nothing is used or stored without it.
    generation: Option<String>,
    /// When each entry was stored, and its size.
    entries: BTreeMap<String, (SystemTime, u64)>,
}

/// What stands before the answer.
#[derive(Serialize, Deserialize)]
struct Header {
    form: String,
    generation: String,
    /// Seconds since 1970.
    stored: u64,
    bytes: u64,
}

/// The name of a request's entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Key(String);

impl Key {
    /// Of a request with this token.
    pub(crate) fn new(token: &str, method: &str, url: &str, body: Option<&[u8]>) -> Self {
        let mut hash = Sha256::new();
        hash.update(FORM);
        // A hash of the token first: the whole input never stands in memory twice.
        hash.update(Sha256::digest(token));
        for part in [method.as_bytes(), url.as_bytes(), body.unwrap_or_default()] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let name = hash.finalize();
        Self(name.iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

impl Cache {
    /// Opens the folder; none when the cache is switched off or cannot be used.
    pub(crate) fn open(policy: CachePolicy) -> Option<Self> {
        if policy.ttl.is_zero() || policy.max_entries == 0 || policy.max_bytes == 0 {
            return None;
        }
        let entries = match make_dir(&policy.dir).and_then(|()| list(&policy.dir)) {
            Ok(entries) => entries,
            Err(error) => {
                tracing::warn!(dir = %policy.dir.display(), %error, "the cache cannot be used");
                return None;
            }
        };
        let cache = Self {
            policy,
            state: Mutex::new(State {
                generation: None,
                entries,
            }),
        };
        cache.shrink(&mut cache.state());
        Some(cache)
    }

    /// From now on answers of this standing of the change log are used; none: no answers.
    pub(crate) fn begin(&self, generation: Option<String>) {
        self.state().generation = generation;
    }

    /// Whether answers are used at present.
    pub(crate) fn is_used(&self) -> bool {
        self.state().generation.is_some()
    }

    /// The answer to a request, if it is known and still counts.
    pub(crate) fn get(&self, key: &Key, request: &str) -> Option<Bytes> {
        let mut state = self.state();
        let generation = state.generation.clone()?;
        let found = state.entries.contains_key(&key.0);
        let path = self.path(&key.0);
        let body = match found.then(|| read(&path)) {
            None => None,
            Some(Err(error)) => {
                tracing::debug!(%error, "an entry of the cache cannot be read");
                self.remove(&mut state, &key.0, "unreadable");
                None
            }
            Some(Ok((header, body))) => {
                let age = now().checked_sub(Duration::from_secs(header.stored));
                let fresh = age.is_some_and(|age| age < self.policy.ttl);
                if fresh && header.generation == generation {
                    Some(body)
                } else {
                    self.remove(&mut state, &key.0, "out of date");
                    None
                }
            }
        };
        self.tell(if body.is_some() { "hit" } else { "miss" }, request);
        body
    }

    /// Keeps an answer.
    pub(crate) fn put(&self, key: &Key, request: &str, body: &Bytes) {
        let mut state = self.state();
        let Some(generation) = state.generation.clone() else {
            return;
        };
        let header = Header {
            form: FORM.to_owned(),
            generation,
            stored: now().as_secs(),
            bytes: body.len() as u64,
        };
        match write(&self.policy.dir, &key.0, &header, body) {
            Ok(size) => {
                state
                    .entries
                    .insert(key.0.clone(), (SystemTime::now(), size));
                self.tell("store", request);
                self.shrink(&mut state);
            }
            Err(error) => tracing::debug!(%error, "an entry of the cache cannot be written"),
        }
    }

    /// Removes the oldest entries until the bounds hold.
    fn shrink(&self, state: &mut State) {
        let mut bytes: u64 = state.entries.values().map(|(_, size)| size).sum();
        let mut count = state.entries.len();
        let mut oldest: Vec<_> = state
            .entries
            .iter()
            .map(|(name, (stored, size))| (*stored, name.clone(), *size))
            .collect();
        oldest.sort();
        for (_, name, size) in oldest {
            if count <= self.policy.max_entries && bytes <= self.policy.max_bytes {
                break;
            }
            self.remove(state, &name, "evict");
            count -= 1;
            bytes = bytes.saturating_sub(size);
        }
    }

    fn remove(&self, state: &mut State, name: &str, why: &str) {
        state.entries.remove(name);
        if let Err(error) = fs::remove_file(self.path(name))
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::debug!(%error, "an entry of the cache cannot be removed");
        }
        self.tell(why, name);
    }

    fn tell(&self, what: &str, about: &str) {
        if self.policy.debug {
            tracing::info!(about, "cache: {what}");
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        path(&self.policy.dir, name)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Whoever panicked left a list of files behind, which is checked when used.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn path(dir: &Path, name: &str) -> PathBuf {
    dir.join(format!("{name}.{ENDING}"))
}

fn now() -> Duration {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
}

fn make_dir(dir: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

/// The entries in a folder; what else is there is not looked at.
fn list(dir: &Path) -> io::Result<BTreeMap<String, (SystemTime, u64)>> {
    let mut entries = BTreeMap::new();
    for file in fs::read_dir(dir)? {
        let file = file?;
        let path = file.path();
        let is_entry = path.extension().is_some_and(|ending| ending == ENDING);
        let (true, Some(name)) = (is_entry, path.file_stem().and_then(|name| name.to_str())) else {
            continue;
        };
        // Another run may have removed it just now.
        if let Ok(about) = file.metadata() {
            let stored = about.modified().unwrap_or(UNIX_EPOCH);
            entries.insert(name.to_owned(), (stored, about.len()));
        }
    }
    Ok(entries)
}

fn read(path: &Path) -> io::Result<(Header, Bytes)> {
    let broken = || io::Error::from(io::ErrorKind::InvalidData);
    let content = fs::read(path)?;
    let end = content
        .iter()
        .position(|byte| *byte == b'\n')
        .ok_or_else(broken)?;
    let (head, rest) = content.split_at(end);
    let header: Header = serde_json::from_slice(head).map_err(|_| broken())?;
    let body = rest.get(1..).unwrap_or_default();
    if header.form != FORM || header.bytes != body.len() as u64 {
        return Err(broken());
    }
    Ok((header, Bytes::copy_from_slice(body)))
}

/// Writes an entry beside its place and moves it there, so that none is ever half.
fn write(dir: &Path, name: &str, header: &Header, body: &[u8]) -> io::Result<u64> {
    let mut head = serde_json::to_vec(header)?;
    head.push(b'\n');
    let beside = dir.join(format!("{name}.{}.new", std::process::id()));
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&beside).and_then(|mut file| {
        file.write_all(&head)?;
        file.write_all(body)
    });
    if let Err(error) = written.and_then(|()| fs::rename(&beside, path(dir, name))) {
        let _ = fs::remove_file(&beside);
        return Err(error);
    }
    Ok((head.len() + body.len()) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(dir: &Path) -> CachePolicy {
        CachePolicy {
            dir: dir.join("below"),
            ttl: Duration::from_secs(60),
            max_entries: 3,
            max_bytes: 10_000,
            debug: true,
        }
    }

    fn key(url: &str) -> Key {
        Key::new("nbt_key.secret", "GET", url, None)
    }

    fn files(policy: &CachePolicy) -> Vec<PathBuf> {
        let entries = fs::read_dir(&policy.dir).expect("the folder");
        entries
            .map(|entry| entry.expect("an entry").path())
            .collect()
    }

    #[test]
    fn an_answer_counts_while_nothing_was_changed() {
        let dir = tempfile::tempdir().expect("a folder");
        let cache = Cache::open(policy(dir.path())).expect("a cache");
        let body = Bytes::from_static(b"{}");
        cache.put(&key("a"), "a", &body);
        assert!(
            files(&cache.policy).is_empty(),
            "nothing before the change log was looked at"
        );
        cache.begin(Some("7/7".to_owned()));
        cache.put(&key("a"), "a", &body);
        assert_eq!(cache.get(&key("a"), "a"), Some(body.clone()));
        assert_eq!(cache.get(&key("b"), "b"), None);
        // Another run sees the same.
        let again = Cache::open(policy(dir.path())).expect("a cache");
        again.begin(Some("7/7".to_owned()));
        assert_eq!(again.get(&key("a"), "a"), Some(body.clone()));
        cache.begin(None);
        assert_eq!(cache.get(&key("a"), "a"), None);
        cache.begin(Some("8/8".to_owned()));
        assert_eq!(cache.get(&key("a"), "a"), None);
        assert!(
            files(&cache.policy).is_empty(),
            "what is out of date is removed"
        );
    }

    #[test]
    fn the_bounds_hold() {
        let dir = tempfile::tempdir().expect("a folder");
        let cache = Cache::open(policy(dir.path())).expect("a cache");
        cache.begin(Some("7/7".to_owned()));
        for name in ["a", "b", "c", "d", "e"] {
            cache.put(&key(name), name, &Bytes::from_static(b"[]"));
        }
        assert_eq!(files(&cache.policy).len(), 3);
        cache.put(&key("large"), "large", &Bytes::from(vec![b' '; 20_000]));
        let size: u64 = files(&cache.policy)
            .iter()
            .map(|file| fs::metadata(file).expect("a file").len())
            .sum();
        assert!(size <= 10_000, "{size}");
        let mut off = policy(dir.path());
        off.ttl = Duration::ZERO;
        assert!(Cache::open(off).is_none());
    }

    #[test]
    fn broken_files_are_removed() {
        let dir = tempfile::tempdir().expect("a folder");
        let cache = Cache::open(policy(dir.path())).expect("a cache");
        cache.begin(Some("7/7".to_owned()));
        for (name, keep) in [("a", 10), ("b", 0)] {
            cache.put(&key(name), name, &Bytes::from_static(b"[1,2,3]"));
            let file = path(&cache.policy.dir, &key(name).0);
            let content = fs::read(&file).expect("an entry");
            fs::write(&file, &content[..keep]).expect("a shorter one");
            assert_eq!(cache.get(&key(name), name), None);
            assert!(!file.exists());
        }
    }

    #[test]
    fn tokens_share_nothing_and_leave_nothing() {
        let one = Key::new("nbt_one.secret", "GET", "http://nb/", None);
        let two = Key::new("nbt_two.secret", "GET", "http://nb/", None);
        assert_ne!(one, two);
        assert_ne!(one, Key::new("nbt_one.secret", "POST", "http://nb/", None));
        let dir = tempfile::tempdir().expect("a folder");
        let cache = Cache::open(policy(dir.path())).expect("a cache");
        cache.begin(Some("7/7".to_owned()));
        cache.put(&one, "one", &Bytes::from_static(b"[]"));
        for file in files(&cache.policy) {
            let content = fs::read_to_string(&file).expect("an entry");
            assert!(
                !content.contains("nbt_") && !content.contains("secret"),
                "{content}"
            );
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                let mode = fs::metadata(&file).expect("a file").permissions().mode();
                assert_eq!(mode & 0o777, 0o600);
            }
        }
    }
}
