using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.Serialization;

namespace Azure.Data.Tables.Entities;

/// <summary>The columns of an entity type: its public properties but for those of <see cref="ITableEntity"/>.</summary>
internal sealed class EntityModel
{
    private static readonly ConcurrentDictionary<Type, EntityModel> Models = new();
    private readonly FrozenDictionary<string, EntityProperty> _writable;

    private EntityModel(Type type)
    {
        Readable =
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
                .Where(property => typeof(ITableEntity).GetProperty(property.Name) is null)
                .Where(property => !property.IsDefined(typeof(IgnoreDataMemberAttribute)))
                .Select(property => new EntityProperty(property)),
        ];
        _writable = Readable.Where(property => property.CanBeSet).ToFrozenDictionary(property => property.Name);
    }

    public IReadOnlyList<EntityProperty> Readable { get; }

    public static EntityModel Of(Type type) => Models.GetOrAdd(type, static type => new EntityModel(type));

    public EntityProperty? Find(string column) => _writable.GetValueOrDefault(column);
}

/// <summary>A property that is a column.</summary>
internal sealed class EntityProperty(PropertyInfo property)
{
    /// <summary>The column's name: the property's own, or that of its <see cref="DataMemberAttribute"/>.</summary>
    public string Name { get; } = property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name;

    /// <summary>The type of a value that is not null.</summary>
    public Type Type { get; } = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    public bool CanBeSet { get; } = property.SetMethod is { IsPublic: true };

    public object? Get(object entity) => property.GetValue(entity);

    public void Set(object entity, object value) => property.SetValue(entity, value);

    public override string ToString() => $"{property.DeclaringType?.Name}.{property.Name}";
}
