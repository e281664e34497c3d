package tco.cli.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.cli.ask.Answers.Owned;
import tco.cli.option.ScenarioOptions;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Source;
import tco.profile.ProfileBook;
import tco.profile.ProfileBook.ShownProfile;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.catalog.Group;
import tco.profile.catalog.Layers.Environment;
import tco.profile.setting.Setting;
import tco.text.RangeText;

/// The request that follows from answers, and how it follows.
///
/// @param reasons one sentence for each thing that was concluded
public record ScenarioFromAnswers(Request request, List<String> reasons) {
    public ScenarioFromAnswers {
        reasons = List.copyOf(reasons);
    }

    /// What follows from the answers that were given today.
    public static ScenarioFromAnswers of(
            Interview interview, Environment environment, LocalDate today) {
        Answers answers = interview.answers();
        ProfileBook book = ProfileBook.open(environment, List.of());
        List<String> reasons = new ArrayList<>();
        VolumeEstimate.Estimate volume = new VolumeEstimate(environment).of(answers);
        reasons.add(volume.reason());
        List<Setting> settings = new ArrayList<>();
        settings.add(
                new Setting(
                        "--developers",
                        "workload.developers",
                        Integer.toString(answers.developers()),
                        interview.answered(Question.DEVELOPERS, today).source()));
        settings.add(volume(volume, interview.answered(Question.VOLUME, today)));
        settings.add(new Setting("--privacy", "privacy", answers.privacy().key()));
        settings.add(electricity(answers.country(), book, reasons));
        Request request =
                new Request(
                        Optional.empty(),
                        List.of(),
                        Optional.of(VolumeEstimate.preset(answers)),
                        settings,
                        List.of());
        Source owned =
                interview
                        .answered(Question.MACHINES, today)
                        .concluding("paid already, a sunk cost");
        for (Owned machine : answers.machines()) {
            Request with = with(machine, request, environment);
            request = owning(machine, owned, with, environment, reasons);
        }
        return new ScenarioFromAnswers(request, reasons);
    }

    private static Setting volume(VolumeEstimate.Estimate volume, Interview.AnswerSource answer) {
        Source source = volume.how().map(answer::estimate).orElseGet(answer::source);
        return new Setting(ScenarioOptions.TOKENS, VolumeEstimate.PATH, volume.tokens(), source);
    }

    private static Setting electricity(String country, ProfileBook book, List<String> reasons) {
        ShownProfile profile = book.show(Group.ELECTRICITY, country);
        Figure price = profile.figures().getFirst();
        String usd = RangeText.of(price.range());
        reasons.add(
                "electricity"
                        + (price.source().estimate() ? " (estimate)" : "")
                        + ": $"
                        + usd
                        + "/kWh, what households pay in "
                        + profile.listing().name()
                        + " ("
                        + price.source().text()
                        + ", "
                        + price.source().asOf()
                        + ")");
        Source source =
                new Source(
                        "households in " + profile.listing().name() + ": " + price.source().text(),
                        price.source().asOf(),
                        price.source().estimate());
        return new Setting("--kwh", "assumptions.usd_per_kwh", usd, source);
    }

    /// The scenario's options, and the machine where it is not among them.
    private static Request with(Owned machine, Request request, Environment environment) {
        List<String> ids =
                new ArrayList<>(
                        Profiles.load(request, environment).scenario().options().stream()
                                .map(option -> option.id())
                                .toList());
        if (ids.contains(machine.id())) {
            return request;
        }
        ids.add(machine.id());
        return request.withOptions(ids);
    }

    /// Money that was spent is no cost of a choice any more; a machine that must be bought is one.
    private static Request owning(
            Owned machine,
            Source source,
            Request request,
            Environment environment,
            List<String> reasons) {
        String path = "hardware." + machine.id() + ".price_usd";
        Request paid = request.with(new Setting(Setting.SET, path, "0", source));
        Comparison comparison = Tco.compare(Profiles.load(paid, environment).scenario());
        double needed = needed(machine.id(), comparison);
        if (needed > machine.count()) {
            reasons.add(
                    machine.id()
                            + ": the volume needs "
                            + RangeText.plain(needed)
                            + " of them and you own "
                            + machine.count()
                            + ", so all count at their price");
            return request;
        }
        reasons.add(
                machine.id()
                        + ": what you paid is a sunk cost, spent whatever you choose now, so its"
                        + " price counts as $0; its electricity and upkeep count. What selling it"
                        + " would bring is left out (an estimate in its favour)");
        return paid;
    }

    private static double needed(String id, Comparison comparison) {
        for (OptionResult result : comparison.results()) {
            if (result.option().id().equals(id)) {
                return result.monthly().at(Case.HIGH).units().count();
            }
        }
        return 0;
    }
}
