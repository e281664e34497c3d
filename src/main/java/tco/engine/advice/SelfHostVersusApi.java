package tco.engine.advice;

import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Option;

/// The cheapest way to host a model oneself against the cheapest API, for the same workload.
public record SelfHostVersusApi(
        Option local, Machines machines, double localUsd, Option remote, Api api, double apiUsd) {
    /// Dollars a month that self-hosting saves; negative where it costs more.
    double savingUsd() {
        return apiUsd - localUsd;
    }
}
