import java.time.Duration;
import java.time.Instant;

/// Says on stderr what a build is doing: when it begins something, and every few seconds until it
/// has done it.
final class DownloadProgress {
    private static final Duration SILENCE = Duration.ofSeconds(4);

    private final Instant began = Instant.now();
    private Thread repeating = Thread.currentThread();

    /// Says something, and no more.
    void announce(String what) {
        end();
        say(what);
    }

    /// Says what is being done, until something else begins or it all ends.
    void begin(String what) {
        announce(what);
        repeating =
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> {
                            try {
                                while (true) {
                                    Thread.sleep(SILENCE);
                                    long seconds =
                                            Duration.between(began, Instant.now()).toSeconds();
                                    say("still " + what + ", " + seconds + " s so far");
                                }
                            } catch (InterruptedException e) {
                                return;
                            }
                        });
    }

    void end() {
        if (repeating != Thread.currentThread()) {
            repeating.interrupt();
        }
    }

    private static void say(String what) {
        System.err.println("tco: " + what);
    }
}
