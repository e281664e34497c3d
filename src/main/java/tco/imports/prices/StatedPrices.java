package tco.imports.prices;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/// What a catalogue states for a model on a day, before it is judged.
///
/// @param steps the prices that each threshold of input tokens names
/// @param peak with all classes that have a price inside the windows
/// @param notExpressed what else is priced, by name
record StatedPrices(
        ClassPrices base,
        SortedMap<Long, ClassPrices> steps,
        Optional<PeakPrices> peak,
        Optional<BigDecimal> batchDiscount,
        Optional<BigDecimal> requestUsd,
        Set<String> notExpressed) {}
