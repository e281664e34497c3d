package tco.render.comparison;

import java.util.List;
import tco.engine.OptionResult;

/// An option's texts by column, and how its row looks.
record TableRow(OptionResult result, boolean cheapest, List<String> texts) {}
