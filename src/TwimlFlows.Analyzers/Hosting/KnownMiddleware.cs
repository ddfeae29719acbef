namespace TwimlFlows.Analyzers.Hosting;

/// <summary>Tells middleware that surely does not check requests of Twilio's from what may do so, by its name.</summary>
internal static class KnownMiddleware
{
    /// <summary>What ASP.NET's own builders have, of applications and of hosts. <c>Use</c>, <c>UseWhen</c> and <c>UseMiddleware</c> run code of the application's.</summary>
    private const string OfAspNet = """
        UseAntiforgery UseAuthentication UseAuthorization UseCertificateForwarding UseConfiguration UseConnectionHandler
        UseConnectionLogging UseConsoleLifetime UseContentRoot UseCookiePolicy UseCors UseCryptographicAlgorithms
        UseCustomCryptographicAlgorithms UseDefaultFiles UseDefaultServiceProvider UseDeveloperExceptionPage
        UseDirectoryBrowser UseEndpoints UseEnvironment UseEphemeralDataProtectionProvider UseExceptionHandler UseFileServer
        UseForwardedHeaders UseHealthChecks UseHostFiltering UseHsts UseHttpLogging UseHttpMethodOverride UseHttpSys UseHttps
        UseHttpsRedirection UseHub UseIIS UseIISIntegration UseKestrel UseKestrelCore UseKestrelHttpsConfiguration UseMvc
        UseMvcWithDefaultRoute UseNamedPipes UseOutputCache UsePathBase UseQuic UseRateLimiter UseRequestDecompression
        UseRequestLocalization UseRequestTimeouts UseResponseCaching UseResponseCompression UseRewriter UseRouter UseRouting
        UseServer UseServiceProviderFactory UseSession UseSetting UseShutdownTimeout UseSockets UseSocketsHttpHandler UseStartup
        UseStaticFiles UseStaticWebAssets UseStatusCodePages UseStatusCodePagesWithReExecute UseStatusCodePagesWithRedirects
        UseSystemd UseUrls UseW3CLogging UseWebRoot UseWebSockets UseWelcomePage UseWindowsService
        """;

    /// <summary>What TwimlFlows has, and packages that are in nearly every application: databases, logs, and pages about an API.</summary>
    private const string OfOthers = """
        UseTwilioEmulator UseInMemoryDatabase UseNpgsql UseSqlServer UseSqlite UseSerilog UseSerilogRequestLogging UseSwagger UseSwaggerUI
        """;

    private static readonly HashSet<string> _names = new((OfAspNet + "\n" + OfOthers).Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>Whether a call of that name may put something in front of the endpoints that checks requests.</summary>
    internal static bool MayCheck(string name) =>
        name.Length > 3 && name.StartsWith("Use", StringComparison.Ordinal) && char.IsUpper(name[3]) && !_names.Contains(name);
}
