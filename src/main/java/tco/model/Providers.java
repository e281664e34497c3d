package tco.model;

import java.util.ArrayList;
import java.util.List;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Plan;
import tco.model.Deployment.Single;

/// Who gets the code of a deployment.
public final class Providers {
    private Providers() {}

    /// The known sellers of its APIs and plans, each once.
    public static List<Provider> of(Deployment deployment) {
        List<Provider> all = new ArrayList<>();
        for (Single single : deployment.singles()) {
            switch (single) {
                case Api api -> {
                    add(api.provider(), all);
                    api.overflow().ifPresent(longer -> add(longer.provider(), all));
                }
                case Plan plan -> add(plan.provider(), all);
                case Machines machines ->
                        machines.hosting().overflow().ifPresent(api -> add(api.provider(), all));
            }
        }
        return List.copyOf(all);
    }

    private static void add(Provider provider, List<Provider> all) {
        if (provider.isKnown() && !all.contains(provider)) {
            all.add(provider);
        }
    }
}
