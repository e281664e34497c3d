package tco.cli.usage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tco.cli.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A folder with an input and what is in it, in `expected.json`.
record UsageCase(Path folder, JsonNode root) {
    private static final Path CASES = Path.of("src/test/resources/usage/cases");

    static List<UsageCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().map(UsageCase::of).toList();
        }
    }

    private static UsageCase of(Path folder) {
        return new UsageCase(
                folder, JsonMapper.shared().readTree(folder.resolve("expected.json").toFile()));
    }

    String name() {
        return folder.getFileName().toString();
    }

    JsonNode expected() {
        return root.get("expected");
    }

    /// What the case asks for besides its folder.
    List<String> options() {
        List<String> options = new ArrayList<>();
        if (root.has("options")) {
            root.get("options")
                    .forEach(word ->
                            options.add(
                                    word.asString()
                                            .replace(
                                                    "{case}", folder.toAbsolutePath().toString())));
        }
        return options;
    }

    /// Runs it over a folder that holds the same.
    Program.Result run(Path input, String... more) {
        List<String> arguments = new ArrayList<>(List.of("usage", "--from"));
        arguments.add(input.toAbsolutePath().toString());
        if (!options().contains("--timezone")) {
            arguments.addAll(List.of("--timezone", "UTC"));
        }
        arguments.addAll(options());
        arguments.addAll(List.of(more));
        return Program.in(Path.of(""), Map.of(), arguments);
    }

    @Override
    public String toString() {
        return name();
    }
}
