using System.Reflection;

namespace NewsIngest.Tests.Polyfills;

/// <summary>The public and protected members that a type declares, each as short as its documentation writes it.</summary>
internal static class PublicMembers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    public static IEnumerable<string> Of(Type type) =>
        type.IsEnum
            ? type.GetEnumNames().Order(StringComparer.Ordinal)
            : Constructors(type).Concat(Properties(type)).Concat(Methods(type)).Distinct().Order(StringComparer.Ordinal);

    /// <summary>With the type that it is nested in, and without its namespace.</summary>
    public static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return $"{Name(value)}?";
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (type.IsArray) return $"{Name(type.GetElementType()!)}[]";
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        var name = type.IsNested && !type.IsGenericParameter ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }

    private static IEnumerable<string> Constructors(Type type) =>
        from constructor in type.GetConstructors(Declared)
        where !constructor.IsStatic && IsVisible(constructor)
        let isImplied = type.IsSubclassOf(typeof(Attribute)) && constructor.GetParameters().Length == 0 && constructor.IsFamily
        where !isImplied
        select $"{type.Name}({Parameters(constructor)})";

    private static IEnumerable<string> Properties(Type type) =>
        from property in type.GetProperties(Declared)
        where property.GetAccessors(nonPublic: true).Any(IsVisible)
        let index = string.Join(", ", property.GetIndexParameters().Select(parameter => Name(parameter.ParameterType)))
        let setter = property.SetMethod is { } set && IsVisible(set) ? " set;" : ""
        select $"{Name(property.PropertyType)} {(index.Length > 0 ? $"this[{index}]" : property.Name)} {{ get;{setter} }}";

    private static IEnumerable<string> Methods(Type type) =>
        from method in type.GetMethods(Declared)
        where IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
        let generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : ""
        select $"{Name(method.ReturnType)} {method.Name}{generic}({Parameters(method)})";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => Name(parameter.ParameterType)));

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
