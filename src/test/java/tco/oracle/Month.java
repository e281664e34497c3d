package tco.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A month's work (model 2): disjoint token classes, and what else the workload says.
record Month(
        Exact uncached,
        Exact read,
        Exact written,
        Exact output,
        Exact developers,
        Exact oneHour,
        Exact batch,
        List<Exact[]> context,
        boolean saysLengths,
        Exact routine,
        Exact rework,
        Exact peak,
        Exact hoursPerDay,
        Exact workdays,
        List<Integer> workDays,
        String workStarts,
        Exact requests,
        Exact spread,
        List<Exact> shares,
        int utcStart) {

    /// The option's own keys go over the scenario's.
    static Month of(JsonNode own, JsonNode scenario, JsonNode assumed, Reading at) {
        Exact[] classes = classes(own, scenario, at);
        return new Month(
                classes[0],
                classes[1],
                classes[2],
                classes[3],
                at.of("developers", "1", own, scenario),
                at.of("cache_write_1h_share", "0", own, scenario),
                at.of("batch_share", "0", own, scenario),
                context(own, scenario, at),
                saysLengths(own, scenario),
                at.of("routine_share", "0.70", own, scenario),
                at.of("rework_rate", "0", own, scenario),
                at.of("peak_to_average", "1", own, scenario),
                at.of("hours_per_day", "8", own, scenario),
                at.of("workdays_per_month", "21", own, scenario),
                WeekTariff.days(
                        own.has("work_days") ? own.get("work_days") : scenario.path("work_days"),
                        List.of("mon", "tue", "wed", "thu", "fri")),
                own.path("work_starts").asString(scenario.path("work_starts").asString("")),
                at.of("requests", "0", own, scenario),
                at.of("usage_spread", "0", spreadSaidBy(own, scenario)),
                shares(own, scenario),
                utcStart(own, scenario, assumed));
    }

    /// Pairs of input tokens and the share of the tokens in longer requests. Of the two ways to say
    /// it, the option's own replaces the scenario's.
    private static List<Exact[]> context(JsonNode own, JsonNode scenario, Reading at) {
        for (JsonNode workload : new JsonNode[] {own, scenario}) {
            if (workload.has("context")) {
                List<Exact[]> pairs = new ArrayList<>();
                for (JsonNode item : workload.get("context")) {
                    pairs.add(new Exact[] {at.required("above", item), at.required("share", item)});
                }
                return pairs;
            }
            if (workload.has("long_context_share")) {
                Exact share = at.required("long_context_share", workload);
                return List.<Exact[]>of(new Exact[] {Exact.ZERO, share});
            }
        }
        return List.<Exact[]>of(new Exact[] {Exact.ZERO, Exact.ZERO});
    }

    /// Of a spread and shares, the option's own replaces the scenario's.
    private static JsonNode spreadSaidBy(JsonNode own, JsonNode scenario) {
        return own.has("usage_spread") || own.has("developer_shares") ? own : scenario;
    }

    /// The minute of the day by UTC at which the work starts; it may lie on another day.
    private static int utcStart(JsonNode own, JsonNode scenario, JsonNode assumed) {
        String starts = "09:00";
        for (JsonNode said : new JsonNode[] {assumed, scenario, own}) {
            starts = said.path("work_starts").asString(starts);
        }
        String key = "utc_offset_hours";
        JsonNode offset = own.has(key) ? own.get(key) : scenario.path(key);
        return WeekTariff.minuteOf(starts) - (int) (60 * offset.asDouble(0));
    }

    private static List<Exact> shares(JsonNode own, JsonNode scenario) {
        List<Exact> shares = new ArrayList<>();
        for (JsonNode share : spreadSaidBy(own, scenario).path("developer_shares")) {
            shares.add(new Exact(share.decimalValue()));
        }
        return shares;
    }

    /// The share of the tokens in requests above a threshold.
    Exact above(Exact threshold) {
        Exact share = Exact.ONE;
        for (Exact[] pair : context) {
            if (!pair[0].above(threshold)) {
                share = pair[1];
            }
        }
        return share;
    }

    private static boolean saysLengths(JsonNode own, JsonNode scenario) {
        boolean ownSays = own.has("context") || own.has("long_context_share");
        return !(ownSays ? own : scenario).path("context").isEmpty();
    }

    /// The share of the tokens in requests that a model or API does not hold.
    Exact tooLong(JsonNode model, Reading at) {
        if (!saysLengths || !model.has("context_window")) {
            return Exact.ZERO;
        }
        Exact window = at.required("context_window", model);
        boolean holdsAll = !context.getLast()[0].times(Exact.of(2)).above(window);
        return holdsAll ? Exact.ZERO : above(window);
    }

    /// The requests between two places, counted as shares of the tokens in longer ones.
    Month between(Exact least, Exact most) {
        Exact part = most.minus(least);
        List<Exact[]> pairs = new ArrayList<>();
        for (Exact[] pair : context) {
            Exact inside = pair[1].min(most).minus(least).max(Exact.ZERO);
            pairs.add(new Exact[] {pair[0], part.isZero() ? Exact.ZERO : inside.over(part)});
        }
        return times(part).with(pairs);
    }

    /// This and more of the same workload.
    Month plus(Month more) {
        Exact all = total().plus(more.total());
        List<Exact[]> pairs = new ArrayList<>();
        for (int i = 0; i < context.size(); i++) {
            Exact longer =
                    context.get(i)[1]
                            .times(total())
                            .plus(more.context.get(i)[1].times(more.total()));
            Exact share = all.isZero() ? context.get(i)[1] : longer.over(all);
            pairs.add(new Exact[] {context.get(i)[0], share});
        }
        return new Month(
                uncached.plus(more.uncached),
                read.plus(more.read),
                written.plus(more.written),
                output.plus(more.output),
                developers,
                oneHour,
                batch,
                pairs,
                saysLengths,
                routine,
                rework,
                peak,
                hoursPerDay,
                workdays,
                workDays,
                workStarts,
                requests.plus(more.requests),
                spread,
                shares,
                utcStart);
    }

    private Month with(List<Exact[]> pairs) {
        return new Month(
                uncached,
                read,
                written,
                output,
                developers,
                oneHour,
                batch,
                pairs,
                saysLengths,
                routine,
                rework,
                peak,
                hoursPerDay,
                workdays,
                workDays,
                workStarts,
                requests,
                spread,
                shares,
                utcStart);
    }

    private static Exact[] classes(JsonNode own, JsonNode scenario, Reading at) {
        if (own.has("uncached_input")) {
            return scaled(measured(own, at), at.volume());
        }
        if (!scenario.has("uncached_input")) {
            return shared(own, scenario, at);
        }
        Optional<Exact> said = volume(own, own, scenario, at);
        return scaled(measured(scenario, at), at.volume().or(() -> said));
    }

    /// A total that a workload says, or as much for each of the developers.
    private static Optional<Exact> volume(
            JsonNode said, JsonNode own, JsonNode scenario, Reading at) {
        if (said.has("tokens")) {
            return Optional.of(at.required("tokens", said));
        }
        return said.has("tokens_per_developer")
                ? Optional.of(
                        at.required("tokens_per_developer", said)
                                .times(at.of("developers", "1", own, scenario)))
                : Optional.empty();
    }

    private static Exact[] scaled(Exact[] measured, Optional<Exact> tokens) {
        Exact sum = sum(measured);
        if (tokens.isEmpty() || sum.isZero()) {
            return measured;
        }
        Exact factor = tokens.get().over(sum);
        for (int i = 0; i < measured.length; i++) {
            measured[i] = measured[i].times(factor);
        }
        return measured;
    }

    private static Exact[] measured(JsonNode workload, Reading at) {
        return new Exact[] {
            at.required("uncached_input", workload),
            at.required("cache_read", workload),
            at.required("cache_write", workload),
            at.required("output", workload)
        };
    }

    private static Exact[] shared(JsonNode own, JsonNode scenario, Reading at) {
        Exact total =
                at.volume()
                        .or(() -> volume(own, own, scenario, at))
                        .or(() -> volume(scenario, own, scenario, at))
                        .orElseThrow();
        Exact outputShare = at.of("output_share", "0.20", own, scenario);
        Exact hit = at.of("cache_hit_rate", "0", own, scenario);
        Exact writeShare = at.of("cache_write_share", hit.isZero() ? "0" : "1", own, scenario);
        Exact input = total.times(Exact.ONE.minus(outputShare));
        Exact read = input.times(hit);
        Exact fresh = input.minus(read);
        Exact written = fresh.times(writeShare);
        return new Exact[] {fresh.minus(written), read, written, total.times(outputShare)};
    }

    private static Exact sum(Exact[] parts) {
        Exact sum = Exact.ZERO;
        for (Exact part : parts) {
            sum = sum.plus(part);
        }
        return sum;
    }

    Exact total() {
        return uncached.plus(read).plus(written).plus(output);
    }

    /// The same work of another number of developers.
    Month with(Exact others) {
        return new Month(
                uncached,
                read,
                written,
                output,
                others,
                oneHour,
                batch,
                context,
                saysLengths,
                routine,
                rework,
                peak,
                hoursPerDay,
                workdays,
                workDays,
                workStarts,
                requests,
                spread,
                shares,
                utcStart);
    }

    Month times(Exact share) {
        return new Month(
                uncached.times(share),
                read.times(share),
                written.times(share),
                output.times(share),
                developers,
                oneHour,
                batch,
                context,
                saysLengths,
                routine,
                rework,
                peak,
                hoursPerDay,
                workdays,
                workDays,
                workStarts,
                requests.times(share),
                spread,
                shares,
                utcStart);
    }
}
