using Native;
using TwimlFlows;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddSingleton<Opening>();
builder.Services.AddTwimlFlows(builder.Configuration.GetSection("Twilio"));

var app = builder.Build();
app.MapTwimlFlows();
await app.RunAsync();
