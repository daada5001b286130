using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace NewsIngest.Tests.Purity;

/// <summary>
/// The types that the types in a namespace name anywhere, of their own assembly and of others: in their bases, fields, signatures, locals and instructions.
/// Read from
/// the compiled assembly, so that no alias, extension method or generated code hides one.
/// </summary>
internal sealed class ReferencedTypes
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    private readonly MetadataReader _metadata;
    private readonly PEReader _assembly;
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

    private ReferencedTypes(PEReader assembly) => (_assembly, _metadata) = (assembly, assembly.GetMetadataReader());

    /// <returns>Full names, sorted; the compiler's nested types count with the type that they stand in.</returns>
    public static IReadOnlyCollection<string> Of(Assembly assembly, string namespaceName)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var types = new ReferencedTypes(file);
        foreach (var handle in types._metadata.TypeDefinitions)
        {
            var space = types.NamespaceOf(handle);
            if (space == namespaceName || space.StartsWith(namespaceName + ".", StringComparison.Ordinal))
                types.Read(types._metadata.GetTypeDefinition(handle));
        }

        return types._names;
    }

    private string NamespaceOf(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil) type = _metadata.GetTypeDefinition(type.GetDeclaringType());
        return _metadata.GetString(type.Namespace);
    }

    private void Read(TypeDefinition type)
    {
        Add(type.BaseType);
        foreach (var implemented in type.GetInterfaceImplementations()) Add(_metadata.GetInterfaceImplementation(implemented).Interface);
        var collector = new Collector(this);
        foreach (var field in type.GetFields()) _metadata.GetFieldDefinition(field).DecodeSignature(collector, null);
        foreach (var handle in type.GetMethods())
        {
            var method = _metadata.GetMethodDefinition(handle);
            method.DecodeSignature(collector, null);
            if (method.RelativeVirtualAddress == 0) continue;
            var body = _assembly.GetMethodBody(method.RelativeVirtualAddress);
            if (!body.LocalSignature.IsNil) _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(collector, null);
            ReadInstructions(body.GetILReader(), collector);
        }
    }

    private void ReadInstructions(BlobReader instructions, Collector collector)
    {
        while (instructions.RemainingBytes > 0)
        {
            var first = instructions.ReadByte();
            var code = OpCodesByValue[first == 0xfe ? (short)(0xfe00 | instructions.ReadByte()) : first];
            switch (code.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    AddMember(MetadataTokens.EntityHandle(instructions.ReadInt32()), collector);
                    break;
                case OperandType.InlineSwitch:
                    var targets = instructions.ReadInt32();
                    instructions.Offset += 4 * targets;
                    break;
                default:
                    instructions.Offset += SizeOf(code.OperandType);
                    break;
            }
        }
    }

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    private void AddMember(EntityHandle handle, Collector collector)
    {
        switch (handle.Kind)
        {
            case HandleKind.MemberReference:
                Add(_metadata.GetMemberReference((MemberReferenceHandle)handle).Parent);
                break;
            case HandleKind.MethodSpecification:
                var specification = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                specification.DecodeSignature(collector, null);
                AddMember(specification.Method, collector);
                break;
            default:
                Add(handle);
                break;
        }
    }

    private void Add(EntityHandle handle)
    {
        if (handle.IsNil) return;
        switch (handle.Kind)
        {
            case HandleKind.TypeReference:
                _names.Add(NameOf((TypeReferenceHandle)handle));
                break;
            case HandleKind.TypeDefinition:
                _names.Add(NameOf((TypeDefinitionHandle)handle));
                break;
            case HandleKind.MethodDefinition:
                Add(_metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                Add(_metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.TypeSpecification:
                _metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(new Collector(this), null);
                break;
        }
    }

    private string NameOf(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        var name = _metadata.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{NameOf(outer)}.{name}" : $"{_metadata.GetString(type.Namespace)}.{name}";
    }

    private string NameOf(TypeReferenceHandle handle)
    {
        var type = _metadata.GetTypeReference(handle);
        var name = _metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf((TypeReferenceHandle)type.ResolutionScope)}.{name}"
            : $"{_metadata.GetString(type.Namespace)}.{name}";
    }

    /// <summary>Is shown every type in a signature; builds nothing.</summary>
    private sealed class Collector(ReferencedTypes types) : ISignatureTypeProvider<bool, object?>
    {
        public bool GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => types._names.Add(types.NameOf(handle));

        public bool GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

        public bool GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => types._names.Add(types.NameOf(handle));

        public bool GetArrayType(bool elementType, ArrayShape shape) => false;

        public bool GetByReferenceType(bool elementType) => false;

        public bool GetFunctionPointerType(MethodSignature<bool> signature) => false;

        public bool GetGenericInstantiation(bool genericType, ImmutableArray<bool> typeArguments) => false;

        public bool GetGenericMethodParameter(object? genericContext, int index) => false;

        public bool GetGenericTypeParameter(object? genericContext, int index) => false;

        public bool GetModifiedType(bool modifier, bool unmodifiedType, bool isRequired) => false;

        public bool GetPinnedType(bool elementType) => false;

        public bool GetPointerType(bool elementType) => false;

        public bool GetPrimitiveType(PrimitiveTypeCode typeCode) => false;

        public bool GetSZArrayType(bool elementType) => false;
    }
}
