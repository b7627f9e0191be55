// Properties of nodes and parameters of statements: to write, and as they are read.
global using PropertyMap = System.Collections.Generic.Dictionary<string, object?>;
global using StoredMap = System.Collections.Generic.IReadOnlyDictionary<string, object?>;
