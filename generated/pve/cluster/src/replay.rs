// Written by `pve-codegen generate`; do not edit.

//! Reading recorded answers, for tests.

#[allow(unused_imports)]
use crate::types;

/// An operation and how its answer is read.
#[derive(Clone, Copy)]
pub struct Replay {
    /// The operation.
    pub id: &'static str,
    /// Its method.
    pub method: &'static str,
    /// Its path, with parameters in braces.
    pub path: &'static str,
    /// Reads the body of an answer of the named operation and prints it back.
    pub read: Reader,
}

/// Reads the body of an answer and prints it back.
pub type Reader =
    fn(&str, &[u8]) -> Result<(::serde_json::Value, ::pve_runtime::Warnings), ::pve_runtime::Error>;

const fn entry<T: ::serde::de::DeserializeOwned + ::serde::Serialize>(
    id: &'static str,
    method: &'static str,
    path: &'static str,
) -> Replay {
    Replay { id, method, path, read: read::<T> }
}

fn read<T: ::serde::de::DeserializeOwned + ::serde::Serialize>(
    id: &str,
    body: &[u8],
) -> Result<(::serde_json::Value, ::pve_runtime::Warnings), ::pve_runtime::Error> {
    let (value, warnings) = ::pve_runtime::decode::<T>(id, body)?;
    // What was read from JSON is JSON; anything else shows as a difference.
    Ok((::serde_json::to_value(&value).unwrap_or_default(), warnings))
}

/// The answer of an operation that answers nothing.
#[derive(::serde::Deserialize, ::serde::Serialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code)]
struct Nothing {
    data: (),
}

/// The operations of this crate.
pub static REPLAY: &[Replay] = &[
    entry::<types::GetClusterResponse>("get_cluster", "GET", "/cluster"),
    entry::<types::GetClusterAcmeResponse>("get_cluster_acme", "GET", "/cluster/acme"),
    entry::<types::GetClusterAcmeAccountResponse>("get_cluster_acme_account", "GET", "/cluster/acme/account"),
    #[cfg(feature = "write")]
    entry::<types::PostClusterAcmeAccountResponse>("post_cluster_acme_account", "POST", "/cluster/acme/account"),
    #[cfg(feature = "write")]
    entry::<types::DeleteClusterAcmeAccountNameResponse>("delete_cluster_acme_account_name", "DELETE", "/cluster/acme/account/{name}"),
    entry::<types::GetClusterAcmeAccountNameResponse>("get_cluster_acme_account_name", "GET", "/cluster/acme/account/{name}"),
    #[cfg(feature = "write")]
    entry::<types::PutClusterAcmeAccountNameResponse>("put_cluster_acme_account_name", "PUT", "/cluster/acme/account/{name}"),
    entry::<types::GetClusterAcmeChallengeSchemaResponse>("get_cluster_acme_challenge_schema", "GET", "/cluster/acme/challenge-schema"),
    entry::<types::GetClusterAcmeDirectoriesResponse>("get_cluster_acme_directories", "GET", "/cluster/acme/directories"),
    entry::<types::GetClusterAcmeMetaResponse>("get_cluster_acme_meta", "GET", "/cluster/acme/meta"),
    entry::<types::GetClusterAcmePluginsResponse>("get_cluster_acme_plugins", "GET", "/cluster/acme/plugins"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_acme_plugins", "POST", "/cluster/acme/plugins"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_acme_plugins_id", "DELETE", "/cluster/acme/plugins/{id}"),
    entry::<types::GetClusterAcmePluginsIdResponse>("get_cluster_acme_plugins_id", "GET", "/cluster/acme/plugins/{id}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_acme_plugins_id", "PUT", "/cluster/acme/plugins/{id}"),
    entry::<types::GetClusterAcmeTosResponse>("get_cluster_acme_tos", "GET", "/cluster/acme/tos"),
    entry::<types::GetClusterBackupResponse>("get_cluster_backup", "GET", "/cluster/backup"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_backup", "POST", "/cluster/backup"),
    entry::<types::GetClusterBackupInfoResponse>("get_cluster_backup_info", "GET", "/cluster/backup-info"),
    entry::<types::GetClusterBackupInfoNotBackedUpResponse>("get_cluster_backup_info_not_backed_up", "GET", "/cluster/backup-info/not-backed-up"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_backup_id", "DELETE", "/cluster/backup/{id}"),
    entry::<types::GetClusterBackupIdResponse>("get_cluster_backup_id", "GET", "/cluster/backup/{id}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_backup_id", "PUT", "/cluster/backup/{id}"),
    entry::<types::GetClusterBackupIdIncludedVolumesResponse>("get_cluster_backup_id_included_volumes", "GET", "/cluster/backup/{id}/included_volumes"),
    entry::<types::GetClusterBulkActionResponse>("get_cluster_bulk_action", "GET", "/cluster/bulk-action"),
    entry::<types::GetClusterBulkActionGuestResponse>("get_cluster_bulk_action_guest", "GET", "/cluster/bulk-action/guest"),
    #[cfg(feature = "write")]
    entry::<types::PostClusterBulkActionGuestMigrateResponse>("post_cluster_bulk_action_guest_migrate", "POST", "/cluster/bulk-action/guest/migrate"),
    #[cfg(feature = "write")]
    entry::<types::PostClusterBulkActionGuestShutdownResponse>("post_cluster_bulk_action_guest_shutdown", "POST", "/cluster/bulk-action/guest/shutdown"),
    #[cfg(feature = "write")]
    entry::<types::PostClusterBulkActionGuestStartResponse>("post_cluster_bulk_action_guest_start", "POST", "/cluster/bulk-action/guest/start"),
    #[cfg(feature = "write")]
    entry::<types::PostClusterBulkActionGuestSuspendResponse>("post_cluster_bulk_action_guest_suspend", "POST", "/cluster/bulk-action/guest/suspend"),
    entry::<types::GetClusterCephResponse>("get_cluster_ceph", "GET", "/cluster/ceph"),
    entry::<types::GetClusterCephFlagsResponse>("get_cluster_ceph_flags", "GET", "/cluster/ceph/flags"),
    #[cfg(feature = "write")]
    entry::<types::PutClusterCephFlagsResponse>("put_cluster_ceph_flags", "PUT", "/cluster/ceph/flags"),
    entry::<types::GetClusterCephFlagsFlagResponse>("get_cluster_ceph_flags_flag", "GET", "/cluster/ceph/flags/{flag}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_ceph_flags_flag", "PUT", "/cluster/ceph/flags/{flag}"),
    entry::<types::GetClusterCephMetadataResponse>("get_cluster_ceph_metadata", "GET", "/cluster/ceph/metadata"),
    entry::<types::GetClusterCephStatusResponse>("get_cluster_ceph_status", "GET", "/cluster/ceph/status"),
    entry::<types::GetClusterConfigResponse>("get_cluster_config", "GET", "/cluster/config"),
    #[cfg(feature = "write")]
    entry::<types::PostClusterConfigResponse>("post_cluster_config", "POST", "/cluster/config"),
    entry::<types::GetClusterConfigApiversionResponse>("get_cluster_config_apiversion", "GET", "/cluster/config/apiversion"),
    entry::<types::GetClusterConfigJoinResponse>("get_cluster_config_join", "GET", "/cluster/config/join"),
    #[cfg(feature = "write")]
    entry::<types::PostClusterConfigJoinResponse>("post_cluster_config_join", "POST", "/cluster/config/join"),
    entry::<types::GetClusterConfigNodesResponse>("get_cluster_config_nodes", "GET", "/cluster/config/nodes"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_config_nodes_node", "DELETE", "/cluster/config/nodes/{node}"),
    #[cfg(feature = "write")]
    entry::<types::PostClusterConfigNodesNodeResponse>("post_cluster_config_nodes_node", "POST", "/cluster/config/nodes/{node}"),
    entry::<types::GetClusterConfigQdeviceResponse>("get_cluster_config_qdevice", "GET", "/cluster/config/qdevice"),
    entry::<types::GetClusterConfigTotemResponse>("get_cluster_config_totem", "GET", "/cluster/config/totem"),
    entry::<types::GetClusterFirewallResponse>("get_cluster_firewall", "GET", "/cluster/firewall"),
    entry::<types::GetClusterFirewallAliasesResponse>("get_cluster_firewall_aliases", "GET", "/cluster/firewall/aliases"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_firewall_aliases", "POST", "/cluster/firewall/aliases"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_firewall_aliases_name", "DELETE", "/cluster/firewall/aliases/{name}"),
    entry::<types::GetClusterFirewallAliasesNameResponse>("get_cluster_firewall_aliases_name", "GET", "/cluster/firewall/aliases/{name}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_firewall_aliases_name", "PUT", "/cluster/firewall/aliases/{name}"),
    entry::<types::GetClusterFirewallGroupsResponse>("get_cluster_firewall_groups", "GET", "/cluster/firewall/groups"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_firewall_groups", "POST", "/cluster/firewall/groups"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_firewall_groups_group", "DELETE", "/cluster/firewall/groups/{group}"),
    entry::<types::GetClusterFirewallGroupsGroupResponse>("get_cluster_firewall_groups_group", "GET", "/cluster/firewall/groups/{group}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_firewall_groups_group", "POST", "/cluster/firewall/groups/{group}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_firewall_groups_group_pos", "DELETE", "/cluster/firewall/groups/{group}/{pos}"),
    entry::<types::GetClusterFirewallGroupsGroupPosResponse>("get_cluster_firewall_groups_group_pos", "GET", "/cluster/firewall/groups/{group}/{pos}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_firewall_groups_group_pos", "PUT", "/cluster/firewall/groups/{group}/{pos}"),
    entry::<types::GetClusterFirewallIpsetResponse>("get_cluster_firewall_ipset", "GET", "/cluster/firewall/ipset"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_firewall_ipset", "POST", "/cluster/firewall/ipset"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_firewall_ipset_name", "DELETE", "/cluster/firewall/ipset/{name}"),
    entry::<types::GetClusterFirewallIpsetNameResponse>("get_cluster_firewall_ipset_name", "GET", "/cluster/firewall/ipset/{name}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_firewall_ipset_name", "POST", "/cluster/firewall/ipset/{name}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_firewall_ipset_name_cidr", "DELETE", "/cluster/firewall/ipset/{name}/{cidr}"),
    entry::<types::GetClusterFirewallIpsetNameCidrResponse>("get_cluster_firewall_ipset_name_cidr", "GET", "/cluster/firewall/ipset/{name}/{cidr}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_firewall_ipset_name_cidr", "PUT", "/cluster/firewall/ipset/{name}/{cidr}"),
    entry::<types::GetClusterFirewallMacrosResponse>("get_cluster_firewall_macros", "GET", "/cluster/firewall/macros"),
    entry::<types::GetClusterFirewallOptionsResponse>("get_cluster_firewall_options", "GET", "/cluster/firewall/options"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_firewall_options", "PUT", "/cluster/firewall/options"),
    entry::<types::GetClusterFirewallRefsResponse>("get_cluster_firewall_refs", "GET", "/cluster/firewall/refs"),
    entry::<types::GetClusterFirewallRulesResponse>("get_cluster_firewall_rules", "GET", "/cluster/firewall/rules"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_firewall_rules", "POST", "/cluster/firewall/rules"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_firewall_rules_pos", "DELETE", "/cluster/firewall/rules/{pos}"),
    entry::<types::GetClusterFirewallRulesPosResponse>("get_cluster_firewall_rules_pos", "GET", "/cluster/firewall/rules/{pos}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_firewall_rules_pos", "PUT", "/cluster/firewall/rules/{pos}"),
    entry::<types::GetClusterHaResponse>("get_cluster_ha", "GET", "/cluster/ha"),
    entry::<types::GetClusterHaGroupsResponse>("get_cluster_ha_groups", "GET", "/cluster/ha/groups"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_ha_groups", "POST", "/cluster/ha/groups"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_ha_groups_group", "DELETE", "/cluster/ha/groups/{group}"),
    entry::<types::GetClusterHaGroupsGroupResponse>("get_cluster_ha_groups_group", "GET", "/cluster/ha/groups/{group}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_ha_groups_group", "PUT", "/cluster/ha/groups/{group}"),
    entry::<types::GetClusterHaResourcesResponse>("get_cluster_ha_resources", "GET", "/cluster/ha/resources"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_ha_resources", "POST", "/cluster/ha/resources"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_ha_resources_sid", "DELETE", "/cluster/ha/resources/{sid}"),
    entry::<types::GetClusterHaResourcesSidResponse>("get_cluster_ha_resources_sid", "GET", "/cluster/ha/resources/{sid}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_ha_resources_sid", "PUT", "/cluster/ha/resources/{sid}"),
    #[cfg(feature = "write")]
    entry::<types::PostClusterHaResourcesSidMigrateResponse>("post_cluster_ha_resources_sid_migrate", "POST", "/cluster/ha/resources/{sid}/migrate"),
    #[cfg(feature = "write")]
    entry::<types::PostClusterHaResourcesSidRelocateResponse>("post_cluster_ha_resources_sid_relocate", "POST", "/cluster/ha/resources/{sid}/relocate"),
    entry::<types::GetClusterHaRulesResponse>("get_cluster_ha_rules", "GET", "/cluster/ha/rules"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_ha_rules", "POST", "/cluster/ha/rules"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_ha_rules_rule", "DELETE", "/cluster/ha/rules/{rule}"),
    entry::<types::GetClusterHaRulesRuleResponse>("get_cluster_ha_rules_rule", "GET", "/cluster/ha/rules/{rule}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_ha_rules_rule", "PUT", "/cluster/ha/rules/{rule}"),
    entry::<types::GetClusterHaStatusResponse>("get_cluster_ha_status", "GET", "/cluster/ha/status"),
    entry::<types::GetClusterHaStatusCurrentResponse>("get_cluster_ha_status_current", "GET", "/cluster/ha/status/current"),
    entry::<types::GetClusterHaStatusManagerStatusResponse>("get_cluster_ha_status_manager_status", "GET", "/cluster/ha/status/manager_status"),
    entry::<types::GetClusterJobsResponse>("get_cluster_jobs", "GET", "/cluster/jobs"),
    entry::<types::GetClusterJobsRealmSyncResponse>("get_cluster_jobs_realm_sync", "GET", "/cluster/jobs/realm-sync"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_jobs_realm_sync_id", "DELETE", "/cluster/jobs/realm-sync/{id}"),
    entry::<types::GetClusterJobsRealmSyncIdResponse>("get_cluster_jobs_realm_sync_id", "GET", "/cluster/jobs/realm-sync/{id}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_jobs_realm_sync_id", "POST", "/cluster/jobs/realm-sync/{id}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_jobs_realm_sync_id", "PUT", "/cluster/jobs/realm-sync/{id}"),
    entry::<types::GetClusterJobsScheduleAnalyzeResponse>("get_cluster_jobs_schedule_analyze", "GET", "/cluster/jobs/schedule-analyze"),
    entry::<types::GetClusterLogResponse>("get_cluster_log", "GET", "/cluster/log"),
    entry::<types::GetClusterMappingResponse>("get_cluster_mapping", "GET", "/cluster/mapping"),
    entry::<types::GetClusterMappingDirResponse>("get_cluster_mapping_dir", "GET", "/cluster/mapping/dir"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_mapping_dir", "POST", "/cluster/mapping/dir"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_mapping_dir_id", "DELETE", "/cluster/mapping/dir/{id}"),
    entry::<types::GetClusterMappingDirIdResponse>("get_cluster_mapping_dir_id", "GET", "/cluster/mapping/dir/{id}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_mapping_dir_id", "PUT", "/cluster/mapping/dir/{id}"),
    entry::<types::GetClusterMappingPciResponse>("get_cluster_mapping_pci", "GET", "/cluster/mapping/pci"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_mapping_pci", "POST", "/cluster/mapping/pci"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_mapping_pci_id", "DELETE", "/cluster/mapping/pci/{id}"),
    entry::<types::GetClusterMappingPciIdResponse>("get_cluster_mapping_pci_id", "GET", "/cluster/mapping/pci/{id}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_mapping_pci_id", "PUT", "/cluster/mapping/pci/{id}"),
    entry::<types::GetClusterMappingUsbResponse>("get_cluster_mapping_usb", "GET", "/cluster/mapping/usb"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_mapping_usb", "POST", "/cluster/mapping/usb"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_mapping_usb_id", "DELETE", "/cluster/mapping/usb/{id}"),
    entry::<types::GetClusterMappingUsbIdResponse>("get_cluster_mapping_usb_id", "GET", "/cluster/mapping/usb/{id}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_mapping_usb_id", "PUT", "/cluster/mapping/usb/{id}"),
    entry::<types::GetClusterMetricsResponse>("get_cluster_metrics", "GET", "/cluster/metrics"),
    entry::<types::GetClusterMetricsExportResponse>("get_cluster_metrics_export", "GET", "/cluster/metrics/export"),
    entry::<types::GetClusterMetricsServerResponse>("get_cluster_metrics_server", "GET", "/cluster/metrics/server"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_metrics_server_id", "DELETE", "/cluster/metrics/server/{id}"),
    entry::<types::GetClusterMetricsServerIdResponse>("get_cluster_metrics_server_id", "GET", "/cluster/metrics/server/{id}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_metrics_server_id", "POST", "/cluster/metrics/server/{id}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_metrics_server_id", "PUT", "/cluster/metrics/server/{id}"),
    entry::<types::GetClusterNextidResponse>("get_cluster_nextid", "GET", "/cluster/nextid"),
    entry::<types::GetClusterNotificationsResponse>("get_cluster_notifications", "GET", "/cluster/notifications"),
    entry::<types::GetClusterNotificationsEndpointsResponse>("get_cluster_notifications_endpoints", "GET", "/cluster/notifications/endpoints"),
    entry::<types::GetClusterNotificationsEndpointsGotifyResponse>("get_cluster_notifications_endpoints_gotify", "GET", "/cluster/notifications/endpoints/gotify"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_notifications_endpoints_gotify", "POST", "/cluster/notifications/endpoints/gotify"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_notifications_endpoints_gotify_name", "DELETE", "/cluster/notifications/endpoints/gotify/{name}"),
    entry::<types::GetClusterNotificationsEndpointsGotifyNameResponse>("get_cluster_notifications_endpoints_gotify_name", "GET", "/cluster/notifications/endpoints/gotify/{name}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_notifications_endpoints_gotify_name", "PUT", "/cluster/notifications/endpoints/gotify/{name}"),
    entry::<types::GetClusterNotificationsEndpointsSendmailResponse>("get_cluster_notifications_endpoints_sendmail", "GET", "/cluster/notifications/endpoints/sendmail"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_notifications_endpoints_sendmail", "POST", "/cluster/notifications/endpoints/sendmail"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_notifications_endpoints_sendmail_name", "DELETE", "/cluster/notifications/endpoints/sendmail/{name}"),
    entry::<types::GetClusterNotificationsEndpointsSendmailNameResponse>("get_cluster_notifications_endpoints_sendmail_name", "GET", "/cluster/notifications/endpoints/sendmail/{name}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_notifications_endpoints_sendmail_name", "PUT", "/cluster/notifications/endpoints/sendmail/{name}"),
    entry::<types::GetClusterNotificationsEndpointsSmtpResponse>("get_cluster_notifications_endpoints_smtp", "GET", "/cluster/notifications/endpoints/smtp"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_notifications_endpoints_smtp", "POST", "/cluster/notifications/endpoints/smtp"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_notifications_endpoints_smtp_name", "DELETE", "/cluster/notifications/endpoints/smtp/{name}"),
    entry::<types::GetClusterNotificationsEndpointsSmtpNameResponse>("get_cluster_notifications_endpoints_smtp_name", "GET", "/cluster/notifications/endpoints/smtp/{name}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_notifications_endpoints_smtp_name", "PUT", "/cluster/notifications/endpoints/smtp/{name}"),
    entry::<types::GetClusterNotificationsEndpointsWebhookResponse>("get_cluster_notifications_endpoints_webhook", "GET", "/cluster/notifications/endpoints/webhook"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_notifications_endpoints_webhook", "POST", "/cluster/notifications/endpoints/webhook"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_notifications_endpoints_webhook_name", "DELETE", "/cluster/notifications/endpoints/webhook/{name}"),
    entry::<types::GetClusterNotificationsEndpointsWebhookNameResponse>("get_cluster_notifications_endpoints_webhook_name", "GET", "/cluster/notifications/endpoints/webhook/{name}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_notifications_endpoints_webhook_name", "PUT", "/cluster/notifications/endpoints/webhook/{name}"),
    entry::<types::GetClusterNotificationsMatcherFieldValuesResponse>("get_cluster_notifications_matcher_field_values", "GET", "/cluster/notifications/matcher-field-values"),
    entry::<types::GetClusterNotificationsMatcherFieldsResponse>("get_cluster_notifications_matcher_fields", "GET", "/cluster/notifications/matcher-fields"),
    entry::<types::GetClusterNotificationsMatchersResponse>("get_cluster_notifications_matchers", "GET", "/cluster/notifications/matchers"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_notifications_matchers", "POST", "/cluster/notifications/matchers"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_notifications_matchers_name", "DELETE", "/cluster/notifications/matchers/{name}"),
    entry::<types::GetClusterNotificationsMatchersNameResponse>("get_cluster_notifications_matchers_name", "GET", "/cluster/notifications/matchers/{name}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_notifications_matchers_name", "PUT", "/cluster/notifications/matchers/{name}"),
    entry::<types::GetClusterNotificationsTargetsResponse>("get_cluster_notifications_targets", "GET", "/cluster/notifications/targets"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_notifications_targets_name_test", "POST", "/cluster/notifications/targets/{name}/test"),
    entry::<types::GetClusterOptionsResponse>("get_cluster_options", "GET", "/cluster/options"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_options", "PUT", "/cluster/options"),
    entry::<types::GetClusterReplicationResponse>("get_cluster_replication", "GET", "/cluster/replication"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_replication", "POST", "/cluster/replication"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_replication_id", "DELETE", "/cluster/replication/{id}"),
    entry::<types::GetClusterReplicationIdResponse>("get_cluster_replication_id", "GET", "/cluster/replication/{id}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_replication_id", "PUT", "/cluster/replication/{id}"),
    entry::<types::GetClusterResourcesResponse>("get_cluster_resources", "GET", "/cluster/resources"),
    entry::<types::GetClusterSdnResponse>("get_cluster_sdn", "GET", "/cluster/sdn"),
    #[cfg(feature = "write")]
    entry::<types::PutClusterSdnResponse>("put_cluster_sdn", "PUT", "/cluster/sdn"),
    entry::<types::GetClusterSdnControllersResponse>("get_cluster_sdn_controllers", "GET", "/cluster/sdn/controllers"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_sdn_controllers", "POST", "/cluster/sdn/controllers"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_sdn_controllers_controller", "DELETE", "/cluster/sdn/controllers/{controller}"),
    entry::<types::GetClusterSdnControllersControllerResponse>("get_cluster_sdn_controllers_controller", "GET", "/cluster/sdn/controllers/{controller}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_sdn_controllers_controller", "PUT", "/cluster/sdn/controllers/{controller}"),
    entry::<types::GetClusterSdnDnsResponse>("get_cluster_sdn_dns", "GET", "/cluster/sdn/dns"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_sdn_dns", "POST", "/cluster/sdn/dns"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_sdn_dns_dns", "DELETE", "/cluster/sdn/dns/{dns}"),
    entry::<types::GetClusterSdnDnsDnsResponse>("get_cluster_sdn_dns_dns", "GET", "/cluster/sdn/dns/{dns}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_sdn_dns_dns", "PUT", "/cluster/sdn/dns/{dns}"),
    entry::<types::GetClusterSdnFabricsResponse>("get_cluster_sdn_fabrics", "GET", "/cluster/sdn/fabrics"),
    entry::<types::GetClusterSdnFabricsAllResponse>("get_cluster_sdn_fabrics_all", "GET", "/cluster/sdn/fabrics/all"),
    entry::<types::GetClusterSdnFabricsFabricResponse>("get_cluster_sdn_fabrics_fabric", "GET", "/cluster/sdn/fabrics/fabric"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_sdn_fabrics_fabric", "POST", "/cluster/sdn/fabrics/fabric"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_sdn_fabrics_fabric_id", "DELETE", "/cluster/sdn/fabrics/fabric/{id}"),
    entry::<types::GetClusterSdnFabricsFabricIdResponse>("get_cluster_sdn_fabrics_fabric_id", "GET", "/cluster/sdn/fabrics/fabric/{id}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_sdn_fabrics_fabric_id", "PUT", "/cluster/sdn/fabrics/fabric/{id}"),
    entry::<types::GetClusterSdnFabricsNodeResponse>("get_cluster_sdn_fabrics_node", "GET", "/cluster/sdn/fabrics/node"),
    entry::<types::GetClusterSdnFabricsNodeFabricIdResponse>("get_cluster_sdn_fabrics_node_fabric_id", "GET", "/cluster/sdn/fabrics/node/{fabric_id}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_sdn_fabrics_node_fabric_id", "POST", "/cluster/sdn/fabrics/node/{fabric_id}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_sdn_fabrics_node_fabric_id_node_id", "DELETE", "/cluster/sdn/fabrics/node/{fabric_id}/{node_id}"),
    entry::<types::GetClusterSdnFabricsNodeFabricIdNodeIdResponse>("get_cluster_sdn_fabrics_node_fabric_id_node_id", "GET", "/cluster/sdn/fabrics/node/{fabric_id}/{node_id}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_sdn_fabrics_node_fabric_id_node_id", "PUT", "/cluster/sdn/fabrics/node/{fabric_id}/{node_id}"),
    entry::<types::GetClusterSdnIpamsResponse>("get_cluster_sdn_ipams", "GET", "/cluster/sdn/ipams"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_sdn_ipams", "POST", "/cluster/sdn/ipams"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_sdn_ipams_ipam", "DELETE", "/cluster/sdn/ipams/{ipam}"),
    entry::<types::GetClusterSdnIpamsIpamResponse>("get_cluster_sdn_ipams_ipam", "GET", "/cluster/sdn/ipams/{ipam}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_sdn_ipams_ipam", "PUT", "/cluster/sdn/ipams/{ipam}"),
    entry::<types::GetClusterSdnIpamsIpamStatusResponse>("get_cluster_sdn_ipams_ipam_status", "GET", "/cluster/sdn/ipams/{ipam}/status"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_sdn_lock", "DELETE", "/cluster/sdn/lock"),
    #[cfg(feature = "write")]
    entry::<types::PostClusterSdnLockResponse>("post_cluster_sdn_lock", "POST", "/cluster/sdn/lock"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_sdn_rollback", "POST", "/cluster/sdn/rollback"),
    entry::<types::GetClusterSdnVnetsResponse>("get_cluster_sdn_vnets", "GET", "/cluster/sdn/vnets"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_sdn_vnets", "POST", "/cluster/sdn/vnets"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_sdn_vnets_vnet", "DELETE", "/cluster/sdn/vnets/{vnet}"),
    entry::<types::GetClusterSdnVnetsVnetResponse>("get_cluster_sdn_vnets_vnet", "GET", "/cluster/sdn/vnets/{vnet}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_sdn_vnets_vnet", "PUT", "/cluster/sdn/vnets/{vnet}"),
    entry::<types::GetClusterSdnVnetsVnetFirewallResponse>("get_cluster_sdn_vnets_vnet_firewall", "GET", "/cluster/sdn/vnets/{vnet}/firewall"),
    entry::<types::GetClusterSdnVnetsVnetFirewallOptionsResponse>("get_cluster_sdn_vnets_vnet_firewall_options", "GET", "/cluster/sdn/vnets/{vnet}/firewall/options"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_sdn_vnets_vnet_firewall_options", "PUT", "/cluster/sdn/vnets/{vnet}/firewall/options"),
    entry::<types::GetClusterSdnVnetsVnetFirewallRulesResponse>("get_cluster_sdn_vnets_vnet_firewall_rules", "GET", "/cluster/sdn/vnets/{vnet}/firewall/rules"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_sdn_vnets_vnet_firewall_rules", "POST", "/cluster/sdn/vnets/{vnet}/firewall/rules"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_sdn_vnets_vnet_firewall_rules_pos", "DELETE", "/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}"),
    entry::<types::GetClusterSdnVnetsVnetFirewallRulesPosResponse>("get_cluster_sdn_vnets_vnet_firewall_rules_pos", "GET", "/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_sdn_vnets_vnet_firewall_rules_pos", "PUT", "/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_sdn_vnets_vnet_ips", "DELETE", "/cluster/sdn/vnets/{vnet}/ips"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_sdn_vnets_vnet_ips", "POST", "/cluster/sdn/vnets/{vnet}/ips"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_sdn_vnets_vnet_ips", "PUT", "/cluster/sdn/vnets/{vnet}/ips"),
    entry::<types::GetClusterSdnVnetsVnetSubnetsResponse>("get_cluster_sdn_vnets_vnet_subnets", "GET", "/cluster/sdn/vnets/{vnet}/subnets"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_sdn_vnets_vnet_subnets", "POST", "/cluster/sdn/vnets/{vnet}/subnets"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_sdn_vnets_vnet_subnets_subnet", "DELETE", "/cluster/sdn/vnets/{vnet}/subnets/{subnet}"),
    entry::<types::GetClusterSdnVnetsVnetSubnetsSubnetResponse>("get_cluster_sdn_vnets_vnet_subnets_subnet", "GET", "/cluster/sdn/vnets/{vnet}/subnets/{subnet}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_sdn_vnets_vnet_subnets_subnet", "PUT", "/cluster/sdn/vnets/{vnet}/subnets/{subnet}"),
    entry::<types::GetClusterSdnZonesResponse>("get_cluster_sdn_zones", "GET", "/cluster/sdn/zones"),
    #[cfg(feature = "write")]
    entry::<Nothing>("post_cluster_sdn_zones", "POST", "/cluster/sdn/zones"),
    #[cfg(feature = "write")]
    entry::<Nothing>("delete_cluster_sdn_zones_zone", "DELETE", "/cluster/sdn/zones/{zone}"),
    entry::<types::GetClusterSdnZonesZoneResponse>("get_cluster_sdn_zones_zone", "GET", "/cluster/sdn/zones/{zone}"),
    #[cfg(feature = "write")]
    entry::<Nothing>("put_cluster_sdn_zones_zone", "PUT", "/cluster/sdn/zones/{zone}"),
    entry::<types::GetClusterStatusResponse>("get_cluster_status", "GET", "/cluster/status"),
    entry::<types::GetClusterTasksResponse>("get_cluster_tasks", "GET", "/cluster/tasks"),
];
