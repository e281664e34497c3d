package tco.imports.usage.input;

import java.nio.charset.StandardCharsets;

/// The escapes of JSON texts. What is no escape stands for itself; bytes that are no UTF-8 become
/// the replacement character.
final class Escapes {
    private Escapes() {}

    static String decode(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here != '\\' || i + 1 == text.length()) {
                plain.append(here);
                continue;
            }
            char escape = text.charAt(++i);
            if (escape == 'u' && hex(text, i + 1) >= 0) {
                plain.append((char) hex(text, i + 1));
                i += 4;
            } else {
                plain.append(single(escape));
            }
        }
        return plain.toString();
    }

    static char single(int escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> (char) escape;
        };
    }

    /// The four hexadecimal digits there, or a negative number.
    private static int hex(String text, int from) {
        if (from + 4 > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = 16 * value + digit;
        }
        return value;
    }
}
