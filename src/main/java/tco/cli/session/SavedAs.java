package tco.cli.session;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import tco.cli.console.UsageException;
import tco.profile.ProfileBook;
import tco.profile.catalog.Group;
import tco.profile.catalog.Layers.Environment;
import tco.text.Nearest;

/// A scenario's name, and the file that keeps it.
public record SavedAs(String id, String file) {
    private static final String ENDING = ".yaml";

    /// `my-team`, `my-team.yaml` or `plans/my-team.yaml`.
    public static SavedAs of(String said) {
        String file = said.endsWith(ENDING) || said.endsWith(".yml") ? said : said + ENDING;
        String name = name(file);
        return new SavedAs(name.substring(0, name.lastIndexOf('.')), file);
    }

    private static String name(String file) {
        try {
            Path name = Path.of(file).getFileName();
            return name == null ? file : name.toString();
        } catch (InvalidPathException e) {
            throw new UsageException(
                    Nearest.shortened(file) + ": not a path (a name such as my-team)");
        }
    }

    public Path under(Path directory) {
        return directory.resolve(file);
    }

    /// Whether another scenario has the name, which the file would change instead of being one.
    public boolean isTaken(Environment environment, List<String> profiles) {
        return ProfileBook.open(environment, profiles).list(Group.SCENARIOS).stream()
                .anyMatch(scenario -> scenario.id().equals(id));
    }

    public boolean exists(Environment environment) {
        return Files.exists(under(environment.workingDirectory()));
    }

    public void refuseTaken(Environment environment, List<String> profiles) {
        if (isTaken(environment, profiles)) {
            throw new UsageException(
                    "save: a scenario is named "
                            + Nearest.shortened(id)
                            + " already (another name)");
        }
    }

    public void refuseExisting(Environment environment, String remedy) {
        if (exists(environment)) {
            throw new UsageException(
                    "save: " + Nearest.shortened(file) + " exists already (" + remedy + ")");
        }
    }

    /// What to tell once it is written.
    public String told() {
        return "saved "
                + file
                + "; it reads back with: "
                + ShellQuoting.quoted(List.of("tco", "compare", "--scenario", file));
    }
}
