package tco.model;

import java.util.List;
import java.util.Optional;

/// One row of a comparison: a deployment under a name, with the workload that it is to serve.
public record Option(
        String id,
        String name,
        Deployment deployment,
        Workload workload,
        Optional<Quality> quality,
        Optional<Published> published,
        List<String> notes) {}
