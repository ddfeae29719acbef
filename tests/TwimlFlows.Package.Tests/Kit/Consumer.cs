namespace TwimlFlows.Package.Tests.Kit;

/// <summary>A user's folder.</summary>
/// <param name="folder">Where it is.</param>
public sealed class Consumer(string folder)
{
    /// <summary>A file in it.</summary>
    /// <param name="path">Its path, from the folder.</param>
    public string File(string path) => Path.Combine(folder, path);

    /// <summary>Runs a command in it.</summary>
    /// <param name="arguments">What comes behind <c>dotnet</c>.</param>
    public Task<Said> DotnetAsync(params string[] arguments) => Dotnet.RunAsync(folder, arguments);

    /// <summary>Starts a program that was built in it.</summary>
    /// <param name="path">The program: a DLL for dotnet, or an executable.</param>
    /// <param name="url">Where it is to listen; null for any free port.</param>
    public Task<RunningApp> StartAsync(string path, string? url = null) => RunningApp.StartAsync(folder, File(path), url);
}
