package tco.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.render.Rendering;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Answers a scenario that one YAML text holds with all that it refers to.
public final class Oracle {
    private final Map<String, JsonNode> machines = new LinkedHashMap<>();
    private final Map<String, JsonNode> apis = new LinkedHashMap<>();
    private final Map<String, JsonNode> plans = new LinkedHashMap<>();
    private final Map<String, JsonNode> models = new LinkedHashMap<>();
    private final List<JsonNode> options = new ArrayList<>();
    private JsonNode workload = none();
    private JsonNode assumed = none();
    private Optional<Optional<JsonNode>> cheapest = Optional.empty();

    private Oracle() {}

    private static JsonNode none() {
        return tools.jackson.databind.node.MissingNode.getInstance();
    }

    /// Reads all documents of a text.
    public static Oracle of(String yaml) {
        YAMLMapper mapper =
                YAMLMapper.builder()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .build();
        Oracle oracle = new Oracle();
        try (var documents = mapper.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            documents.forEachRemaining(oracle::add);
        }
        return oracle;
    }

    private void add(JsonNode document) {
        switch (document.get("kind").asString()) {
            case "owned", "rented" -> machines.put(document.get("id").asString(), document);
            case "model" -> models.put(document.get("id").asString(), document);
            case "plan" -> plans.put(document.get("id").asString(), document);
            case "api" ->
                    document.get("models")
                            .forEach(m -> apis.put(m.get("id").asString(), inForce(m)));
            default -> {
                workload = document.path("workload");
                assumed = document.path("assumptions");
                document.get("options").forEach(options::add);
            }
        }
    }

    /// A model with the changes made that have come by the day of the tests.
    private static JsonNode inForce(JsonNode model) {
        ObjectNode changed = (ObjectNode) model.deepCopy();
        for (JsonNode change : model.path("changes")) {
            if (change.get("from").asString().compareTo(Rendering.TODAY.toString()) <= 0) {
                change.properties().forEach(key -> changed.set(key.getKey(), key.getValue()));
            }
        }
        return changed;
    }

    /// Every option's answer at a corner, in the order of the scenario.
    public List<Answer> answers(Corner corner) {
        Reading at = new Reading(corner, Optional.empty());
        return options.stream().map(option -> answer(option, at)).toList();
    }

    /// The answer of one option, counted from 0, at another volume of every workload, its mix held
    /// constant.
    public Answer answer(int option, Corner corner, BigInteger tokens) {
        Exact volume = new Exact(new BigDecimal(tokens));
        return answer(options.get(option), new Reading(corner, Optional.of(volume)));
    }

    private Answer answer(JsonNode option, Reading at) {
        Month month = Month.of(option.path("workload"), workload, assumed, at);
        Answer paid = paid(option, month, at);
        return GapBill.of(assumed, new Named(at), this::cheapest)
                .map(gap -> paid.with(gap.lines(option, month, at), paid.served()))
                .orElse(paid);
    }

    private Optional<JsonNode> cheapest() {
        if (cheapest.isEmpty()) {
            Reading at = new Reading(Corner.TYPICAL, Optional.empty());
            cheapest =
                    Optional.of(
                            new CheapestFrontier(this::api, workload, assumed, at)
                                    .among(options, (any, month) -> paid(any, month, at)));
        }
        return cheapest.get();
    }

    private Answer paid(JsonNode option, Month month, Reading at) {
        if (option.has("hybrid")) {
            return hybrid(option, month, at);
        }
        if (option.has("mix")) {
            return MixBill.of(option.get("mix"), new Named(at), month, at);
        }
        String id =
                option.isString()
                        ? option.asString()
                        : option.path("use").asString(option.path("machine").asString(""));
        if (machines.containsKey(id)) {
            Answer local = machine(id, option, month, at);
            return option.has("overflow") ? spilled(id, local, option, month, at) : local;
        }
        if (apis.containsKey(id)) {
            Optional<JsonNode> overflow =
                    option.has("overflow")
                            ? Optional.of(api(option.get("overflow").asString()))
                            : Optional.empty();
            Answer served = TokenBill.held(api(id), overflow, month, at);
            Map<String, Exact> fees =
                    overflow.map(other -> TokenBill.monthly(other, at)).orElse(Map.of());
            return served.with(TokenBill.monthly(api(id), at), served.served())
                    .with(fees, served.served());
        }
        JsonNode plan = plans.get(id);
        if (plan == null) {
            throw new IllegalArgumentException("no option " + option);
        }
        JsonNode rates = plan.has("rates_model") ? api(plan.get("rates_model").asString()) : none();
        return PlanBill.of(plan, rates, assumed, month, at);
    }

    /// What the parts of a mix name.
    private final class Named implements MixBill.Profiles, GapBill.Offers {
        private final Reading at;

        Named(Reading at) {
            this.at = at;
        }

        @Override
        public Optional<JsonNode> api(String id) {
            return Optional.ofNullable(apis.get(id));
        }

        @Override
        public Optional<JsonNode> plan(String id) {
            return Optional.ofNullable(plans.get(id));
        }

        @Override
        public JsonNode assumed() {
            return assumed;
        }

        @Override
        public JsonNode serving(JsonNode part) {
            return Oracle.this.serving(part.get("use").asString(), part);
        }

        @Override
        public JsonNode serving(String id, JsonNode how) {
            return Oracle.this.serving(id, how);
        }

        @Override
        public JsonNode scores(String model) {
            return models.getOrDefault(model, none()).path("scores");
        }

        @Override
        public Exact tooLong(JsonNode part, Month month) {
            String id = part.get("use").asString();
            return apis.containsKey(id)
                    ? month.tooLong(Oracle.this.api(id), at)
                    : Oracle.this.tooLong(id, part, month, at);
        }

        @Override
        public Answer machine(JsonNode part, Optional<JsonNode> overflow, Month month) {
            String id = part.get("use").asString();
            Answer local = Oracle.this.machine(id, part, month, at);
            return overflow.map(api -> rest(id, local, api, part, month, at)).orElse(local);
        }
    }

    private JsonNode api(String id) {
        return apis.getOrDefault(id, none());
    }

    private JsonNode serving(String id, JsonNode how) {
        JsonNode machine = machines.getOrDefault(id, none());
        JsonNode serving = machine.get("serves").get(0);
        for (JsonNode one : machine.get("serves")) {
            String name = one.path("id").asString(one.get("model").asString());
            serving = name.equals(how.path("serving").asString("")) ? one : serving;
        }
        return serving;
    }

    /// What machines serve of a month: of the requests that their model holds.
    private Answer machine(String id, JsonNode how, Month month, Reading at) {
        JsonNode machine = machines.getOrDefault(id, none());
        JsonNode serving = serving(id, how);
        Optional<JsonNode> quantity =
                how.has("quantity") ? Optional.of(how.get("quantity")) : Optional.empty();
        Optional<JsonNode> owned =
                how.has("owned") ? Optional.of(how.get("owned")) : Optional.empty();
        Exact shorter = Exact.ONE.minus(tooLong(id, how, month, at));
        Answer held =
                MachineBill.of(
                        new MachineBill.Use(machine, serving, quantity, owned),
                        assumed,
                        month.times(shorter),
                        at);
        return held.with(Map.of(), held.served().times(shorter));
    }

    private Exact tooLong(String id, JsonNode how, Month month, Reading at) {
        String model = serving(id, how).get("model").asString();
        return month.tooLong(models.getOrDefault(model, none()), at);
    }

    /// What goes to an API: of the shorter requests those that the machines have no time for, and
    /// the longer ones.
    ///
    /// @param local what the machines serve
    private Answer rest(
            String id, Answer local, JsonNode api, JsonNode how, Month month, Reading at) {
        Exact longer = tooLong(id, how, month, at);
        Exact shorter = Exact.ONE.minus(longer);
        Exact late = shorter.minus(local.served());
        Month tooLate =
                shorter.isZero()
                        ? month.times(Exact.ZERO)
                        : month.between(longer, Exact.ONE).times(late.over(shorter));
        Answer first = TokenBill.held(api, Optional.empty(), tooLate, at);
        Answer second =
                TokenBill.held(api, Optional.empty(), month.between(Exact.ZERO, longer), at);
        return local.with(first.lines(), Exact.ZERO)
                .with(
                        second.lines(),
                        local.served()
                                .plus(late.times(first.served()))
                                .plus(longer.times(second.served())));
    }

    /// What the machines cannot serve goes to the overflow API.
    private Answer spilled(String id, Answer local, JsonNode how, Month month, Reading at) {
        JsonNode api = api(how.get("overflow").asString());
        Answer all = rest(id, local, api, how, month, at);
        return all.with(TokenBill.monthly(api, at), all.served());
    }

    /// Model 8. It is silent about routine work beyond a fixed number of machines: it goes to the
    /// overflow API that is named, else to the hybrid's own (docs/model.md).
    private Answer hybrid(JsonNode option, Month month, Reading at) {
        JsonNode hybrid = option.get("hybrid");
        JsonNode said = hybrid.get("local");
        JsonNode how = said.isObject() ? said : option;
        String id = said.isObject() ? said.get("machine").asString() : said.asString();
        Exact routine = at.of("routine_share", month.routine(), hybrid);
        Month local = month.times(routine);
        JsonNode api = api(hybrid.get("api").asString());
        JsonNode spillTo = how.has("overflow") ? api(how.get("overflow").asString()) : api;
        Answer served = rest(id, machine(id, how, local, at), spillTo, how, local, at);
        Exact failed = month.rework().times(routine);
        Exact longer = tooLong(id, how, month, at);
        Month toApi =
                month.times(Exact.ONE.minus(routine))
                        .plus(month.between(longer, Exact.ONE).times(failed));
        Answer remote = TokenBill.held(api, Optional.empty(), toApi, at);
        Exact again = failed.times(Exact.ONE.minus(longer));
        Exact unmet = Exact.ONE.minus(routine).plus(again).times(Exact.ONE.minus(remote.served()));
        Exact all = routine.times(served.served()).plus(Exact.ONE.minus(routine)).minus(unmet);
        return served.with(remote.lines(), Exact.ZERO)
                .with(TokenBill.monthly(api, at), Exact.ZERO)
                .with(
                        spillTo.equals(api) ? Map.of() : TokenBill.monthly(spillTo, at),
                        all.max(Exact.ZERO));
    }
}
