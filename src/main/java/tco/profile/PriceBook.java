package tco.profile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tco.model.Deployment.Api;
import tco.model.Origin.Layer;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.catalog.Layers;
import tco.profile.catalog.Layers.Environment;
import tco.profile.read.ApiReader;
import tco.profile.read.ReadContext;
import tco.profile.setting.Setting;
import tco.profile.setting.SettingsLayer;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;

/// The price list: every model that is paid by the token, all layers of profiles applied, at the
/// prices of all times.
///
/// @param apis by id
/// @param aliases other spellings, in lower case, and the id that each means
public record PriceBook(Map<String, Api> apis, Map<String, String> aliases) {
    /// Before the first price of a token: what is in force then is followed by every change.
    static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);

    /// All layers of profiles, with settings of prices over them.
    public static PriceBook open(
            Environment environment, List<String> profiles, List<Setting> settings) {
        return open(environment, profiles, settings, BEFORE_ALL);
    }

    /// The same with the prices in force on a day, and those that follow.
    public static PriceBook open(
            Environment environment, List<String> profiles, List<Setting> settings, LocalDate day) {
        Faults faults = new Faults();
        Catalog catalog = Layers.open(environment, profiles, faults);
        faults.orThrow();
        Node.Mapping nothing =
                new Node.Mapping(Map.of(), new Place(new Document(Layer.COMMAND_LINE, ""), 0));
        new SettingsLayer(catalog, faults).apply(settings, List.of(), nothing);
        Map<String, Api> apis = new TreeMap<>();
        ReadContext context = ReadContext.of(faults, environment.capacity(), day);
        for (String id : catalog.ids(Group.PRICING)) {
            apis.put(id, ApiReader.read(id, catalog, context));
        }
        faults.orThrow();
        Map<String, String> aliases = new HashMap<>();
        apis.forEach((id, api) ->
                api.usageTerms()
                        .aliases()
                        .forEach(alias -> aliases.put(alias.toLowerCase(Locale.ROOT), id)));
        return new PriceBook(apis, aliases);
    }
}
