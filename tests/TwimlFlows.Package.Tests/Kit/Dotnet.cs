using System.Diagnostics;

namespace TwimlFlows.Package.Tests.Kit;

/// <summary>The command line, as a user types it.</summary>
public static class Dotnet
{
    /// <summary>Runs it in a folder and gives back what it said, whether it succeeded or not.</summary>
    /// <param name="folder">Where to run it.</param>
    /// <param name="arguments">Its arguments.</param>
    public static async Task<Said> RunAsync(string folder, params string[] arguments)
    {
        using var process = Process.Start(Start("dotnet", folder, arguments)) ?? throw new InvalidOperationException("dotnet did not start.");
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return new Said(process.ExitCode, await output + await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>How a program is started: caught output, and no process of it that outlives it.</summary>
    /// <param name="program">The program.</param>
    /// <param name="folder">Where to run it.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ProcessStartInfo Start(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the surrounding test run has set for its own build is nothing that a user has.
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["NO_COLOR"] = "1";
        return start;
    }
}
