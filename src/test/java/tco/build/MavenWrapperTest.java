package tco.build;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `./mvnw` runs no Maven but the one whose checksum the repository holds.
class MavenWrapperTest {
    private static final Path PROPERTIES = Path.of(".mvn/wrapper/maven-wrapper.properties");
    private static final List<String> TOOLS =
            List.of("basename", "dirname", "mkdir", "mktemp", "rm", "sha256sum", "tr", "uname");

    @TempDir private Path directory;

    @Test
    void both_archives_have_a_checksum() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(PROPERTIES)) {
            properties.load(reader);
        }
        assertThat(properties.getProperty("distributionSha256Sum")).matches("[0-9a-f]{64}");
        assertThat(properties.getProperty("tarGzSha256Sum"))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(properties.getProperty("distributionSha256Sum"));
        assertThat(Path.of(".mvn/maven.config")).hasContent("--strict-checksums");
    }

    /// Where there is no unzip, it takes the other archive.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_archive_that_is_another_is_refused(boolean unzip) throws Exception {
        Path tools = Files.createDirectory(directory.resolve("tools"));
        List<String> all = new ArrayList<>(TOOLS);
        if (unzip) {
            all.add("unzip");
        }
        for (String tool : all) {
            script(tools.resolve(tool), "PATH=/bin:/usr/bin exec " + tool + " \"$@\"");
        }
        script(tools.resolve("wget"), "echo \"$2\" >>\"$HOME/asked\"; echo another >\"$4\"");
        ProcessBuilder wrapper =
                new ProcessBuilder("./mvnw", "--version").redirectErrorStream(true);
        wrapper.environment().clear();
        wrapper.environment().put("PATH", tools.toString());
        wrapper.environment().put("HOME", directory.toString());

        Process process = wrapper.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("Failed to validate Maven distribution SHA-256");
        assertThat(Files.readString(directory.resolve("asked")))
                .endsWith(unzip ? "-bin.zip\n" : "-bin.tar.gz\n");
    }

    private static void script(Path file, String command) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + command + "\n");
        Files.setPosixFilePermissions(file, fromString("rwxr-xr-x"));
    }
}
