package tco.engine.capacity;

import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.capacity.MeasuredServings.MeasuredSpeeds;
import tco.model.Machine;
import tco.model.OpenModel;
import tco.model.Range;

/// What a machine can do with a model: the memory that it takes and the speeds to expect, each with
/// the range that holds about 8 of 10 measured machines (docs/capacity.md).
public final class CapacityEstimate {
    private final ServingTime time;
    private final MemoryFit memory;
    private final double context;
    private final double newTokens;
    private final double askedConcurrency;
    private final double concurrency;
    private final Optional<Double> decodeAnchor;
    private final Optional<Double> readingAnchor;
    private final SpeedSpread decodeSpread;
    private final SpeedSpread readingSpread;

    /// Speeds and memory of a model on a machine.
    ///
    /// @param anchor speeds measured with the same devices, model, quantisation and engine class at
    ///   another load or length; empty without any
    /// @throws CapacityException where the machine or model lacks what the question needs
    public CapacityEstimate(
            Machine machine, OpenModel model, ServingSetup setup, Optional<MeasuredSpeeds> anchor) {
        time = new ServingTime(machine, model, setup);
        memory = new MemoryFit(machine, model, setup);
        context = setup.context();
        newTokens = setup.newTokens();
        double fit = memory.sequences();
        askedConcurrency = setup.concurrency().orElse(usual(setup, fit));
        concurrency = fit >= 1 ? Math.min(askedConcurrency, fit) : askedConcurrency;
        decodeAnchor =
                anchor.isPresent() && SpeedSpread.decodeCanBeAnchored(model)
                        ? decodeRatio(anchor.get())
                        : Optional.empty();
        readingAnchor =
                anchor.isPresent() && SpeedSpread.readingCanBeAnchored(model, setup.engine())
                        ? readingRatio(anchor.get())
                        : Optional.empty();
        decodeSpread = SpeedSpread.ofDecode(model, setup.engine(), decodeAnchor.isPresent());
        readingSpread = SpeedSpread.ofReading(model, setup.engine(), readingAnchor.isPresent());
    }

    private static double usual(ServingSetup setup, double fit) {
        return Math.max(1, Math.min(setup.usualConcurrency(), fit));
    }

    private Optional<Double> decodeRatio(MeasuredSpeeds measured) {
        OptionalDouble speed = measured.decodeTokS();
        return speed.isPresent()
                ? Optional.of(
                        speed.getAsDouble()
                                * time.step(measured.concurrency(), measured.context())
                                / measured.concurrency())
                : Optional.empty();
    }

    private Optional<Double> readingRatio(MeasuredSpeeds measured) {
        double tokens = Math.min(newTokens, Math.max(1, measured.context()));
        double behind = Math.max(0, measured.context() - tokens);
        OptionalDouble speed = measured.prefillTokS();
        return speed.isPresent()
                ? Optional.of(speed.getAsDouble() * time.read(tokens, behind) / tokens)
                : Optional.empty();
    }

    /// Whether a measured speed of the same kind scales an estimate.
    public boolean isAnchored() {
        return isDecodeAnchored() || isReadingAnchored();
    }

    /// Whether a measured speed of writing scales that of another load.
    boolean isDecodeAnchored() {
        return decodeAnchor.isPresent();
    }

    /// The same of reading.
    boolean isReadingAnchored() {
        return readingAnchor.isPresent();
    }

    public MemoryFit memory() {
        return memory;
    }

    /// The sequences in flight that were asked for.
    public double askedConcurrency() {
        return askedConcurrency;
    }

    /// The sequences in flight: no more than fit, where one does.
    public double concurrency() {
        return concurrency;
    }

    /// Tokens written a second for a sequence that is alone.
    public Range decodeAlone() {
        return decode(1, 1);
    }

    /// Tokens written a second for each of the sequences in flight.
    public Range decodeOfStream() {
        return decode(concurrency, 1);
    }

    /// Tokens written a second for all sequences in flight together.
    public Range decodeTogether() {
        return decode(concurrency, concurrency);
    }

    private Range decode(double sequences, double counted) {
        return decodeSpread.around(counted / stepSeconds(sequences, SpeedEnd.TYPICAL));
    }

    /// Seconds to write a token for each of so many sequences of the asked-for context.
    public double stepSeconds(double sequences, SpeedEnd end) {
        return time.step(sequences, context)
                / (decodeAnchor.orElse(1.0) * end.of(decodeSpread.around(1)));
    }

    /// Seconds to read new tokens of a prompt behind those in the cache.
    public double readSeconds(double newTokens, double behind, SpeedEnd end) {
        return time.read(newTokens, behind)
                / (readingAnchor.orElse(1.0) * end.of(readingSpread.around(1)));
    }

    /// Prompt tokens read a second: the new tokens of a context, behind the rest of it.
    public Range prefill() {
        return readingSpread.around(newTokens / readSeconds());
    }

    /// Seconds to read the new tokens of a context, behind the rest of it.
    public double readSeconds() {
        return readSeconds(newTokens, context - newTokens, SpeedEnd.TYPICAL);
    }

    /// Seconds until a prompt of which nothing is cached has been read and its first token is out;
    /// the low end is the fastest.
    public Range firstAnswerSeconds(double promptTokens) {
        return new Range(
                readSeconds(promptTokens, 0, SpeedEnd.HIGH),
                readSeconds(promptTokens, 0, SpeedEnd.TYPICAL),
                readSeconds(promptTokens, 0, SpeedEnd.LOW));
    }

    /// Whether at least one sequence of the asked-for context fits.
    public boolean isEligible() {
        return memory.sequences() >= 1;
    }

    /// Which end of the estimated speeds to reckon with.
    public enum SpeedEnd {
        LOW("low"),
        TYPICAL("typical"),
        HIGH("high");

        private final String key;

        SpeedEnd(String key) {
            this.key = key;
        }

        /// The name on the command line.
        public String key() {
            return key;
        }

        double of(Range speeds) {
            return switch (this) {
                case LOW -> speeds.low();
                case TYPICAL -> speeds.typical();
                case HIGH -> speeds.high();
            };
        }
    }
}
