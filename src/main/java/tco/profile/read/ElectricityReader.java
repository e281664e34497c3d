package tco.profile.read;

import tco.model.FigureKind;
import tco.profile.yaml.Node;

/// Reads what a kilowatt-hour costs in a country.
public final class ElectricityReader {
    private ElectricityReader() {}

    public static void read(String id, Node.Mapping profile, ReadContext context) {
        Fields fields = new Fields(profile, "electricity." + id, context);
        fields.text("kind");
        fields.text("id");
        fields.required(FigureKind.USD_PER_KWH);
        fields.notes();
        fields.close();
    }
}
