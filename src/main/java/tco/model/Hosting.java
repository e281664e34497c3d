package tco.model;

import java.util.Optional;

/// What owned and rented machines share: the model served, when, how many, and who runs them.
public record Hosting(
        Serving serving,
        Window window,
        Figure hoursPerMonth,
        Figure maxUtilisation,
        Optional<Figure> quantity,
        Optional<Deployment.Api> overflow,
        Optional<Figure> memoryGb,
        Operations operations) {}
