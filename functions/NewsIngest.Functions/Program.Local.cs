using NewsIngest;
using NewsIngest.Functions.Local;
using NewsIngest.LocalHost.Hosting;

if (args.Any(arg => arg is "--help" or "-h" or "-?")) return Usage.Show();
if (args.Contains("--demo")) return await Demo.RunAsync([.. args.Where(arg => arg != "--demo")]);

return await LocalFunctionsHost.RunAsync(Startup.Options(args),
    builder => builder.Services.AddNewsIngest(builder.Configuration).AddOtlpExport(builder.Configuration));
