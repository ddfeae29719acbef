using TwimlFlows;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddTwimlFlows(builder.Configuration.GetSection("Twilio"));

var app = builder.Build();
app.MapTwimlFlows();
await app.RunAsync();
