package tco.engine.advice;

import java.util.List;

/// Every rule, in the article's order.
public final class Rules {
    public static final List<Rule> ALL =
            List.of(
                    new VolumeRule(),
                    new PrivacyRule(),
                    new BudgetRule(),
                    new FrontierRule(),
                    new VariableLoadRule(),
                    new SmallTeamRule(),
                    new OpsRule(),
                    new QualityGapRule(),
                    new PromptCachingRule(),
                    new HybridRule());

    private Rules() {}
}
