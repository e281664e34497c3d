package tco.imports.usage.input;

import java.math.BigDecimal;

/// Numbers as programs write them: as numbers, with an exponent, or as texts with thousands.
final class RecordNumbers {
    private static final BigDecimal LARGEST = BigDecimal.valueOf((1L << 53) - 1);
    private static final int LONGEST = 64;

    private RecordNumbers() {}

    static long count(Object value, String key) {
        String text = written(value);
        if (text.isEmpty()) {
            return 0;
        }
        BigDecimal number = decimal(text, key);
        if (number.signum() < 0 || number.compareTo(LARGEST) > 0) {
            throw new MalformedRecordException(key);
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException fractional) {
            throw new MalformedRecordException(key);
        }
    }

    static double number(Object value) {
        String text = written(value).replace("$", "");
        try {
            return text.isEmpty() ? Double.NaN : decimal(text, "").doubleValue();
        } catch (MalformedRecordException none) {
            return Double.NaN;
        }
    }

    private static String written(Object value) {
        return switch (value) {
            case String text -> text.strip();
            case Long number -> number.toString();
            case UsageRecord.NumberText number -> number.text();
            default -> "not a number";
        };
    }

    /// Refuses exponents whose digits would fill the memory.
    private static BigDecimal decimal(String text, String key) {
        if (text.length() > LONGEST) {
            throw new MalformedRecordException(key);
        }
        try {
            BigDecimal number = new BigDecimal(withoutThousands(text));
            if (Math.abs((long) number.precision() - number.scale()) > LONGEST) {
                if (number.signum() == 0) {
                    return BigDecimal.ZERO;
                }
                throw new MalformedRecordException(key);
            }
            return number;
        } catch (NumberFormatException none) {
            throw new MalformedRecordException(key);
        }
    }

    private static String withoutThousands(String text) {
        return text.matches("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?") ? text.replace(",", "") : text;
    }
}
