package tco.imports.usage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where agents write their logs on this machine: the places that their variables name, else the
/// usual ones.
public final class UsagePlaces {
    private static final List<String> EDITORS =
            List.of("Code", "Code - Insiders", "VSCodium", "Cursor", "Windsurf");
    private static final List<String> EXTENSIONS =
            List.of("saoudrizwan.claude-dev", "rooveterinaryinc.roo-cline", "kilocode.kilo-code");

    private final Map<String, String> variables;
    private final Optional<Path> home;
    private final List<Place> places = new ArrayList<>();

    private UsagePlaces(Map<String, String> variables) {
        this.variables = variables;
        this.home = variable("HOME").or(() -> variable("USERPROFILE")).map(Path::of);
    }

    /// A file or folder to look into.
    ///
    /// @param shown as a person knows it
    /// @param told the folder of the agent, for a list of places; empty where that would be too
    ///   long
    /// @param nested only folders that end so are of interest below it; empty for all of it
    public record Place(String shown, String told, Path path, String nested) {
        public boolean exists() {
            return Files.exists(path);
        }
    }

    /// All places, whether or not there is anything.
    public static List<Place> of(Map<String, String> variables) {
        UsagePlaces found = new UsagePlaces(variables);
        found.claude();
        found.under("CODEX_HOME", ".codex", "sessions", "archived_sessions");
        found.openCode();
        found.under("GEMINI_CLI_HOME", ".", ".gemini/tmp");
        found.under("COPILOT_HOME", ".copilot", "session-state", "otel");
        found.listed("COPILOT_OTEL_FILE_EXPORTER_PATH").forEach(path -> found.add(path, path));
        found.cline();
        return List.copyOf(found.places);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    private List<Path> listed(String name) {
        List<Path> paths = new ArrayList<>();
        for (String part : variable(name).orElse("").split(",", -1)) {
            if (!part.isBlank()) {
                paths.add(Path.of(part.strip()));
            }
        }
        return paths;
    }

    private List<Path> below(String... names) {
        return home.map(path -> List.of(path.resolve(String.join("/", names)))).orElse(List.of());
    }

    private List<Path> config() {
        return variable("XDG_CONFIG_HOME")
                .map(path -> List.of(Path.of(path)))
                .orElseGet(() -> below(".config"));
    }

    private List<Path> data() {
        return variable("XDG_DATA_HOME")
                .map(path -> List.of(Path.of(path)))
                .orElseGet(() -> below(".local/share"));
    }

    /// Where applications keep their settings: one place a system.
    private List<Path> applications() {
        List<Path> mac = below("Library", "Application Support");
        if (!mac.isEmpty() && Files.isDirectory(mac.getFirst())) {
            return mac;
        }
        return variable("APPDATA").map(path -> List.of(Path.of(path))).orElseGet(this::config);
    }

    private void add(Path path, Path root) {
        places.add(new Place(shown(path), shown(root), path, ""));
    }

    private String shown(Path path) {
        return home.filter(path::startsWith)
                .map(start -> "~/" + start.relativize(path))
                .orElse(path.toString());
    }

    private void claude() {
        List<Path> homes = listed("CLAUDE_CONFIG_DIR");
        if (homes.isEmpty()) {
            homes.addAll(below(".claude"));
            config().forEach(path -> homes.add(path.resolve("claude")));
        }
        homes.forEach(path -> add(path.resolve("projects"), path.resolve("projects")));
        for (Path path : applications()) {
            Path sessions = path.resolve("Claude/local-agent-mode-sessions");
            places.add(new Place(shown(sessions), "", sessions, ".claude/projects"));
        }
    }

    private void under(String name, String usual, String... folders) {
        List<Path> homes = listed(name);
        for (Path path : homes.isEmpty() ? below(usual) : homes) {
            for (String folder : folders) {
                Path place = path.resolve(folder).normalize();
                add(place, folder.startsWith(".") ? place : path);
            }
        }
    }

    private void openCode() {
        List<Path> homes = listed("OPENCODE_DATA_DIR");
        if (homes.isEmpty()) {
            homes = data().stream().map(path -> path.resolve("opencode")).toList();
        }
        for (Path path : homes) {
            add(path.resolve("storage/message"), path);
            for (Path database : databases(path)) {
                add(database, path);
            }
        }
    }

    private static List<Path> databases(Path folder) {
        List<Path> found = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, "opencode*.db")) {
            files.forEach(found::add);
        } catch (java.io.IOException | java.nio.file.DirectoryIteratorException none) {
            return List.of();
        }
        found.sort(null);
        return found;
    }

    private void cline() {
        below(".cline/data").forEach(path -> add(path, path));
        List<Path> editors = new ArrayList<>();
        for (Path path : applications()) {
            EDITORS.forEach(editor -> editors.add(path.resolve(editor)));
        }
        editors.addAll(below(".vscode-server/data"));
        for (Path editor : editors) {
            for (String extension : EXTENSIONS) {
                Path tasks = editor.resolve("User/globalStorage/" + extension + "/tasks");
                places.add(new Place(shown(tasks), "", tasks, ""));
            }
        }
    }
}
