package tco.cli.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.cli.ask.Paying.Api;
import tco.cli.ask.Paying.Nothing;
import tco.cli.ask.Paying.Own;
import tco.cli.ask.Paying.OwnedMachine;
import tco.cli.ask.Paying.Seats;
import tco.cli.console.UsageException;
import tco.cli.option.OwnOption;
import tco.cli.option.ScenarioOptions;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Quality;
import tco.model.Source;
import tco.profile.ProfileBook;
import tco.profile.ProfileBook.ShownProfile;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.Request.Spend;
import tco.profile.catalog.Group;
import tco.profile.catalog.Layers.Environment;
import tco.profile.setting.Setting;
import tco.text.RangeText;

/// The request that follows from answers, and how it follows.
///
/// @param reasons one sentence for each thing that was concluded
public record ScenarioFromAnswers(Request request, List<String> reasons) {
    private static final double USUAL_OPS_USD = 64;

    public ScenarioFromAnswers {
        reasons = List.copyOf(reasons);
    }

    /// What follows from the answers that were given today.
    public static ScenarioFromAnswers of(
            Interview interview, Usage usage, Environment environment, LocalDate today) {
        return new Builder(interview, usage, environment, today).build();
    }

    /// What flags alone say of the usage, since no question asks for it.
    ///
    /// @param developers how many of them share what is paid; empty where seats say it
    /// @param agentic whether they work with agents or chat
    /// @param tokens a month for all of them, as the command line takes them
    public record Usage(Optional<Integer> developers, boolean agentic, Optional<String> tokens) {
        String preset() {
            return agentic ? "agentic" : "chat";
        }
    }

    private static final class Builder {
        private final Interview interview;
        private final Answers answers;
        private final Usage usage;
        private final Environment environment;
        private final LocalDate today;
        private final ProfileBook book;
        private final List<String> reasons = new ArrayList<>();

        Builder(Interview interview, Usage usage, Environment environment, LocalDate today) {
            this.interview = interview;
            this.answers = interview.answers();
            this.usage = usage;
            this.environment = environment;
            this.today = today;
            this.book = ProfileBook.open(environment, List.of());
        }

        ScenarioFromAnswers build() {
            refuseWhatTheBillSays();
            Request request =
                    new Request(
                            Optional.empty(),
                            List.of(),
                            Optional.of(usage.preset()),
                            List.of(),
                            List.of(),
                            Optional.empty());
            request = demand(request).with(electricity());
            if (answers.opsHourlyUsd() != USUAL_OPS_USD) {
                request =
                        request.with(
                                new Setting(
                                        "--ops-rate",
                                        "assumptions.ops_hourly_usd",
                                        RangeText.plain(answers.opsHourlyUsd()),
                                        interview.answered(Question.TIME, today).source()));
            }
            request = request.with(new Setting("--privacy", "privacy", answers.privacy().key()));
            List<String> usual = optionsOf(request);
            List<String> options = new ArrayList<>(usual);
            paidFor().filter(id -> !options.contains(id)).ifPresent(options::add);
            for (OwnedMachine machine : answers.machines()) {
                if (!options.contains(machine.id())) {
                    options.add(machine.id());
                }
                request = request.with(owned(machine));
            }
            request = options.equals(usual) ? request : request.withOptions(options);
            return new ScenarioFromAnswers(atLeast(request), reasons);
        }

        /// A bill says the tokens, and seats say the developers.
        private void refuseWhatTheBillSays() {
            boolean seats = answers.paying() instanceof Seats;
            if (usage.developers().isPresent()) {
                if (seats) {
                    throw new UsageException("--developers: the seats say how many (--which)");
                }
                if (sharedBy().isPresent()) {
                    throw new UsageException("--developers: --which says how many already");
                }
            }
            if ((seats || answers.paying() instanceof Api) && usage.tokens().isPresent()) {
                throw new UsageException(
                        ScenarioOptions.TOKENS + ": the bill says how many (--paying nothing)");
            }
        }

        private Optional<Integer> sharedBy() {
            return switch (answers.paying()) {
                case Api api -> api.developers();
                case Own own -> own.developers();
                case Seats _, Nothing _ -> Optional.empty();
            };
        }

        private int developers() {
            return sharedBy().or(usage::developers).orElse(1);
        }

        private Request demand(Request request) {
            return switch (answers.paying()) {
                case Seats seats ->
                        request.spending(
                                new Spend(
                                        seats.seats() * usdPerSeat(seats.plan()),
                                        Optional.of(seats.plan()),
                                        Optional.of(answers.limits())));
                case Api api ->
                        developers(request, developers())
                                .spending(
                                        new Spend(
                                                api.usd(),
                                                Optional.of(api.model()),
                                                Optional.empty()));
                case Own _ -> used(request, developers());
                case Nothing nothing ->
                        used(request, usage.developers().orElse(nothing.developers()));
            };
        }

        private double usdPerSeat(String plan) {
            return book.show(Group.PLANS, plan).figures().stream()
                    .filter(figure -> figure.name().equals("usd_per_seat"))
                    .findFirst()
                    .orElseThrow()
                    .range()
                    .typical();
        }

        private Request developers(Request request, int developers) {
            Source source = interview.answered(Question.WHICH, today).source();
            return request.with(
                    new Setting(
                            "--developers",
                            "workload.developers",
                            Integer.toString(developers),
                            source));
        }

        /// What developers elsewhere use, where no bill says it.
        private Request used(Request request, int developers) {
            VolumeEstimate.Estimate volume =
                    usage.tokens()
                            .map(said -> new VolumeEstimate.Estimate(said, Optional.empty()))
                            .orElseGet(() ->
                                    new VolumeEstimate(environment)
                                            .people(developers, usage.preset()));
            reasons.add(volume.reason());
            Interview.AnswerSource answer = interview.answered(Question.WHICH, today);
            return developers(request, developers)
                    .with(
                            new Setting(
                                    ScenarioOptions.TOKENS,
                                    VolumeEstimate.PATH,
                                    volume.tokens(),
                                    volume.how().map(answer::estimate).orElseGet(answer::source)));
        }

        private Setting electricity() {
            ShownProfile profile = book.show(Group.ELECTRICITY, answers.country());
            Figure price = profile.figures().getFirst();
            String usd = RangeText.of(price.range());
            reasons.add(
                    "electricity: $"
                            + usd
                            + "/kWh, households in "
                            + profile.listing().name()
                            + (price.source().estimate() ? ", an estimate" : "")
                            + " ("
                            + price.source().asOf()
                            + ")");
            Source source =
                    new Source(
                            "households in "
                                    + profile.listing().name()
                                    + ": "
                                    + price.source().text(),
                            price.source().asOf(),
                            price.source().estimate());
            return new Setting("--kwh", "assumptions.usd_per_kwh", usd, source);
        }

        private Setting owned(OwnedMachine machine) {
            return new Setting(
                    OwnOption.NAME,
                    CarriedByOwn.ownedPath(machine),
                    Integer.toString(machine.count()),
                    interview.answered(Question.MACHINES, today).source());
        }

        private List<String> optionsOf(Request request) {
            return Profiles.load(request, environment).scenario().options().stream()
                    .map(Option::id)
                    .toList();
        }

        /// The id of what is paid for now, where it is one of the options.
        private Optional<String> paidFor() {
            return switch (answers.paying()) {
                case Seats seats -> Optional.of(seats.plan());
                case Api api -> Optional.of(api.model());
                case Own own -> Optional.of(own.machines().getFirst().id());
                case Nothing _ -> Optional.empty();
            };
        }

        private Request atLeast(Request request) {
            Optional<Quality> least =
                    switch (answers.tier()) {
                        case Answers.Tier.Any _ -> Optional.empty();
                        case Answers.Tier.AtLeast(Quality quality) -> Optional.of(quality);
                        case Answers.Tier.Same _ -> paidFor().flatMap(id -> qualityOf(id, request));
                    };
            return least.map(quality ->
                            request.with(
                                    new Setting(
                                            "--min-quality",
                                            "min_quality",
                                            quality.key(),
                                            interview.answered(Question.QUALITY, today).source())))
                    .orElse(request);
        }

        private Optional<Quality> qualityOf(String id, Request request) {
            return Profiles.load(request, environment).scenario().options().stream()
                    .filter(option -> option.id().equals(id))
                    .findFirst()
                    .flatMap(Option::quality);
        }
    }
}
