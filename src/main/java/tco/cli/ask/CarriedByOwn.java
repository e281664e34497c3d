package tco.cli.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.cli.ask.Paying.OwnedMachine;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.engine.cost.Usage;
import tco.model.Case;
import tco.model.Deployment.Api;
import tco.model.Option;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.catalog.Layers.Environment;
import tco.profile.setting.Setting;
import tco.render.comparison.AnswerText.Carried;

/// What the machines carry that somebody owns, with an API for the rest.
public final class CarriedByOwn {
    private CarriedByOwn() {}

    /// The API is the one that is paid for now, else the cheapest that may win; without one,
    /// nothing is told.
    public static List<Carried> of(
            Answers answers, Request request, Comparison comparison, Environment environment) {
        Optional<Option> api = api(comparison);
        List<OwnedMachine> machines = answers.machines();
        boolean paidForNow = answers.paying() instanceof Paying.Own;
        List<Carried> carried = new ArrayList<>();
        for (OwnedMachine machine : machines) {
            Request alone = request;
            for (OwnedMachine other : machines) {
                alone = other.equals(machine) ? alone : alone.without(ownedPath(other));
            }
            Request asked = alone;
            api.flatMap(rest -> of(machine, paidForNow, rest, asked, environment))
                    .ifPresent(carried::add);
        }
        return carried;
    }

    /// The path of the setting that says how many machines are there.
    static String ownedPath(OwnedMachine machine) {
        return "options." + machine.id() + ".owned";
    }

    private static Optional<Option> api(Comparison comparison) {
        return comparison
                .today()
                .filter(CarriedByOwn::isApi)
                .or(() ->
                        comparison.results().stream()
                                .filter(result -> isApi(result) && result.eligible())
                                .min((a, b) ->
                                        Double.compare(a.usd(Case.TYPICAL), b.usd(Case.TYPICAL))))
                .map(OptionResult::option);
    }

    private static boolean isApi(OptionResult result) {
        return result.option().deployment() instanceof Api;
    }

    private static Optional<Carried> of(
            OwnedMachine machine,
            boolean paidForNow,
            Option api,
            Request request,
            Environment environment) {
        String option = "options." + machine.id();
        Request with =
                request.withOptions(List.of(machine.id(), api.id()))
                        .with(
                                new Setting(
                                        Setting.SET,
                                        option + ".quantity",
                                        Integer.toString(machine.count())))
                        .with(new Setting(Setting.SET, option + ".overflow", api.id()));
        OptionResult result =
                Tco.compare(Profiles.load(with, environment).scenario()).results().getFirst();
        Optional<Usage> usage = result.monthly().typical().usage();
        return usage.filter(_ -> result.costKnown())
                .map(use ->
                        new Carried(result, machine.count(), use.servedShare(), api, paidForNow));
    }
}
