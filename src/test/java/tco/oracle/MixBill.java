package tco.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The bill of parts that share the work (model 8), added up part by part.
final class MixBill {
    private static final List<String> QUALITIES = List.of("basic", "mid", "mid-high", "frontier");

    private final Profiles profiles;
    private final List<JsonNode> parts = new ArrayList<>();
    private final Month month;
    private final Reading at;

    /// What the parts name.
    interface Profiles {
        Optional<JsonNode> api(String id);

        Optional<JsonNode> plan(String id);

        JsonNode assumed();

        /// The serving that a part uses of its machine.
        JsonNode serving(JsonNode part);

        /// The share of the tokens in requests that a machine's or an API's model does not hold.
        Exact tooLong(JsonNode part, Month month);

        /// What its machines serve, and an API what they cannot.
        Answer machine(JsonNode part, Optional<JsonNode> overflow, Month month);
    }

    private MixBill(JsonNode mix, Profiles profiles, Month month, Reading at) {
        this.profiles = profiles;
        mix.forEach(parts::add);
        this.month = month;
        this.at = at;
    }

    static Answer of(JsonNode mix, Profiles profiles, Month month, Reading at) {
        return new MixBill(mix, profiles, month, at).answer();
    }

    private Answer answer() {
        List<Exact> shares = new ArrayList<>();
        Exact left = Exact.ONE;
        Exact again = Exact.ZERO;
        Month failed = month.times(Exact.ZERO);
        for (JsonNode part : parts.subList(0, parts.size() - 1)) {
            Exact share =
                    part.has("share")
                            ? at.required("share", part)
                            : at.required("developers", part).over(month.developers());
            shares.add(share);
            left = left.minus(share);
            Exact longer =
                    profiles.plan(part.get("use").asString()).isPresent()
                            ? Exact.ZERO
                            : profiles.tooLong(part, month);
            Exact done = share.times(rework(part));
            again = again.plus(done.times(Exact.ONE.minus(longer)));
            Month fails = month.between(longer, Exact.ONE).times(done);
            failed = failed.plus(fails);
        }
        shares.add(left);
        Answer sum = Answer.of(new TreeMap<>(), Optional.empty(), Exact.ZERO);
        Optional<Answer> firstMachine = Optional.empty();
        Map<String, JsonNode> paid = new TreeMap<>();
        Exact served = Exact.ZERO;
        Exact machines = Exact.ZERO;
        Exact seats = Exact.ZERO;
        Exact upfront = Exact.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            JsonNode part = parts.get(i);
            boolean isLast = i == parts.size() - 1;
            Month whole = month.times(shares.get(i));
            Answer own = part(part, isLast ? whole.plus(failed) : whole, paid);
            sum = sum.with(own.lines(), Exact.ZERO);
            served = served.plus(shares.get(i).times(own.served()));
            if (isLast) {
                served = served.minus(again.times(Exact.ONE.minus(own.served())));
            }
            upfront = upfront.plus(own.upfront());
            if (own.utilisation().isPresent()) {
                machines = machines.plus(own.units().orElseThrow());
                firstMachine = firstMachine.or(() -> Optional.of(own));
            } else {
                seats = seats.plus(own.units().orElse(Exact.ZERO));
            }
        }
        for (JsonNode api : paid.values()) {
            sum = sum.with(TokenBill.monthly(api, at), Exact.ZERO);
        }
        Optional<Exact> units =
                firstMachine.isPresent()
                        ? Optional.of(machines)
                        : seats.isZero() ? Optional.empty() : Optional.of(seats);
        return new Answer(
                sum.lines(),
                units,
                upfront,
                served.max(Exact.ZERO),
                firstMachine.flatMap(Answer::capacity),
                firstMachine.flatMap(Answer::utilisation));
    }

    private Exact rework(JsonNode part) {
        if (part.has("rework")) {
            return at.required("rework", part);
        }
        int own = quality(part);
        return own >= 0 && own < quality(parts.getLast()) ? month.rework() : Exact.ZERO;
    }

    private int quality(JsonNode part) {
        String id = part.get("use").asString();
        JsonNode of =
                profiles.api(id)
                        .or(() -> profiles.plan(id))
                        .orElseGet(() -> profiles.serving(part));
        String own = of.path("quality").asString("");
        return QUALITIES.indexOf(
                own.isEmpty() && of.has("rates_model")
                        ? profiles.api(of.get("rates_model").asString())
                                .orElseThrow()
                                .path("quality")
                                .asString("")
                        : own);
    }

    private Answer part(JsonNode part, Month own, Map<String, JsonNode> paid) {
        String id = part.get("use").asString();
        if (profiles.plan(id).isPresent()) {
            JsonNode plan = profiles.plan(id).get();
            JsonNode rates = profiles.api(plan.get("rates_model").asString()).orElseThrow();
            Exact developers = at.required("developers", part);
            return PlanBill.of(plan, rates, profiles.assumed(), own.with(developers), at);
        }
        Optional<JsonNode> overflow = Optional.empty();
        if (part.has("overflow")) {
            overflow = profiles.api(part.get("overflow").asString());
            paid.put(part.get("overflow").asString(), overflow.orElseThrow());
        } else if (!part.get("use").equals(parts.getLast().get("use"))) {
            overflow = profiles.api(parts.getLast().get("use").asString());
        }
        if (profiles.api(id).isPresent()) {
            JsonNode api = profiles.api(id).get();
            paid.put(id, api);
            return TokenBill.held(api, overflow, own, at);
        }
        return profiles.machine(part, overflow, own);
    }
}
