package tco.cli.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import tco.cli.session.LineException;

/// A scenario's name, and the file that keeps it.
record SavedAs(String id, String file) {
    private static final String ENDING = ".yaml";

    /// `my-team`, `my-team.yaml` or `plans/my-team.yaml`.
    static SavedAs of(String said) {
        String file = said.endsWith(ENDING) || said.endsWith(".yml") ? said : said + ENDING;
        String name = name(file);
        return new SavedAs(name.substring(0, name.lastIndexOf('.')), file);
    }

    private static String name(String file) {
        try {
            Path name = Path.of(file).getFileName();
            return name == null ? file : name.toString();
        } catch (InvalidPathException e) {
            throw new LineException(file + ": not a path (a name such as my-team)");
        }
    }

    Path under(Path directory) {
        return directory.resolve(file);
    }
}
