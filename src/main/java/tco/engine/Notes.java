package tco.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tco.engine.Exclusion.DoesNotFit;
import tco.engine.capacity.SessionCaches;
import tco.engine.cost.Monthly;
import tco.engine.cost.Monthly.MachineUse;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Deployment.Single;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Origin.Layer;
import tco.model.PerCase;
import tco.model.Plan;
import tco.model.Plan.Included;
import tco.model.Point;
import tco.model.Power;
import tco.model.Power.Duty;
import tco.model.Range;
import tco.model.Requirements.FitRule;
import tco.model.Serving;
import tco.model.Serving.Reading;
import tco.text.Decimals;
import tco.text.RangeText;

/// What a reader must know about an option's numbers: what was unknown, estimated or surprising.
final class Notes {
    /// A published figure that differs by no more than this many dollars needs no explanation.
    private static final double PUBLISHED_TOLERANCE_USD = 5;

    private static final int SPEED_DIGITS = 3;
    private static final int NOTE_DIGITS = 3;
    private static final int SHARE_DIGITS = 2;

    private final List<String> notes = new ArrayList<>();

    private final FitRule fit;

    private Notes(FitRule fit) {
        this.fit = fit;
    }

    /// @param at the typical case
    static List<String> of(
            Option option,
            PerCase<Monthly> monthly,
            OptionalDouble savingsCaptured,
            FitRule fit,
            Point at) {
        Notes all = new Notes(fit);
        for (Single single : option.deployment().singles()) {
            switch (single) {
                case Machines machines -> all.machines(machines);
                case Api api -> all.api(api);
                case Plan plan -> all.plan(plan);
            }
        }
        savingsCaptured.ifPresent(share ->
                all.notes.add(
                        "keeps "
                                + Math.round(share * 100)
                                + "% of the saving of full self-hosting"));
        if (option.workload().mix().mayReadCache()) {
            double developers = at.of(option.workload().developers());
            monthly.typical().machines().forEach(use -> all.sessions(use, developers));
        }
        all.shortfall(monthly);
        all.published(option, monthly);
        all.notes.addAll(option.notes());
        return List.copyOf(all.notes);
    }

    private void machines(Machines machines) {
        Serving serving = machines.hosting().serving();
        estimated("writing", serving.decodeTokS());
        reading(serving);
        switch (machines) {
            case Owned owned -> {
                power(owned.power());
                owned.alreadyOwned()
                        .filter(units -> units.range().high() > 0)
                        .ifPresent(units ->
                                notes.add(
                                        "owned already: "
                                                + RangeText.of(units.range())
                                                + ", whose price is sunk"));
            }
            case Rented _ -> {}
        }
        if (fit == FitRule.NOTE) {
            serving.shortage().ifPresent(shortage -> notes.add(new DoesNotFit(shortage).text()));
        }
        machines.hosting().overflow().ifPresent(this::api);
        notes.addAll(serving.notes());
    }

    private void reading(Serving serving) {
        switch (serving.reading()) {
            case Reading.AtSpeed speed -> estimated("reading", speed.tokS());
            case Reading.Included _ ->
                    notes.add(
                            "the writing speed has the reading inside: it holds for requests like"
                                    + " those measured");
            case Reading.Unknown unknown ->
                    notes.add(
                            "reading speed of "
                                    + serving.model()
                                    + " unknown, "
                                    + unknown.because()
                                    + ": the cost is at least this");
        }
    }

    private void estimated(String what, Figure speed) {
        if (speed.origin().layer() == Layer.ESTIMATE) {
            Range tokS = speed.range();
            notes.add(
                    what
                            + " speed estimated: "
                            + Decimals.significant(tokS.typical(), SPEED_DIGITS)
                            + " tok/s ("
                            + Decimals.significant(tokS.low(), SPEED_DIGITS)
                            + "-"
                            + Decimals.significant(tokS.high(), SPEED_DIGITS)
                            + "), not measured");
        }
    }

    /// A cache that memory has no room for finds nothing again.
    private void sessions(MachineUse use, double developers) {
        OptionalDouble each = SessionCaches.ofUnit(use.machines().hosting());
        double units = use.usage().units();
        if (each.isEmpty() || units * each.getAsDouble() >= developers) {
            return;
        }
        double kept = units * each.getAsDouble();
        notes.add(
                "memory keeps the caches of "
                        + Decimals.significant(kept, NOTE_DIGITS)
                        + " of "
                        + Decimals.significant(developers, NOTE_DIGITS)
                        + " developers' sessions of "
                        + Decimals.significant(SessionCaches.SESSION_TOKENS, NOTE_DIGITS)
                        + " tokens: prefix_cache is at most "
                        + Decimals.significant(kept / developers, SHARE_DIGITS)
                        + " with these machines");
    }

    private void power(Power power) {
        if (power.duty() == Duty.DEMAND && !power.knowsIdleWatts()) {
            notes.add("idle watts unknown: load watts are used throughout");
        }
    }

    private void api(Api api) {
        api.overflow().ifPresent(this::api);
        for (Figure price : List.of(api.prices().base().input(), api.prices().base().output())) {
            if (price.range().high() == 0) {
                notes.add(price.path() + " is 0, as written in " + price.origin().place());
            }
        }
        notes.addAll(api.notes());
    }

    private void plan(Plan plan) {
        Figure included =
                switch (plan.included()) {
                    case Included.Value value -> value.usdPerSeat();
                    case Included.Tokens tokens -> tokens.tokensPerSeat();
                };
        if (included.source().estimate()) {
            notes.add("included usage is an estimate: the vendor publishes no figure");
        }
    }

    private void shortfall(PerCase<Monthly> monthly) {
        if (monthly.typical().servedShare() == 1 && monthly.high().servedShare() < 1) {
            notes.add(
                    "in the high case it serves only "
                            + Eligibility.percent(monthly.high().servedShare())
                            + " of the demand");
        }
    }

    private void published(Option option, PerCase<Monthly> monthly) {
        option.published()
                .filter(said ->
                        differs(said.usd().low(), monthly.low().usd())
                                || differs(said.usd().high(), monthly.high().usd()))
                .ifPresent(said ->
                        notes.add(
                                "published as $"
                                        + Math.round(said.usd().low())
                                        + "-"
                                        + Math.round(said.usd().high())
                                        + ": "
                                        + said.because()));
    }

    private static boolean differs(double published, double computed) {
        return Math.abs(published - computed) > PUBLISHED_TOLERANCE_USD;
    }
}
