using System.Xml.Linq;
using TwimlFlows.Package.Tests.Kit;

namespace TwimlFlows.Workspace.Tests.Kit;

/// <summary>
/// A copy of the sample in a folder of its own, for tools that write. It refers to what was built instead of to the projects, so
/// that it is restored without a package and opened quickly; the analyzers and the fixes are the same files.
/// </summary>
public sealed class SampleCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("twimlflows-sample-");

    /// <summary>The project file.</summary>
    public string ProjectFile => File("ContactCentre.csproj");

    /// <summary>Makes the copy.</summary>
    /// <param name="more">More items of the project, as they stand in its file.</param>
    public static async Task<SampleCopy> CreateAsync(params XElement[] more)
    {
        var copy = new SampleCopy();
        foreach (var file in Directory.GetFiles(Sample.Folder, "*.cs", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Sample.Folder, file);
            if (path.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(copy.File(path))!);
                System.IO.File.Copy(file, copy.File(path));
            }
        }

        System.IO.File.Copy(Path.Combine(Sample.Repository, "samples", "Directory.Build.props"), copy.File("Directory.Build.props"));
        System.IO.File.Copy(Path.Combine(Sample.Repository, ".editorconfig"), copy.File(".editorconfig"));
        ProjectOf(more).Save(copy.ProjectFile);
        (await copy.DotnetAsync("restore", "-v", "quiet")).Succeeded();
        return copy;
    }

    /// <summary>A file of the copy.</summary>
    /// <param name="path">Its path, from the project's folder.</param>
    public string File(string path) => Path.Combine(_folder.FullName, path);

    /// <summary>Replaces a text that is in a file once.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The text.</param>
    /// <param name="other">What to write in its place.</param>
    public async Task ReplaceAsync(string path, string text, string other)
    {
        var source = await System.IO.File.ReadAllTextAsync(File(path), TestContext.Current.CancellationToken);
        Assert.Equal(2, source.Split(text).Length);
        await System.IO.File.WriteAllTextAsync(File(path), source.Replace(text, other, StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }

    /// <summary>Whether a file is as it is in the sample.</summary>
    /// <param name="path">The file.</param>
    public async Task IsUntouchedAsync(string path) => Assert.Equal(
        await System.IO.File.ReadAllTextAsync(Path.Combine(Sample.Folder, path), TestContext.Current.CancellationToken),
        await System.IO.File.ReadAllTextAsync(File(path), TestContext.Current.CancellationToken));

    /// <summary>Runs a command in the project's folder.</summary>
    /// <param name="arguments">What comes behind <c>dotnet</c>.</param>
    public Task<Said> DotnetAsync(params string[] arguments) => Dotnet.RunAsync(_folder.FullName, arguments);

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private static XDocument ProjectOf(XElement[] more)
    {
        var project = XDocument.Load(Path.Combine(Sample.Folder, "ContactCentre.csproj"));
        var references = project.Descendants("ProjectReference").ToList();
        Assert.Equal(2, references.Count(reference => reference.Attribute("OutputItemType")?.Value == "Analyzer"));
        project.Root!.Add(new XElement(
            "ItemGroup",
            more,
            new XElement("Reference", new XAttribute("Include", Path.Combine(Sample.Folder, "bin", Sample.Configuration, "net10.0", "*.dll")), new XAttribute("Exclude", Path.Combine(Sample.Folder, "bin", Sample.Configuration, "net10.0", "ContactCentre.dll"))),
            references.Where(reference => reference.Attribute("OutputItemType")?.Value == "Analyzer").Select(reference => new XElement("Analyzer", new XAttribute("Include", BuiltFrom(reference))))));
        references.ForEach(reference => reference.Remove());
        project.Descendants("PackageReference").ToList().ForEach(reference => reference.Remove());
        return project;
    }

    private static string BuiltFrom(XElement reference)
    {
        var project = Path.GetFullPath(reference.Attribute("Include")!.Value, Sample.Folder);
        var built = Path.Combine(Path.GetDirectoryName(project)!, "bin", Sample.Configuration, "netstandard2.0", Path.GetFileNameWithoutExtension(project) + ".dll");
        Assert.True(System.IO.File.Exists(built), built);
        return built;
    }
}
