package tco.profile.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tco.model.CapacityModel.Estimate;
import tco.model.CapacityModel.Question;
import tco.model.CapacityModel.Speed;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Serving;
import tco.model.Serving.Reading;
import tco.model.Source;

/// Reads how fast a serving writes and reads tokens, with an estimate where nobody measured it.
final class ServingSpeedsReader {
    static final String INCLUDED = "reading_included";

    private final Fields serving;
    private final ReadContext context;
    private final Question question;
    private final Supplier<List<Serving>> others;

    private ServingSpeedsReader(
            Fields serving,
            ReadContext context,
            Question question,
            Supplier<List<Serving>> others) {
        this.serving = serving;
        this.context = context;
        this.question = question;
        this.others = others;
    }

    record Speeds(Figure decodeTokS, Reading reading) {}

    /// @param question what is known beside the speeds
    /// @param others the measured servings of the same machine and model
    static Speeds read(
            Fields serving,
            ReadContext context,
            Question question,
            Supplier<List<Serving>> others) {
        return new ServingSpeedsReader(serving, context, question, others).read();
    }

    /// The speeds as they are written; empty where no decode speed is.
    static Optional<Speeds> written(Fields serving) {
        Optional<Figure> prefill = serving.optional(FigureKind.PREFILL_TOK_S);
        Reading reading =
                prefill.<Reading>map(Reading.AtSpeed::new)
                        .orElseGet(() -> new Reading.Unknown("not written"));
        return serving.optional(FigureKind.DECODE_TOK_S).map(speed -> new Speeds(speed, reading));
    }

    private Speeds read() {
        Optional<Figure> prefill = serving.optional(FigureKind.PREFILL_TOK_S);
        if (serving.flag(INCLUDED)) {
            return included(prefill);
        }
        Optional<Figure> decode = serving.optional(FigureKind.DECODE_TOK_S);
        if (decode.isPresent() && prefill.isPresent()) {
            return new Speeds(decode.get(), new Reading.AtSpeed(prefill.get()));
        }
        return switch (context.capacity().estimate(question, others)) {
            case Estimate.Speeds speeds ->
                    new Speeds(
                            decode.orElseGet(
                                    () -> enter(FigureKind.DECODE_TOK_S, speeds.decodeTokS())),
                            new Reading.AtSpeed(
                                    prefill.orElseGet(() ->
                                            enter(
                                                    FigureKind.PREFILL_TOK_S,
                                                    speeds.prefillTokS()))));
            case Estimate.Unavailable none ->
                    new Speeds(
                            decode.orElseGet(() -> missing(none.because())),
                            prefill.<Reading>map(Reading.AtSpeed::new)
                                    .orElseGet(() -> new Reading.Unknown(none.because())));
        };
    }

    /// Such a speed holds for requests like those measured, and is an estimate for all others.
    private Speeds included(Optional<Figure> prefill) {
        if (prefill.isPresent()) {
            serving.fault(
                    serving.node(FigureKind.PREFILL_TOK_S.key()).orElseThrow(),
                    FigureKind.PREFILL_TOK_S.key(),
                    "the reading is in decode_tok_s already",
                    "no " + FigureKind.PREFILL_TOK_S.key() + " beside " + INCLUDED);
        }
        Optional<Figure> decode = serving.optionalEstimate(FigureKind.DECODE_TOK_S);
        return new Speeds(
                decode.orElseGet(() -> serving.required(FigureKind.DECODE_TOK_S)),
                new Reading.Included());
    }

    private Figure enter(FigureKind speed, Speed estimated) {
        return serving.estimated(speed, estimated.tokS(), new Source(estimated.basis(), "", true));
    }

    private Figure missing(String because) {
        serving.missing(
                FigureKind.DECODE_TOK_S.key(),
                FigureKind.DECODE_TOK_S.limits().expected() + "; " + because);
        return serving.standIn(FigureKind.DECODE_TOK_S);
    }
}
