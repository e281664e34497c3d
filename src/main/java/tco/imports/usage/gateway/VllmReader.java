package tco.imports.usage.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.imports.usage.source.SourceReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.imports.usage.source.SourceReader.FileReading;
import tco.imports.usage.source.UsageTally;
import tco.model.usage.DropReason;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// The metrics page of a vLLM server: counters since it was started, at the time of the file.
public final class VllmReader implements SourceReader<VllmReader.Reading> {
    private static final String PREFIX = "vllm:";
    private static final long DAY_SECONDS = 86_400;

    @Override
    public UsageSource source() {
        return UsageSource.VLLM;
    }

    @Override
    public Wanted wanted() {
        return Wanted.paths();
    }

    /// Whether a sample of a metrics page is of vLLM.
    @Override
    public boolean recognises(UsageRecord sample) {
        return sample.text("metric").startsWith(PREFIX);
    }

    @Override
    public Reading open(FileFacts file) {
        return new Reading(file);
    }

    @Override
    public void settle(List<Reading> files, UsageTally tally) {
        KeyedEvents all = new KeyedEvents();
        files.forEach(file -> file.addTo(all));
        all.settle(tally);
    }

    /// The counters of a page, by model.
    public static final class Reading implements FileReading {
        private static final List<String> COUNTERS =
                List.of(
                        "prompt_tokens",
                        "prompt_tokens_cached",
                        "prompt_tokens_by_source local_cache_hit",
                        "generation_tokens",
                        "request_success");

        private final FileFacts file;
        private final Map<String, Map<String, Long>> byModel = new HashMap<>();
        private String started = "";

        private Reading(FileFacts file) {
            this.file = file;
        }

        @Override
        public void read(UsageRecord sample) {
            String metric = sample.text("metric");
            if (metric.equals("process_start_time_seconds")) {
                started = sample.text("value");
            } else if (metric.startsWith(PREFIX)) {
                String name = metric.substring(PREFIX.length()).replaceFirst("_total$", "");
                String source = sample.text("source");
                count(sample, source.isEmpty() ? name : name + " " + source);
            }
        }

        private void count(UsageRecord sample, String counter) {
            if (COUNTERS.contains(counter)) {
                byModel.computeIfAbsent(sample.text("model_name"), model -> new HashMap<>())
                        .merge(counter, sample.count("value"), Long::sum);
            }
        }

        /// Pages of one server, known by when it was started, tell of the same requests: the one
        /// with most counts.
        private void addTo(KeyedEvents events) {
            for (Map.Entry<String, Map<String, Long>> model : byModel.entrySet()) {
                UsageEvent event = event(model.getKey(), model.getValue());
                if (event.tokens().total() == 0) {
                    events.drop(DropReason.NO_USAGE);
                } else if (started.isEmpty()) {
                    events.addWithoutKey(event);
                } else {
                    events.add(Digest.of(started, model.getKey()), event);
                }
            }
        }

        private UsageEvent event(String model, Map<String, Long> counters) {
            long cached =
                    Math.max(
                            counters.getOrDefault("prompt_tokens_cached", 0L),
                            counters.getOrDefault("prompt_tokens_by_source local_cache_hit", 0L));
            TokenCounts tokens =
                    TokenCounts.ofInputWithCache(
                            counters.getOrDefault("prompt_tokens", 0L),
                            cached,
                            0,
                            0,
                            counters.getOrDefault("generation_tokens", 0L),
                            0);
            return UsageEvent.bucket(
                    UsageSource.VLLM,
                    model,
                    file.changedMicros(),
                    DAY_SECONDS,
                    counters.getOrDefault("request_success", UsageEvent.UNKNOWN),
                    tokens);
        }
    }
}
