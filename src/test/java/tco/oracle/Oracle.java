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
    private final List<JsonNode> options = new ArrayList<>();
    private JsonNode workload = none();
    private JsonNode assumed = none();

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
            return option.has("overflow") ? spilled(local, option, month, at) : local;
        }
        if (apis.containsKey(id)) {
            return Answer.of(TokenBill.of(api(id), month, at), Optional.empty(), Exact.ONE)
                    .with(TokenBill.monthly(api(id), at), Exact.ONE);
        }
        JsonNode plan = plans.get(id);
        if (plan == null) {
            throw new IllegalArgumentException("no option " + option);
        }
        JsonNode rates = plan.has("rates_model") ? api(plan.get("rates_model").asString()) : none();
        return PlanBill.of(plan, rates, assumed, month, at);
    }

    /// What the parts of a mix name.
    private final class Named implements MixBill.Profiles {
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
        public Answer machine(JsonNode part, Month month) {
            return Oracle.this.machine(part.get("use").asString(), part, month, at);
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

    private Answer machine(String id, JsonNode how, Month month, Reading at) {
        JsonNode machine = machines.getOrDefault(id, none());
        JsonNode serving = serving(id, how);
        Optional<JsonNode> quantity =
                how.has("quantity") ? Optional.of(how.get("quantity")) : Optional.empty();
        Optional<JsonNode> owned =
                how.has("owned") ? Optional.of(how.get("owned")) : Optional.empty();
        return MachineBill.of(
                new MachineBill.Use(machine, serving, quantity, owned), assumed, month, at);
    }

    /// What the machines cannot serve goes to the overflow API.
    private Answer spilled(Answer local, JsonNode how, Month month, Reading at) {
        Month rest = month.times(Exact.ONE.minus(local.served()));
        JsonNode api = api(how.get("overflow").asString());
        return local.with(TokenBill.of(api, rest, at), Exact.ONE)
                .with(TokenBill.monthly(api, at), Exact.ONE);
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
        Answer served = machine(id, how, local, at);
        JsonNode api = api(hybrid.get("api").asString());
        JsonNode spillTo = how.has("overflow") ? api(how.get("overflow").asString()) : api;
        Month spill = local.times(Exact.ONE.minus(served.served()));
        Exact toApi = Exact.ONE.minus(routine).plus(month.rework().times(routine));
        return served.with(TokenBill.of(spillTo, spill, at), Exact.ONE)
                .with(TokenBill.of(api, month.times(toApi), at), Exact.ONE)
                .with(TokenBill.monthly(api, at), Exact.ONE)
                .with(spillTo.equals(api) ? Map.of() : TokenBill.monthly(spillTo, at), Exact.ONE);
    }
}
