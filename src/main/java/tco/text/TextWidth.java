package tco.text;

import java.nio.charset.StandardCharsets;

/// Columns that a text takes on a terminal: two for wide characters, none for combining ones, and
/// two for an emoji however many code points spell it.
public final class TextWidth {
    private static final int FIRST_COMBINING = 0x300;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_PRESENTATION = 0xFE0F;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;
    private static final int FIRST_REGIONAL = 0x1F1E6;
    private static final int LAST_REGIONAL = 0x1F1FF;

    /// First and last of each range of wide characters, ascending (Unicode East Asian Width W, F).
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3,
        0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693,
        0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4,
        0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD,
        0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753,
        0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C,
        0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00,
        0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19,
        0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004,
        0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D,
        0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0,
        0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF,
        0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4,
        0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5,
        0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7F0, 0x1F90C, 0x1F9FF, 0x1FA70,
        0x1FAFF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD,
    };

    private TextWidth() {}

    public static int of(String text) {
        return isPlain(text) ? text.length() : ofClusters(text);
    }

    /// Whether each of its characters takes one column. Bytes are quicker to look at than
    /// characters before a JVM has warmed up; a question mark may stand for a character that has no
    /// byte.
    private static boolean isPlain(String text) {
        for (byte b : text.getBytes(StandardCharsets.ISO_8859_1)) {
            if (b < ' ' || b == '?') {
                return false;
            }
        }
        return true;
    }

    private static int ofClusters(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int end = clusterEnd(text, i);
            width += ofCluster(text, i, end);
            i = end;
        }
        return width;
    }

    /// The longest beginning that takes no more than `most` columns and splits no character.
    public static String fit(String text, int most) {
        int width = 0;
        int i = 0;
        while (i < text.length()) {
            int end = clusterEnd(text, i);
            width += ofCluster(text, i, end);
            if (width > most) {
                break;
            }
            i = end;
        }
        return text.substring(0, i);
    }

    /// The longest end that takes no more than `most` columns and splits no character.
    public static String fitEnd(String text, int most) {
        int start = 0;
        for (int over = of(text) - most; over > 0 && start < text.length(); ) {
            int end = clusterEnd(text, start);
            over -= ofCluster(text, start, end);
            start = end;
        }
        return text.substring(start);
    }

    /// Where the character that begins at `start` ends, with its marks and joined emoji.
    private static int clusterEnd(String text, int start) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        if (isRegional(first) && at < text.length() && isRegional(text.codePointAt(at))) {
            at += 2;
        }
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == ZERO_WIDTH_JOINER && at + 1 < text.length()) {
                at += 1 + Character.charCount(text.codePointAt(at + 1));
            } else if (isZero(c) || isSkinTone(c)) {
                at += Character.charCount(c);
            } else {
                break;
            }
        }
        return at;
    }

    private static int ofCluster(String text, int start, int end) {
        int first = text.codePointAt(start);
        if (first < FIRST_COMBINING) {
            return first < ' ' ? 0 : 1;
        }
        boolean asEmoji = text.charAt(end - 1) == EMOJI_PRESENTATION && end - start > 1;
        return isZero(first) ? 0 : asEmoji || isRegional(first) || isWide(first) ? 2 : 1;
    }

    private static boolean isSkinTone(int c) {
        return c >= FIRST_SKIN_TONE && c <= LAST_SKIN_TONE;
    }

    private static boolean isRegional(int c) {
        return c >= FIRST_REGIONAL && c <= LAST_REGIONAL;
    }

    private static boolean isZero(int c) {
        return c >= FIRST_COMBINING
                && !isSymbol(c)
                && switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
                            true;
                    default -> c >= 0x1160 && c <= 0x11FF;
                };
    }

    /// Dashes, ellipses, arrows, lines, blocks and the like: their blocks hold no marks. The tables
    /// that tell of other characters take longer to load than a table to print.
    private static boolean isSymbol(int c) {
        return (c >= 0x2010 && c <= 0x2027) || (c >= 0x2190 && c <= 0x2BFF);
    }

    private static boolean isWide(int c) {
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (c > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else if (c < WIDE[2 * middle]) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
