package tco.model;

import java.time.LocalDate;
import java.util.List;
import tco.model.Shared.Part;

/// Any parts that share the work (model 8).
public record Mixed(List<Part> parts) implements Shared {
    public Mixed {
        parts = List.copyOf(parts);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("work is shared by two parts or more");
        }
    }

    @Override
    public Mixed pricedOn(LocalDate day) {
        return new Mixed(parts.stream().map(part -> part.pricedOn(day)).toList());
    }

    @Override
    public String kind() {
        return "mix";
    }
}
