package tco.imports.usage.source;

/// Stands for an id, or for several parts that together are one: 128 bits, so that no two of them
/// meet by chance, and so that the ids themselves need not be kept.
public record Digest(long high, long low) {
    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final long OTHER = 0xC2B2AE3D27D4EB4FL;

    public static Digest of(Object... parts) {
        long high = PRIME;
        long low = OTHER;
        for (Object part : parts) {
            String text = part.toString();
            for (int i = 0; i < text.length(); i++) {
                high = (high ^ text.charAt(i)) * PRIME;
                high ^= high >>> 29;
                low = (Long.rotateLeft(low, 13) + text.charAt(i)) * OTHER;
            }
            high = mixed(high + text.length());
            low = mixed(low ^ text.length());
        }
        return new Digest(mixed(high), mixed(low));
    }

    /// A request's id as sources that share it know it; 0 for none.
    public static long ofRequest(String id) {
        return id.isEmpty() ? 0 : of("request", id).low() | 1;
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }

    /// By plain code: it is compared for every record.
    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && digest.high == high && digest.low == low;
    }

    @Override
    public int hashCode() {
        return (int) (low ^ (low >>> 32));
    }
}
