package tco.profile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tco.model.FigureKind;
import tco.model.Range;
import tco.model.Workload.ContextShares;
import tco.model.Workload.ContextShares.Above;
import tco.profile.yaml.Node;

/// Reads a workload's `context`: the shares of its tokens in requests above numbers of input
/// tokens.
final class ContextSharesReader {
    static final String KEY = "context";
    private static final String FALLING = "rising numbers of tokens, with shares that never rise";

    private ContextSharesReader() {}

    static ContextShares read(Fields workload, ReadContext context) {
        List<Above> shares = new ArrayList<>();
        List<Node> items = workload.list(KEY);
        for (int i = 0; i < items.size(); i++) {
            String at = workload.path(KEY) + "." + i;
            if (!(items.get(i) instanceof Node.Mapping item)) {
                context.faults().addShape(items.get(i), at, "{above, share}");
                continue;
            }
            Fields fields = new Fields(item, at, context);
            OptionalDouble above = ContextTierReader.oneNumber(fields, FigureKind.CONTEXT_ABOVE);
            Above share = new Above(above.orElse(0), fields.required(FigureKind.CONTEXT_SHARE));
            fields.close();
            if (!shares.isEmpty() && above.isPresent() && !follows(shares.getLast(), share)) {
                context.faults()
                        .add(item.place(), at, "does not follow the item before it", FALLING);
            }
            shares.add(share);
        }
        return new ContextShares.Listed(shares);
    }

    private static boolean follows(Above before, Above next) {
        Range most = before.share().range();
        Range share = next.share().range();
        return next.inputTokens() > before.inputTokens()
                && share.low() <= most.low()
                && share.typical() <= most.typical()
                && share.high() <= most.high();
    }
}
