using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NewsIngest.Sources.Indexes;

/// <summary>
/// Turns a CSS selector into XPath, which is what the HTML parser runs. Read are element names, '*', .class, #id, [attribute],
/// [attribute=value] with its variants ^=, $= and *=, and their combination by space, '&gt;' and ','.
/// </summary>
internal static class CssSelector
{
    /// <param name="problem">What is wrong, and where; null when nothing is.</param>
    public static bool TryToXPath(string selector, [NotNullWhen(true)] out string? xpath, [NotNullWhen(false)] out string? problem)
    {
        try
        {
            xpath = new Parser(selector).Parse();
            problem = null;
            return true;
        }
        catch (FormatException failure)
        {
            xpath = null;
            problem = failure.Message;
            return false;
        }
    }

    private sealed class Parser(string selector)
    {
        private readonly StringBuilder _xpath = new("//");
        private int _position;

        public string Parse()
        {
            SkipSpaces();
            while (true)
            {
                ReadCompound();
                var spaced = SkipSpaces();
                if (_position == selector.Length) return _xpath.ToString();

                switch (selector[_position])
                {
                    case ',':
                        Skip();
                        _xpath.Append(" | //");
                        break;
                    case '>':
                        Skip();
                        _xpath.Append('/');
                        break;
                    default:
                        _xpath.Append(spaced ? "//" : throw Unexpected());
                        break;
                }
            }
        }

        private void ReadCompound()
        {
            var start = _position;
            if (Peek() == '*') _position++;
            var name = _position == start ? ReadName(optional: true) : "";
            _xpath.Append(name.Length > 0 ? name.ToLowerInvariant() : "*");

            while (Peek() is '.' or '#' or '[')
            {
                switch (selector[_position++])
                {
                    case '.':
                        _xpath.Append($"[contains(concat(' ', normalize-space(@class), ' '), {Quoted($" {ReadName()} ")})]");
                        break;
                    case '#':
                        _xpath.Append($"[@id={Quoted(ReadName())}]");
                        break;
                    default:
                        ReadAttribute();
                        break;
                }
            }

            if (_position == start) throw Unexpected();
        }

        private void ReadAttribute()
        {
            var name = $"@{ReadName().ToLowerInvariant()}";
            var relation = Peek() is '^' or '$' or '*' ? selector[_position++] : '=';
            if (relation == '=' && Peek() == ']')
            {
                _position++;
                _xpath.Append($"[{name}]");
                return;
            }

            Expect('=');
            var value = ReadValue();
            Expect(']');
            _xpath.Append(relation switch
            {
                '^' => $"[starts-with({name}, {Quoted(value)})]",
                '*' => $"[contains({name}, {Quoted(value)})]",
                '$' => $"[substring({name}, string-length({name}) - {value.Length - 1}) = {Quoted(value)}]",
                _ => $"[{name}={Quoted(value)}]",
            });
        }

        private string ReadValue()
        {
            var quote = Peek();
            if (quote is not ('"' or '\'')) return ReadName();

            _position++;
            var end = selector.IndexOf(quote, _position);
            if (end < 0) throw new FormatException($"the quote in '{selector}' is not closed");
            var value = selector[_position..end];
            _position = end + 1;
            return value;
        }

        private string ReadName(bool optional = false)
        {
            var start = _position;
            while (Peek() is var next && (char.IsLetterOrDigit(next) || next is '-' or '_')) _position++;
            return _position > start || optional ? selector[start.._position] : throw Unexpected();
        }

        private char Peek() => _position < selector.Length ? selector[_position] : '\0';

        private bool SkipSpaces()
        {
            var start = _position;
            while (char.IsWhiteSpace(Peek())) _position++;
            return _position > start;
        }

        private void Skip()
        {
            _position++;
            SkipSpaces();
        }

        private void Expect(char character)
        {
            if (Peek() != character) throw Unexpected();
            _position++;
        }

        private FormatException Unexpected() => new(
            _position < selector.Length
                ? $"'{selector[_position]}' at character {_position + 1} of '{selector}' is not understood"
                : $"'{selector}' breaks off");

        /// <summary>XPath 1.0 has no escapes; a value with both quotes cannot be written as one literal.</summary>
        private static string Quoted(string value) =>
            !value.Contains('\'') ? $"'{value}'" : !value.Contains('"') ? $"\"{value}\"" : throw new FormatException($"\"{value}\" holds both kinds of quotes");
    }
}
