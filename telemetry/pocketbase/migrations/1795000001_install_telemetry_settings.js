// What the server keeps of those who report: nothing but the records.
//
// PocketBase's request log holds client addresses for five days unless told otherwise. An
// address beside a time is enough to tell who installed what.

migrate((app) => {
  const settings = app.settings();
  settings.meta.appName = "install-telemetry";
  settings.logs.logIP = false;
  settings.logs.logAuthId = false;
  app.save(settings);
}, (app) => {
  const settings = app.settings();
  settings.logs.logIP = true;
  settings.logs.logAuthId = true;
  app.save(settings);
});
