using Lines;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddLines(builder.Configuration.GetSection("Twilio"));

var app = builder.Build();
app.MapLines();
await app.RunAsync();
