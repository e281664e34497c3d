package tco.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Shared.Part;

/// Machines for the routine share of the work, an API for the rest: the short form of two parts
/// (model 8).
public record Hybrid(Machines local, Api api, Figure routineShare) implements Shared {
    @Override
    public String kind() {
        return "hybrid";
    }

    @Override
    public Hybrid pricedOn(LocalDate day) {
        return new Hybrid(local.pricedOn(day), api.pricedOn(day), routineShare);
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(
                        local,
                        new Part.Share.Of(routineShare),
                        Optional.empty(),
                        new Part.Rework.OfWorkload()),
                new Part(api, new Part.Share.Rest(), Optional.empty(), new Part.Rework.None()));
    }
}
