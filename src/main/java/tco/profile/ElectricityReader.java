package tco.profile;

/// Reads what a kilowatt-hour costs in a country.
final class ElectricityReader {
    private ElectricityReader() {}

    static void read(String id, Node.Mapping profile, Binding binding) {
        Fields fields = new Fields(profile, "electricity." + id, binding);
        SourceKeys.check(fields);
        fields.text("kind");
        fields.text("id");
        fields.required(FigureKey.USD_PER_KWH);
        fields.notes();
        fields.close();
    }
}
