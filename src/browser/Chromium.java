import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A headless Chromium with one page, driven over its DevTools protocol. It resolves no name, and
/// keeps a list of whatever the page asks of the network or complains about.
final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final BlockingQueue<String> loads = new LinkedBlockingQueue<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private int calls;

    Chromium(String executable) throws IOException, InterruptedException {
        profile = Files.createTempDirectory("tco-chromium");
        process =
                new ProcessBuilder(
                                executable,
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--hide-scrollbars",
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .redirectErrorStream(true)
                        .redirectOutput(profile.resolve("log").toFile())
                        .start();
        socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(pageAddress(), new Messages())
                        .join();
        for (String domain : List.of("Page", "Network", "Runtime", "Log")) {
            call(domain + ".enable", Map.of());
        }
    }

    private URI pageAddress() throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(file) || Files.readAllLines(file).size() < 2) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IOException(
                        "the browser did not start: " + Files.readString(profile.resolve("log")));
            }
            Thread.sleep(20);
        }
        URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(file).getFirst() + "/json");
        while (System.nanoTime() < deadline) {
            String answer =
                    HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                            .body();
            for (JsonNode target : JSON.readTree(answer)) {
                if (target.path("type").asString().equals("page")) {
                    return URI.create(target.get("webSocketDebuggerUrl").asString());
                }
            }
            Thread.sleep(20);
        }
        throw new IOException("the browser has no page");
    }

    /// Asks the browser for something, and waits for its answer.
    JsonNode call(String method, Map<String, ?> parameters)
            throws IOException, InterruptedException {
        int id = ++calls;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(
                        JSON.writeValueAsString(
                                Map.of("id", id, "method", method, "params", parameters)),
                        true)
                .join();
        try {
            JsonNode message = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (message.has("error")) {
                throw new IOException(method + ": " + message.get("error"));
            }
            return message.path("result");
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(method + " was not answered", e);
        }
    }

    /// Opens a page and waits until it is loaded.
    void open(URI page) throws IOException, InterruptedException {
        loads.clear();
        call("Page.navigate", Map.of("url", page.toString()));
        if (loads.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS) == null) {
            throw new IOException(page + " was not loaded");
        }
    }

    /// The value of an expression in the page.
    JsonNode evaluate(String expression) throws IOException, InterruptedException {
        JsonNode result =
                call(
                        "Runtime.evaluate",
                        Map.of("expression", expression, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IOException("the check itself failed: " + result.get("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    /// What the page asked of the network or complained about since the last time.
    List<String> complaints() {
        List<String> all = new ArrayList<>(complaints);
        complaints.clear();
        return all;
    }

    private void event(String method, JsonNode parameters) {
        switch (method) {
            case "Page.loadEventFired" -> loads.add(method);
            case "Network.requestWillBeSent" -> {
                String url = parameters.path("request").path("url").asString();
                if (!url.startsWith("file:") && !url.startsWith("data:")) {
                    complaints.add("asks the network for " + url);
                }
            }
            case "Runtime.exceptionThrown", "Log.entryAdded" ->
                    complaints.add("complains: " + parameters);
            case "Runtime.consoleAPICalled" -> complaints.add("prints: " + parameters);
            default -> {}
        }
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(profile)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException _) {
            // the last of its processes may still be writing: the system clears its own temporary files
        }
    }

    /// Puts the frames of a message together, and hands it to whoever waits for it.
    private final class Messages implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                if (message.has("id")) {
                    answers.remove(message.get("id").asInt()).complete(message);
                } else {
                    event(message.path("method").asString(), message.path("params"));
                }
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }
}
