/// <reference path="../pb_data/types.d.ts" />

// Deletes records that are older than PB_RETENTION_DAYS (365 unless set; 0 keeps everything),
// every night. It can be run at once: POST /api/crons/install_telemetry_retention, as superuser.

cronAdd("install_telemetry_retention", "17 3 * * *", () => {
  const days = parseFloat($os.getenv("PB_RETENTION_DAYS") || "365");
  if (!(days > 0)) return;
  const collection = $os.getenv("PB_COLLECTION") || "_dev_telemetry_data";
  // PocketBase writes times as "2026-11-21 19:12:22.329Z", which compare as text.
  const before = new Date(Date.now() - days * 86400000).toISOString().replace("T", " ");
  const table = $app.findCollectionByNameOrId(collection).name;
  $app.db()
    .newQuery("DELETE FROM {{" + table + "}} WHERE created < {:before}")
    .bind({ before })
    .execute();
});
