package tco.cli.console;

import tco.profile.catalog.BuiltInProfiles;

/// The version of the program, as the build wrote it.
public final class Version {
    private Version() {}

    /// The build gives this its body.
    public static native String number();

    public static int print(Console console) {
        String prices = BuiltInProfiles.open().newestPrice();
        console.print("tco " + number() + " (prices as of " + prices + ")\n");
        return ExitCode.DONE;
    }
}
