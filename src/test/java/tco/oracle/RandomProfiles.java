package tco.oracle;

/// Draws machines, price lists and plans.
final class RandomProfiles {
    private final Draw draw;
    private final RandomTerms terms;

    RandomProfiles(Draw draw) {
        this.draw = draw;
        this.terms = new RandomTerms(draw);
    }

    private Yaml start(String kind, String id) {
        return new Yaml(draw)
                .key("kind", kind)
                .key("id", id)
                .maybe("name", "The " + id)
                .maybe("source", "a vendor")
                .maybe("as_of", draw.pick("2026", "2026-04", "2026-04-30"))
                .maybe("estimate", draw.pick("true", "false"))
                .maybe("notes", "[one thing, another]");
    }

    String owned(String id) {
        Yaml text = start("owned", id).key("price_usd", draw.figure(0, 40_000));
        text.maybe("host_usd", draw.figure(0, 9000)).maybe("host_watts", draw.figure(0, 400));
        terms.shared(text);
        terms.owned(text);
        text.line("power:").depth(1).key("load_watts", draw.figure(0, 1500));
        text.maybe("idle_watts", draw.figure(0, 300))
                .maybe("duty", draw.pick("demand", "always-load"))
                .depth(0);
        return machine(text);
    }

    String rented(String id) {
        Yaml text =
                start("rented", id)
                        .key("hourly_usd", draw.figure(0, 12))
                        .maybe("provider", "somebody")
                        .maybe("minimum_hours", draw.figure(0, 400))
                        .maybe("storage_usd", draw.figure(0, 90));
        if (draw.chance(0.3)) {
            text.key("billing", "reserved");
            if (draw.chance(0.7)) {
                text.key("upfront_usd", draw.figure(0, 9000)).key("term_months", draw.whole(1, 36));
            }
        } else {
            text.maybe("billing", draw.pick("window", "always", "demand"));
        }
        terms.shared(text);
        return machine(text);
    }

    private String machine(Yaml text) {
        text.maybe("memory_gb", draw.figure(8, 640))
                .maybe("bandwidth_gb_s", draw.figure(100, 8000))
                .line("serves:")
                .depth(1);
        for (String model : new String[] {"alpha", "beta"}) {
            text.line("- model: " + model)
                    .depth(2)
                    .maybe("quant", "q4")
                    .maybe("engine", "some server")
                    .maybe("quality", draw.pick("basic", "mid", "mid-high"))
                    .key("decode_tok_s", draw.figure(5, 4000))
                    .either("prefill_tok_s: " + draw.figure(50, 20_000), "reading_included: true")
                    .maybe("concurrency", draw.whole(1, 64))
                    .maybe("context_depth", draw.whole(0, 200_000))
                    .maybe("prefix_cache", draw.share(0, 1))
                    .depth(1);
        }
        return text.text();
    }

    private String scores() {
        return "{SWE-bench Verified: "
                + draw.figure(0, 100)
                + ", Aider: "
                + draw.whole(0, 99)
                + "}";
    }

    String prices(String... ids) {
        Yaml text = new Yaml(draw).key("kind", "api").key("provider", "somebody").line("models:");
        for (String id : ids) {
            text.depth(1)
                    .line("- id: " + id)
                    .depth(2)
                    .maybe("name", "Model " + id)
                    .maybe("quality", draw.pick("mid", "mid-high", "frontier"))
                    .maybe("context_window", window())
                    .maybe("batch_discount", draw.share(0, 1))
                    .maybe("surcharge", draw.pick("-0.15", "1.5", draw.share(0, 0.4)))
                    .maybe("token_factor", draw.figure(0.5, 2))
                    .maybe("monthly_usd", draw.figure(0, 200))
                    .maybe("scores", scores())
                    .key("input", draw.figure(0, 15))
                    .key("output", draw.figure(0, 75));
            caches(text);
            requests(text);
            longContext(text);
            peak(text, 2);
            changes(text);
        }
        return text.text();
    }

    private String window() {
        return draw.pick("200_000", "131072", "60k", "[90k, 250k]", "1M", "40k");
    }

    /// An open model, of which nothing is said but how long its requests may be and how good it is.
    String model(String id) {
        return new Yaml(draw)
                .key("kind", "model")
                .key("id", id)
                .maybe("context_window", window())
                .maybe("scores", scores())
                .text();
    }

    /// One in three has a price for each request: break-evens of its curves are not told.
    private void requests(Yaml text) {
        if (draw.chance(0.33)) {
            text.key("request_usd", draw.figure(0, 0.02));
        }
    }

    private void peak(Yaml text, int depth) {
        if (draw.chance(0.6)) {
            return;
        }
        text.depth(depth).line("peak:").depth(depth + 1);
        text.key(
                "windows",
                draw.pick(
                        "[]",
                        "[{from: \"22:30\", to: \"06:00\"}]",
                        "[{days: [mon, fri], from: \"01:00\", to: \"04:00\"},"
                                + " {days: [sun], from: \"23:00\", to: \"01:00\"}]"));
        text.maybe("zone", draw.pick("UTC", "Asia/Shanghai", "Asia/Kolkata"))
                .maybe("input", draw.figure(0, 30))
                .maybe("output", draw.figure(0, 150));
        caches(text);
        text.depth(depth);
    }

    /// One that has come by the day of the tests, and one that has not.
    private void changes(Yaml text) {
        if (draw.chance(0.6)) {
            return;
        }
        text.depth(2).line("changes:").depth(3);
        for (String day : new String[] {"2026-02-01", "2027-02-01"}) {
            text.line("- from: " + day).depth(4).maybe("input", draw.figure(0, 15));
            caches(text);
            if (draw.chance(0.3)) {
                text.key("long_context", "[{above_input_tokens: 150k, input: 7}]");
            }
            peak(text, 4);
            text.depth(3);
        }
        text.depth(2);
    }

    private void longContext(Yaml text) {
        int tiers = draw.below(4);
        if (tiers > 0) {
            text.line("long_context:").depth(3);
        }
        for (int k = 1; k <= tiers; k++) {
            String above = "above_input_tokens: " + 100 * k + "k";
            text.line((tiers > 1 ? "- " : "") + above).depth(tiers > 1 ? 4 : 3);
            text.maybe("input", draw.figure(0, 30)).maybe("output", draw.figure(0, 150));
            caches(text);
            text.depth(3);
        }
    }

    private void caches(Yaml text) {
        text.maybe("cache_read", draw.figure(0, 3))
                .maybe("cache_write", draw.figure(0, 20))
                .maybe("cache_write_1h", draw.figure(0, 30));
    }

    String plan(String id, String ratesModel) {
        boolean inDollars = draw.chance(0.5);
        Yaml text =
                start("plan", id)
                        .maybe("provider", "somebody")
                        .maybe("quality", draw.pick("mid", "frontier"))
                        .key("usd_per_seat", draw.figure(0, 200))
                        .maybe("min_seats", draw.whole(0, 12))
                        .maybe("pooled", draw.pick("true", "false"))
                        .maybe("usd_per_seat_yearly", draw.figure(0, 150))
                        .key("rates_model", ratesModel);
        if (draw.chance(0.5)) {
            text.key("overage", "blocked");
        } else {
            text.key("overage", "api").maybe("overage_limit_usd", draw.figure(0, 1000));
        }
        if (inDollars) {
            text.key("included_usd", draw.figure(0, 2000));
        } else {
            text.key("included_tokens", draw.whole(0, 300_000_000));
        }
        return text.text();
    }
}
