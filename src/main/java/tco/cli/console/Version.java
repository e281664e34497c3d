package tco.cli.console;

import tco.profile.catalog.BuiltInProfiles;

/// The version of the program.
public final class Version {
    private Version() {}

    /// As `pom.xml` has it; classes that the build has not packed do not know it.
    public static String number() {
        String built = BuiltVersion.number();
        return built.isEmpty() ? "unpackaged" : built;
    }

    public static int print(Console console) {
        String prices = BuiltInProfiles.open().newestPrice();
        console.print("tco " + number() + " (prices as of " + prices + ")\n");
        return ExitCode.DONE;
    }
}
