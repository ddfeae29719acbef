using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;

[assembly: AssemblyFixture(typeof(TwimlFlows.Package.Tests.Kit.Packages))]

namespace TwimlFlows.Package.Tests.Kit;

/// <summary>The packages of this build, packed once under a version that nobody has cached, and a folder for those who use them.</summary>
public sealed class Packages : IAsyncLifetime
{
    private static readonly string[] _projects = ["TwimlFlows", "TwimlFlows.AspNetCore", "TwimlFlows.Emulator"];

    private readonly string _root = Directory.CreateTempSubdirectory("twimlflows-packages-").FullName;

    /// <summary>The folder of the repository.</summary>
    public static string Repository => Metadata("Repository");

    /// <summary>The version of all packages.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    private string Packed => Path.Combine(_root, "packed");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (var project in _projects)
        {
            var folder = Path.Combine(Repository, "src", project);
            (await Dotnet.RunAsync(folder, "pack", "-c", Metadata("Configuration"), "-warnaserror", $"-p:PackageVersion={Version}", "-o", Packed)).Succeeded();
        }

        // The folder of packages is the run's own, so that no older package can stand in for one of these.
        await File.WriteAllTextAsync(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{Path.Combine(_root, "packages")}" />
              </config>
              <packageSources>
                <add key="packed" value="{Packed}" />
              </packageSources>
            </configuration>
            """);
        await File.WriteAllTextAsync(Path.Combine(_root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <TwimlFlowsVersion>{Version}</TwimlFlowsVersion>
                <XunitVersion>{VersionOf("xunit.v3")}</XunitVersion>
                <TestHostVersion>{VersionOf("Microsoft.AspNetCore.TestHost")}</TestHostVersion>
              </PropertyGroup>
            </Project>
            """);
        foreach (var file in new[] { "Directory.Build.targets", "Directory.Packages.props" })
        {
            await File.WriteAllTextAsync(Path.Combine(_root, file), "<Project />");
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Opens a package.</summary>
    /// <param name="id">Its id.</param>
    public ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(Packed, $"{id}.{Version}.nupkg"));

    /// <summary>A fresh copy of one of the consumers.</summary>
    /// <param name="name">Its folder.</param>
    public Consumer Consumer(string name)
    {
        var source = Path.Combine(Repository, "tests", "TwimlFlows.Package.Tests", "Consumers", name);
        var target = Path.Combine(_root, $"{name}-{Guid.NewGuid():N}", name);
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return new Consumer(target);
    }

    private static string VersionOf(string package) => XDocument.Load(Path.Combine(Repository, "Directory.Packages.props"))
        .Descendants("PackageVersion").Single(item => item.Attribute("Include")?.Value == package).Attribute("Version")!.Value;

    private static string Metadata(string key) => typeof(Packages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
