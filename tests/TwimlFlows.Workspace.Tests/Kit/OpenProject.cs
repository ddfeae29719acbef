using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;

namespace TwimlFlows.Workspace.Tests.Kit;

/// <summary>A project file that is opened as an editor opens it: MSBuild says what belongs to it, analyzers included.</summary>
public sealed class OpenProject : IDisposable
{
    private readonly MSBuildWorkspace _workspace;

    private OpenProject(MSBuildWorkspace workspace, Project project) => (_workspace, Project) = (workspace, project);

    /// <summary>The project.</summary>
    public Project Project { get; }

    /// <summary>Opens a project that is built, or restored at least.</summary>
    /// <param name="path">The project file.</param>
    public static async Task<OpenProject> OpenAsync(string path)
    {
        var workspace = MSBuildWorkspace.Create(new Dictionary<string, string> { ["Configuration"] = Sample.Configuration });
        try
        {
            var project = await workspace.OpenProjectAsync(path, cancellationToken: TestContext.Current.CancellationToken);
            Assert.DoesNotContain(workspace.Diagnostics, one => one.Kind == WorkspaceDiagnosticKind.Failure);
            return new OpenProject(workspace, project);
        }
        catch
        {
            workspace.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();
}
