package tco.profile.yaml;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Prices and plans that contradict themselves, and figures beside both ends of their limits.
class FaultyContractsTest {
    private static final String OUTPUT = "    output: 15\n";
    private static final String SHARE = "  output_share: 0.2\n";

    @TempDir Path directory;

    @ParameterizedTest
    @MethodSource({"tiers", "fees", "clocks", "changes", "plans"})
    void what_is_wrong_is_told_with_its_file_line_and_path(Faulty faulty) {
        faulty.isTold(directory);
    }

    private static Arguments prices(String name, String more, String... faults) {
        return Faulty.of(name, OUTPUT, OUTPUT + "    " + more + "\n", faults);
    }

    private static Arguments workload(String name, String more, String... faults) {
        return Faulty.of(name, SHARE, SHARE + "  " + more + "\n", faults);
    }

    static Stream<Arguments> fees() {
        return Stream.of(
                Faulty.of(
                        "a host for less than nothing",
                        "price_usd: 3600",
                        "price_usd: 3600\nhost_usd: -0.01",
                        "hardware.box.host_usd: -0.01 is out of range"),
                Faulty.of(
                        "a host that gives power",
                        "price_usd: 3600",
                        "price_usd: 3600\nhost_watts: -1",
                        "hardware.box.host_watts: -1 is out of range"),
                prices(
                        "a discount of more than nine tenths",
                        "surcharge: -0.901",
                        "pricing.frontier-1.surcharge: -0.901 is out of range"),
                prices(
                        "a surcharge of more than ten",
                        "surcharge: 10.01",
                        "pricing.frontier-1.surcharge: 10.01 is out of range (a share from -0.9"),
                prices(
                        "a factor of 0",
                        "token_factor: 0",
                        "pricing.frontier-1.token_factor: 0 is out of range"),
                prices(
                        "a negative fee",
                        "request_usd: -0.01",
                        "pricing.frontier-1.request_usd: -0.01 is out of range"),
                prices(
                        "a negative fee a month",
                        "monthly_usd: -1",
                        "pricing.frontier-1.monthly_usd: -1 is out of range"),
                workload("half a request", "requests: 1.5", "workload.requests: 1.5 is out of"));
    }

    static Stream<Arguments> clocks() {
        return Stream.of(
                prices(
                        "no windows",
                        "peak: {input: 3}",
                        "pricing.frontier-1.peak.windows: missing"),
                prices(
                        "no time",
                        "peak: {windows: [{from: \"01:00\"}]}",
                        "pricing.frontier-1.peak.windows.0.to: missing"),
                prices(
                        "windows that overlap",
                        "peak: {windows: [{from: \"01:00\", to: \"04:00\"},"
                                + " {from: \"03:59\", to: \"05:00\"}]}",
                        "pricing.frontier-1.peak.windows: windows overlap: 03:59 lies in two"),
                prices(
                        "windows that overlap in the next week",
                        "peak: {windows: [{days: [sun], from: \"23:00\", to: \"02:00\"},"
                                + " {days: [mon], from: \"01:00\", to: \"05:00\"}]}",
                        "pricing.frontier-1.peak.windows: windows overlap: mon 01:00 lies in two"),
                prices(
                        "a zone that is none",
                        "peak: {windows: [], zone: Asia/Shanghia}",
                        "pricing.frontier-1.peak.zone: unknown zone 'Asia/Shanghia' (did you mean"),
                prices(
                        "an offset as a zone",
                        "peak: {windows: [], zone: \"+08:00\"}",
                        "pricing.frontier-1.peak.zone: unknown zone '+08:00'"),
                prices(
                        "an unknown key of a peak",
                        "peak: {windows: [], inputs: 3}",
                        "pricing.frontier-1.peak.inputs: unknown key"),
                prices(
                        "a number as a window",
                        "peak: {windows: [3]}",
                        "pricing.frontier-1.peak.windows.0: a single value"));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                prices(
                        "a change without a day",
                        "changes: [{input: 3}]",
                        "pricing.frontier-1.changes.0.from: missing"),
                prices(
                        "a month as a day",
                        "changes: [{from: 2027-01, input: 3}]",
                        "pricing.frontier-1.changes.0.from: '2027-01' is not a date"),
                prices(
                        "a day that there is not",
                        "changes: [{from: 2027-02-29, input: 3}]",
                        "pricing.frontier-1.changes.0.from: '2027-02-29' is not a date"),
                prices(
                        "the same day twice",
                        "changes: [{from: 2027-01-01}, {from: 2027-01-01}]",
                        "pricing.frontier-1.changes.1: is no later than the change before it"),
                prices(
                        "an unknown key of a change",
                        "changes: [{from: 2027-01-01, surcharge: 3}]",
                        "pricing.frontier-1.changes.0.surcharge: unknown key"),
                prices(
                        "a number as a change",
                        "changes: [3]",
                        "pricing.frontier-1.changes.0: a single value"),
                Faulty.of(
                        "a pricing date that is none",
                        "id: all\n",
                        "id: all\npricing_date: today\n",
                        "pricing_date: 'today' is not a date"));
    }

    private static Arguments plan(String name, String more, String... faults) {
        return Faulty.of(name, "overage: api\n", "overage: api\n" + more + "\n", faults);
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                plan("a pool of words", "pooled: maybe", "plans.seats.pooled: unknown value"),
                plan(
                        "a negative limit",
                        "overage_limit_usd: -1",
                        "plans.seats.overage_limit_usd: -1 is out of range"),
                Faulty.of(
                        "a limit of what is blocked",
                        "overage: api\n",
                        "overage: blocked\noverage_limit_usd: 10\n",
                        "@plans.seats.overage_limit_usd: nothing is paid above what is included"),
                plan(
                        "a negative fee",
                        "usd_per_seat_yearly: -1",
                        "plans.seats.usd_per_seat_yearly: -1 is out of range"),
                Faulty.of(
                        "an unknown billing",
                        "  usd_per_kwh: 0.15\n",
                        "  usd_per_kwh: 0.15\n  plan_billing: weekly\n",
                        "@assumptions.plan_billing: unknown value 'weekly'"),
                workload(
                        "a negative spread",
                        "usage_spread: -0.1",
                        "workload.usage_spread: -0.1 is out of range"),
                workload(
                        "a spread beside shares",
                        "usage_spread: 1\n  developer_shares: [1]",
                        "@workload.usage_spread: given beside developer_shares"),
                workload(
                        "rising shares",
                        "developer_shares: [0.4, 0.6]",
                        "workload.developer_shares: they do not fall"),
                workload(
                        "shares of a part",
                        "developer_shares: [0.5, 0.4]",
                        "workload.developer_shares: they sum to 0.9"),
                workload(
                        "a ranged share",
                        "developer_shares: [0.6, [0.3, 0.5]]",
                        "workload.developer_shares: they do not fall"),
                workload(
                        "no shares",
                        "developer_shares: []",
                        "workload.developer_shares: they sum to 0"),
                workload(
                        "shares of another team",
                        "developers: 3\n  developer_shares: [0.6, 0.4]",
                        "@workload.developer_shares: there are 2"));
    }

    static Stream<Arguments> tiers() {
        return Stream.of(
                prices(
                        "equal tiers",
                        "long_context: [{above_input_tokens: 32k}, {above_input_tokens: 32k}]",
                        "pricing.frontier-1.long_context.1: does not begin above the tier before"),
                prices(
                        "falling tiers",
                        "long_context: [{above_input_tokens: 2}, {above_input_tokens: 1}]",
                        "pricing.frontier-1.long_context.1: does not begin above the tier before"),
                prices(
                        "a ranged threshold",
                        "long_context: {above_input_tokens: [1, 2]}",
                        "pricing.frontier-1.long_context.above_input_tokens: a range"),
                prices(
                        "no threshold",
                        "long_context: [{input: 3}]",
                        "pricing.frontier-1.long_context.0.above_input_tokens: missing"),
                prices(
                        "a number as tiers",
                        "long_context: 3",
                        "pricing.frontier-1.long_context: a single value"),
                prices(
                        "a number as a tier",
                        "long_context: [3]",
                        "pricing.frontier-1.long_context.0: a single value"),
                prices(
                        "an unknown key of a tier",
                        "long_context: [{above_input_tokens: 1, inputs: 3}]",
                        "pricing.frontier-1.long_context.0.inputs: unknown key"),
                workload(
                        "both ways",
                        "context: [{above: 1, share: 1}]\n  long_context_share: 0.5",
                        "@workload.long_context_share: given beside context"),
                workload(
                        "rising shares",
                        "context: [{above: 1, share: 0.5}, {above: 2, share: 0.51}]",
                        "workload.context.1: does not follow the item before it"),
                workload(
                        "shares that may rise",
                        "context: [{above: 1, share: 0.5}, {above: 2, share: [0.4, 0.51]}]",
                        "workload.context.1: does not follow the item before it"),
                workload(
                        "equal lengths",
                        "context: [{above: 1, share: 0.5}, {above: 1, share: 0.4}]",
                        "workload.context.1: does not follow the item before it"),
                workload(
                        "a share above one",
                        "context: [{above: 1, share: 1.01}]",
                        "workload.context.0.share: 1.01 is out of range"),
                workload("no share", "context: [{above: 1}]", "workload.context.0.share: missing"),
                workload("a number as context", "context: 3", "workload.context: a single value"));
    }
}
