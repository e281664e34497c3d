import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The libraries that the program runs with, each known by its SHA-256: taken from where Maven has
/// put them, or fetched from Maven Central.
final class Libraries {
    private static final String CENTRAL = "https://repo.maven.apache.org/maven2";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// @param path below a Maven repository
    record Library(String sha256, long bytes, String path) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private final List<Library> libraries = new ArrayList<>();
    private final Path folder;
    private final String repository;

    /// Reads the list: a line a library, with its SHA-256, its size and its path.
    Libraries(Path list, Path folder) throws IOException {
        for (String line : Files.readAllLines(list)) {
            String[] words = line.split(" +");
            libraries.add(new Library(words[0], Long.parseLong(words[1]), words[2]));
        }
        this.folder = folder;
        String mirror = System.getenv("MVNW_REPOURL");
        this.repository = mirror == null || mirror.isBlank() ? CENTRAL : mirror;
    }

    /// What has to be fetched, in words; empty if nothing has.
    Optional<String> needed() {
        long bytes = missing().stream().mapToLong(Library::bytes).sum();
        return bytes == 0
                ? Optional.empty()
                : Optional.of(
                        "%.1f MB of libraries from %s"
                                .formatted(bytes / 1e6, URI.create(repository).getHost()));
    }

    private List<Library> missing() {
        return libraries.stream().filter(library -> find(library).isEmpty()).toList();
    }

    private Optional<Path> find(Library library) {
        Path maven = Path.of(System.getProperty("user.home"), ".m2", "repository");
        return List.of(folder.resolve(library.name()), maven.resolve(library.path())).stream()
                .filter(file -> Files.isReadable(file) && isWhole(library, file))
                .findFirst();
    }

    private static boolean isWhole(Library library, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha256.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(sha256.digest()).equals(library.sha256());
        } catch (IOException e) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// All of them, in the order of the list.
    List<Path> fetch(DownloadProgress progress) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        List<Library> missing = missing();
        if (!missing.isEmpty()) {
            try (HttpClient client = client()) {
                for (int i = 0; i < missing.size(); i++) {
                    Library library = missing.get(i);
                    String counted = "%d of %d, ".formatted(i + 1, missing.size());
                    progress.begin("fetching library " + counted + library.name());
                    fetch(client, library);
                }
            }
        }
        List<Path> found = new ArrayList<>();
        for (Library library : libraries) {
            found.add(find(library).orElseThrow());
        }
        return found;
    }

    /// With the proxy that the environment names, else that of the JVM's settings.
    private static HttpClient client() {
        HttpClient.Builder client =
                HttpClient.newBuilder()
                        .connectTimeout(PATIENCE)
                        .followRedirects(HttpClient.Redirect.NORMAL);
        Map<String, String> environment = System.getenv();
        String proxy =
                environment.getOrDefault(
                        "https_proxy", environment.getOrDefault("HTTPS_PROXY", ""));
        if (proxy.isBlank()) {
            return client.build();
        }
        URI uri = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
        int port = uri.getPort() < 0 ? 80 : uri.getPort();
        return client.proxy(ProxySelector.of(new InetSocketAddress(uri.getHost(), port))).build();
    }

    private void fetch(HttpClient client, Library library)
            throws IOException, InterruptedException {
        URI from = URI.create(repository + "/" + library.path());
        Path part = folder.resolve(library.name() + ".part");
        try {
            HttpRequest request = HttpRequest.newBuilder(from).timeout(PATIENCE).build();
            int status = client.send(request, HttpResponse.BodyHandlers.ofFile(part)).statusCode();
            if (status != 200) {
                throw new BuildException(cannotFetch(from, "its answer is " + status));
            }
        } catch (IOException e) {
            throw new BuildException(cannotFetch(from, reason(e)));
        }
        if (!isWhole(library, part)) {
            Files.delete(part);
            throw new BuildException(
                    from
                            + " is not the file that this version was written for: its SHA-256 differs");
        }
        Files.move(part, folder.resolve(library.name()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private static String cannotFetch(URI from, String why) {
        return """
        cannot fetch %s (%s).
        The first run of a checkout needs the network, for its libraries. Behind a proxy, set https_proxy;
        with a mirror of Maven Central, set MVNW_REPOURL to its address, or run
        ./mvnw -Dmaven.test.skip=true package, which follows the settings of Maven.
        Without a network, take an archive of a release, which holds all it needs (docs/install.md).\
        """
                .formatted(from, why);
    }
}
