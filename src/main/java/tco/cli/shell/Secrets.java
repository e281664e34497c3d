package tco.cli.shell;

import java.util.regex.Pattern;

/// Lines that may hold a secret, such as a key that was pasted into the wrong window: no history
/// keeps them.
final class Secrets {
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)(api[_-]?key|secret|passw(or)?d|credential|bearer|access[_-]?token"
                            + "|auth[a-z_-]*token)");

    /// Beginnings of the keys of well-known services.
    private static final Pattern KEY =
            Pattern.compile(
                    "(?<![A-Za-z0-9])(sk-|sk_|rk_|gh[opsu]_|github_pat_|glpat-|xox[abps]-|hf_|AKIA|AIza"
                            + "|eyJ)[A-Za-z0-9_-]{10,}");

    /// Long runs that mix letters and digits and no word does.
    private static final Pattern RANDOM =
            Pattern.compile("(?=[A-Za-z0-9+/]*[0-9])(?=[A-Za-z0-9+/]*[A-Za-z])[A-Za-z0-9+/]{32,}");

    private Secrets() {}

    static boolean mayBeIn(String line) {
        return NAMED.matcher(line).find()
                || KEY.matcher(line).find()
                || RANDOM.matcher(line).find();
    }
}
