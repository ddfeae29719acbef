using System.Reflection;
using Microsoft.CodeAnalysis;

[assembly: AssemblyFixture(typeof(TwimlFlows.Workspace.Tests.Kit.Sample))]

namespace TwimlFlows.Workspace.Tests.Kit;

/// <summary>The sample, opened once. What a test writes into it stays in memory.</summary>
public sealed class Sample : IAsyncLifetime
{
    private OpenProject? _opened;

    /// <summary>The folder of the repository.</summary>
    public static string Repository => Metadata("Repository");

    /// <summary>How everything was built that is opened here.</summary>
    public static string Configuration => Metadata("Configuration");

    /// <summary>The sample's folder.</summary>
    public static string Folder => Path.Combine(Repository, "samples", "ContactCentre");

    /// <summary>The project as it is in the repository.</summary>
    public Project Project => _opened!.Project;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => _opened = await OpenProject.OpenAsync(Path.Combine(Folder, "ContactCentre.csproj"));

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _opened?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A file of the sample.</summary>
    /// <param name="name">Its name.</param>
    public Document File(string name) => Project.Documents.Single(one => one.Name == name);

    private static string Metadata(string key) => typeof(Sample).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
