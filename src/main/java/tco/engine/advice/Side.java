package tco.engine.advice;

import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Hybrid;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Plan;

/// What a rule speaks for.
public enum Side {
    SELF_HOSTING("self-hosting"),
    API("api"),
    HYBRID("hybrid"),
    NEITHER("neither");

    private final String key;

    Side(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /// As it stands before the word option.
    String adjective() {
        return this == API ? "API" : this == SELF_HOSTING ? "self-hosted" : key;
    }

    /// The side that an option is on; a plan is the vendor's side, like an API.
    public static Side of(Deployment deployment) {
        return switch (deployment) {
            case Machines _ -> SELF_HOSTING;
            case Api _, Plan _ -> API;
            case Hybrid _ -> HYBRID;
        };
    }
}
