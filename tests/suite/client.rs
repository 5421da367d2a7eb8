//! The NetBox client by itself, on both NetBoxes.

use netbox_client::{
    Delete, NetBox, Table, Token, Update,
    tables::{Cluster, ClusterType, Tag, VirtualMachine},
};
use pve_netbox::{config::CacheConfig, run::Target};
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

async fn what_was_changed_since_is_not_overwritten(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    let version = stage.target.status.version;
    let mut ids = Vec::new();
    for name in ["a", "b", "c"] {
        let slug = format!("if-{name}-{}", stage.key());
        ids.push(
            stage
                .make::<Tag>(serde_json::json!({"name": slug, "slug": slug}))
                .await,
        );
    }
    let tags = stage.target.netbox.endpoint::<Tag>(version);
    let read = tags.list(&[]).await.expect("the table");
    let moment = |id: u64| {
        let tag = read.iter().find(|tag| tag.id == id).expect("a tag");
        tag.last_updated.clone()
    };
    stage
        .edit::<Tag>(ids[1], serde_json::json!({"color": "111111"}))
        .await;
    let writer = stage.target.netbox.writer(Tag::SPEC, version);
    let update = |id: u64| {
        let mut body = netbox_client::Body::new(Tag::SPEC);
        body.set("color", "222222").expect("declared");
        Update {
            id,
            body,
            last_updated: moment(id),
        }
    };
    let outcomes = writer
        .update(ids.iter().map(|id| update(*id)).collect())
        .await;
    assert_eq!((&outcomes[0], &outcomes[2]), (&Ok(ids[0]), &Ok(ids[2])));
    let refusal = outcomes[1].as_ref().expect_err("changed since");
    assert_eq!(
        (refusal.message.as_str(), refusal.unknown),
        ("was changed in NetBox since it was read", false)
    );
    // All three were changed since they were read; as they are now, they go.
    let delete = |id: u64, last_updated| Delete { id, last_updated };
    let stale: Vec<_> = ids.iter().map(|id| delete(*id, moment(*id))).collect();
    let outcomes = writer.delete(stale).await;
    assert!(outcomes.iter().all(Result::is_err), "{outcomes:?}");
    let now = tags.list(&[]).await.expect("the table");
    let fresh = now.iter().filter(|tag| ids.contains(&tag.id));
    let fresh: Vec<_> = fresh
        .map(|tag| delete(tag.id, tag.last_updated.clone()))
        .collect();
    assert_eq!(fresh.len(), 3);
    let outcomes = writer.delete(fresh).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    // What is gone counts as deleted.
    let outcomes = writer.delete(&ids).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
}

async fn what_others_depend_on_stays(place: Where) {
    let Some(stage) = Stage::new(place).await else {
        return;
    };
    let name = |name: &str| {
        let slug = format!("{name}-{}", stage.key());
        serde_json::json!({"name": slug, "slug": slug})
    };
    let used = stage.make::<ClusterType>(name("used")).await;
    let free = stage.make::<ClusterType>(name("free")).await;
    let mut cluster = name("cluster");
    cluster.as_object_mut().expect("a map").remove("slug");
    cluster["type"] = used.into();
    let cluster = stage.make::<Cluster>(cluster).await;
    let version = stage.target.status.version;
    let netbox = &stage.target.netbox;
    let types = netbox.writer(ClusterType::SPEC, version);
    let outcomes = types.delete(&[used, free]).await;
    let refusal = outcomes[0].as_ref().expect_err("in use");
    assert!(refusal.message.contains("dependent"), "{refusal:?}");
    assert_eq!(outcomes[1], Ok(free));
    let clusters = netbox.writer(Cluster::SPEC, version);
    assert_eq!(clusters.delete(&[cluster]).await, [Ok(cluster)]);
    assert_eq!(types.delete(&[used]).await, [Ok(used)]);
}

/// A plan made with the cache is the one made without, whatever happened in between.
async fn the_cache_changes_no_plan(place: Where) {
    let Some(mut stage) = Stage::with(place, "9.1", 20).await else {
        return;
    };
    stage.apply().await;
    let plain = stage.target.clone();
    let dir = tempfile::tempdir().expect("a folder");
    stage.config.netbox.cache = CacheConfig {
        ttl: 60.0,
        dir: Some(dir.path().join("cache")),
        ..CacheConfig::default()
    };
    let cached = Target::connect(&stage.config).await.expect("a NetBox");
    let both = async |stage: &Stage| {
        let inventory = stage.observe().await;
        let with = cached
            .plan(inventory.clone(), &stage.config)
            .await
            .expect("a plan");
        let without = plain.plan(inventory, &stage.config).await.expect("a plan");
        let text = |plan: &pve_netbox::plan::Plan| {
            serde_json::to_string(&(&plan.steps, &plan.notices)).expect("JSON")
        };
        assert_eq!(text(&with), text(&without));
        with
    };
    assert!(both(&stage).await.is_empty());
    let before = cached.netbox.counts().reads;
    assert!(both(&stage).await.is_empty());
    let reads = cached.netbox.counts().reads - before;
    // Where others write to NetBox at the same time, nothing can be promised.
    if place == Where::Memory {
        assert_eq!(reads, 1, "the change log alone");
    }
    let vmid = stage.qemu()[0];
    let machine = stage.machine("qemu", vmid).await;
    stage
        .edit::<VirtualMachine>(machine.id, serde_json::json!({"memory": 77}))
        .await;
    assert_eq!(both(&stage).await.len(), 1);
    // One's own writes count as well.
    let plan = both(&stage).await;
    stage.execute(&plan).await;
    assert!(both(&stage).await.is_empty());
    let token = stage.config.netbox.secret().expect("a token");
    let token = secrecy::ExposeSecret::expose_secret(&token).to_owned();
    let files = std::fs::read_dir(dir.path().join("cache")).expect("the folder");
    let mut count = 0;
    for file in files {
        let content = std::fs::read_to_string(file.expect("a file").path()).expect("an entry");
        for part in token.split('.').chain([token.as_str()]) {
            assert!(!content.contains(part), "a token in the cache");
        }
        count += 1;
    }
    assert!(count > 5, "{count} entries");
    stage.finish().await;
}

on_both!(
    small_pages_are_the_same_table,
    what_was_changed_since_is_not_overwritten,
    what_others_depend_on_stays,
    the_cache_changes_no_plan,
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
