// Made by `install-telemetry migration` from the program's allow-list of fields.
// Do not edit: change the allow-list and make it again.

migrate((app) => {
  app.save(new Collection({
    type: "base",
    name: $os.getenv("PB_COLLECTION") || "_dev_telemetry_data",
    listRule: "@request.query.filter ~ random_id",
    viewRule: null,
    createRule: "@request.body.status = 'installing' && @request.body.error:isset = false && @request.body.exit_code:isset = false",
    updateRule: "status = 'installing' && @request.body.status:isset = true && @request.body.status != 'installing' && @request.body.ct_type:changed = false && @request.body.type:changed = false && @request.body.disk_size:changed = false && @request.body.core_count:changed = false && @request.body.ram_size:changed = false && @request.body.os_type:changed = false && @request.body.os_version:changed = false && @request.body.nsapp:changed = false && @request.body.method:changed = false && @request.body.pve_version:changed = false && @request.body.random_id:changed = false",
    deleteRule: null,
    fields: [
      { name: "ct_type", type: "number", onlyInt: true, min: 1, max: 2, required: true },
      { name: "type", type: "select", maxSelect: 1, values: ["lxc", "vm", "addon", "pve"], required: true },
      { name: "disk_size", type: "number", onlyInt: false, min: 0, max: 100000 },
      { name: "core_count", type: "number", onlyInt: true, min: 0, max: 1024 },
      { name: "ram_size", type: "number", onlyInt: true, min: 0, max: 16777216 },
      { name: "os_type", type: "text", max: 32, pattern: "^[a-z0-9-]+$" },
      { name: "os_version", type: "text", max: 32, pattern: "^[A-Za-z0-9][A-Za-z0-9 .+~-]*$" },
      { name: "nsapp", type: "text", max: 64, pattern: "^[A-Za-z0-9][A-Za-z0-9 .+_-]*$", required: true },
      { name: "method", type: "text", max: 32, pattern: "^[a-z0-9-]+$" },
      { name: "pve_version", type: "text", max: 32, pattern: "^[A-Za-z0-9][A-Za-z0-9 .+~-]*$" },
      { name: "status", type: "select", maxSelect: 1, values: ["installing", "sucess", "failed", "unknown"], required: true },
      { name: "random_id", type: "text", min: 8, max: 64, pattern: "^[A-Za-z0-9-]+$", required: true },
      { name: "error", type: "text", max: 160 },
      { name: "exit_code", type: "number", onlyInt: true, min: 0, max: 255 },
      { type: "autodate", name: "created", onCreate: true, onUpdate: false },
      { type: "autodate", name: "updated", onCreate: true, onUpdate: true },
    ],
    indexes: [
      "CREATE UNIQUE INDEX `idx_install_telemetry_random_id` ON `" +
        ($os.getenv("PB_COLLECTION") || "_dev_telemetry_data") + "` (`random_id`)",
    ],
  }));
}, (app) => {
  app.delete(app.findCollectionByNameOrId($os.getenv("PB_COLLECTION") || "_dev_telemetry_data"));
});
