package tco.oracle;

import java.util.random.RandomGenerator;

/// Draws a whole scenario in one YAML text: profiles of every kind, and options that use them in
/// every way.
public final class RandomScenario {
    private final Draw draw;

    private RandomScenario(Draw draw) {
        this.draw = draw;
    }

    public static String of(RandomGenerator random) {
        return new RandomScenario(new Draw(random)).text();
    }

    private String text() {
        RandomProfiles profiles = new RandomProfiles(draw);
        return profiles.owned("own-a")
                + profiles.owned("own-b.2")
                + profiles.rented("rent-a")
                + profiles.rented("rent-b")
                + profiles.model("alpha")
                + profiles.model("beta")
                + profiles.prices("api-a", "api-b-1.5", "api-c")
                + profiles.plan("plan-a", "api-a")
                + profiles.plan("plan-b", "api-c")
                + scenario();
    }

    private String scenario() {
        Yaml text = new Yaml(draw).key("kind", "scenario").key("id", "drawn");
        text.maybe("description", "what was drawn");
        text.line("workload:").depth(1);
        boolean measured = draw.chance(0.3);
        mix(text, measured);
        rest(text);
        text.depth(0).line("assumptions:").depth(1);
        text.key("hours_per_month", draw.figure(600, 800));
        if (draw.chance(0.4)) {
            text.key("equal_quality", draw.pick("true", "true", "true", "false"));
            text.maybe("fallback", draw.pick("api-a", "api-b-1.5", "api-c"));
            text.maybe("quality_benchmark", draw.pick("Aider", "SWE-bench Verified"));
        }
        text.maybe("plan_billing", draw.pick("monthly", "yearly"));
        RandomTerms terms = new RandomTerms(draw);
        terms.shared(text);
        text.maybe("duty", draw.pick("demand", "always-load"))
                .maybe("billing", draw.pick("window", "always", "demand"));
        terms.owned(text);
        text.depth(0).line("options:").depth(1);
        options(text, measured);
        return text.text();
    }

    private void mix(Yaml text, boolean measured) {
        if (measured) {
            text.key("uncached_input", draw.whole(0, 500_000_000))
                    .key("cache_read", draw.whole(0, 900_000_000))
                    .key("cache_write", draw.whole(0, 90_000_000))
                    .key("output", draw.whole(0, 200_000_000));
        } else {
            if (draw.chance(0.3)) {
                text.key("tokens_per_developer", draw.whole(0, 90_000_000));
            } else {
                text.key("tokens", draw.pick("0", "1", draw.whole(0, 4_000_000_000L)));
            }
            shares(text);
        }
    }

    private void shares(Yaml text) {
        text.maybe("output_share", draw.share(0, 1))
                .maybe("cache_hit_rate", draw.share(0, 1))
                .maybe("cache_write_share", draw.share(0, 1));
    }

    private void rest(Yaml text) {
        if (draw.chance(0.2)) {
            text.key("developers", "4").key("developer_shares", "[0.6, 0.25, 0.15, 0]");
        } else {
            text.maybe("developers", draw.whole(1, 60)).maybe("usage_spread", draw.figure(0, 3));
        }
        text.maybe("requests", draw.whole(0, 90_000))
                .maybe("cache_write_1h_share", draw.share(0, 1))
                .maybe("batch_share", draw.share(0, 1))
                .maybe("routine_share", draw.share(0, 1))
                .maybe("rework_rate", draw.share(0, 1))
                .maybe("peak_to_average", draw.figure(1, 9))
                .maybe("hours_per_day", draw.figure(1, 24))
                .maybe("workdays_per_month", draw.figure(1, 31))
                .maybe("work_days", draw.pick("[sun]", "[mon, tue, sat]", "[fri, mon, wed, sun]"))
                .maybe("work_starts", RandomTerms.time(draw.below(24 * 60)))
                .maybe("utc_offset_hours", draw.pick("-5", "5.5", "8"));
        if (draw.chance(0.5)) {
            text.maybe("long_context_share", draw.share(0, 1));
        } else {
            text.key("context", context());
        }
    }

    private String context() {
        StringBuilder list = new StringBuilder("[");
        double most = 1;
        for (int above = draw.below(100); above < 400; above += 50 + draw.below(150)) {
            list.append(list.length() > 1 ? ", " : "")
                    .append("{above: ")
                    .append(above)
                    .append("k, share: ")
                    .append(draw.pick("0", Double.toString(most)))
                    .append('}');
            most = list.toString().endsWith(" 0}") ? 0 : most / 2;
        }
        return list.append(']').toString();
    }

    private void options(Yaml text, boolean measured) {
        for (String id : new String[] {"own-a", "rent-a", "api-a", "plan-a", "plan-b"}) {
            text.line("- " + id);
        }
        for (String id : new String[] {"own-b.2", "rent-b"}) {
            text.line("- machine: " + id).depth(2);
            fixed(text);
            if (id.startsWith("own")) {
                text.maybe("owned", draw.whole(0, 4));
            }
            workload(text, measured);
            text.depth(1).line("- {id: any-" + id + ", use: " + id + ", serving: beta}");
        }
        text.line("- use: api-b-1.5").depth(2).maybe("overflow", "api-c");
        workload(text, measured);
        hybrid(text, "h-plain", "local: " + draw.pick("own-a", "rent-b"), measured);
        hybrid(
                text,
                "h-fixed",
                "local: {machine: own-b.2, serving: alpha, quantity: "
                        + draw.whole(1, 3)
                        + draw.pick("", ", overflow: api-b-1.5", ", owned: 1")
                        + "}",
                measured);
        mixes(text);
    }

    private void mixes(Yaml text) {
        text.line("- id: m-all").depth(2).line("mix:").depth(3);
        text.line("- {use: own-a, share: " + draw.share(0, 0.4) + again() + "}");
        text.line("- {use: plan-a, developers: 2, share: " + draw.share(0, 0.4) + again() + "}");
        text.line("- {use: " + draw.pick("api-c", "rent-b, overflow: api-a") + "}").depth(1);
        text.line("- id: m-apis").depth(2).line("mix:").depth(3);
        text.line(
                "- {use: api-a, share: "
                        + draw.share(0, 0.4)
                        + again()
                        + draw.pick("", ", overflow: api-c")
                        + "}");
        text.line("- {use: rent-a, share: " + draw.share(0, 0.3) + again() + "}");
        text.line("- {use: " + draw.pick("api-b-1.5", "api-b-1.5, overflow: api-c", "own-a") + "}");
        text.depth(1);
        text.line("- id: m-seats").depth(2).line("mix:").depth(3);
        text.line("- {use: plan-a, developers: 1}");
        text.line("- {use: plan-b, developers: " + draw.whole(1, 3) + "}").depth(1);
        text.line("- id: m-fixed").depth(2).line("mix:").depth(3);
        text.line("- {use: own-b.2, serving: beta, share: " + draw.share(0, 0.4) + again() + "}");
        text.line(
                "- {use: rent-a, quantity: "
                        + draw.whole(1, 2)
                        + draw.pick("", ", overflow: api-b-1.5")
                        + ", share: 0.25}");
        text.line("- {use: " + draw.pick("api-a", "plan-b, developers: 1") + "}").depth(1);
    }

    private String again() {
        return draw.chance(0.5) ? "" : ", rework: " + draw.share(0, 1);
    }

    private void fixed(Yaml text) {
        text.maybe("serving", draw.pick("alpha", "beta"));
        if (draw.chance(0.7)) {
            text.key("quantity", draw.whole(1, 6)).maybe("overflow", "api-c");
        }
    }

    private void hybrid(Yaml text, String id, String local, boolean measured) {
        text.depth(1).line("- id: " + id).depth(2).line("hybrid:").depth(3).line(local);
        text.key("api", draw.pick("api-a", "api-c")).maybe("routine_share", draw.share(0, 1));
        text.depth(2);
        workload(text, measured);
        text.depth(1);
    }

    private void workload(Yaml text, boolean measured) {
        if (draw.chance(0.5)) {
            return;
        }
        text.line("workload:").depth(3);
        if (draw.chance(0.3)) {
            mix(text, true);
        } else {
            text.key(draw.pick("tokens", "tokens_per_developer"), draw.whole(0, 900_000_000));
            if (!measured) {
                shares(text);
            }
        }
        rest(text);
        text.depth(1);
    }
}
