using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NewsIngest;
using NewsIngest.Sources;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddNewsIngest(builder.Configuration);

using var app = builder.Build();
// A source list that cannot be read stops the start, not the first poll.
app.Services.GetRequiredService<SourceCatalog>();
await app.RunAsync();
