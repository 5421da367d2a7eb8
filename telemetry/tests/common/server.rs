//! A server that answers as a test tells it to, and remembers what it got.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use serde_json::Value;

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Got {
    pub method: String,
    pub path: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Got {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or(Value::Null)
    }

    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

/// What to do with a request.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Status and JSON body.
    Json(u16, &'static str),
    /// A web page, whatever was asked.
    Page(u16),
    /// A redirect.
    Location(u16, String),
    /// Nothing, and the connection stays open.
    Silence,
    /// A byte now and then.
    Trickle,
    /// The connection is closed.
    Close,
    /// Something that is not HTTP.
    Garbage,
    /// More than anybody wants.
    Endless,
}

/// The id that records get here.
pub const ID: &str = "abcdefghij12345";

/// The answer to a create or update that went well.
pub const RECORD: Reply = Reply::Json(200, r#"{"id":"abcdefghij12345","status":"installing"}"#);

pub struct Server {
    port: u16,
    got: Arc<Mutex<Vec<Got>>>,
}

impl Server {
    /// Starts one; `reply` sees the request and how many came before it.
    pub fn start(reply: impl Fn(&Got, usize) -> Reply + Send + Sync + 'static) -> Self {
        Self::start_with(reply, None)
    }

    /// The same by TLS.
    pub fn start_with(
        reply: impl Fn(&Got, usize) -> Reply + Send + Sync + 'static,
        tls: Option<Arc<rustls::ServerConfig>>,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let got = Arc::new(Mutex::new(Vec::new()));
        let (kept, reply) = (got.clone(), Arc::new(reply));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (kept, reply, tls) = (kept.clone(), reply.clone(), tls.clone());
                thread::spawn(move || match tls {
                    None => serve(stream, &kept, &*reply),
                    Some(config) => {
                        if let Ok(tls) = rustls::ServerConnection::new(config) {
                            serve(rustls::StreamOwned::new(tls, stream), &kept, &*reply);
                        }
                    }
                });
            }
        });
        Self { port, got }
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn records(&self) -> String {
        format!("http://127.0.0.1:{}/api/collections/c/records", self.port)
    }

    pub fn got(&self) -> Vec<Got> {
        self.got.lock().expect("not poisoned").clone()
    }

    /// Method and path of what came.
    pub fn lines(&self) -> Vec<String> {
        self.got().iter().map(Got::line).collect()
    }
}

/// A port that nobody listens on.
pub fn closed_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

fn serve(
    stream: impl Read + Write,
    kept: &Mutex<Vec<Got>>,
    reply: &(dyn Fn(&Got, usize) -> Reply + Send + Sync),
) {
    let mut stream = BufReader::new(stream);
    while let Some(got) = read(&mut stream) {
        let before = {
            let mut kept = kept.lock().expect("not poisoned");
            kept.push(got.clone());
            kept.len() - 1
        };
        if answer(stream.get_mut(), reply(&got, before)).is_err() {
            return;
        }
    }
}

fn read(stream: &mut impl BufRead) -> Option<Got> {
    let mut line = String::new();
    stream.read_line(&mut line).ok().filter(|n| *n > 0)?;
    let mut words = line.split_whitespace();
    let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        headers.push((name.to_ascii_lowercase(), value.to_owned()));
    }
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let mut body = vec![0; length.map_or(0, |(_, n)| n.parse().unwrap_or(0))];
    stream.read_exact(&mut body).ok()?;
    Some(Got {
        method,
        path,
        headers,
        body: String::from_utf8_lossy(&body).into_owned(),
    })
}

fn answer(stream: &mut impl Write, reply: Reply) -> std::io::Result<()> {
    let closed = || Err(std::io::ErrorKind::ConnectionReset.into());
    let mut send = |status: u16, header: &str, body: &str| {
        let length = body.len();
        write!(
            stream,
            "HTTP/1.1 {status} X\r\n{header}\r\ncontent-length: {length}\r\n\r\n{body}"
        )?;
        stream.flush()
    };
    match reply {
        Reply::Json(status, body) => send(status, "content-type: application/json", body),
        Reply::Page(status) => send(
            status,
            "content-type: text/html",
            "<!doctype html><title>Log in</title><p>\"id\":\"abcdefghij12345\"",
        ),
        Reply::Location(status, to) => send(status, &format!("location: {to}"), ""),
        Reply::Silence => {
            thread::sleep(Duration::from_secs(60));
            closed()
        }
        Reply::Trickle => {
            for byte in b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx: "
                .iter()
                .chain([&b'x'; 600])
            {
                stream.write_all(&[*byte])?;
                stream.flush()?;
                thread::sleep(Duration::from_millis(50));
            }
            closed()
        }
        Reply::Close => closed(),
        Reply::Garbage => {
            stream.write_all(b"SSH-2.0-OpenSSH_10.0\r\n")?;
            stream.flush()?;
            closed()
        }
        Reply::Endless => {
            stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{\"a\":\"")?;
            loop {
                stream.write_all(&[b'a'; 65536])?;
            }
        }
    }
}

/// A stand-in for PocketBase that takes everything. It creates with 201, which
/// the specification allows and PocketBase itself does not say.
pub fn obliging(got: &Got, _: usize) -> Reply {
    match got.method.as_str() {
        "GET" => Reply::Json(200, r#"{"items":[{"id":"abcdefghij12345"}],"page":1}"#),
        "POST" => Reply::Json(201, r#"{"id":"abcdefghij12345"}"#),
        _ => RECORD,
    }
}
