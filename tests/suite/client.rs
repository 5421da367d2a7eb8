//! The NetBox client by itself, on both NetBoxes.

use netbox_client::{
    NetBox, Table, Token,
    tables::{Tag, VirtualMachine},
};
use pve_netbox::run::Target;
use pve_sim::faults::{Fault, Rule};

use crate::stage::{Stage, Where, on_both};

async fn small_pages_are_the_same_table(place: Where) {
    let Some(mut stage) = Stage::new(place).await else {
        return;
    };
    stage.apply().await;
    let version = stage.target.status.version;
    let whole = stage
        .target
        .netbox
        .endpoint::<Tag>(version)
        .list(&[])
        .await
        .expect("the table");
    stage.config.netbox.page = 3;
    stage.target = Target::connect(&stage.config)
        .await
        .expect("a NetBox that answers");
    let before = stage.target.netbox.counts().reads;
    let paged = stage
        .target
        .netbox
        .endpoint::<Tag>(version)
        .list(&[])
        .await
        .expect("the table");
    assert_eq!(paged, whole);
    let pages = stage.target.netbox.counts().reads - before;
    assert!(
        pages >= whole.len() as u64 / 3,
        "{pages} pages of {} tags",
        whole.len()
    );
    // By offset as well, as before 4.6.
    let older = netbox_client::Version::new(4, 5);
    assert_eq!(
        stage
            .target
            .netbox
            .endpoint::<Tag>(older)
            .list(&[])
            .await
            .expect("the table"),
        whole
    );
    stage.nothing_to_do().await;
    stage.finish().await;
}

async fn what_is_not_declared_is_not_asked(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    let endpoint = stage
        .target
        .netbox
        .endpoint::<VirtualMachine>(stage.target.status.version);
    let error = endpoint
        .list(&[("nmae", "web".to_owned())])
        .await
        .expect_err("refused");
    assert!(error.never_sent());
    assert_eq!(
        error.to_string(),
        "virtualization/virtual-machines declares no filter 'nmae'"
    );
}

async fn ids_that_are_gone_are_reported_one_by_one(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    let slug = format!("gone-{}", stage.key());
    let there = stage
        .make::<Tag>(serde_json::json!({"name": slug, "slug": slug}))
        .await;
    let writer = stage
        .target
        .netbox
        .writer(Tag::SPEC, stage.target.status.version);
    let body = |color: &str| {
        let mut body = netbox_client::Body::new(Tag::SPEC);
        body.set("color", color).expect("declared");
        body
    };
    let missing = there + 1_000_000;
    let outcomes = writer
        .update(vec![(there, body("ff0000")), (missing, body("00ff00"))])
        .await;
    assert_eq!(outcomes[0], Ok(there), "{outcomes:?}");
    assert!(outcomes[1].is_err(), "{outcomes:?}");
    assert_eq!(writer.delete(&[there]).await, [Ok(there)]);
}

on_both!(
    small_pages_are_the_same_table,
    what_is_not_declared_is_not_asked,
    ids_that_are_gone_are_reported_one_by_one,
);

#[tokio::test(flavor = "multi_thread")]
async fn old_tokens_are_taken() {
    let mut stage = Stage::new(Where::Memory).await.expect("in memory");
    let token = stage.sim.as_ref().expect("in memory").token_v1().to_owned();
    stage.config.netbox.token = Some(token.into());
    stage.target = Target::connect(&stage.config)
        .await
        .expect("a NetBox that answers");
    stage.apply().await;
    stage.nothing_to_do().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_with_a_fault_are_refused() {
    let mut stage = Stage::new(Where::Memory).await.expect("in memory");
    stage.apply().await;
    stage.config.netbox.page = 3;
    stage.target = Target::connect(&stage.config)
        .await
        .expect("a NetBox that answers");
    let faults = stage.sim.as_ref().expect("in memory").faults();
    for version in [
        netbox_client::Version::new(4, 5),
        netbox_client::Version::new(4, 7),
    ] {
        faults.add(Rule::new("/api/extras/tags/", Fault::RepeatRow).after(1));
        let error = stage
            .target
            .netbox
            .endpoint::<Tag>(version)
            .list(&[])
            .await
            .expect_err("not whole");
        assert!(error.is_not_whole(), "{version}: {error}");
        faults.clear();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_none_says_so() {
    let token = || Token::new("nbt_abc.def".to_owned().into()).expect("a token");
    let transport = pve_runtime::Transport::builder("http://127.0.0.1:1")
        .build()
        .expect("a transport");
    let http = transport.http_client().clone();
    let error = NetBox::new(
        "netbox.example.com",
        token(),
        http.clone(),
        Default::default(),
    )
    .expect_err("no scheme");
    assert!(
        error.to_string().contains("expected one like https://"),
        "{error}"
    );
    let policy = netbox_client::Policy {
        max_retries: 0,
        ..Default::default()
    };
    let netbox = NetBox::new("http://127.0.0.1:1", token(), http, policy).expect("a client");
    let error = netbox.status().await.expect_err("nobody listens");
    assert!(
        error.never_sent() && error.to_string().contains("no connection"),
        "{error}"
    );
}
