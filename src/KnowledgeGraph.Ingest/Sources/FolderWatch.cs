using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Ingest.Sources;

/// <summary>A folder that is looked at again and again: a file is read when it is new or changed and has kept its size for one interval.</summary>
/// <remarks>By polling, not by events of the file system: those get lost on network shares. What was read before is read again after a restart, which changes nothing in the store.</remarks>
public sealed class FolderWatch(string folder, SourceOptions options) : IArticleSource
{
    private readonly FileSource _files = new(folder, options);
    private readonly Dictionary<string, (long Size, DateTime Written)> _seen = [];
    private readonly Dictionary<string, (long Size, DateTime Written)> _read = [];

    /// <summary>Yields what is ready now; call it again after an interval.</summary>
    public async IAsyncEnumerable<SourceItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            yield return new SourceFault(folder, File.Exists(folder) ? "this is a file; watch its folder, or read it once with ingest." : "there is no such folder.");
            yield break;
        }

        foreach (var file in FileSource.Files(folder).Where(IsReady).ToList())
        {
            var isRead = true;
            await foreach (var item in _files.ReadFileAsync(file, cancellationToken))
            {
                isRead &= item is not SourceFault { MayPass: true };
                yield return item;
            }

            if (isRead)
                _read[file] = _seen[file];
        }
    }

    private bool IsReady(string file)
    {
        var info = new FileInfo(file);
        if (!info.Exists)
            return false;
        var state = (info.Length, info.LastWriteTimeUtc);
        var isStable = _seen.TryGetValue(file, out var before) && before == state;
        _seen[file] = state;
        return isStable && (!_read.TryGetValue(file, out var read) || read != state);
    }
}
