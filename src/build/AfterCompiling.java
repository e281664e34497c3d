import java.io.IOException;
import java.nio.file.Path;
import tco.profile.catalog.ProfilePacker;

/// What the compiled classes go through before they are packed or tested, in this order. They are
/// on the class path.
final class AfterCompiling {
    private AfterCompiling() {}

    /// Takes the folder of compiled classes, that of the profiles, one to work in, and the
    /// program's version.
    public static void main(String[] args) throws IOException {
        String classes = args[0];
        String packed = Path.of(args[2], "packed-profiles").toString();
        String sources = Path.of(args[2], "built-sources").toString();
        PlainSwitches.main(new String[] {classes});
        ProfilePacker.main(new String[] {args[1], packed});
        GeneratedSources.main(new String[] {classes, sources, packed, args[3]});
    }
}
