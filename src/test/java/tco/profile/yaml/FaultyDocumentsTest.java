package tco.profile.yaml;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultyDocumentsTest {
    private static final String PRICE = "price_usd: 3600";

    @TempDir Path directory;

    @ParameterizedTest
    @MethodSource({"keys", "shapes", "ids", "words", "descriptions", "paid_before"})
    void what_is_wrong_is_told_with_its_file_line_and_path(Faulty faulty) {
        faulty.isTold(directory);
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                Faulty.of("duplicate", PRICE, PRICE + "\nid: box", "id: duplicate key"),
                Faulty.of(
                        "misspelt",
                        PRICE,
                        "prise_usd: 3600",
                        "hardware.box.prise_usd: unknown key (did you mean price_usd?)",
                        "hardware.box.price_usd: missing"),
                Faulty.of(
                        "unknown",
                        PRICE,
                        PRICE + "\ncolour: grey",
                        "hardware.box.colour: unknown key"),
                Faulty.of(
                        "misspelt in a price list",
                        "provider: somebody",
                        "provider: somebody\nmodles: []",
                        "modles: unknown key (did you mean models?)"),
                Faulty.of(
                        "a host of rented machines",
                        "hourly_usd: 1.5",
                        "hourly_usd: 1.5\nhost_usd: 100",
                        "hardware.cloud.host_usd: unknown key"),
                Faulty.of(
                        "owned key on a rented machine",
                        "billing: window",
                        "pue: 1.2",
                        "hardware.cloud.pue: unknown key"),
                Faulty.of(
                        "a key of several lines",
                        PRICE,
                        PRICE + "\n\"a\\nb\": 3600",
                        "hardware.box.a b: unknown key"),
                Faulty.of(
                        "in a workload",
                        "output_share: 0.2",
                        "outputshare: 0.2",
                        "workload.outputshare: unknown key (did you mean output_share?)"),
                Faulty.of(
                        "in the assumptions",
                        "usd_per_kwh: 0.15",
                        "usd_per_kw: 0.15",
                        "assumptions.usd_per_kw: unknown key (did you mean usd_per_kwh?)"),
                Faulty.of(
                        "on an option",
                        "  - cloud",
                        "  - {use: cloud, quantiy: 2}",
                        "options.cloud.quantiy: unknown key (did you mean quantity?)"),
                Faulty.of(
                        "on a hybrid",
                        "{local: box, api: frontier-1}",
                        "{local: box, api: frontier-1, share: 0.5}",
                        "options.box+frontier-1.hybrid.share: unknown key"),
                Faulty.of(
                        "misspelt power",
                        "power: {load",
                        "powr: {load",
                        "hardware.box.powr: unknown key (did you mean power?)",
                        "hardware.box.power: missing"),
                Faulty.of(
                        "misspelt servings",
                        "billing: window\nserves:",
                        "serve:",
                        "hardware.cloud.serve: unknown key (did you mean serves?)",
                        "hardware.cloud.serves: missing"),
                Faulty.of(
                        "misspelt usage",
                        "included_usd: 20",
                        "include_usd: 20",
                        "plans.seats.include_usd: unknown key (did you mean included_usd?)",
                        "plans.seats.included_usd: missing"),
                Faulty.of(
                        "misspelt use",
                        "  - cloud",
                        "  - {id: cloud, machin: cloud}",
                        "options.cloud.machin: unknown key (did you mean machine?)",
                        "options.cloud.use: missing (exactly one of use, machine, hybrid, mix)"),
                Faulty.of(
                        "misspelt part of a hybrid",
                        "{local: box, api: frontier-1}",
                        "{lokal: box, api: frontier-1}",
                        "options.?.hybrid.lokal: unknown key (did you mean local?)",
                        "options.?.hybrid.local: missing"),
                Faulty.of(
                        "missing",
                        "decode_tok_s: 200",
                        "quant: q4",
                        "@hardware.cloud.serves.qwen"));
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                Faulty.of(
                        "no kind", "kind: owned\n", "", "kind: missing (one of owned, rented, api"),
                Faulty.of(
                        "wrong kind",
                        "kind: owned",
                        "kind: ownd",
                        "kind: unknown kind 'ownd' (did you"),
                Faulty.of("a list as kind", "kind: owned", "kind: [owned]", "kind: missing"),
                Faulty.of(
                        "a list where a mapping belongs",
                        "power: {load_watts: 500, idle_watts: 50}",
                        "power: [500, 50]",
                        "hardware.box.power: a list (a mapping)"),
                Faulty.of(
                        "a value where a mapping belongs",
                        "power: {load_watts: 500, idle_watts: 50}",
                        "power: 500",
                        "hardware.box.power: a single value (a mapping)"),
                Faulty.of(
                        "no power",
                        "power: {load_watts: 500, idle_watts: 50}\n",
                        "pue: 1\n",
                        "@hardware.box.power: missing"),
                Faulty.of(
                        "a value among servings",
                        "  - model: qwen\n    decode_tok_s: 200",
                        "  - qwen",
                        "hardware.cloud.serves: a single value (a mapping with a model)"),
                Faulty.of(
                        "no options",
                        Faulty.SOUND.substring(Faulty.SOUND.indexOf("options:")),
                        "options: []\n",
                        "@options: missing (a list of options"));
    }

    static Stream<Arguments> ids() {
        return Stream.of(
                Faulty.of("none", "id: box\n", "name: box\n", "@id: missing"),
                Faulty.of("path parts", "id: box\n", "id: ../box\n", "id: '../box' is not an id"),
                Faulty.of(
                        "from the root",
                        "id: box\n",
                        "id: /etc/passwd\n",
                        "id: '/etc/passwd' is not"),
                Faulty.of("a space", "id: box\n", "id: my box\n", "id: 'my box' is not an id"),
                Faulty.of(
                        "a line break",
                        "id: box\n",
                        "id: \"my\\nbox\"\n",
                        "id: 'my box' is not an id"),
                Faulty.of("an escape", "id: box\n", "id: \"\\e[31mbox\"\n", "id: "),
                Faulty.of("a direction mark", "id: box\n", "id: \"\\u202Ebox\"\n", "id: "),
                Faulty.of("the same twice", "id: cloud\n", "id: box\n", "id: duplicate id box"),
                Faulty.of(
                        "of another group", "id: seats\n", "id: cloud\n", "id: duplicate id cloud"),
                Faulty.of(
                        "unknown option",
                        "  - box\n",
                        "  - boks\n",
                        "options.boks: unknown id 'boks'"),
                Faulty.of(
                        "unknown option with a nearest",
                        "  - frontier-1\n",
                        "  - frontier1\n",
                        "options.frontier1: unknown id 'frontier1' (did you mean frontier-1?)"),
                Faulty.of(
                        "an option twice", "  - cloud\n", "  - box\n", "options: duplicate id box"),
                Faulty.of(
                        "unknown rates",
                        "rates_model: frontier-1",
                        "rates_model: frontier-2",
                        "plans.seats.rates_model: unknown id 'frontier-2' (did you mean"),
                Faulty.of(
                        "unknown machine of a hybrid",
                        "{local: box, api: frontier-1}",
                        "{local: boxer, api: frontier-1}",
                        "options.boxer+frontier-1.hybrid.local: unknown id 'boxer'"),
                Faulty.of(
                        "an API as a machine of a hybrid",
                        "{local: box, api: frontier-1}",
                        "{local: frontier-1, api: frontier-1}",
                        "options.frontier-1+frontier-1.hybrid.local: 'frontier-1' is an API (a machine belongs"),
                Faulty.of(
                        "unknown overflow",
                        "  - cloud",
                        "  - {use: cloud, quantity: 1, overflow: seats}",
                        "options.cloud.overflow: 'seats' is a plan (an API belongs"),
                Faulty.of(
                        "unknown serving",
                        "  - cloud",
                        "  - {use: cloud, serving: qwem}",
                        "serving: unknown serving 'qwem' (did you mean qwen?)"),
                Faulty.of(
                        "a quantity of an API",
                        "  - frontier-1",
                        "  - {use: frontier-1, quantity: 2}",
                        "options.frontier-1.quantity: only machines have quantity"));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Faulty.of(
                        "billing",
                        "billing: window",
                        "billing: yearly",
                        "hardware.cloud.billing: unk"),
                Faulty.of(
                        "window",
                        "billing: window",
                        "window: never",
                        "hardware.cloud.window: unknown"),
                Faulty.of(
                        "overage",
                        "overage: api",
                        "overage: maybe",
                        "plans.seats.overage: unknown"),
                Faulty.of(
                        "quality",
                        "quality: frontier",
                        "quality: best",
                        "pricing.frontier-1.quality:"),
                Faulty.of(
                        "duty",
                        "idle_watts: 50}",
                        "idle_watts: 50, duty: some}",
                        "hardware.box.power.duty: unknown value 'some' (one of demand, always-load)"),
                Faulty.of(
                        "privacy",
                        "id: all",
                        "id: all\nprivacy: none",
                        "privacy: unknown value 'none'"),
                Faulty.of(
                        "tier",
                        "id: all",
                        "id: all\nmin_quality: 5",
                        "min_quality: unknown value '5'"));
    }

    static Stream<Arguments> descriptions() {
        String owned = "hardware.box.";
        return Stream.of(
                Faulty.of(
                        "a date",
                        PRICE,
                        PRICE + "\nas_of: soon",
                        owned + "as_of: 'soon' is not a date"),
                Faulty.of(
                        "month 13",
                        PRICE,
                        PRICE + "\nas_of: 2026-13",
                        owned + "as_of: '2026-13' is not"),
                Faulty.of(
                        "30 February",
                        PRICE,
                        PRICE + "\nas_of: 2026-02-30",
                        owned + "as_of: '2026-02-30'"),
                Faulty.of(
                        "a date to come",
                        PRICE,
                        PRICE + "\nas_of: 2026-11-26",
                        "as_of: 2026-11-26 has not come yet"),
                Faulty.of(
                        "a figure's month to come",
                        "decode_tok_s: 200",
                        "decode_tok_s: {value: 200, as_of: 2026-12}",
                        "serves.decode_tok_s.as_of: 2026-12 has not come yet"),
                Faulty.of(
                        "an estimate",
                        PRICE,
                        PRICE + "\nestimate: 1",
                        owned + "estimate: unknown value"),
                Faulty.of(
                        "a name",
                        PRICE,
                        PRICE + "\nname: \"a\\u0007b\"",
                        owned + "name: control char"),
                Faulty.of(
                        "a note",
                        PRICE,
                        PRICE + "\nnotes: [\"a\\eb\"]",
                        owned + "notes: control char"),
                Faulty.of(
                        "a source",
                        PRICE,
                        PRICE + "\nsource: \"a\\eb\"",
                        owned + "source: control"),
                Faulty.of(
                        "a price list's date",
                        "provider: somebody",
                        "provider: somebody\nas_of: soon",
                        "as_of: 'soon' is not a date"),
                Faulty.of(
                        "a price list's source",
                        "provider: somebody",
                        "provider: somebody\nsource: \"a\\eb\"",
                        "source: control characters"),
                Faulty.of(
                        "a price list's estimate",
                        "provider: somebody",
                        "provider: somebody\nestimate: perhaps",
                        "estimate: unknown value 'perhaps'"));
    }

    static Stream<Arguments> paid_before() {
        String billing = "billing: window";
        return Stream.of(
                Faulty.of(
                        "a sum without a term",
                        billing,
                        "billing: reserved\nupfront_usd: 930",
                        "@hardware.cloud.term_months: missing"),
                Faulty.of(
                        "a term without a sum",
                        billing,
                        "billing: reserved\nterm_months: 12",
                        "@hardware.cloud.upfront_usd: missing"),
                Faulty.of(
                        "a term of no months",
                        billing,
                        "term_months: 0\nbilling: reserved\nupfront_usd: 930",
                        "hardware.cloud.term_months: 0 is out of range"),
                Faulty.of(
                        "a sum in advance for hours",
                        billing,
                        "upfront_usd: 930\nbilling: always\nterm_months: 12",
                        "hardware.cloud.upfront_usd: given with billing: always"),
                Faulty.of(
                        "less than none",
                        "  - box",
                        "  - {machine: box, owned: -1}",
                        "options.box.owned: -1 is out of range"),
                Faulty.of(
                        "half a machine",
                        "  - box",
                        "  - {machine: box, owned: 0.5}",
                        "options.box.owned: 0.5 is out of range"),
                Faulty.of(
                        "a rented machine",
                        "  - cloud",
                        "  - {machine: cloud, owned: 1}",
                        "options.cloud.owned: rented machines are not owned"));
    }
}
